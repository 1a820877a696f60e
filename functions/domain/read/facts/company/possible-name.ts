import { endsHouse, opensTitle, ownArticles } from '../../language/lexicon/companies.ts'
import { dayWords, months, weekdays } from '../../language/lexicon/dates.ts'
import { hasTitleHead, roleModifiers, toolNames } from '../../language/lexicon/jobs.ts'
import { isTitlePrefix } from '../../language/lexicon/mail.ts'
import { notNames } from '../../language/lexicon/people.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import { alsoSurnames } from '../../names/name-word.ts'
import { anyOf, loose } from '../../vocabulary/patterns.ts'
import { contract } from '../../vocabulary/title-words.ts'
import { zoneByName, zoneByState } from '../../zones/zone-names.ts'
import { isInstitution, isTail } from './company-name.ts'

const weekdayOrDay = anyOf([...dayWords, ...months.flat(), ...weekdays.flat()].filter((word) => word.length > 3).join('|'))

/** Whether a name may be a house's at all: no day, no zone, nobody known, not only words that stand in titles. */
export function isPossible(name: string, people: Set<string>, own: string): boolean {
  const words = name.split(' ')
  const key = loose(name)
  if (
    key.length < 2 ||
    !/\p{L}{2}/u.test(name) ||
    name.length > 60 ||
    people.has(key) ||
    [...people].some((person) => person.length >= 8 && key.endsWith(person)) ||
    key === own ||
    /[@\d]{4}|\p{L}\/\p{L}|https?:|^\d{1,2}(?:st|nd|rd|th|am|pm|h|[ap])?(?: |$)/iu.test(name)
  )
    return false
  if (weekdayOrDay.test(words[0] ?? '')) return false
  if (zoneByName.has(name.toLowerCase()) || (words.length > 1 && words.length < 4 && zoneByState.has(words.at(-1) ?? ''))) return false
  if (toolNames.isAll(name)) return true
  // "Rappel: votre entretien", "poste en CDI"
  if (contract.test(name) || isTitlePrefix.test(name)) return false
  if (
    !isInstitution(name) &&
    words.every(
      (word) => notNames.has(word.toLowerCase()) || isTail(word) || opensTitle.test(word) || roleModifiers.has(word.toLowerCase()),
    )
  )
    return false
  if (formatWords.some(([, pattern]) => pattern.isAll(name)) || opensTitle.test(words[0] ?? '')) return false
  if (hasTitleHead(name) && !endsHouse(words.at(-1) ?? '') && !isInstitution(name)) return false
  // "Screening call with Eva", "Okafor <> Alex": the given or family name of someone known
  return (
    !(
      words.length === 1 &&
      [...people].some(
        (person) => person.length > key.length && key.length >= 3 && (person.startsWith(key) || (key.length >= 4 && person.endsWith(key))),
      )
    ) &&
    (!notNames.has(words[0]?.toLowerCase() ?? '') ||
      isInstitution(name) ||
      (words.length > 1 && (ownArticles.has(words[0] ?? '') || alsoSurnames.has((words[0] ?? '').toLowerCase()))))
  )
}
