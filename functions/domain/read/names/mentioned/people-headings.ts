import { conceptsOfName } from '../../labels/field-name.ts'
import { labelIdOf, longerContactLabel, longerPeopleLabel, speaksOfPeople } from '../../labels/labels.ts'
import { composed, meetBefore, panels } from '../../language/lexicon/people.ts'
import { cellsOf } from './people-entries.ts'

/** What a label says that the names behind it or under it are for. */
export const labelPurpose = (label: string): 'meets' | 'contact' | null => {
  const id = labelIdOf(label.trim()) ?? longerPeopleLabel(label.trim()) ?? longerContactLabel(label.trim())
  return id === 'contact' ? 'contact' : id === 'people' ? 'meets' : null
}

/** "You will be speaking with:", "Dein Gespräch führst du mit:", "Le jury sera composé de :" */
export function headingPurpose(line: string): 'meets' | 'contact' | null {
  if (!/[:：]$/.test(line) || line.length > 160) return null
  const words = line.slice(0, -1)
  if (/(?:question|contact|reach|get in touch|rückfragen)/i.test(words)) return 'contact'
  return speaksOfPeople(words) || panels.test(words) || meetHeading.test(words) ? 'meets' : null
}

/** "Am Gespräch nehmen teil: Dr. Falk Wegner und ich", "The panel consists of: …": who belongs to it stands behind the label itself. */
export const namesMembers = (label: string): boolean =>
  leadsToPeople(label) ||
  (panels.test(label) && (composed.test(label) || label.split(' ').length <= 4)) ||
  /(?:nehmen|nimmt)(?: \p{L}+){0,3} teil/iu.test(label)

/** "You'll see: Ana Ruiz, managing partner". */
const leadsToPeople = (label: string): boolean =>
  label.includes(' ') &&
  label.split(' ').length <= 5 &&
  [meetBefore.english, meetBefore.other].some((words) =>
    words.all(label).some(({ 0: lead, index }) => index + lead.length === label.length),
  )

const meetHeading =
  /(?:meet|speak|talk|interview(?:ed|er)|panel|joined by|with|(?:nehmen|nimmt) .{0,60}teil|dabei sind|kennen(?:lernen)?|sprechen|erwarten|treffen|träffa|rencontr|échanger|entretien avec|serez reçu|conocer|entrevist|participar|reunir|conversar|spreek|ontmoet|gesprek met|incontr|parlerai|colloquio con|rozmowę|面接)/iu

/** "Name | Job title": the head of a table of people. */
export function isTableHead(line: string): boolean {
  const cells = cellsOf(line)
  if (cells.length < 2 || cells.length > 5 || line.length > 90) return false
  const concepts = cells.map((cell) => (cell.split(' ').length <= 3 ? conceptsOfName(cell) : new Set()))
  const [first, ...rest] = concepts
  return (
    (first?.has('name') || first?.has('people') || labelIdOf(cells[0] ?? '') === 'people') === true &&
    rest.some((one) => one.has('job') || one.has('role') || one.has('title'))
  )
}
