import { oncePer } from '../../../remember.ts'
import { employerLabel } from '../../../who/employer-domain.ts'
import { isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { claimedForPeople } from '../people/claims.ts'
import { agencyLabels, employerLabels, fits } from './employer-domain.ts'

/** Domains of those who write for another house: by what they call themselves, or by how they speak of the employer. */
export const agenciesOf: (sheet: Sheet) => Set<string> = oncePer((sheet: Sheet) => {
  const known = agencyLabels(sheet, employerLabels(sheet))
  const writer = sheet.carried.mail?.from.email ?? null
  const label = employerLabel(writer)
  return known.size === 0 && label !== null && writer !== null && !isSharedMailbox(writer) && speaksOfOther(sheet, label)
    ? new Set([label])
    : known
})

const word = "\\p{Lu}[\\p{L}'’]*"
/** "Dunmere Cold Store want to see you", "Fallow & Pike have asked to meet you": nobody says so of the own house. */
const houseWants = new RegExp(
  `(?:^|[,;:–-]\\s|that\\s)(${word}(?:\\s(?:(?:&|and|of)\\s)?${word}){1,4})\\s(?:(?:would|do) (?:really |very much )?(?:like|love)|want|are (?:\\p{L}+ )?keen|have asked|(?:really )?(?:liked|loved))\\s[^.;!?]{0,50}?(?:(?:see|meet|interview) you|(?:speak|talk|chat) (?:to|with) you|your (?:cv|profile|résumé|resume))`,
  'u',
)
/** One who is claimed for somebody is somebody's name. */
const somebodys = 2

const speaksOfOther = (sheet: Sheet, label: string): boolean =>
  sheet.sentences.slice(0, 60).some(({ words }) => {
    const name = houseWants.exec(words)?.[1]
    return name !== undefined && !hasTitleHead(name) && fits(name, label) < 0.65 && claimedForPeople(sheet)(name) < somebodys
  })
