import { dates } from './es/dates.ts'
import { mail } from './es/mail.ts'
import type { Language } from './language.ts'

export const es: Language = { code: 'es', dates, mail }
