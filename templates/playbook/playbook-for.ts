import type { Playbook } from '../../functions/domain/packet/playbook.ts'
import { tradeOf } from '../../functions/domain/packet/trade/trade-of.ts'
import { workCountryOf } from '../../functions/domain/packet/trade/work-country.ts'
import type { Application, View } from '../../functions/domain/view/view.ts'
import { playbookIn } from './local-words.ts'

/** The playbook in the words of the country where the work is: the same for a mail and its page. */
export const playbookFor = ({ material, candidate }: Pick<View, 'material' | 'candidate'>, application: Application): Playbook =>
  playbookIn(workCountryOf(application, material, candidate.homeZone), tradeOf(application.role))
