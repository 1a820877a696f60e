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

/** Words of mails by language, in the order of `all.ts`, without the rest of each: who tells languages apart carries no more of them. */
export const everyMail: readonly (readonly [string, MailWords])[] = [
  ['en', en],
  ['de', de],
  ['fr', fr],
  ['es', es],
  ['pt', pt],
  ['nl', nl],
  ['it', it],
  ['ja', ja],
  ['sv', sv],
  ['pl', pl],
]
