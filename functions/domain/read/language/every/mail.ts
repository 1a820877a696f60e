import { mail as de } from '../de/mail.ts'
import { mail as en } from '../en/mail.ts'
import { mail as es } from '../es/mail.ts'
import { mail as fr } from '../fr/mail.ts'
import { mail as it } from '../it/mail.ts'
import { mail as ja } from '../ja/mail.ts'
import type { MailWords } from '../meanings/mail.ts'
import { mail as nl } from '../nl/mail.ts'
import { mail as pl } from '../pl/mail.ts'
import { mail as pt } from '../pt/mail.ts'
import { mail as sv } from '../sv/mail.ts'
import type { Every } from './every.ts'

/** What mail programs write, and the commonest small words. */
export const everyMail: Every<MailWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
