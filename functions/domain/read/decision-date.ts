import type { Evidence } from '../reading.ts'
import { type LocalDate, plusBusinessDays, plusDays } from '../wall-time.ts'
import type { Sheet } from './sheet.ts'
import { datesIn, type FoundDate, weekdayAfter } from './text-dates.ts'
import { numberWords, weekdays } from './vocabulary/calendar-words.ts'

/** The company decides or answers. */
const answers =
  /(?<![\p{L}])(?:deci(?:de|des|ding|sion|sions)|hear (?:back )?from|hears? from us|hear back|hear (?:either way|something|by)|get back to|be back to you|back to you|back in touch|come back to you|let (?:you|candidates|everyone|all candidates) know|let you know|be in touch|in touch with|outcome|offer|offers|feedback|final answer|an answer|answer you|give you an answer|verdict|make (?:a|our|the) (?:call|choice|pick)|picked|pick (?:someone|a candidate)|update you|update by|with an update|respond|response|reply to (?:all|every)|follow up|notify|inform|results?|hiring committee meets|committee meets|next steps by|know by|choose|someone (?:picked|chosen|selected|hired)|close (?:the|this) (?:process|search)|wrap up (?:the|our) (?:process|search)|expect to (?:hear|decide)|entscheid\p{L}*|rückmeldung|bescheid|melden uns|melde mich|hören sie|hörst du|von uns hören|ergebnis|zusage|antwort|réponse|décision|décid\p{L}*|répond\p{L}*|retour|reviendrons|reviendrai|revenons|recontacter\p{L}*|recontact\p{L}*|tiendrons|résultat|nouvelles|decisión|decidi\p{L}*|respuesta|respond\p{L}*|contactar\p{L}*|noticias|resultado|comunicar\p{L}*|informar\p{L}*|te diremos|sabrás|diremos algo|decisão|retorno|resposta|retornar\p{L}*|daremos|dar um retorno|avisar\p{L}*|resultado|hoort|hoor|beslis\p{L}*|besluit\p{L}*|terugkoppeling|hoor je|hoort u|laten (?:we|wij) (?:je|u) weten|uitsluitsel|bericht|nemen we contact|decision\p{L}*|decidere\p{L}*|risposta|riscontro|esito|faremo sapere|ricontatter\p{L}*|comunicheremo)(?![\p{L}])|結果|ご連絡|回答|合否|決定|お知らせ/iu

/** The candidate answers, delivers or comes: never a decision date. */
const candidates =
  /(?:(?:please|kindly|bitte|veuillez|merci de|por favor|graag|per favore|si prega)[^.;!?]{0,60}(?:reply|respond|confirm|let (?:me|us) know|get back to (?:me|us)|rsvp|send|complete|submit|answer|choose|decide|update|antworten|bestätigen|rückmeldung|confirmer|répondre|confirmar|responder|bevestigen|confermare|rispondere|geben sie (?:uns|mir)|gib (?:uns|mir))|let (?:me|us) know|get back to (?:me|us)|your (?:answer|decision|response|reply|feedback|choice)|you (?:can |could |may |must |should |need to |to )?(?:decide|respond|reply|answer|confirm|choose|pick)|(?:respond|reply|rsvp|confirm|accept|answer)(?: to (?:this|the) (?:mail|email|invitation|offer))? by|hear (?:back )?from you|offer (?:expires|stands|is (?:open|valid))|ihre (?:antwort|zusage|entscheidung|rückmeldung bis)|um (?:ihre )?(?:rückmeldung|antwort|bestätigung)|votre (?:réponse|décision|retour)|tu respuesta|su respuesta|sua resposta|je antwoord|uw antwoord|jouw reactie|la (?:tua|sua) risposta|ご返信|ご回答(?:ください|をお願い)|cancel(?:l?ation)?|reschedul)/iu

const byMark =
  /(?<![\p{L}])(?:by|on|until|before|no later than|latest|later than|at the latest|bis(?: zum| spätestens| zum)?|am|spätestens|zum|d'ici(?: au| le)?|avant(?: le)?|au plus tard(?: le)?|le|antes del?|el|a más tardar(?: el)?|hasta(?: el)?|até(?: o dia| dia| o)?|no dia|em|op|voor|uiterlijk(?: op)?|tegen|entro(?: il)?|il|prima del?)(?![\p{L}])|までに|に/giu
const unit =
  '(?:business|working|work|calendar)?\\s?(hours?|days?|weeks?|business days?|working days?|fortnights?|stunden|tagen?|tage|werktagen?|arbeitstagen?|wochen?|heures|jours(?: ouvrés| ouvrables)?|semaines?|horas|días(?: hábiles| laborables)?|dias(?: úteis)?|semanas?|uur|dagen|werkdagen|weken|week|ore|giorni(?: lavorativi)?|settiman[ae]|日|営業日|週間|時間)'
const within = new RegExp(
  `(?<![\\p{L}])(within|in|inside of|no later than|under|innerhalb(?: von)?|binnen|in den nächsten|sous|dans(?: les| un délai de)?|d'ici|en(?: un plazo de| menos de| los próximos| las próximas)?|dentro de|em(?: até)?|até|in de komende|entro|nei prossimi|nel giro di)\\s(?:the\\s)?(?:next\\s|a\\s)?(?:(\\d{1,3})|([\\p{L}-]{1,12}|a couple of))\\s${unit}(?:\\s(of|after|from|following|nach|après|después de|após|na|dopo))?`,
  'iu',
)
const japaneseWithin = /(\d{1,3})(営業日|日|週間|時間)以内|面接後(\d{1,3})(営業日|日|週間)/u
const vague =
  /(?<![\p{L}])(?:early|mid|middle of|late|later|end of|beginning of|sometime|anfang|mitte|ende|im laufe|début|mi-|fin de|courant|a principios|a finales|a mediados|en el transcurso|no início|no final|ao longo|no fim|begin|eind|halverwege|in de loop|inizio|fine|metà|nel corso|soon|shortly|around|about|roughly|approximately|not before|week of|the week after)\s(?:of\s|the\s|next\s|der\s|nächster?\s|la\s|da\s|d'\s?|volgende\s)*/iu

/** The date by which the company says that it decides or answers. */
export function readDecisionDate(sheet: Sheet, interviewDate: LocalDate | null): { date: LocalDate | null; evidence: Evidence | null } {
  const base = interviewDate ?? sheet.dates.anchor
  const all = [...sheet.sentences, ...sheet.older]
  for (const [i, { part, words }] of all.entries()) {
    if (words.length > 900) continue
    const context = i > 0 && words.length < 90 ? `${all[i - 1]?.words ?? ''} ` : ''
    for (const clause of clausesOf(words)) {
      const speaks = answers.exec(clause) ?? (isShortFollowUp(clause) && context ? answers.exec(context) : null)
      if (!speaks || candidates.test(clause)) continue
      const date = dateIn(clause, sheet, base)
      if (date) return { date, evidence: { part, words: clause.trim().slice(0, 200), sure: 0.85 } }
    }
  }
  return { date: null, evidence: null }
}

const isShortFollowUp = (clause: string) => /^(?:by|within|no later than|latest|expect (?:it|that|this))\b/i.test(clause.trim())

/** "We meet on Friday; you'll hear by Tuesday": a date counts with its own clause. */
const clausesOf = (sentence: string): string[] =>
  answers.test(sentence) ? sentence.split(/;\s|\s[–—]\s/u).filter((clause) => clause.trim()) : [sentence]

function dateIn(clause: string, sheet: Sheet, base: LocalDate): LocalDate | null {
  const span = spanIn(clause, base)
  if (span) return span
  const found = datesIn(clause, { ...sheet.dates, anchor: base >= sheet.dates.anchor ? sheet.dates.anchor : base })
  const marked = found.filter((date) => isMarked(clause, date) || found.length === 1)
  const speaksAt = answers.exec(clause)?.index ?? 0
  const ranked = marked.toSorted((a, b) => rank(a, clause, speaksAt) - rank(b, clause, speaksAt))
  const best = ranked[0]
  if (!best || isVague(clause, best)) return null
  return settle(best, clause, base, sheet)
}

const rank = (date: FoundDate, clause: string, speaksAt: number): number =>
  (/(?<![\p{L}])(?:by|until|before|no later than|bis|spätestens|avant|d'ici|antes|até|voor|uiterlijk|entro|latest)[\s\p{L}]{0,14}$/iu.test(
    clause.slice(Math.max(0, date.at - 24), date.at),
  )
    ? 0
    : 100) +
  (date.at < speaksAt ? 2 * (speaksAt - date.at) : date.at - speaksAt) / 100

const isMarked = (clause: string, date: FoundDate): boolean => {
  const before = clause.slice(Math.max(0, date.at - 22), date.at)
  byMark.lastIndex = 0
  const behind = clause.slice(date.end, date.end + 4)
  return (
    byMark.test(before) ||
    /^(?:までに|に)/.test(behind) ||
    date.kind === 'relative' ||
    /(?:this|next|following|coming|diesen|kommenden|nächsten|prochain|próximo|komende|prossimo)\s$/i.test(before)
  )
}

function isVague(clause: string, date: FoundDate): boolean {
  const before = clause.slice(Math.max(0, date.at - 30), date.at)
  const match = new RegExp(`${vague.source}$`, 'iu').exec(before)
  return (
    match !== null ||
    /(?:week of|week after|weeks? (?:of|after) the|woche (?:vom|ab|nach)|semaine du|semana del?|semana de|week van|settimana del)\s?(?:the\s)?$/i.test(
      before,
    )
  )
}

/** A weekday is the first such day after the interview; a date without year the next one from then. */
function settle(date: FoundDate, clause: string, base: LocalDate, sheet: Sheet): LocalDate | null {
  if (date.kind === 'weekday') {
    const day = weekdays.findIndex((names) => names.includes(date.words.toLowerCase())) + 1
    if (!day) return null
    const first = weekdayAfter(base, day)
    return /(?:a week from|week from)\s$/i.test(clause.slice(0, date.at)) ? plusDays(first, 7) : first
  }
  if (date.kind === 'relative') {
    if (/(?:today|heute|aujourd'hui|hoy|hoje|vandaag|oggi|this|本日|今日)/i.test(date.words)) return sheet.dates.anchor
    return date.date
  }
  if (date.date < base && !/\d{4}/.test(date.words)) {
    const later = datesIn(date.words, { ...sheet.dates, anchor: base })[0]
    return later?.date ?? date.date
  }
  return date.date
}

function spanIn(clause: string, base: LocalDate): LocalDate | null {
  const japanese = japaneseWithin.exec(clause)
  if (japanese) return add(base, Number(japanese[1] ?? japanese[3]), japanese[2] ?? japanese[4] ?? '')
  const match = within.exec(clause)
  if (!match)
    return /(?<![\p{L}])(?:by the end of the day|same day|that day|the day of|noch am selben tag|am selben tag|le jour même|el mismo día|no mesmo dia|dezelfde dag|in giornata)(?![\p{L}])/iu.test(
      clause,
    )
      ? null
      : null
  const count = match[2] ? Number(match[2]) : /couple/i.test(match[3] ?? '') ? 2 : numberWords[(match[3] ?? '').toLowerCase()]
  if (count === undefined) return null
  const words = match[0].toLowerCase()
  const business = /business|working|work day|werktag|arbeitstag|ouvré|ouvrable|hábil|laborable|útei|werkdag|lavorativ|営業日/.test(words)
  return add(base, count, business ? '営業日' : (match[4] ?? ''))
}

function add(base: LocalDate, count: number, unitWord: string): LocalDate | null {
  const key = unitWord.toLowerCase()
  if (/営業日/.test(key)) return plusBusinessDays(base, count)
  if (/^(?:hour|stunde|heure|hora|uur|ore|時間)/.test(key)) return plusDays(base, Math.round(count / 24))
  if (/^fortnight/.test(key)) return plusDays(base, 14 * count)
  if (/^(?:week|woche|semain|semana|weken|settiman|週間)/.test(key)) return plusDays(base, 7 * count)
  return plusDays(base, count)
}
