import type { Paper, Playbook } from '../../functions/domain/packet/playbook.ts'
import type { Trade } from '../../functions/domain/read/language/meanings/work.ts'
import type { CountryCode } from '../../functions/domain/time/holidays/countries.ts'
import { playbook } from './playbook.ts'

/** Words as they stand in the lines of work, which no country owns, and how one country says them. The longer stand before what is in them. */
type Local = readonly (readonly [neutral: string, local: string])[]

const british: Local = [
  ['two people who can speak for your work', 'two referees'],
  ['whoever is responsible for child protection', 'the safeguarding lead'],
  ['food-safety certificate', 'food hygiene certificate'],
  ['Driver’s or forklift license', 'Driving or forklift licence'],
  ['license', 'licence'],
  ['License', 'Licence'],
  ['tires', 'tyres'],
  ['recognize', 'recognise'],
]

const registered: Local = [
  ['registration or license number', 'registration number'],
  ['registration or license', 'registration'],
]

const local: Partial<Record<CountryCode, Local>> = {
  US: [
    ['registration or license', 'license'],
    ['two people who can speak for your work', 'two references'],
    ['teaching qualification, police or background check', 'teaching certificate, background check'],
    ['Your teaching qualification', 'Your teaching certificate'],
    ['food-safety certificate', 'food handler card'],
    ['License categories', 'License classes and endorsements'],
    ['pupil', 'student'],
  ],
  GB: [
    ['registration or license number', 'PIN or registration number'],
    ...registered,
    ['police or background check', 'DBS certificate'],
    ['medical certificate', 'Driver CPC card'],
    ...british,
  ],
  IE: [['registration or license number', 'PIN'], ...registered, ['police or background check', 'Garda vetting'], ...british],
  AU: [...registered, ['police or background check', 'Working with Children Check'], ...british],
  NZ: [...registered, ['police or background check', 'police vet'], ...british],
  ZA: [...registered, ...british],
  CA: [
    ...registered,
    ['two people who can speak for your work', 'two references'],
    ['police or background check', 'vulnerable sector check'],
  ],
}

/** What stands in every part of the playbook. Who applies for research sends a CV everywhere. */
const resume: Local = [
  ['your own CV', 'your own resume'],
  ['your CV', 'your resume'],
  ['Your CV', 'Your resume'],
  ['Your own CV', 'Your own resume'],
  ['a review or a mail', 'a review or an email'],
]
const sendsResume: ReadonlySet<CountryCode> = new Set(['US', 'CA'])

export const paperIn = (country: CountryCode | null, trade: Trade | null): Paper =>
  country !== null && sendsResume.has(country) && trade !== 'research' ? 'resume' : 'CV'

const said = (words: string, list: Local): string => list.reduce((text, [neutral, own]) => text.replaceAll(neutral, own), words)

function inWords<T>(value: T, list: Local): T
function inWords(value: unknown, list: Local): unknown {
  if (typeof value === 'string') return said(value, list)
  if (Array.isArray(value)) return value.map((one) => inWords(one, list))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inWords(one, list)]))
}

const made = new Map<string, Playbook>()

/** The lines of work in the words of the country where the work is; where that is unknown, in words that no country owns. */
export function playbookIn(country: CountryCode | null, trade: Trade | null = null): Playbook {
  const list = country && local[country]
  if (!country || !list) return playbook
  const paper = paperIn(country, trade)
  const key = `${country} ${paper}`
  const all = made.get(key) ?? { ...inWords(withLocal(list), paper === 'resume' ? resume : []), paper }
  made.set(key, all)
  return all
}

const withLocal = (list: Local): Playbook => ({
  ...playbook,
  trades: inWords(playbook.trades, list),
  talks: inWords(playbook.talks, list),
})

export const localCountries = Object.keys(local) as CountryCode[]
