import { meetingWord } from '../language/lexicon/changes.ts'
import { dateWord, later, numberWords, sooner, spanUnitOf } from '../language/lexicon/dates.ts'
import { allMatches } from '../vocabulary/patterns.ts'

const unit = `(?:${dateWord('minutes', 'hoursLong')}|hr|std|uren)`
const durationPattern = new RegExp(
  `(?<![\\d–-])(?<!\\d[ ]?(?:-|–|to|bis|à|a)[ ]?)(\\d{1,3}(?:[.,]5)?|[\\p{L}-]{1,20})[ -]?(${unit})(?![\\p{L}])`,
  'giu',
)
const japaneseDuration = /(?<![\d時])(\d{1,3})(分|時間)(?!\d|前|後|半)/
/** "1h15", "1 h", "1 hour 15 minutes", "1 Std. 30 Min.", "2h": hours with minutes behind them. */
const mixedDuration =
  /(?<![\d:.,–-]|(?:at|à|às|as|alle|um|om) )([1-4]) ?(?:h|hr|hour|std\.?|stunde|heure|hora|ora|uur)(?: (?:and |und |et |y |e |en )?| ?)([0-5]\d) ?(?:m|min(?:ute)?s?|minuten|minutos|minuti)?\.?(?![\p{L}\d])|(?<![\d:.,–-]|(?:at|à|às|as|alle|um|om) )([1-4]) ?h(?![\p{L}\d])/iu

/** "45 mins to an hour". */
const unevenRange =
  /\d{1,3} ?(?:min(?:ute)?s?|minuten|minutos|minuti|mins)\.? (?:to|or|bis|à|a|o|tot|of) (?:an|one|1|eine|une|una|uma|een|un['’]) ?(?:hour|stunde|heure|hora|ora|uur)(?!\p{L})/iu

/** The stated length in minutes; null for a range ("40-50 min") and for the length of something else (a talk, a task). */
export function durationIn(said: string): { minutes: number; words: string } | null {
  const text = said.replace(/https?:\S+/g, ' ')
  const spelled = /(?<![\p{L}])(half an hour|halbe stunde|demi-heure|media hora|meia hora|half uur|mezz'ora|mezzora)(?![\p{L}])/iu.exec(
    text,
  )
  const long =
    /(?<![\p{L}])(?:an|one|1) hour and a half|1[.,]5 hours|anderthalb Stunden|eineinhalb Stunden|une heure et demie|hora y media|uma hora e meia|anderhalf uur|un'ora e mezza/iu.exec(
      text,
    )
  if (unevenRange.test(text)) return null
  const hour =
    /(?<![\p{L}])(?:un['’]ora|une heure|una hora|uma hora|eine stunde|een uur|en timme|godzinę|one hour|an hour)(?![\p{L}])/iu.exec(text)
  if (long) return { minutes: 90, words: long[0] }
  const mixed = mixedDuration.exec(text)
  if (mixed && !notTheLength(text, mixed.index, mixed[0].length))
    return { minutes: Number(mixed[1] ?? mixed[3]) * 60 + Number(mixed[2] ?? 0), words: mixed[0] }
  const threeQuarters =
    /(?<![\p{L}])(?:drie kwartier|dreiviertelstunde|drei viertelstunden|trois quarts d['’]heure|tres cuartos de hora|tre quarti d['’]ora|three quarters of an hour)(?![\p{L}])/iu.exec(
      text,
    )
  if (threeQuarters) return { minutes: 45, words: threeQuarters[0] }
  if (spelled && !notTheLength(text, spelled.index, spelled[0].length)) return { minutes: 30, words: spelled[0] }
  if (hour && !notTheLength(text, hour.index, hour[0].length)) return { minutes: 60, words: hour[0] }
  for (const match of allMatches(text, durationPattern)) {
    const count = /^\d/.test(match[1] ?? '') ? Number((match[1] ?? '').replace(',', '.')) : numberWords[(match[1] ?? '').toLowerCase()]
    if (count === undefined || notTheLength(text, match.index, match[0].length)) continue
    const minutes = spanUnitOf(match[2] ?? '') === 'minute' ? count : count * 60
    if (minutes >= 10 && minutes <= 600) return { minutes, words: match[0] }
  }
  const japanese = japaneseDuration.exec(text)
  if (japanese) return { minutes: Number(japanese[1]) * (japanese[2] === '時間' ? 60 : 1), words: japanese[0] }
  return null
}

/** "A set of accounts when you get there (20 mins) then talk them through it": that of what stands right before it, where no talk and no hour does. */
function isOfPart(text: string, at: number, length: number): boolean {
  if (text[at - 1] !== '(' || !/^\)\s?(?:,|\s?\p{Ll})/u.test(text.slice(at + length))) return false
  const before =
    text
      .slice(0, at)
      .split(/[.!?:;\n]\s/u)
      .at(-1) ?? ''
  return before.trim().split(/\s+/).length > 5 && !meetingWord.test(before) && !/\d\s?(?:[ap]\.?m|uhr|h(?!\p{L}))|\d[:.]\d\d/iu.test(before)
}

/** "48 hours before", "within 24 hours", "10 minutes early", "a ten minute presentation", "cap yourself at 4 hours". */
function notTheLength(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + length, at + length + 40)
  return (
    isOfPart(text, at, length) ||
    [sooner.exec(after), later.exec(after)].some((word) => word !== null && word.index <= 1) ||
    /(?:within|in|every|after|at least|first|last|innerhalb von|binnen|dans les|sous|en menos de|en las próximas|em até|entro|binnen de)\s$/iu.test(
      before,
    ) ||
    /(?:cap yourself|spend|no more than|max(?:imum|\.)?|up to|arrive|join|be there|prepare)[^.]{0,24}$/iu.test(before) ||
    /^\s?(?:before|early|earlier|prior|after|ago|in advance|notice|later|of (?:overview|q&a|your|questions|presentation)|presentation|talk|slot for|vorher|früher|vor |avant|antes|prima|eerder|von tevoren|walk|drive|ride|each|apiece|break|for (?:your |q))/iu.test(
      after,
    )
  )
}
