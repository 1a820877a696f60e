import { dates } from './ja/dates.ts'
import { mail } from './ja/mail.ts'
import type { Language } from './language.ts'

export const ja: Language = { code: 'ja', dates, mail }
