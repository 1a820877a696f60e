import type { Language } from './language.ts'
import { changes } from './nl/changes.ts'
import { dates } from './nl/dates.ts'
import { labels } from './nl/labels.ts'
import { mail } from './nl/mail.ts'
import { talks } from './nl/talks.ts'

export const nl: Language = { code: 'nl', dates, labels, mail, talks, changes }
