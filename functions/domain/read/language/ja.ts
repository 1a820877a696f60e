import { changes } from './ja/changes.ts'
import { dates } from './ja/dates.ts'
import { labels } from './ja/labels.ts'
import { mail } from './ja/mail.ts'
import { talks } from './ja/talks.ts'
import type { Language } from './language.ts'

export const ja: Language = { code: 'ja', dates, labels, mail, talks, changes }
