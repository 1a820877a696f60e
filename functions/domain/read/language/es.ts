import { changes } from './es/changes.ts'
import { dates } from './es/dates.ts'
import { labels } from './es/labels.ts'
import { mail } from './es/mail.ts'
import { talks } from './es/talks.ts'
import type { Language } from './language.ts'

export const es: Language = { code: 'es', dates, labels, mail, talks, changes }
