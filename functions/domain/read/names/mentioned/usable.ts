import { isFormOfAddress } from '../../../who/name-words.ts'
import { labelIdOf } from '../../labels/labels.ts'
import { instead } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { clocksNamed } from '../../language/lexicon/facts/clock-names.ts'
import { folded, ofFields } from '../../language/lexicon/fields.ts'
import { toolNames } from '../../language/lexicon/jobs.ts'
import { joinedWords, meWords, ourWords, peopleWord } from '../../language/lexicon/people.ts'
import { insideWords } from '../../language/lexicon/places.ts'
import { titleAfter } from '../job-title.ts'
import type { FoundName } from '../names.ts'
import { isGivenName, isHonorific } from '../person-name.ts'
import type { MentionContext } from './mention.ts'
import { actsOnYou, joinsIn } from './purpose.ts'

/** "Ivo Marek - Organizer": as what somebody takes part, not who. */
const isLabelWord = (word: string): boolean => labelIdOf(word) !== null || ofFields.get(folded(word))?.has('contact') === true

/** Single words count when they are someone known, or when a job or a clear "with" stands beside them. */
export function usable(names: readonly FoundName[], text: string, context: MentionContext, inList: boolean): FoundName[] {
  const clocks = names.length > 0 ? clocksNamed(text) : []
  return names.filter((name, i) => {
    // "*Statt Ola Berg* nimmt Lena Roth teil."
    if (instead.exec(name.name)?.index === 0) return false
    if (context.isReader(name.name) || context.isCompany(name.name) || (name.single && isLabelWord(name.name))) return false
    // "Sent with Lever"
    if (!context.isKnown(name.name) && toolNames.isAll(name.name)) return false
    if (isPartOfOther(names, i, text)) return false
    if (clocks.some(({ words, at }) => name.at >= at && name.end <= at + words.length)) return false
    if (context.isKnown(name.name) || !name.single || isInRow(names, i, text)) return true
    const after = text.slice(name.end)
    if (titleAfter(after, context.company, true)) return true
    const before = text.slice(0, name.at)
    if (names[i - 1] && /^\s?[(（]\p{L}/u.test(after) && besideTitled.test(text.slice(names[i - 1]?.end ?? 0, name.at))) return true
    if (
      colleagueBefore.test(before) ||
      besideWriter.test(before) ||
      withWriter.test(after) ||
      interviewsYou.test(after) ||
      actsOnYou.test(after) ||
      ours.test(after) ||
      isThere.test(after) ||
      joinsIn.test(`${before.slice(-12)}|${after}`) ||
      (isGivenName(name.name) && (fromTeam.test(after) || (besideTalk.test(before) && endsThere.test(after)))) ||
      (names[i - 1] && joinedAtEnd.test(before) && ofUnit.test(after)) ||
      addressed(before)
    )
      return true
    return (inList && endsOrJoins.test(after) && besideInList.test(before)) || (besideVerb.test(before) && endsOrGoesOn.test(after))
  })
}

/** "Ana Ruiz from *Port Affairs*", "in Room *Mount Hood*", "Hale & *Moss* will call you": of whom, where, and half of a firm. */
function isPartOfOther(names: readonly FoundName[], at: number, text: string): boolean {
  const [one, previous] = [names[at], names[at - 1]]
  if (!one) return false
  if (inRoom.test(text.slice(0, one.at))) return true
  if (!previous) return false
  const between = text.slice(previous.end, one.at)
  return (
    (!one.single && origin.test(between)) ||
    (one.single && previous.single && between === ' & ' && startsClause.test(text.slice(0, previous.at)))
  )
}
const origin = new RegExp(`^(?:\\s?[(（][^()（）]{2,60}[)）])?,?\\s${peopleWord('origin')}\\s(?:${peopleWord('unitArticles')}\\s)?$`, 'iu')
const inRoom = new RegExp(`(?<!\\p{L})(?:${insideWords}),?\\s$`, 'iu')
const startsClause = /(?:^|[.!?:]\s|,\s)$/u

/** "Dan, *Tom* and Daniela Vance": in a row of names alone that ends in a full one. */
function isInRow(names: readonly FoundName[], at: number, text: string): boolean {
  const [one, next] = [names[at], names[at + 1]]
  if (!one || !next) return false
  const gap = text.slice(one.end, next.at)
  return inRow.test(gap) && (next.single ? isInRow(names, at + 1, text) : endsRow.test(gap))
}
const inRow = new RegExp(`^(?:,\\s|,?\\s(?:${dateWord('and')}|&)\\s)$`, 'iu')
const endsRow = new RegExp(`^,?\\s(?:${dateWord('and')}|&)\\s$`, 'iu')

/** "Nora (Analytics Lead) and Sam (Pricing)". */
const besideTitled = new RegExp(`^\\s?[(（][^()（）]{2,60}[)）](?:,|\\s(?:${dateWord('and')}|&))\\s$`, 'iu')

/** "It'll just be me and Tomasz", "tu verras avec moi et Momo". */
const besideWriter = new RegExp(`\\s(?:just |only )?(?:${meWords})\\s(?:${dateWord('and')})\\s$`, 'iu')

/** "her colleague Magnus", "sein Kollege Jan". */
const colleagueBefore = new RegExp(`${peopleWord('colleagues')},?\\s$`, 'iu')
/** "Herr Dr. Brockmann", "Mme Petit": the family name alone, as one speaks of people. */
const addressed = (before: string): boolean => {
  const word = /(\p{Lu}[\p{L}.]{0,10})\s$/u.exec(before)?.[1] ?? ''
  return isFormOfAddress(word) || isHonorific(word)
}
/** "Graham Tolley, *and* Sue *from HR*": beside somebody, and of which unit. */
const joinedAtEnd = new RegExp(`(?:,|(?<!\\p{L})(?:${dateWord('and')}|&))\\s$`, 'iu')
const ofUnit = new RegExp(`^\\s${peopleWord('ofUnit')}\\s(?:${peopleWord('unitArticles')}\\s)?\\p{Lu}`, 'u')

/** "Denise would like to interview you": whoever does that is someone, even by the given name alone. */
const interviewsYou = new RegExp(`^\\s${peopleWord('interviewsYou')}(?!\\p{L})`, 'iu')
/** "Teo my sous chef", "mit dem Flo, unserem Vorarbeiter". */
const ours = new RegExp(`^,?\\s(?:${ourWords})\\s\\p{L}`, 'iu')
/** "Milan ist auch da", "Sam will be there too". */
export const isThere = new RegExp(`^\\s${peopleWord('isThere')}(?!\\p{L})`, 'iu')
/** "Priya from the governance team will sit in as well". */
const fromTeam = new RegExp(
  `^\\s${peopleWord('ofUnit')}\\s(?:\\p{L}{1,6}\\s)?(?:[\\p{L}&-]+\\s){0,3}?${peopleWord('teams')}\\s${peopleWord('actsThen')}(?!\\p{L})`,
  'iu',
)
/** "A walk round the yard with Les (he'll show you …)", "… with Fiona, and Les at 11". */
const besideTalk = new RegExp(`(?:(?<!\\p{L})(?:${peopleWord('withWords')}|${dateWord('and')})|&)\\s$`, 'iu')
const endsThere = new RegExp(`^(?:\\s?[.,;!(（]|\\s(?:${dateWord('timeLeads', 'hourLeads', 'startLeads')})\\s\\d|$)`, 'iu')
/** "With Les, who runs the yard". */
const besideVerb = new RegExp(`(?<!\\p{L})${peopleWord('withWords', 'meets')}\\s$`, 'iu')
const endsOrGoesOn = new RegExp(`^(?:\\s(?:${dateWord('and')}|${peopleWord('origin')})(?!\\p{L})|\\s?[.,!(（]|$)`, 'u')
const besideInList = new RegExp(`(?:^|[,&•*-]|(?<!\\p{L})${dateWord('and')})\\s?$`, 'iu')
const endsOrJoins = new RegExp(`^\\s*(?:$|[,&]|${dateWord('and')}(?!\\p{L}))`, 'u')
/** "Kim and I will see you": whoever is named beside the writer takes part. */
const withWriter = new RegExp(`^\\s(?:${dateWord('and')}|&)\\s(?:${joinedWords}|${meWords})(?![\\p{L}'’])`, 'iu')
