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
import type { Every } from './every.ts'

/** Words of companies. */
export const everyCompanies: Every<CompanyWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
