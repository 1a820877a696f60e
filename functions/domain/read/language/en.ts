import { changes } from './en/changes.ts'
import { dates } from './en/dates.ts'
import { labels } from './en/labels.ts'
import { mail } from './en/mail.ts'
import { talks } from './en/talks.ts'
import type { Language } from './language.ts'

export const en: Language = { code: 'en', dates, labels, mail, talks, changes }
