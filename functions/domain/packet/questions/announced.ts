import { type CvLine, cvLines } from '../../match/cv/cv-lines.ts'
import type { Cv } from '../../material/material.ts'
import type { DetailKind } from '../../read/reading.ts'
import { whileSame } from '../../remember.ts'
import type { Interviewer, Round } from '../../view/view.ts'
import { answersMatter, heaviest, sharedMatter } from '../told/point/same-matter.ts'
import { masked } from '../words/masked.ts'
import { numberWords } from '../words/numbers.ts'
import { shortened, wordCount } from '../words/shortened.ts'
import { speaksOfPay } from '../words/speaks-of-pay.ts'
import { type AnnouncedForm, formOf, handed, isActivity } from './announced-form.ts'

/** What they wrote that they will ask about or look at, in their own words: it is the likeliest question of all. */
export interface Announced {
  /** “how you would run five sites” */
  words: string
  /** What they wrote, as it stands there. */
  from: string
  /** Whose question it is, where they said so. */
  person: Interviewer | null
  form: AnnouncedForm
  /** It is a part of the day and stands in its list. */
  isPart?: boolean
}

const kinds: ReadonlySet<DetailKind> = new Set(['focus', 'agenda', 'prepare', 'how', 'tool', 'other'])
const longest = 18
/** "First" is a piece of a sentence, and no matter. */
const fewest = 2

const will =
  "(?:will|would|is going to|are going to|[’']ll|[’']d|plans? to|may|might|likes? to|loves? to|wants? to|want to|hopes? to|just wants? to|just want to)"
const looks =
  '(?:focus(?:es)? on|concentrate on|ask(?: you)? (?:about|for|how|what|why)|talk (?:to you )?about|speak about|discuss|go (?:through|over)|walk through|dig into|look at|hear (?:about|how|what|why)|learn (?:about|how|what)|know (?:how|what|why|about)|see how|explore|cover|test|probe)'

/** What stands before the matter in a sentence that announces one. A word that opens the matter itself ("how") is part of it. */
const leads: readonly RegExp[] = [
  /^.*?\byou(?: will|[’']ll| may| are going to)? be asked (?:to |about |for )?/iu,
  new RegExp(
    `^.*?\\b(?:would (?:like|love)|[’']d (?:like|love)|like|love|want|wants|hope|hopes) (?:you )?to (?:also )?(?:have you )?${looks}\\s`,
    'iu',
  ),
  new RegExp(`^.*?(?<!\\byou )${will} (?:(?:also|mainly|mostly|just|like to|love to|want to) )*${looks}\\s`, 'iu'),
  new RegExp(
    `^.*?\\b(?:\\d+|${numberWords})[ -]min(?:ute)?s?\\.? (?:of |for |on |going through |walking through |to discuss |about )+`,
    'iu',
  ),
  /^.*?\bthere (?:will|is going to|[’']ll) be (?:an? |some )?(?=[\p{L} -]{0,24}(?:role[ -]?play|case|exercise|test|simulation|scenario|pairing|whiteboard|demo)\b)/iu,
  /^.*?\bexpect (?:an? )?(?=[\p{L} -]{0,24}(?:role[ -]?play|case|exercise|test|simulation|scenario|pairing|whiteboard|demo|tour)\b)/iu,
  new RegExp(`^.*?\\byou(?: will|[’']ll) (?:get|be given|receive|be handed|be shown|find) (?:[^.;]*?,? and )?(?=${handed})`, 'iu'),
  /^.*?\bfocus(?:es)? (?:will be |is |lies )?on /iu,
  /^.*?\b(?:be ready|be prepared|come prepared|please prepare|prepare) to (?:discuss |talk about |explain |show |describe |speak about )?/iu,
]
/** These belong to the matter where the lead ends with them. */
const opens = /\b(how|what|why|when|whether) $/iu

/** Where a sentence goes on to the next matter: "40 minutes of live SQL, *then he wants to talk about* …", "… deal by deal *and ask* what you would do". */
const next = new RegExp(
  `,? (?:and then|then|and) (?=(?:(?:he|she|they|we|I|\\p{Lu}\\p{L}+) )?(?:(?:${will}) )?(?:also )?(?:${looks}|talk|ask)\\b)`,
  'u',
)
/** Begun like that, a piece announces by its verb alone. */
const goesOn = new RegExp(`^(?:\\p{L}+ )?${looks}\\s`, 'iu')

/** One of each piece; those behind the first count where the first announces one. */
function mattersIn(sentence: string): string[] {
  const [head = '', ...rest] = sentence.replace(/\s+/gu, ' ').trim().split(next)
  const first = matterIn(head)
  return first === null ? [] : [first, ...rest.flatMap((piece) => matterIn(piece) ?? matterIn(piece, [goesOn]) ?? [])]
}

const theirs: Readonly<Record<string, string>> = { our: 'their', ours: 'theirs', us: 'them' }
/** Outside of their quotes what is theirs is not ours: "one of our pumps" is one of their pumps. */
const toldOn = (matter: string): string => matter.replace(/(?<![\p{L}’'-])(?:our|ours|us)(?![\p{L}’'-])/gu, (word) => theirs[word] ?? word)

/** "15 minutes for your questions": they ask nothing there. */
const isTheCandidates = /^(?:(?:any|all|your|own|more|some) )*questions(?: (?:you|from you|at the end)\b.*)?$/iu

/** What is asked of the candidate, and not told of the day: "09:45 Group exercise" and "send it by Friday" are none. */
function matterIn(whole: string, ways: readonly RegExp[] = leads): string | null {
  for (const lead of ways) {
    const found = lead.exec(whole)?.[0]
    if (found === undefined) continue
    const asks = opens.exec(found)?.[1] ?? ''
    const rest = whole
      .slice(found.length)
      .split(/[.!?;](?:\s|$)|,\s(?:so|and (?:we|please|then)|then|please|but)\b/u)[0]
      ?.trim()
    const matter = `${asks ? `${asks.toLowerCase()} ` : ''}${rest ?? ''}`.trim()
    return wordCount(matter) >= fewest && wordCount(matter) <= longest && !isTheCandidates.test(matter) ? matter : null
  }
  return null
}

/** One of a sentence, the people's own first. In a language whose verbs we do not take apart, a whole short sentence about what it will be. */
export function announcedIn({
  details = [],
  interviewers,
  language = 'en',
  sessions = [],
}: Pick<Round, 'details' | 'interviewers' | 'language'> & Partial<Pick<Round, 'sessions'>>): Announced[] {
  const own = interviewers.flatMap((person) => (person.focus ?? []).map((words) => ({ words, person, kind: 'focus' as const })))
  const general = details.flatMap(({ kind, words, own: isNote }) => (kinds.has(kind) && !isNote ? [{ words, person: null, kind }] : []))
  const found = [...own, ...general].flatMap(({ words, person, kind }): Announced[] =>
    words
      .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
      .flatMap((sentence) => {
        const matters = mattersIn(sentence)
        return matters.length === 0 && language !== 'en' && kind === 'focus' ? whole(sentence) : matters
      })
      .filter((matter) => !speaksOfPay(matter))
      .map((matter) => ({
        words: language === 'en' ? toldOn(matter) : matter,
        from: words,
        person: isOfEverybody(words) ? null : person,
        form: formOf(matter),
      })),
  )
  // What is the whole of it stands above everything already.
  const parts = sessions.filter(({ aside }) => !aside)
  const done = (parts.length > 1 ? parts : []).flatMap(({ title }): Announced[] => {
    if (title === null || !isActivity(formOf(title))) return []
    const words = shortened(title, longest)
    return [{ words, from: title, person: null, form: formOf(words), isPart: true }]
  })
  const all = [...found, ...done].toSorted((a, b) => placeOf(a.form) - placeOf(b.form))
  return all
    .filter(({ words }, at) => all.findIndex((one) => sharedMatter(one.words, words) > 1 || one.words === words) === at)
    .slice(0, most)
}

/** It is said to the candidate of all who sit there, though somebody is named beside it. */
export const isOfEverybody = (words: string): boolean => ofEverybody.test(words)
const ofEverybody = /\byou(?: will|[’']ll| may| are going to)? be asked\b|\bthe panel\b/iu

const most = 2

/** What one has to do there wants more of an evening than what one will talk about; a look around and a check of papers want the least. */
const placeOf = (form: AnnouncedForm): number => (aside.has(form) ? 2 : isActivity(form) ? 0 : 1)
const aside: ReadonlySet<AnnouncedForm> = new Set(['tour', 'papers'])

const whole = (sentence: string): string[] => (wordCount(sentence) <= longest ? [shortened(sentence.replace(/[.!]+$/u, ''), longest)] : [])

const longestLine = 30
const said = whileSame(
  (lines: readonly CvLine[]) => [lines],
  (lines) => lines.filter(({ isHead, words }) => !isHead && wordCount(words) <= longestLine),
)

/** The line of the CV that shares most with these words; null where none shares any. Of what was only listed where `any`. */
export function nearestLine(words: string, cv: Cv | null, any = false): string | null {
  if (cv === null) return null
  const lines = said(cvLines(cv)).filter(({ part }) => (any ? part !== 'education' : part === 'experience'))
  const [weight, best] = heaviest(lines, ({ held }) => answersMatter(held, words))
  return best && weight > 0 ? masked(best.held) : null
}
