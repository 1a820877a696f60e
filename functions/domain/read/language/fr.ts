import { changes } from './fr/changes.ts'
import { dates } from './fr/dates.ts'
import { mail } from './fr/mail.ts'
import { talks } from './fr/talks.ts'
import type { Language } from './language.ts'

export const fr: Language = { code: 'fr', dates, mail, talks, changes }
