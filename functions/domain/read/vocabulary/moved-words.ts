import { dateWord } from '../language/lexicon/dates.ts'

/** How texts tell the time of the interview from deadlines, decisions and times that hold no more. */

/** Shortly before a date or time: it was planned once. */
export const pastBefore =
  /(?:originally|previously|formerly|replaces|in place of|first (?:had in mind|suggested|proposed|planned|thought of)|(?:it|that|this|interview|call|meeting|time|slot) was(?: to be)?(?: on| at| for)?|was (?:scheduled|planned|set|booked|due)|had (?:been )?(?:scheduled|planned)|moved from|instead of|rather than|rescheduled from|no longer|ursprünglich|statt(?!dessen)|anstelle|bisher|initialement|au lieu|prévu initialement|en lugar de|en vez de|originalmente|anteriormente|ao invés d|em vez d|in plaats van|oorspronkelijk|invece di|originariamente|can't (?:do|make)|cannot|doesn't work|won't work|sadly|unable)[^.;!?]{0,50}$|(?<!\p{L})(?:not|nicht|niet|pas|et non|non|, no|, não) (?:on |at |the |am |der |den |le |el |il |op ){0,2}$|(?:moved|rescheduled|changed|pushed|shifted|postponed|verschoben|verlegt)[^.;!?]{0,40}\s(?:from|von)[^.;!?]{0,30}$/iu

/** "Great talking to you today!": the talk that was. */
export const talkedBefore =
  /(?:(?:great|good|nice|lovely|thanks for|thank you for) (?:talking|speaking|chatting|meeting|coming|stopping|visiting|dropping|making it|to (?:talk|speak|chat|meet))|enjoyed|danke für das (?:gespräch|telefonat)|merci pour (?:notre|l['’])\s?(?:échange|entretien)|gracias por (?:la|tu) (?:llamada|charla)|obrigad[oa] pela (?:conversa|ligação)|bedankt voor het (?:gesprek|telefoontje)|grazie per (?:la|il) (?:chiamata|colloquio)|tack för (?:samtalet|pratet)|dziękuję za rozmowę)[^.;!?]{0,40}$/iu

/** What stands behind these words is the time that holds: "has been moved to", "it is now". */
export const movedTo =
  /(?:moved?|reschedul(?:ed?|ing)|changed?|push(?:ed)?|shift(?:ed)?|postponed?|verschoben|verschieben|verlegt|verlegen|report(?:é|ée|er)|déplac(?:é|ée|er)|décal(?:é|ée|er)|cambiar|reprogramar|remarcar|reagendar|verplaatsen|verzetten|spostare|rinviare|cambiad[oa]|reprogramad[oa]|remarcad[oa]|reagendad[oa]|verplaatst|verzet|spostat[oa]|rinviat[oa])[^.;]{0,90}?\s(?:to|auf|au|al?|para|naar)\s|(?:it|interview|call|meeting|we|this)(?:['’]s|['’]re| is| are| will be| will)? now(?: be| take place| happen| meet| scheduled| set| booked| confirmed| moved)?(?: on| for| at| to)?\s|(?:new|neue[rs]?|nouve(?:au|lle)|nuev[oa]|nov[oa]|nieuwe?|nuov[oa]) (?:time|date|slot|appointment|termin|zeit|uhrzeit|horaire|date|créneau|rendez-vous|fecha|hora|horario|horário|data|datum|tijd|tijdstip|orario)(?: (?:is|will be|ist|est|es|é|è|wordt))?\s?[:：]?\s|変更後\s?[:：]?\s?|新日程\s?[:：]?\s?/iu

const labelled = (words: string): RegExp => new RegExp(`^[\\s\\-*•·–>]{0,6}${words}(?:\\s[\\p{L}/& ]{1,24})?\\s?[:：]`, 'iu')
/** A line that holds the old time, and one that holds the new, by their labels. */
export const oldLabel = labelled(dateWord('oldLabels'))
export const newLabel = labelled(dateWord('newLabels'))

/** The sentence tells of a decision or of office hours, not of the interview. */
export const decidingWords =
  /(?:deci(?:de|sion)|hear (?:back )?from|get back to|be in touch|let you know|outcome|feedback|offer|rückmeldung|bescheid|entscheid|réponse|décision|retour|respuesta|decisión|retorno|resposta|decisão|terugkoppeling|beslis|risposta|esito|riscontro|結果|回答|office hours|out of (?:the )?office|opening hours|available (?:mon|weekdays)|spoke|talked|met on|thanks for)/iu

/** When to be at the door, not when the talk begins: "arrive at 12:45 for your 1:00 PM interview". */
export const arriveBefore =
  /(?:arrive|arriving|be there|check in|sign in|log (?:on|in)|dial in|join (?:the call |the lobby )?(?:early )?|doors open|eintreffen|erscheinen|présentez-vous|presentarse|chegue|wees er|si presenti)(?: please)?(?: by| at| from| um| ab| à| a las| às| om| alle)?\s$/iu
