import { changes } from './de/changes.ts'
import { dates } from './de/dates.ts'
import { mail } from './de/mail.ts'
import { talks } from './de/talks.ts'
import type { Language } from './language.ts'

export const de: Language = { code: 'de', dates, mail, talks, changes }
