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
  ['color', 'colour'],
  ['How do you bring new people in, and who works beside them?', 'How do you bring in new starters, and who works beside them?'],
]

const registered: Local = [
  ['registration or license number', 'registration number'],
  ['registration or license', 'registration'],
]

const nurses: Local = [
  ['How long is the induction, and who works beside me in it?', 'How long would I be supernumerary, and who works beside me?'],
]

const local: Partial<Record<CountryCode, Local>> = {
  US: [
    ['registration or license', 'license'],
    ['Your registration if the job has one', 'Your license if the job has one'],
    ['your registration if the job has one', 'your license if the job has one'],
    ['two people who can speak for your work', 'two references'],
    ['teaching qualification, police or background check', 'teaching certificate, background check'],
    ['Your teaching qualification', 'Your teaching certificate'],
    ['food-safety certificate', 'food handler card'],
    // The road.
    ['Driver’s or forklift license, the medical and training papers that go with it,', 'CDL, DOT medical card,'],
    ['License with the papers that go with it', 'CDL, DOT medical card'],
    ['your glasses if the license says so', 'your glasses if your card says so'],
    ['License categories with their expiry dates', 'CDL class and endorsements with their expiry dates'],
    [
      'Which licenses do you hold, and which shifts can you work?',
      'Which class and endorsements do you hold, and which shifts can you work?',
    ],
    ['Category and expiry date, then the shifts.', 'Class, endorsements and expiry date, then the shifts.'],
    ['The checks before you start, your mirrors', 'Your pre-trip inspection, your mirrors'],
    ['that you get out and look before you reverse', 'that you get out and look before you back up, or ask for a spotter'],
    ['What do you check before you drive off?', 'Can you take us through your pre-trip?'],
    ['coupling, load and straps, papers', 'coupling, load securement, paperwork'],
    ['Which shifts or runs is it, and how many nights away?', 'Is it local, regional or over the road, and how much home time is there?'],
    // The ward.
    ['looks worse than the handover said', 'looks worse than you were told in report'],
    ['Full observations', 'A full set of vitals'],
    ['hand over as SBAR', 'report as SBAR'],
    ['right medicine', 'right medication'],
    ['name band', 'wristband'],
    ['How do you bring new people in, and who works beside them?', 'How long is orientation, and who precepts?'],
    ['How long is the induction, and who works beside me in it?', 'How long is orientation, and who precepts?'],
    // The school.
    ['Which years and subjects', 'Which grades and subjects'],
    ['the years and subjects', 'the grades and subjects'],
    ['Years, class sizes', 'Grades, class sizes'],
    ['first term', 'first semester'],
    ['pupil', 'student'],
    // Shop, service, books, building.
    ['the till right at night', 'the register right at close'],
    ['the tills and stock systems', 'the registers and stock systems'],
    ['the till and booking systems', 'the POS and booking systems'],
    ['Certificates or the exams you’ve passed', 'Your CPA license or the parts you’ve passed'],
    ['the exams you’ve passed', 'the CPA parts you’ve passed'],
    ['hit their target last year', 'made quota last year'],
    ['What was your target last year', 'What was your quota last year'],
    ['(site card, school or trade papers)', '(license, OSHA card, apprenticeship papers)'],
    ['accreditations (vaccination, prescribing)', 'certifications (immunization)'],
    ['How many prescriptions a day', 'How many scripts a day'],
  ],
  GB: [
    ['registration or license number with its renewal date', 'NMC PIN (or other registration) with its revalidation date'],
    ['registration or license number and its renewal date', 'NMC PIN (or other registration) and its revalidation date'],
    ['when does your registration or license expire', 'when is your revalidation due'],
    ...registered,
    ['police or background check', 'DBS certificate'],
    [
      'Driver’s or forklift license, the medical and training papers that go with it,',
      'Driving or forklift licence, Driver CPC and tachograph cards,',
    ],
    ['License with the papers that go with it', 'Licence, Driver CPC and tachograph cards'],
    ['What do you check before you drive off?', 'Can you take us through your walk-round checks?'],
    ['that you get out and look before you reverse', 'that you get out and look before you reverse, or ask for a banksman'],
    ['the exams you’ve passed', 'the ACA, ACCA or CIMA papers you’ve passed'],
    ['(site card, school or trade papers)', '(CSCS card, trade papers)'],
    ...nurses,
    ...british,
  ],
  IE: [
    ['registration or license number', 'PIN'],
    ...registered,
    ['police or background check', 'Garda vetting'],
    [
      'Driver’s or forklift license, the medical and training papers that go with it,',
      'Driving or forklift licence, Driver CPC and tachograph cards,',
    ],
    ['License with the papers that go with it', 'Licence, Driver CPC and tachograph cards'],
    ...british,
  ],
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

/** A line that no country changes, with what one applies with called as it is called there. */
export const inPaper = (words: string, paper: Paper): string => (paper === 'resume' ? said(words, resume) : words)

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
