import { listed } from '../../vocabulary/patterns.ts'
import type { Address } from '../carried.ts'

/** How mail programs title what they answer on their own, in the languages read. */
const replies = listed(
  'automatic reply|automated reply|automatic response|out of office|out-of-office|out of the office|ooo:|auto:|autoreply|auto-reply|auto reply|autoresponder|automatische antwort|automatische antwoord|automatisch antwoord|abwesenheitsnotiz|abwesenheit:|abwesend|réponse automatique|absence du bureau|absent du bureau|respuesta automática|fuera de la oficina|resposta automática|fora do escritório|ausência temporária|risposta automatica|fuori sede|fuori ufficio|afwezig|afwezigheidsbericht|自動応答|自動返信|不在通知|不在のお知らせ',
)

const bounces = listed(
  'undeliverable|undelivered mail|delivery status notification|delivery failure|delivery has failed|mail delivery failed|mail delivery failure|mail delivery system|message not delivered|message undeliverable|failure notice|returned mail|unzustellbar|nicht zustellbar|nachricht konnte nicht|échec de la remise|échec de remise|non remis|no se puede entregar|no se pudo entregar|correo no entregado|não entregue|não foi possível entregar|onbestelbaar|niet bezorgd|mancato recapito|impossibile recapitare|messaggio non recapitato|配信不能|配信エラー|未達',
)

const daemons = new Set(['mailer-daemon', 'postmaster', 'mail-daemon', 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e'])

const startsWith = (subject: string, list: readonly string[]): boolean => {
  const lower = subject.trim().toLowerCase()
  return list.some((words) => lower.startsWith(words))
}

/** Somebody's mailbox or a mail server wrote this: told by sender and subject, which a forward keeps. */
export const isMachine = (from: Address, subject: string): boolean => isBounce(from, subject) || startsWith(subject, replies)

/** A delivery report (RFC 3464), as servers and webmailers word it. */
export const isBounce = ({ email, name }: Address, subject: string): boolean =>
  daemons.has(email?.split('@')[0] ?? '') || /^mail delivery (?:sub)?system$/i.test(name ?? '') || startsWith(subject, bounces)
