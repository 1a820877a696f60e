import { describe, expect, it } from 'vitest'
import { assign } from '../../../../functions/domain/packet/questions/assign.ts'
import { type BankFor, chooseAsks } from '../../../../functions/domain/packet/questions/bank-asks.ts'
import { type Shown, showFirst, shownAsks } from '../../../../functions/domain/packet/questions/show-asks.ts'
import { roomFor } from '../../../../functions/domain/packet/room.ts'
import { saidId } from '../../../../functions/domain/packet/said.ts'
import type { PersonInRound } from '../../../../functions/domain/packet/told/people-in-round.ts'
import { noLines } from '../../../../functions/domain/packet/trade/work-lines.ts'
import type { Audience, Round } from '../../../../functions/domain/view/view.ts'
import { playbook } from '../../../../templates/playbook/playbook.ts'
import { aPerson, aRound } from '../../../templates/sample-view.ts'

const met = (name: string, title: string | null, audience: Audience | null): PersonInRound => ({
  person: aPerson(name, { title, audience }),
  met: null,
  remembered: null,
  asks: [],
})

const about = (trade: 'care' | 'teaching' | 'software', more: Partial<BankFor> = {}): BankFor => ({
  round: aRound('round-1'),
  application: { decisionBy: null },
  isLater: true,
  work: { ...noLines, trade, askOfTrade: playbook.trades[trade].ask },
  playbook,
  isNew: () => true,
  isTight: false,
  ...more,
})

/** As a mail with so much room shows it. */
const asksOf = (people: PersonInRound[], bank: BankFor, free = 200) => {
  const chosen = chooseAsks(people, bank)
  const shown: Shown = new Map()
  showFirst(chosen, shown, roomFor({ words: 400, general: () => free }, 0, saidId), free)
  return Object.fromEntries(
    shownAsks(chosen, shown).map(({ person, asks }) => [person.name, asks[0]?.kind === 'bank' ? asks[0].words : null]),
  )
}

const matron = met('Orla Quinn', 'Matron', 'hiring-manager')
const educator = met('Kwame Boateng', 'Practice Educator', 'peer')

describe('questions for each person', () => {
  it.each([
    ['as they are listed', [matron, educator]],
    ['the other way round', [educator, matron]],
  ])('go to whose matter they are, %s', (_, people) => {
    const asks = asksOf(people, about('care'))
    expect(asks['Orla Quinn']).toMatch(/^How many patients does each nurse have/)
    expect(asks['Kwame Boateng']).toMatch(/^How do you bring new people in/)
  })

  it.each([
    ['Praxisanleiterin', 'Stationsleitung'],
    ['Formatrice', 'Cadre de santé'],
    ['Clinical Nurse Educator', 'Ward Manager'],
  ])('know who brings others on in other words, too: %s', (title, leads) => {
    const asks = asksOf([met('One', title, null), met('Two', leads, 'hiring-manager')], about('care'))
    expect(asks.One).toMatch(/^How do you bring new people in/)
    expect(asks.Two).toMatch(/^How many patients does each nurse have/)
  })

  it('are never the same for two', () => {
    const people = ['A', 'B', 'C', 'D', 'E'].map((name) => met(name, 'Software Engineer', 'peer'))
    const asks = Object.values(asksOf(people, about('software')))
    expect(new Set(asks).size).toBe(5)
    expect(asks).not.toContain(null)
  })

  it('leave whoever decides with one where there is little room, and whoever recruits without', () => {
    const people = [
      met('Recruiter', 'Recruiter', 'recruiter'),
      met('Peer', 'Teacher of Mathematics', 'peer'),
      met('Head', 'Principal', 'hiring-manager'),
    ]
    const few = asksOf(people, about('teaching'), 18)
    expect(few.Head).toBe('What should parents notice after my first term?')
    expect(few.Recruiter).toBeNull()
    expect(Object.values(asksOf(people, about('teaching'))).filter((words) => words === null)).toEqual([])
  })

  it('are short where many are there, and fewer where there is little room', () => {
    const people = ['A', 'B', 'C'].map((name) => met(name, 'Software Engineer', 'peer'))
    const words = (free: number) => Object.values(asksOf(people, about('software', { isTight: true }), free)).filter((one) => one !== null)
    expect(words(32)).toHaveLength(3)
    expect(words(9)).toHaveLength(1)
  })

  it('on a day of several talks are one for each of them', () => {
    const session = (interviewers: string[]): Round['sessions'][number] => ({
      start: '2026-12-10T13:30:00Z',
      end: '2026-12-10T14:30:00Z',
      title: null,
      interviewers,
      identity: 'round-1',
    })
    const people = ['A', 'B', 'C', 'D'].map((name) => met(`${name} Park`, 'Software Engineer', 'peer'))
    const sessions = [session(['A Park', 'B Park', 'C Park']), session(['A Park']), session(['D Park'])]
    const asks = asksOf(people, about('software', { round: { ...aRound('round-1'), sessions } }))
    expect(Object.values(asks).filter((words) => words !== null)).toHaveLength(3)
    expect(asks['A Park']).not.toBeNull()
    expect(asks['D Park']).not.toBeNull()
  })
})

describe('the assignment', () => {
  const worth = (weights: number[][], chosen: number[]) => chosen.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0)

  it('is worth as much as the best of all there are', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return (seed % 100) - 30
    }
    const all = (rows: number, columns: number, used: number[] = []): number[][] =>
      used.length === rows
        ? [used]
        : Array.from({ length: columns }, (_, at) => at).flatMap((at) => (used.includes(at) ? [] : all(rows, columns, [...used, at])))
    for (const [rows, columns] of [
      [1, 1],
      [2, 3],
      [3, 3],
      [3, 5],
      [4, 5],
    ] as const)
      for (let turn = 0; turn < 12; turn += 1) {
        const weights = Array.from({ length: rows }, () => Array.from({ length: columns }, next))
        const chosen = assign(weights)
        expect(new Set(chosen).size).toBe(rows)
        expect(worth(weights, chosen)).toBe(Math.max(...all(rows, columns).map((one) => worth(weights, one))))
      }
  })

  it('of nobody is nothing', () => expect(assign([])).toEqual([]))
})
