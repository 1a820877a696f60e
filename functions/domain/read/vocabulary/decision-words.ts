import { anyOf } from './patterns.ts'

/** The company decides or answers, in the languages read. */
const inEnglish =
  /(?<![\p{L}])(?:deci(?:de|des|ding|sion|sions)|(?:you(?:'ll| will| should| can expect to| may)?|expect to|will|to) hear|hear (?:back|from us|from me|either way|something|by)|hears? from us|get back to|be back to you|back to you|back in touch|circle back|come back to you|revert(?: back)? (?:to you|with|on)|let (?:you|candidates|everyone|all candidates) know|be in touch|in touch with|reach out|outcome|offers?|feedback|(?<!your )answers?|verdict|yes or (?:a )?no|word from us|make (?:a|our|the) (?:call|choice|pick|selection)|make up our minds?|made up our minds?|final call|pick(?:ed)?|select(?:ed)?|update (?:you|by|from us)|an update|(?<!(?:great|good|exciting|happy|wonderful) )news|respond|response|reply to (?:all|every)|follow up|notify|notified|inform|results?|committee meets|next steps by|know (?:by|where you stand)|chosen?|choose|someone hired|close (?:the|this) (?:process|search)|conclude|wrap up (?:the|our) (?:process|search)|expect to decide)(?![\p{L}])/iu

const elsewhere =
  /(?<![\p{L}])(?:entscheid\p{L}*|rückmeldung|bescheid|meld(?:en|e|et) (?:(?:wir|ich|sich|das team) )?(?:uns|mich|sich|bei)|(?:wir|ich) meld(?:en|e)|hören sie|hörst du|sie hören|du hörst|von uns hören|von uns gehört|ergebnis|zusage|antwort|nachricht|teilen wir|informieren|kommen wir auf|kommen auf sie zu|wissen sie|weißt du|réponse|décision|décid\p{L}*|répond\p{L}*|retour|revien\p{L}*|recontact\p{L}*|tiendrons|résultat|nouvelles|ferons part|saurez|sauras|fixée?|avis|decisión|decidi\p{L}*|respuesta|respond\p{L}*|contest\p{L}*|contactar\p{L}*|noticias|resultado|resolución|comunicar\p{L}*|informar\p{L}*|te diremos|le diremos|sabrás|sabrá|diremos algo|decisão|decidir\p{L}*|retorno|resposta|devolutiva|retornar\p{L}*|daremos|dar um retorno|avisar\p{L}*|contato|contacto|saberá\p{L}*|hoort|hoor|beslis\p{L}*|besluit\p{L}*|terugkoppeling|laten (?:we|wij|ik) (?:je|u|jou) .{0,40}weten|laten (?:we|wij|ik) (?:je|u)|uitsluitsel|uitslag|bericht|reactie|antwoord|nemen (?:we|wij) .{0,20}contact|nemen contact|komen (?:we|wij)? ?.{0,20}terug|decision\p{L}*|decider\p{L}*|decidiamo|risposta|rispond\p{L}*|riscontro|esito|far(?:emo|ò) sapere|ricontatt\p{L}*|comunicher\p{L}*|aggiorn\p{L}*|notizie|saprai|saprà)(?![\p{L}])|結果|ご連絡|回答|合否|決定|お知らせ|お返事|判断/iu

/** Where in these words the company answers; null when it does not. */
export const answersAt = (words: string): number | null => {
  const at = [inEnglish, elsewhere].map((pattern) => pattern.exec(words)?.index ?? -1).filter((index) => index >= 0)
  return at.length ? Math.min(...at) : null
}

/** In a mail that arranges nothing, these promise word as well; beside a meeting they would be about the meeting. */
const promises = anyOf(
  "call you|ring you|phone you|give you a call|write to you|write again|come back with|yes or a no|a yes or no|know more|be decided|decided at|decided on|sit down together|set up a time|contact you|wissen wir mehr|weiß ich mehr|mehr sagen|entscheidet sich|zusagen oder absagen|zu oder absagen|zu- oder absagen|absagen verschicken|rufe ich|rufe sie|rufe dich|ich rufe|schreibe ihnen|schreibe dir|kontaktier|gesprochen haben|on tranche|tranchons|trancher|tranchée|sera tranchée|oui ou non|vous appelle|t'appelle|vous appellerai|t'appellerai|vous écris|t'écris|contacterai|contactera|en saurons plus|en saurai plus|donnerons une réponse|te llamo|te llamaré|le llamaré|la llamaré|te escribo|te escribiré|se pondrá en contacto|me pondré en contacto|sabremos más|sabré más|te aviso|te avisaré|una respuesta|sí o no|ligo te|ligo lhe|te ligo|lhe ligo|vou ligar|escrevo lhe|te escrevo|entrará em contato|entrará em contacto|entro em contato|saberemos mais|sai na|sim ou não|bel je|bel u|bel ik|ik bel|schrijf je|schrijf u|weten we meer|weten wij meer|neemt contact|neem ik contact|neem contact|ja of nee|wat het is geworden|ti chiamo|la chiamo|ti chiamerò|la chiamerò|ti scrivo|le scrivo|contatterà|contatterò|ne sapremo di più|sapremo di più|una risposta|sì o no|お電話|お電話いたします|お電話します|通知|分かり次第|benachrichtigt|benachrichtigen|klärt sich|klären wir|erfahren sie|erfährst du|sie erfahren|du erfährst|communiqué|communiqués|communiquée|communiqués|communiquerons|avisés|avisée|avisé|informés|informée|de mes nouvelles|de nos nouvelles|saurons|saurai|tranche|tombera|tombe|te digo algo|le digo algo|te digo|te cuento|sabremos|sabré|se sabrá|te dou notícias|dou notícias|dou um retorno|saberemos|saberei|laat ik je|laat ik u|laten we je|laat het je|zou je antwoord|volgt het antwoord|hoor je van|ti faccio sapere|le faccio sapere|ti dico|le dico|sapremo|saprò|avrai notizie|avrà notizie|お返事|have an answer|have news|have word|should know|will know|we'll know|i'll know|know for sure|come to a decision|final decision|debrief",
)

export const newsAt = (words: string): number | null => promises.exec(words)?.index ?? null

/** "By the end of next week" names its Friday. */
export const endOfNextWeek = anyOf(
  'end of next week|end of the following week|end of the coming week|ende nächster woche|ende der nächsten woche|ende kommender woche|ende der kommenden woche|ende der folgewoche|fin de la semaine prochaine|fin de semaine prochaine|final de la semana que viene|final de la próxima semana|finales de la próxima semana|finales de la semana que viene|fin de la semana que viene|fim da próxima semana|final da próxima semana|fim da semana que vem|final da semana que vem|einde van volgende week|eind volgende week|einde volgende week|fine della prossima settimana|fine della settimana prossima|fine settimana prossima|来週末|来週中',
)
export const endOfThisWeek = anyOf(
  'end of the week|end of this week|ende der woche|ende dieser woche|fin de la semaine|fin de cette semaine|final de la semana|finales de esta semana|final de esta semana|final de semana|fim da semana|fim desta semana|final da semana|einde van de week|eind van de week|eind deze week|einde van deze week|fine della settimana|fine di questa settimana|今週末|今週中',
)

/** The candidate answers, delivers or comes: never a decision date. */
export const candidateActs =
  /(?:(?:please|kindly|bitte|veuillez|merci de|por favor|graag|per favore|si prega)[^.;!?]{0,60}(?:reply|respond|confirm|let (?:me|us) know|get back to (?:me|us)|rsvp|send|complete|submit|answer|choose|decide|update|antworten|bestätigen|rückmeldung|confirmer|répondre|confirmar|responder|bevestigen|confermare|rispondere|geben sie (?:uns|mir)|gib (?:uns|mir))|let (?:me|us) know|get back to (?:me|us)|your (?:answer|decision|response|reply|feedback|choice)|you (?:can |could |may |must |should |need to |to )?(?:decide|respond|reply|answer|confirm|choose|pick)|(?:respond|reply|rsvp|confirm|accept|(?<!(?:an|our|the|a|final|clear|firm|definite|have|we|they|will|team|usually) )answer)(?: to (?:this|the) (?:mail|email|invitation|offer))? by|hear (?:back )?from you|offer (?:expires|stands|is (?:open|valid))|ihre (?:antwort|zusage|entscheidung|rückmeldung bis)|deine (?:antwort|zusage|rückmeldung bis)|um (?:ihre |deine |eine )?(?:kurze )?(?:rückmeldung|antwort|bestätigung)|melden sie sich|melde dich|votre (?:réponse|décision|retour)|tu respuesta|su respuesta|tua resposta|sua resposta|je antwoord|uw antwoord|jouw reactie|uw reactie|je reactie|la (?:tua|sua) risposta|ご返信|ご回答(?:ください|をお願い)|お返事(?:ください|をお願い|いただけ)|cancel(?:l?ation)?|reschedul)/iu

/** Small words before a date that make it a limit or a day something happens. */
export const dateMarks =
  /(?<![\p{L}])(?:by|on|until|before|no later than|latest|later than|at the latest|bis(?: zum| spätestens(?: am| zum)?| zum| am)?|am|spätestens(?: am)?|zum|vor(?: dem)?|d'ici(?: au| le)?|avant(?: le)?|au plus tard(?: le)?|le|antes del?|el|a más tardar(?: el)?|hasta(?: el)?|até(?: o dia| dia| o| à| a)?|antes d[eao]|no dia|na|em|op|voor|vóór|uiterlijk(?: op)?|tegen|entro(?: il)?|il|prima del?)(?![\p{L}])|までに|に/iu
export const limitBefore =
  /(?<![\p{L}])(?:by|until|before|no later than|bis|spätestens|avant|d'ici|antes|até|voor|vóór|uiterlijk|entro|latest|plus tard|tardar)[\s\p{L}]{0,14}$/iu

const about =
  'around|about|roughly|approximately|not before|week of|the week after|circa|ca\\.|etwa|ungefähr|environ|vers|alrededor de|sobre|por volta de|rond|ongeveer|verso|intorno'
const part =
  'early|mid|middle of|late|later|end of|beginning of|sometime|anfang|mitte|ende|im laufe|début|mi-|fin de|courant|a principios|a finales|a mediados|en el transcurso|no início|no final|ao longo|no fim|begin|eind|halverwege|in de loop|inizio|fine|metà|nel corso|soon|shortly'
const filler = "\\s(?:of\\s|the\\s|next\\s|der\\s|nächster?\\s|la\\s|da\\s|d'\\s?|volgende\\s)*$"
/** "Around the 15th" names no day; "late Friday" does, so a part of the day makes only other dates vague. */
export const vagueBefore = new RegExp(`(?<![\\p{L}])(?:${about}|${part})${filler}`, 'iu')
export const vagueBeforeWeekday = new RegExp(`(?<![\\p{L}])(?:${about})${filler}`, 'iu')
export const weekBefore =
  /(?:week of|week after|weeks? (?:of|after) the|woche (?:vom|ab|nach)|semaine du|semana del?|semana de|week van|settimana del)\s?(?:the\s)?$/i

/** "Friday of the following week": the week after the interview's. */
export const weekAfter = anyOf(
  'of the following week|the following week|following week|of the week after|the week after|of next week|next week|der folgewoche|in der folgewoche|folgewoche|nächster woche|nächste woche|kommender woche|der darauffolgenden woche|de la semaine suivante|la semaine suivante|la semaine prochaine|de la semaine prochaine|de la semana siguiente|la semana siguiente|de la próxima semana|la próxima semana|la semana que viene|da semana seguinte|da próxima semana|na próxima semana|da semana que vem|na semana seguinte|van de week erna|de week erna|volgende week|de week daarop|della settimana successiva|la settimana successiva|della prossima settimana|la prossima settimana|翌週|来週',
)
export const sameDay = anyOf(
  'the same day|same day|same afternoon|later that day|by the end of that day|am selben tag|noch am selben tag|am gleichen tag|le jour même|el mismo día|ese mismo día|no mesmo dia|dezelfde dag|in giornata|lo stesso giorno|当日中',
)
export const nextDay = anyOf(
  'the day after|the next day|the following day|next day|day after the interview|am tag danach|am nächsten tag|am folgetag|tags darauf|le lendemain|al día siguiente|el día siguiente|no dia seguinte|de dag erna|de volgende dag|il giorno dopo|il giorno successivo|翌日',
)

const unit =
  '(?:full |clear )?(?:business|working|work|calendar|week)?[ -]?(hours?|days?|weeks?|business days?|working days?|fortnights?|months?|stunden|tage?n?|werktage?n?|arbeitstage?n?|wochen?|heures|jours(?: ouvrés| ouvrables)?|semaines?|horas|días(?: hábiles| laborables)?|dias(?: úteis)?|semanas?|uur|dagen|werkdagen|weken|week|ore|giorni(?: lavorativi)?|settiman[ae]|日|営業日|週間|時間)'
const count = '(?:(?:\\d{1,3}|\\p{L}{1,8})\\s?(?:-|–|to|or|bis|oder|à|ou|a|o|of|tot)\\s?)?(?:(\\d{1,3})|([\\p{L}-]{1,12}|a couple of))'
/** "within 3 business days", "innerhalb von zwei Wochen": number as digits or word, unit, and what it counts from. */
export const within = new RegExp(
  `(?<![\\p{L}])(?:within|in|inside of|no later than|no more than|at most|maximum(?: of)?|under|up to|allow|innerhalb(?: von)?|innert|binnen|in den nächsten|spätestens(?: nach)?|nach|sous|dans(?: les| un délai de)?|d'ici|en(?: un plazo de| un máximo de| menos de| los próximos| las próximas)?|dentro de|em(?: até)?|até|no prazo de|in de komende|entro|nei prossimi|nel giro di|après)\\s(?:the\\s|maximal\\s|um\\s|a\\s(?=max)|un\\s(?=max))?(?:next\\s|a\\s|maximum of\\s)?${count}\\s${unit}(?:\\s(of|after|from|following|nach|après|después de|após|na|dopo)\\s(\\p{L}+))?`,
  'iu',
)
/** "two days after the interview", "drei Tage nach dem Gespräch". */
export const spanAfter = new RegExp(
  `(?<![\\p{L}\\d])${count}\\s${unit}\\s(after|from|following|later|nach|danach|später|après|plus tard|después|después de|após|depois|na|later|dopo)(?:\\s(\\p{L}+))?`,
  'iu',
)
export const japaneseWithin = /(\d{1,3})(営業日|日|週間|時間)(?:以内|後)|面接後(\d{1,3})(営業日|日|週間)/u
export const businessDay =
  /business|working|work day|weekday|werktag|arbeitstag|ouvré|ouvrable|hábil|laborable|útei|werkdag|lavorativ|営業日/
export const fromToday = /^(?:today|now|this|heute|jetzt|aujourd|hoy|hoje|vandaag|oggi)/i
