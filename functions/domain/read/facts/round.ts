import { months, ordinalWords } from '../language/lexicon/dates.ts'
import { roundNoun } from '../language/lexicon/talks.ts'
import type { Sheet, Words } from '../lay-out/page.ts'
import type { Evidence } from '../reading.ts'
import { allMatches, alternation } from '../vocabulary/patterns.ts'

const ordinal = alternation(Object.keys(ordinalWords))
const adjective = '(?:[\\p{L}-]{2,24},? ){0,3}?'
const patterns: RegExp[] = [
  /(?<![\p{L}])(?:round|stage|runde|ronde|ronda|rodada|etapa|étape|turno)(?: no\.?| number)?\s?[:：]\s?(\d)(?![\d:.h]|\s?(?:am|pm|uhr|uur|min|hour|h\b))/iu,
  /(?<![\p{L}])(?:level|gespräch|interview)\s?(\d)\s?(?:of|\/|von)\s?\d(?!\d)/iu,
  /(?<![\p{L}])(?:round|stage|step|interview|runde|stufe|gespräch|ronde|ronda|etapa|fase|étape|tour|entretien|phase|rodada|entrevista|colloquio|gesprek|turno|part)\s?(?:#|no\.?|nr\.?|n\.?º|nº)?\s?(\d{1,2})(?!\d|[:.h]\d|\s?(?:am|pm|uhr|uur|min))(?:\s?(?:of|\/|von|de|van|di|sur|out of)\s?\d{1,2})?/iu,
  /(?<![\p{L}])(?:round|stage|step|interview|runde|ronda|etapa|ronde)\s(one|two|three|four|five|six|seven|eight|eins|zwei|drei|vier|uno|dos|tres|dois|três|twee|drie|due|tre|deux|trois)(?![\p{L}])/iu,
  new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.[ªº]?|ª|º|°|a|e|er|ère|ème|eme|re|de|ste)?[ -]${roundNoun}(?![\\p{L}])`, 'iu'),
  new RegExp(`(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|\\.?[ªº]|°|e|ème|de|ste)[ -]${adjective}${roundNoun}(?![\\p{L}])`, 'iu'),
  new RegExp(
    `(${ordinal})(?: and (?:last|final)| and last| und letzte[rns]?| et dernier| et dernière| y última?| e última?| en laatste| e ultim[ao])?(?:[ -]|, )${adjective}${roundNoun}(?![\\p{L}])`,
    'iu',
  ),
  new RegExp(
    `(${ordinal})(?: of| von| der| de| di| van)(?: the| our| your| unseren| los| as| de| i)? (?:\\d|two|three|four|five|six|seven|zwei|drei|vier|fünf|trois|tres|três|quatro|cuatro|quatre|drie|vier|tre|quattro|several)`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}])(?:the |your |our |die |la |le |el |o |a |de |il )?(${ordinal}),? and (?:last|final)`, 'iu'),
  /第?([一二三四五六七八1-8１-８])次(?:面接|選考|面談)/u,
  /第([一二三四五六七八1-8])回(?:面接|面談)?/u,
  /(?<!\p{L})(Erst|Zweit|Dritt|Viert)(?:gespräch|interview|termin|runde)/u,
]
const kanji: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 }
const cardinals: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  uno: 1,
  dos: 2,
  tres: 3,
  dois: 2,
  três: 3,
  twee: 2,
  drie: 3,
  due: 2,
  tre: 3,
  deux: 2,
  trois: 3,
}

/** Words in front of a number that put it on another interview: past, following, or a count of something else. */
const otherBefore =
  /(?:after|following|since|from|completed?|passed|enjoyed|thanks for|thank you for|finished|previous|during|as in|unlike|before|beyond|went through|nach|seit|für (?:das|ihr|dein)|après|suite à|lors d[eu]|tras|después de|desde|após|depois d[aeo]|na|dopo|in your|in the|from your|at your|für die|bedanken|vielen dank für|merci pour|gracias por|obrigad[oa] pel[ao]|bedankt voor|grazie per|invite (?:you )?after)\s(?:the|your|our|das|die|den|dem|der|ihr|ihrem|deinem|unser|unserem|unserer|le|la|votre|notre|un|premier|el|tu|su|nuestra?|a|o|sua|nossa|de|het|je|jouw|ons|onze|il|lo|tuo|nostro|very|angenehme|gute|nette|recent|successful|great)?[\p{L} ]{0,24}$/iu
const otherAfter =
  /^[^.;]{0,30}?(?:went|was (?:great|a pleasure|with)|will be (?:with|scheduled|the)|(?:would|will) follow|follows|if (?:that|this|all) goes|consists of (?:a )?(?:presentation|panel|onsite)|wäre|folgt|suivra|seguirá)/iu
const nextStage =
  /(?:next|later|subsequent|then|afterwards|if successful|if (?:it|this|that|all) goes (?:well|fine)|move (?:you )?(?:on )?(?:forward )?to|advance|followed by|danach|im erfolgsfall|en cas de|si todo va)[^.;]{0,60}$/iu

function numberOf(word: string): number | null {
  const key = word.toLowerCase()
  if (/^\d+$/.test(key)) return Number(key)
  if (/^[１-８]$/.test(key)) return key.charCodeAt(0) - '０'.charCodeAt(0)
  const glued: Record<string, number> = { erst: 1, zweit: 2, dritt: 3, viert: 4 }
  return ordinalWords[key] ?? cardinals[key] ?? kanji[key] ?? glued[key] ?? null
}

/** The number the text gives to this interview; of other rounds nothing counts. Titles first. */
export function readRound(sheet: Sheet): { round: number | null; evidence: Evidence | null } {
  const places: Words[] = [...sheet.titles, ...sheet.sentences, ...sheet.older]
  for (const [i, { part, words }] of places.entries()) {
    const isTitle = i < sheet.titles.length
    for (const pattern of patterns) {
      for (const match of allMatches(words.slice(0, 600), pattern)) {
        const round = numberOf(match[1] ?? '')
        if (round === null || round < 1 || round > 12) continue
        const before = words.slice(Math.max(0, match.index - 70), match.index)
        const after = words.slice(match.index + match[0].length)
        if (
          !isTitle &&
          (otherBefore.test(before) ||
            otherAfter.test(after) ||
            (nextStage.test(before) && /followed by|if |then|later|afterwards|danach|subsequent/i.test(before)))
        )
          continue
        if (notARound(match[0], before, after)) continue
        return { round, evidence: { part, words: match[0], sure: isTitle ? 0.95 : 0.85 } }
      }
    }
  }
  return { round: null, evidence: null }
}

const beginsWithMonth = new RegExp(`^[.\\s]{1,2}(?:of |de )?${alternation(months.flat())}|^[./]\\d`, 'iu')

/** "first call deadline", "part 1 of 2", "a second meeting room", "the first session of the day". */
function notARound(words: string, before: string, after: string): boolean {
  if (/^part/i.test(words)) return true
  // "Level 2 of 3" counts interviews, "Level 2" a floor or a grade
  if (
    /^(?:first|1st|erste|primera?|première?|premier|prima|eerste)\s?(?:calls?|meeting|session|step|chat|talks?)/i.test(words) &&
    /(?:day|morning|block|session)/i.test(after.slice(0, 30))
  )
    return true
  // "a relaxed first chat" is a way of saying hello
  if (/^first (?:chat|call|talk)/i.test(words) && /(?:relaxed|informal|casual|quick|short|brief|friendly)\s$/i.test(before)) return true
  // "Gesprek 12 maart" is a date
  if (/\d$/.test(words) && beginsWithMonth.test(after)) return true
  if (/session/i.test(words) && !/interview/i.test(words)) return true
  if (/(?:q|quarter|level|floor|day|etage|stock|building)\s?$/i.test(before)) return true
  return /^\s?(?:room|floor|half|of the day|hour|day)/i.test(after)
}
