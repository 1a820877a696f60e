import { listed } from './patterns.ts'

/** How titles say that a meeting is off, in eight languages: whole phrases, so that "gaat niet door" carries its own no. */
export const cancelledPhrases = listed(`
  cancelled|canceled|called off|not happening|no longer happening|no longer taking place|will not take place|won't take place|not taking place|
  abgesagt|abgesagte|abgesagter|abgesagtes|entfällt|entfallen|fällt aus|findet nicht statt|storniert|stornierter|gestrichen|
  annulé|annulée|annulés|annulées|n'aura pas lieu|n'a plus lieu|n'a pas lieu|
  cancelado|cancelada|anulado|anulada|suspendido|suspendida|no tendrá lugar|no se realizará|no se celebrará|
  desmarcado|desmarcada|não acontecerá|não vai acontecer|não será realizada|não se realiza|
  geannuleerd|geannuleerde|afgezegd|afgelast|vervallen|vervalt|gaat niet door|vindt niet plaats|
  annullato|annullata|cancellato|cancellata|disdetto|disdetta|non si terrà|non avrà luogo|non si tiene`)

/** The deed as a noun: it says so only where it stands alone, since there are cancellation policies, teams and fees. */
export const cancelledNouns = listed(`
  cancellation|cancellation notice|notice of cancellation|absage|terminabsage|stornierung|annulation|avis d'annulation|cancelación|anulación|
  cancelamento|aviso de cancelamento|annulering|afzegging|annullamento|cancellazione`)

/** What is cancelled; a title names no other thing beside the word. */
export const meetingNouns = listed(`
  event|interview|meeting|call|appointment|session|invitation|invite|conversation|chat|screen|screening|round|loop|onsite|panel|
  termin|gespräch|interviewtermin|besprechung|veranstaltung|telefoninterview|videointerview|vorstellungsgespräch|bewerbungsgespräch|erstgespräch|zweitgespräch|kennenlernen|einladung|telefonat|
  réunion|entretien|événement|évènement|rendez-vous|rdv|échange|appel|visio|
  reunión|evento|entrevista|cita|invitación|llamada|charla|conversación|videollamada|
  reunião|conversa|chamada|convite|videochamada|compromisso|
  afspraak|gesprek|sollicitatiegesprek|kennismakingsgesprek|vergadering|evenement|uitnodiging|belafspraak|
  riunione|colloquio|appuntamento|invito|incontro|chiamata|videochiamata`)

/** May stand between or around them. */
export const besideCancelled = listed(`
  the|this|your|our|has|have|been|is|are|was|be|now|with|note|by|organizer|organiser|host|update|updated|automatically|technical|final|first|second|third|next|phone|video|virtual|online|hiring|manager|recruiter|follow-up|job|
  der|die|das|ihr|ihre|dein|deine|unser|wurde|wird|ist|leider|zweites|erstes|
  le|la|l|de|d|du|votre|notre|est|a|été|technique|final|finale|vidéo|
  el|tu|su|nuestra|ha|sido|fue|queda|está|técnica|
  o|a|sua|foi|está|técnica|
  de|het|je|uw|is|wordt|helaas|technisch|
  il|lo|tuo|suo|nostro|è|stato|stata|tecnico|tecnica`)

/** Japanese runs words together: the word ends the part, with what politeness adds, and not "waiting for a cancellation" or "policy". */
export const cancelledInJapanese =
  /^(?:[\p{L}\p{N}ー・\s]{0,30}(?:面接|面談|予定|会議|ミーティング|インタビュー|通話|イベント|選考)(?:は|が|の|を)?)?(?:キャンセル|中止|取り消し|取消し?|取りやめ)(?:済み?|(?:に|と)(?:なりました|させていただきます|いたします)|されました|します|しました|いたします)?(?:の(?:お知らせ|ご連絡|件)|について)?$/u
