import type { Trade } from '../../functions/domain/read/language/meanings/work.ts'
import type { TradePage } from './page.ts'
import { marketing } from './trades/business/marketing.ts'
import { personnel } from './trades/business/personnel.ts'
import { product } from './trades/business/product.ts'
import { care } from './trades/care.ts'
import { crafts } from './trades/crafts.ts'
import { data } from './trades/data.ts'
import { design } from './trades/design.ts'
import { engineering } from './trades/engineering.ts'
import { finance } from './trades/finance.ts'
import { hospitality } from './trades/hospitality.ts'
import { kitchen } from './trades/kitchen.ts'
import { logistics } from './trades/logistics.ts'
import { office } from './trades/office.ts'
import { pharmacy } from './trades/public/pharmacy.ts'
import { planning } from './trades/public/planning.ts'
import { social } from './trades/public/social.ts'
import { research } from './trades/research.ts'
import { retail } from './trades/retail.ts'
import { sales } from './trades/sales.ts'
import { software } from './trades/software.ts'
import { teaching } from './trades/teaching.ts'

/** What is particular to a line of work. */
export const trades: Record<Trade, TradePage> = {
  software,
  data,
  care,
  teaching,
  kitchen,
  hospitality,
  sales,
  finance,
  logistics,
  retail,
  office,
  design,
  research,
  engineering,
  pharmacy,
  social,
  planning,
  product,
  marketing,
  personnel,
  crafts,
}
