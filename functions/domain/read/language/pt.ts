import type { Language } from './language.ts'
import { changes } from './pt/changes.ts'
import { dates } from './pt/dates.ts'
import { mail } from './pt/mail.ts'
import { talks } from './pt/talks.ts'

export const pt: Language = { code: 'pt', dates, mail, talks, changes }
