import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plus } from '../../../../functions/domain/time/wall-time.ts'
import { withPeopleSoFar } from '../../../../functions/domain/view/people/people-so-far.ts'
import type { Interviewer, Round } from '../../../../functions/domain/view/view.ts'
import { aRound } from '../../../builders.ts'

const aPerson = (over: Partial<Interviewer> & { name: string }): Interviewer => ({
  key: over.email ?? over.name.toLowerCase(),
  email: null,
  title: null,
  audience: null,
  lastSessionEnd: null,
  addedLater: false,
  detail: null,
  thanked: 'open',
  ...over,
})

const aDay = (n: number, interviewers: Interviewer[], over: Partial<Round> = {}): Round => {
  const start = plus('2026-12-01T15:00:00Z', { hours: 24 * n })
  return {
    ...aRound({}),
    id: `r${n}`,
    start,
    end: plus(start, { hours: 1 }),
    localDate: start.slice(0, 10),
    interviewers,
    debrief: null,
    ...over,
  }
}

describe('somebody met in an earlier round', () => {
  const mia = aPerson({
    name: 'Mia Stone',
    email: 'mia@halden.example',
    title: 'Design Director',
    audience: 'hiring-manager',
    detail: 'Figma',
  })

  it('keeps title, address and audience in a later round that names them alone', () => {
    const [, later] = withPeopleSoFar([aDay(1, [mia]), aDay(2, [aPerson({ name: 'Mia Stone' })])])
    expect(later?.interviewers).toMatchObject([
      {
        key: 'mia stone',
        title: 'Design Director',
        email: 'mia@halden.example',
        audience: 'hiring-manager',
        metBefore: { roundId: 'r1', localDate: '2026-12-02', detail: 'Figma' },
      },
    ])
  })

  it.each([
    ['one of that name was met', ['Tomas Okafor'], 'Tomas Okafor'],
    ['the same one was met twice', ['Tomas Okafor', 'Tomas J. Okafor'], 'Tomas J. Okafor'],
    ['two of that name were met', ['Tomas Okafor', 'Tomas Vik'], 'Tomas'],
    ['nobody of that name was met', ['Thomas Okafor'], 'Tomas'],
    ['only the short form was ever said', ['Tomas'], 'Tomas'],
  ])('keeps their full name where only the short one is said: %s', (_, met, name) => {
    const earlier = met.map((one, n) => aDay(n, [aPerson({ name: one })]))
    expect(
      withPeopleSoFar([...earlier, aDay(9, [aPerson({ name: 'Tomas' })])])
        .at(-1)
        ?.interviewers.map((one) => one.name),
    ).toEqual([name])
  })

  it('is no guess any more where an earlier round stated what they care about', () => {
    const guessed = aPerson({ name: 'Mia Stone', audience: 'peer', audienceGuessed: true })
    const [, later] = withPeopleSoFar([aDay(1, [mia]), aDay(2, [guessed])])
    expect(later?.interviewers[0]).toMatchObject({ audience: 'hiring-manager', audienceGuessed: undefined })
  })

  it('is what the later round says where it says something', () => {
    const now = aPerson({ name: 'Mia Stone', email: 'mia.stone@halden.example', title: 'VP Design', audience: 'executive' })
    const [, later] = withPeopleSoFar([aDay(1, [mia]), aDay(2, [now])])
    expect(later?.interviewers[0]).toMatchObject({ title: 'VP Design', email: 'mia.stone@halden.example', audience: 'executive' })
  })

  it('was not met in a round that was called off', () => {
    const [, later] = withPeopleSoFar([aDay(1, [mia], { status: 'cancelled' }), aDay(2, [aPerson({ name: 'Mia Stone' })])])
    expect(later?.interviewers[0]).toMatchObject({ title: 'Design Director' })
    expect(later?.interviewers[0]).not.toHaveProperty('metBefore')
  })

  it('is nobody else of a like name', () => {
    const [, later] = withPeopleSoFar([aDay(1, [mia]), aDay(2, [aPerson({ name: 'Mira Stone' })])])
    expect(later?.interviewers[0]).toMatchObject({ title: null, email: null })
  })

  it('changes no stated fact and loses nobody, whoever stands in which round', () => {
    const people = fc.record({
      name: fc.constantFrom('Mia Stone', 'Mira Stone', 'Ola Berg', 'Ola', 'Yu Chen', 'Yun Chen'),
      email: fc.constantFrom(null, 'a@x.example', 'b@x.example'),
      title: fc.constantFrom(null, 'Engineer', 'Director'),
    })
    fc.assert(
      fc.property(fc.array(fc.array(people, { maxLength: 4 }), { maxLength: 4 }), (days) => {
        const rounds = days.map((day, n) =>
          aDay(
            n,
            day.map((person, at) => aPerson({ ...person, key: `${n}-${at}` })),
          ),
        )
        const after = withPeopleSoFar(rounds)
        expect(after.map(({ interviewers }) => interviewers.map(({ key }) => key))).toEqual(
          rounds.map(({ interviewers }) => interviewers.map(({ key }) => key)),
        )
        for (const [n, { interviewers }] of rounds.entries())
          for (const [at, { name, email, title }] of interviewers.entries()) {
            const told = after[n]?.interviewers[at]
            // A short form may become the full name that an earlier round gave, and nothing else.
            const isGiven = rounds.slice(0, n).some((round) => round.interviewers.some((one) => one.name === told?.name))
            expect(told?.name === name || (name === 'Ola' && told?.name === 'Ola Berg' && isGiven)).toBe(true)
            if (email) expect(told?.email).toBe(email)
            if (title) expect(told?.title).toBe(title)
          }
      }),
    )
  })
})
