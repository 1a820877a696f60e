import type { Language } from './language.ts'
import { dates } from './nl/dates.ts'
import { mail } from './nl/mail.ts'

export const nl: Language = { code: 'nl', dates, mail }
