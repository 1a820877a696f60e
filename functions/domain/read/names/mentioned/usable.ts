import { labelIdOf } from '../../labels/labels.ts'
import { instead } from '../../language/lexicon/changes.ts'
import { insideWords } from '../../language/lexicon/companies.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { folded, ofFields } from '../../language/lexicon/fields.ts'
import { meWords, ourWords } from '../../language/lexicon/people.ts'
import { clocksNamedIn } from '../../zones/place-zone.ts'
import { titleAfter } from '../job-title.ts'
import type { FoundName } from '../names.ts'
import { isGivenName } from '../person-name.ts'
import type { MentionContext } from './mention.ts'
import { actsOnYou } from './purpose.ts'

/** "Ivo Marek - Organizer": as what somebody takes part, not who. */
const isLabelWord = (word: string): boolean => labelIdOf(word) !== null || ofFields.get(folded(word))?.has('contact') === true

/** Single words count when they are someone known, or when a job or a clear "with" stands beside them. */
export function usable(names: readonly FoundName[], text: string, context: MentionContext, inList: boolean): FoundName[] {
  const clocks = names.length > 0 ? clocksNamedIn(text) : []
  return names.filter((name, i) => {
    // "*Statt Ola Berg* nimmt Lena Roth teil."
    if (instead.exec(name.name)?.index === 0) return false
    if (context.isReader(name.name) || context.isCompany(name.name) || (name.single && isLabelWord(name.name))) return false
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
      joinsUs.test(`${before.slice(-12)}|${after}`) ||
      (isGivenName(name.name) && (fromTeam.test(after) || (besideTalk.test(before) && endsThere.test(after)))) ||
      (names[i - 1] && joinedAtEnd.test(before) && ofUnit.test(after)) ||
      addressed.test(before)
    )
      return true
    return (
      (inList && /^\s*(?:$|[,&]|and\b|und\b|et\b)/u.test(after) && /(?:^|[,&•*-]|(?<!\p{L})(?:and|und|et|y|e|en))\s?$/iu.test(before)) ||
      (/(?:with|meet|see|mit|avec|con|com)\s$/iu.test(before) && /^(?:\s(?:and|from|und|et|y|e)\b|\s?[.,!(（]|$)/u.test(after))
    )
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
const origin =
  /^(?:\s?[(（][^()（）]{2,60}[)）])?,?\s(?:from|of|at|in|aus|vom|bei|chez|från|från|z|ze)\s(?:the\s|our\s|der\s|dem\s|unserem\s|unserer\s)?$/iu
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
const colleagueBefore =
  /(?:colleague|deputy|counterpart|teammate|co-founder|boss|kollege|kollegin|kollegen|collègue|compañer[oa]|colega|collega),?\s$/iu
/** "Herr Dr. Brockmann", "Mme Petit": the family name alone, as one speaks of people. */
const addressed = /(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Prof|M|Mme|Sr|Sra|Sig|Sig\.ra|Dott|Dott\.ssa|mevrouw|meneer)\.?\s$/u
/** "Graham Tolley, *and* Sue *from HR*": beside somebody, and of which unit. */
const joinedAtEnd = new RegExp(`(?:,|(?<!\\p{L})(?:${dateWord('and')}|&))\\s$`, 'iu')
const ofUnit =
  /^\s(?:from|in|of|aus|vom|von|du|de|des|da|van|från|z|ze)\s(?:(?:the|our|der|dem|unserer?|notre|la|el|nuestro|onze|il)\s)?\p{Lu}/u

/** "Denise would like to interview you": whoever does that is someone, even by the given name alone. */
const interviewsYou =
  /^\s(?:(?:will|['’]ll) (?:be )?(?:interview|call|meet|speak|talk|chat)|(?:will|['’]ll) (?:take|walk|show|guide|lead|have|ask|see|interview|meet|call|phone|ring|quiz|put) (?:you|your)(?!\p{L})|(?:would|['’]d) (?:like|love) to (?:interview|meet|speak|talk|chat)|wants to (?:interview|meet|speak|talk)|wird (?:sie|dich)|möchte (?:sie|dich)|souhaite(?:rait)? vous|quiere (?:conocerte|entrevistarte)|te entrevistará|gostaria de|wil je|zal je|vorrebbe)/iu
/** "Teo my sous chef", "mit dem Flo, unserem Vorarbeiter". */
const ours = new RegExp(`^,?\\s(?:${ourWords})\\s\\p{L}`, 'iu')
/** "Milan ist auch da", "Sam will be there too". */
export const isThere =
  /^\s(?:ist|is|will be|est|sera|está|estará|é|è|sarà|är)\s(?:(?:auch|also|aussi|también|também|ook|anche|också)\s)?(?:da|dabei|there|là|aquí|allí|erbij|med)(?!\p{L})/iu
/** "Dan schuift Ilse aan", "sluit Ilse aan". */
const joinsUs = /(?:schuift|sluit|komt)\s\|\s(?:(?:ook|nog|bij ons)\s)?(?:aan|erbij)(?!\p{L})/u
/** "Priya from the governance team will sit in as well". */
const fromTeam =
  /^\s(?:from|in|of|aus|vom|von|du|de|des|del|da|van|från|z|ze)\s(?:\p{L}{1,6}\s)?(?:[\p{L}&-]+\s){0,3}?(?:team|department|side|abteilung|équipe|service|equipo|equipa|equipe|afdeling|zespołu|teamet)\s(?:will|would|is|joins|sits|wird|ist|kommt|sera|viendra|estará|vai|zal|komt|sarà|będzie|är|kommer)(?!\p{L})/iu
/** "A walk round the yard with Les (he'll show you …)", "… with Fiona, and Les at 11". */
const besideTalk = new RegExp(`(?:with|mit|avec|con|com|met|med|z|ze|(?<!\\p{L})${dateWord('and')}|&)\\s$`, 'iu')
const endsThere = /^(?:\s?[.,;!(（]|\s(?:at|um|à|a las|às|alle|om|kl\.?|o)\s\d|$)/iu
/** "Kim and I will see you": whoever is named beside the writer takes part. */
const withWriter = /^\s(?:and|&|und|et|y|e|en)\s(?:I|myself|me|ich|moi|yo|eu|ik|io)(?![\p{L}'’])/u
