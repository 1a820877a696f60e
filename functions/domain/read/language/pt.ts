import type { Language } from './language.ts'
import { dates } from './pt/dates.ts'
import { mail } from './pt/mail.ts'

export const pt: Language = { code: 'pt', dates, mail }
