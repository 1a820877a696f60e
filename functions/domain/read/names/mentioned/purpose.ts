import { speaksOfPeople } from '../../labels/labels.ts'
import { anyNegator, isConditional } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { mailWords } from '../../language/lexicon/mail.ts'
import {
  afterwards,
  composed,
  elsewhereBefore,
  joinedWords,
  meetBefore,
  ourWords,
  panels,
  peopleWord,
  takesPart,
} from '../../language/lexicon/people.ts'
import { pieceOf } from '../../language/matching/pattern-piece.ts'
import { contactAfter, elsewhereAfter, meetAfter, nextPerson } from '../../vocabulary/people-words.ts'
import type { Mention } from './mention.ts'

const handsOver = new RegExp(`${peopleWord('handsOver')}[^.]{0,110}\\s${peopleWord('handedTo')}\\s$`, 'iu')
const past = new RegExp(`${peopleWord('metBefore')}[^.;]{0,60}$`, 'iu')

/** "If all goes well, a conversation with our founder follows". */
const ifItGoesWell = new RegExp(`${peopleWord('ifItGoesWell')}[^.;]{0,120}$`, 'iu')

/** "Si ce premier contact est concluant, vous rencontrerez ensuite …": on a condition, and after this. */
const isNextStep = (before: string, behind: string): boolean => {
  const [condition = '', ...rest] = before.split(',')
  // "If you could be at reception for ten, we show you round, then you sit down with Ana Ruiz": it asks for nothing but to come
  return rest.length > 0 && isConditional(condition) && !comes.test(condition) && afterwards.test(`${rest.join(',')}${behind.slice(0, 60)}`)
}
const comes = new RegExp(`${peopleWord('you')}\\s(?:\\p{L}+\\s){0,2}?${peopleWord('can')}(?!\\p{L})`, 'iu')

/** "Hi Melissa, …": spoken to, not of. */
const greeting = new RegExp(`^\\s?${pieceOf(mailWords('greetings'))}\\s$`, 'iu')

/** "See the message from Harriet". */
const sentThings = new RegExp(
  `(?:^|[.;:,]\\s)${peopleWord('lookAt')}\\s(?:\\p{L}{1,5}['’ ])?(?:[\\p{L}-]+\\s){1,3}?${peopleWord('sentFrom')}\\s$`,
  'iu',
)

/** "Ring Oonagh Sturt in People Services on 01632 960 771": a number right behind somebody is where they are reached. */
const reachedAt = new RegExp(
  `^(?:\\s${peopleWord('ofUnit', 'origin')}\\s[^.;:,\\d]{2,40}?)?,?\\s${peopleWord('reachedUnder')}\\s(?:${peopleWord('phoneNumbers')}\\s)?\\+?[(\\d][\\d ()./-]{6,}`,
  'iu',
)

/** What is said of "Ivo (EM), Lena (CTO) and Max", for each of them. */
function afterOthers(behind: string): string {
  let rest = behind
  for (let i = 0; i < 6; i += 1) {
    const next = nextPerson.exec(rest)
    if (!next) break
    rest = rest.slice(next[0].length)
  }
  return rest.length < behind.length && meetAfter.test(rest.replace(/^\s?[(（][^()（）]{0,120}[)）]/u, '')) ? rest : behind
}

/** "The committee members are Prof. Brandt (chair) and Dr. Reyes". */
const arePeople = new RegExp(`\\s(?:will be|${peopleWord('are')})\\s[^;]{0,140}$`, 'iu')
const membersNamed = (before: string): boolean => {
  const are = arePeople.exec(before)
  const body = are ? before.slice(Math.max(0, are.index - 24), are.index) : ''
  return speaksOfPeople(body) || (panels.test(before) && (panels.test(body) || composed.test(before)))
}

/** "shows you round", "zeigt dir die Küche"; whoever sends, gives or tells something is not met by that. */
export const actsOnYou = new RegExp(
  `^\\s(?!${peopleWord('notActs')}\\s)(?!${peopleWord('notVerbs')}\\s)\\p{Ll}{2,12}(?:s|t|r)\\s${peopleWord('yourself')}(?!\\p{L})`,
  'u',
)

/** "Ms Bremer, our lead, and I". */
const joinsWriter = new RegExp(
  `^(?:,[^,.;]{2,60},|\\s?\\([^()]{2,60}\\))?,?\\s(?:${dateWord('and')}|&)\\s(?:${joinedWords})(?![\\p{L}'’])`,
  'iu',
)
/** "Teo my sous chef will run …". */
const asOurs = new RegExp(`^,?\\s(?:${ourWords})(?:\\s[\\p{L}'’/-]+){1,4}?(?=\\s${peopleWord('actsThen')}(?!\\p{L}))`, 'iu')

/** "… make up the panel", "… bilden die Kommission". */
const makesUpPanel = (after: string): boolean => {
  const rest = after.replace(/^\s?[(（][^()（）]{0,120}[)）]/u, '')
  const panel = panels.exec(rest)
  return panel !== null && /^[^.;:,]{2,24}$/u.test(rest.slice(0, panel.index))
}

/** "Neben Herrn Ott nehmen unsere Vorständin Katrin Brandes (CFO) und Petra Lohse, Leiterin Controlling, teil": all of that sentence do. */
function isInSentenceOfThoseWho(before: string, behind: string): boolean {
  const [end = ''] = /^[^.;:!?]*/u.exec(behind) ?? []
  const start = before.split(/(?<=\p{L}{4}[.;:!?])\s/u).at(-1)
  return takesPart.end.test(end) && takesPart.verb.test(`${start} | ${end}`) && !anyNegator.test(`${start}${end}`)
}

/** "Ask for Paco, the traffic manager, *who will do your interview*": whom one asks for, and meets. */
const whoInterviews = new RegExp(
  `^(?:\\s?[(（][^()（）]{2,80}[)）]|,\\s[^,.;]{2,60})?,?\\s${peopleWord('who')}\\s(?:[^\\s.,;]+\\s){0,4}?${peopleWord('interviewing')}(?!\\p{L})`,
  'iu',
)

/** "Dan schuift Ilse aan": the verb on both sides of the name. */
export const joinsIn = new RegExp(
  `${peopleWord('joinsIn')}\\s\\|(?:\\s?[(（][^()（）]{2,80}[)）]|,\\s[^,.;]{2,60},)?\\s${peopleWord('joinsInEnd')}(?!\\p{L})`,
  'iu',
)

/** "Sue from the platform team will", up to the verb. */
const unitBehind = new RegExp(
  `^\\s${peopleWord('ofUnit', 'onTeam')}\\s(?:[\\p{L}&'’-]+\\s){1,4}?(?=${peopleWord('actsThen')}(?!\\p{L}))`,
  'iu',
)

/** What the words around a name say that somebody is named for. */
export function purposeOf(before: string, behind: string, english: boolean): Mention['purpose'] {
  if (whoInterviews.test(behind)) return 'meets'
  if (elsewhereAfter.test(behind)) return 'elsewhere'
  if (contactAfter.test(behind)) return 'contact'
  if (sentThings.test(before)) return 'named'
  const after = afterOthers(behind)
  if (greeting.test(before)) return 'named'
  if (ifItGoesWell.test(before) || isNextStep(before, behind)) return 'elsewhere'
  const meet = (english ? meetBefore.english : meetBefore.other).all(before).at(-1)
  const other = (english ? elsewhereBefore.english : elsewhereBefore.other).all(before).at(-1)
  if (past.test(before) && !/(?:next|now|then|will|meet(?! ?ing)|(?:to|now) (?:speak|talk|see))[^.]{0,40}$/i.test(before))
    return 'elsewhere'
  if (handsOver.test(before)) return 'contact'
  const meetEnd = meet ? meet.index + meet[0].length : -1
  const otherEnd = other ? other.index + other[0].length : -1
  if (otherEnd >= 0 && otherEnd >= meetEnd && before.length - otherEnd < 14) return 'contact'
  if (
    meetAfter.test(after) ||
    meetAfter.test(after.replace(/^,\s[^,.;]{2,60},/u, '')) ||
    meetAfter.test(after.replace(unitBehind, ' ')) ||
    meetAfter.test(after.replace(/^\s?[（(][^()（）]{0,120}[)）]/u, ''))
  )
    return 'meets'
  if (actsOnYou.test(after) || actsOnYou.test(after.replace(/^\s?[(（][^()（）]{0,120}[)）]|^,\s[^,.;]{2,60},/u, ''))) return 'meets'
  if (joinsIn.test(`${before.slice(-12)}|${behind}`)) return 'meets'
  if (joinsWriter.test(behind) || meetAfter.test(behind.replace(asOurs, ''))) return 'meets'
  if ((meet && before.length - meetEnd < 120) || membersNamed(before) || makesUpPanel(after)) return 'meets'
  if (isInSentenceOfThoseWho(before, behind)) return 'meets'
  return reachedAt.test(behind) ? 'contact' : 'named'
}
