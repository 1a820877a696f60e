import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { speaksOf } from '../../../../functions/domain/material/posting/speaks-of.ts'
import { readPosting } from '../../../../functions/domain/material/read/posting.ts'

const sets = join(import.meta.dirname, '../../../material')
const rest = '\nResponsibilities\n- Plan the week\nRequirements\n- Three years of it'

describe('whose posting it is', () => {
  it.each([
    ['match/accountant', 'Lechbruck Armaturen GmbH & Co. KG'],
    ['match/backend-engineer', 'Tern & Tiller'],
    ['match/data-analyst', 'Larkwell Group'],
    ['match/electrician', 'Mühlenwerke Ostheim AG'],
    ['match/hr-business-partner', 'Halvorsen Instruments'],
    ['match/maths-teacher', 'Fenwick Cross School'],
    ['match/sales-lead', 'Copperline Software, Inc.'],
    ['match/sous-chef', "Restaurant L'Angle Vert"],
    ['match/staff-nurse', 'Wrenfield General Hospital'],
    ['match/warehouse-shift-lead', 'Nordkap Parcel Europe'],
    ['match-second/disponent', 'Vorarl-Trans Logistik GmbH'],
    ['match-second/hotel-front-office', 'The Larkmoor'],
    ['match-second/physiotherapist', 'Thornbury Vale NHS Foundation Trust'],
    ['match-second/social-worker', 'Harrowmere City Council'],
  ])('is read from where postings say it: %s', (file, company) => {
    const [set = '', name = ''] = file.split('/')
    expect(readPosting(readFileSync(join(sets, set, 'postings', `${name}.txt`), 'utf8')).company).toBe(company)
  })

  it.each([
    ['Fernhill Health logo\nFernhill Health\nShare\nData Engineer\nHartford, United States · Reposted 1 week ago', 'Fernhill Health'],
    ['Data Engineer\nFernhill Health · Hartford, CT (Hybrid)\n2 weeks ago · Over 100 applicants', 'Fernhill Health'],
    ['Registered Nurse - Medical Ward\nSt. Brigid’s Hospital\n3.8 out of 5 stars\nLeeds LS9', 'St. Brigid’s Hospital'],
    ['Data Engineer\nHartford, CT\nApply\nAbout Fernhill Health\nWe build software.', 'Fernhill Health'],
    ['Fernhill GmbH\nBuchhalter (m/w/d)\nHamburg', 'Fernhill GmbH'],
    ['Data Engineer at Bluepine\nParis', 'Bluepine'],
    ['Job summary\nA chance has come up for a Staff Nurse at Fernhill Health.', 'Fernhill Health'],
    ['Warehouse Operative\nBluepine is looking for people who like early mornings.', 'Bluepine'],
    ['Koch (m/w/d)\nMünchen\nDas Hotel Sonnenhof sucht ab sofort einen Koch.', 'Hotel Sonnenhof'],
  ])('is found in: %j', (text, company) => {
    expect(readPosting(text + rest).company).toBe(company)
  })

  it.each([
    'Marketing Manager\nBerlin\nWe make bicycles in Berlin, and Berlin likes them.',
    'Product Designer\nFigma, Sketch\nYou know Figma well.',
    'Senior Developer - Python\nRemote\nPython is what we write.',
    'Nurse | Night Shift\nFull time\nOur client in Leeds needs nurses.',
    'Staff Nurse – Emergency Department (Band 5)\nClosing date: Sunday\nOur new Emergency Department opened last spring.',
    'Elektroniker (m/w/d) – Instandhaltung\n06686 Lützen | Vollzeit',
    'Head of Sales EMEA\nLondon, United Kingdom\nAbout the role\nYou will lead.',
    'Account Manager\nSalesforce experience required. Salesforce is our CRM.',
    'Assistant Manager - Retail\nOxford Street, London\nOxford Street is busy.',
    'About you\nYou care.\nAbout us\nWe care.',
  ])('is left open rather than wrong: %j', (text) => {
    expect(readPosting(text + rest).company).toBeNull()
  })

  it('is not looked for in the head of the mail that brought it', () => {
    const alert = `Subject: Your job alert: Data Engineer\nFrom: Job Board <alerts@board.example>\nDate: Mon, 23 Nov 2026\n\nData Engineer\nBluepine Ltd, Hartford${rest}`
    expect(readPosting(alert)).toMatchObject({ title: 'Data Engineer', company: 'Bluepine Ltd' })
  })
})

describe('a posting that names no employer', () => {
  it.each([
    ['Fernhill Health', `Data Engineer\nFernhill Health, Hartford${rest}`, true],
    ['Fernhill Health Inc.', `Data Engineer\nHartford${rest}\nAt the end of the day Fernhill Health is 40 people.`, true],
    ['Salesforce', `Sales Lead\nHartford\nChicago\nFull time\nTwo offices\nOne team\nExperience with Salesforce is a plus.`, false],
    ['Salesforce', `Sales Lead\nHartford\nChicago\nFull time\nTwo offices\nOne team\n- Salesforce\n- HubSpot`, false],
    ['Salesforce', `Sales Lead\nHartford\nChicago\nFull time\nTwo offices\nOne team\nSalesforce builds software for sales.`, true],
    ['Linear', `Data Scientist\nHartford\nChicago\nFull time\nTwo offices\nOne team\nYou know your linear algebra.`, false],
  ])('speaks of %s as of its own: %j', (company, text, does) => {
    expect(speaksOf(company, text)).toBe(does)
  })
})
