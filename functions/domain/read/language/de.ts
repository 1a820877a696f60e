import { changes } from './de/changes.ts'
import { dates } from './de/dates.ts'
import { labels } from './de/labels.ts'
import { mail } from './de/mail.ts'
import { talks } from './de/talks.ts'
import type { Language } from './language.ts'

export const de: Language = { code: 'de', dates, labels, mail, talks, changes }
