import { describe, expect, it } from 'vitest'
import { matchOf } from '../../../functions/domain/match/match.ts'
import { readCv } from '../../../functions/domain/material/read/cv.ts'

interface Case {
  trade: string
  title: string
  asked: string
  job: string
  /** Shares words with what is asked, and is about something else. */
  other: string
  /** Is about it. */
  about: string
}

/** The answer to one requirement by a CV of one job with these lines. */
function answer({ title, asked, job }: Case, lines: readonly string[]) {
  const cv = readCv(`Experience\n\n${job}, Some Firm, March 2018 - present\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
  const posting = { title, company: null, location: null, text: `${title}\n\nRequirements\n- ${asked}\n- A third thing\n` }
  const { lines: all } = matchOf({ posting, cv, corrections: [], on: '2026-11' })
  const found = all.find(({ requirement }) => requirement.words === asked)
  if (found === undefined) throw new Error(`Nothing asks for ${asked}`)
  return found
}

const cases: readonly Case[] = [
  {
    trade: 'sales lead',
    title: 'Regional Sales Manager',
    asked: '3+ years leading a quota-carrying team',
    job: 'Account Executive',
    other: '128% of quota in 2021',
    about: 'Led a team of six account executives',
  },
  {
    trade: 'operations',
    title: 'Regional Operations Director',
    asked: 'Multi-site leadership',
    job: 'Operations Manager',
    other: 'Supervised one shift of twenty pickers',
    about: 'Team lead for three sites in two states',
  },
  {
    trade: 'teacher',
    title: 'Teacher of Science',
    asked: 'Plan practical work that every pupil can take part in',
    job: 'Teacher of Science',
    other: 'Ran the debating club for 24 pupils',
    about: 'Planned practical lessons for pupils of all abilities',
  },
  {
    trade: 'engineer',
    title: 'Backend Engineer',
    asked: 'Kubernetes for teams that ship payments',
    job: 'Backend Engineer',
    other: 'Built the payments service',
    about: 'Moved twelve services to Kubernetes',
  },
  {
    trade: 'nurse',
    title: 'Staff Nurse',
    asked: 'Wound care for patients with dementia',
    job: 'Staff Nurse',
    other: 'Sat with patients with dementia at night',
    about: 'Wound care on a ward of 24 beds',
  },
  {
    trade: 'chef',
    title: 'Sous Chef',
    asked: 'Rota planning for the pastry section',
    job: 'Chef de Partie',
    other: 'Worked on pastry and bread',
    about: 'Rota planning for a brigade of nine',
  },
  {
    trade: 'accountant',
    title: 'Management Accountant',
    asked: 'Budgeting for audit clients',
    job: 'Management Accountant',
    other: 'Prepared the audit file',
    about: 'Budgeting for four departments',
  },
  {
    trade: 'driver',
    title: 'HGV Driver',
    asked: 'Customer service at warehouses',
    job: 'Driver',
    other: 'Loaded in warehouses across the county',
    about: 'Praised for customer service on 30 drops a day',
  },
  {
    trade: 'designer',
    title: 'Product Designer',
    asked: 'Workshop facilitation with stakeholders',
    job: 'Product Designer',
    other: 'Sent weekly notes to stakeholders',
    about: 'Workshop facilitation for five product teams',
  },
]

describe('a line of a CV answers by the thing that is asked for', () => {
  it.each(cases)('not by what only says which, where or for whom: $trade', (one) => {
    const found = answer(one, [one.other])
    expect([found.strength === 'shown' || found.strength === 'named' ? found.line : null, found.proof]).toEqual([null, null])
  })

  it.each(cases)('and does where it is about the thing: $trade', (one) => {
    expect(answer(one, [one.other, one.about])).toMatchObject({ strength: 'shown', line: one.about })
  })
})

const ofTrade: readonly Case[] = [
  {
    ...(cases[0] as Case),
    asked: 'Experience with field sales and channel partners',
    other: 'Selling scheduling software to dental groups',
    about: 'Selling through channel partners in five states',
  },
  { ...(cases[2] as Case), asked: 'Teaching astronomy and geology', other: 'Teaching groups of 28', about: 'Teaching astronomy to year 9' },
  { ...(cases[3] as Case), asked: 'Backend for trading and pricing', other: 'Backend of a shop', about: 'Backend of a trading desk' },
  {
    ...(cases[4] as Case),
    asked: 'Nursing in prisons or barracks',
    other: 'Nursing on a ward of 24 beds',
    about: 'Nursing in two prisons',
  },
  { ...(cases[6] as Case), asked: 'Accounting for farms and estates', other: 'Accounting for a shop', about: 'Accounting for three farms' },
]

describe('a line that says no more than the trade', () => {
  it.each(ofTrade)('is part of an answer: $trade', (one) => {
    expect(answer(one, [one.other])).toMatchObject({ strength: 'named', line: one.other })
    expect(answer(one, [one.other, one.about])).toMatchObject({ strength: 'shown', line: one.about })
  })
})

describe('one word of any work', () => {
  const asking = (asked: string) => ({ ...(cases[1] as Case), asked })

  it('is no answer, and is part of one beside another', () => {
    expect(answer(asking('Project work'), ['School project on the canteen']).line).toBeNull()
    expect(answer(asking('Reviews of freezers'), ['Reviewed all the freezers']).line).toBe('Reviewed all the freezers')
  })
})

describe('what names the thing itself is asked for', () => {
  it.each([
    ['A customer-facing role', 'Customer-facing work at the front desk'],
    ['On-call rotation', 'On-call rotation one week in five'],
    ['Proficient in Excel', 'Excel models for pricing'],
    ['Event-driven systems such as Kafka', 'Matchmaking on Kafka'],
  ])('though it is a compound, or stands behind a preposition: %s', (asked, line) => {
    const found = answer({ ...(cases[3] as Case), asked }, [line])
    expect(found.line).toBe(line)
  })
})
