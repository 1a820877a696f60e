import { dates as de } from '../de/dates.ts'
import { dates as en } from '../en/dates.ts'
import { dates as es } from '../es/dates.ts'
import { dates as fr } from '../fr/dates.ts'
import { dates as it } from '../it/dates.ts'
import { dates as ja } from '../ja/dates.ts'
import type { DateWords } from '../meanings/dates.ts'
import { dates as nl } from '../nl/dates.ts'
import { dates as pl } from '../pl/dates.ts'
import { dates as pt } from '../pt/dates.ts'
import { dates as sv } from '../sv/dates.ts'
import type { Every } from './every.ts'

/** Words of hours, days and numbers. */
export const everyDates: Every<DateWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
