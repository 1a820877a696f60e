import { companies as de } from '../de/companies.ts'
import { companies as en } from '../en/companies.ts'
import { companies as es } from '../es/companies.ts'
import { companies as fr } from '../fr/companies.ts'
import { companies as it } from '../it/companies.ts'
import { companies as ja } from '../ja/companies.ts'
import type { CompanyWords } from '../meanings/companies.ts'
import { companies as nl } from '../nl/companies.ts'
import { companies as pl } from '../pl/companies.ts'
import { companies as pt } from '../pt/companies.ts'
import { companies as sv } from '../sv/companies.ts'

/** Words of companies, in the order of `all.ts`, without the rest of each language. */
export const everyCompanies: readonly CompanyWords[] = [en, de, fr, es, pt, nl, it, ja, sv, pl]
