import type { Language } from './language.ts'
import { changes } from './pt/changes.ts'
import { dates } from './pt/dates.ts'
import { labels } from './pt/labels.ts'
import { mail } from './pt/mail.ts'
import { talks } from './pt/talks.ts'

export const pt: Language = { code: 'pt', dates, labels, mail, talks, changes }
