import { dates } from './de/dates.ts'
import { mail } from './de/mail.ts'
import type { Language } from './language.ts'

export const de: Language = { code: 'de', dates, mail }
