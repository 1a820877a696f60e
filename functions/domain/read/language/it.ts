import { dates } from './it/dates.ts'
import { mail } from './it/mail.ts'
import type { Language } from './language.ts'

export const it: Language = { code: 'it', dates, mail }
