import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesOf, findPerson, groupPeople, mergePeople } from '../../../functions/domain/who/merge-people.ts'
import { sameFullName, samePerson } from '../../../functions/domain/who/same-person.ts'
import { resolveShort } from '../../../functions/domain/who/short-name.ts'
import { spellsFullName } from '../../../functions/domain/who/spelled-address.ts'

const at = (name: string, email: string | null = null) => ({ name, email, title: null })
const people = (...names: string[]) => names.map((name) => at(name))
const named = (groups: { name: string }[][]) => groups.map((group) => group.map(({ name }) => name))

describe('two full names', () => {
  it.each([
    ['Yu Chen', 'Yun Chen'],
    ['Ann Lee', 'Anna Lee'],
    ['Daniel Ross', 'Daniela Ross'],
    ['Dan Ross', 'Daniel Ross'],
    ['Li Wei', 'Wei Li'],
    ['田中太郎', '田中太一'],
    ['Maria Silva', 'María Silvan'],
  ])('that differ are two people, with addresses and without: %s and %s', (a, b) => {
    expect(named(groupPeople(people(a, b)))).toEqual([[a], [b]])
    expect(groupPeople([at(a, 'a@fernhill.example'), at(b, 'b@fernhill.example')])).toHaveLength(2)
    expect(groupPeople([at(a, 'a@fernhill.example'), at(b)])).toHaveLength(2)
  })

  it.each([
    ['Chen, Yu', 'Yu Chen'],
    ['Dr. Ana Núñez', 'Ana Nunez'],
    ['Prof. Dr. Jürgen Groß', 'Juergen Gross'],
    ['Søren Østergaard, PhD', 'Soren Ostergaard'],
    ['田中 太郎 様', '田中太郎'],
    ['MAYA LINDQVIST', 'Maya Lindqvist'],
  ])('that are one name written in two ways are one person: %s and %s', (a, b) => {
    expect(sameFullName(a, b)).toBe(true)
    expect(groupPeople(people(a, b))).toHaveLength(1)
  })

  it('that are equal are one person with several addresses at one employer, and two at two', () => {
    const [maya] = mergePeople([[at('Maya Lindqvist', 'maya@fernhill.example'), at('Maya Lindqvist', 'm.lindqvist@uk.fernhill.example')]])
    expect(maya).toMatchObject({ email: 'maya@fernhill.example', otherEmails: ['m.lindqvist@uk.fernhill.example'] })
    expect(groupPeople([at('Maya Lindqvist', 'maya@fernhill.example'), at('Maya Lindqvist', 'maya@redcliff.example')])).toHaveLength(2)
    expect(groupPeople([at('Maya Lindqvist', 'maya@fernhill.example'), at('Maya Lindqvist', 'maya.l@gmail.com')])).toHaveLength(1)
  })

  it.each([
    ['no address', null],
    ['a private address', 'jo.kim@gmail.com'],
  ])('that are equal at two employers stay two where the name stands a third time with %s, in any order', (_, third) => {
    const [a, b, c] = [at('Jo Kim', 'jo@fernhill.example'), at('Jo Kim', 'jo@redcliff.example'), { name: 'Jo Kim', email: third }]
    for (const order of [
      [a, b, c],
      [a, c, b],
      [c, a, b],
      [c, b, a],
    ])
      expect(groupPeople(order)).toHaveLength(2)
  })

  it.each([
    ['Maria Lopez', 'Maria Garcia Lopez'],
    ['Anna Weiss', 'Anna-Lena Weiß'],
    ['Daniel Ross', 'Daniel James Ross'],
  ])('of which one has a name more are two people: %s and %s', (a, b) => {
    expect(groupPeople(people(a, b))).toHaveLength(2)
    expect(groupPeople(people(b, a))).toHaveLength(2)
  })

  it('with a middle initial in one are one person, where no two addresses and no third person speak against it', () => {
    expect(named(groupPeople(people('Daniel Ross', 'Daniel J. Ross')))).toEqual([['Daniel Ross', 'Daniel J. Ross']])
    expect(groupPeople([at('Daniel Ross', 'dross@fernhill.example'), at('Daniel J. Ross', 'djross@fernhill.example')])).toHaveLength(2)
    expect(groupPeople(people('Daniel J. Ross', 'Daniel K. Ross', 'Daniel Ross'))).toHaveLength(3)
  })
})

describe('a short form', () => {
  it.each([
    ['Dan', 'Daniel Ross'],
    ['Liz', 'Elizabeth Hart'],
    ['Mr. Ross', 'Daniel Ross'],
    ['D. Ross', 'Daniel Ross'],
    ['Daniel R.', 'Daniel Ross'],
    ['田中さん', '田中太郎'],
  ])('names the only one it can mean: %s is %s', (short, full) => {
    expect(resolveShort(short, people('Priya Nadar', full))?.name).toBe(full)
    expect(named(groupPeople(people(short, full)))).toEqual([[short, full]])
    expect(mergePeople([people(short), [at(full, 'x@fernhill.example')]])[0]).toMatchObject({ name: full, email: 'x@fernhill.example' })
  })

  it.each([
    ['Dan', ['Daniel Ross', 'Danny Ito']],
    ['Chen', ['Yu Chen', 'Yun Chen']],
    ['D. Ross', ['Daniel Ross', 'Daniela Ross']],
    ['Yu', ['Yun Chen']],
  ])('that several could be, or nobody, stays alone: %s among %j', (short, full) => {
    expect(resolveShort(short, people(...full))).toBeUndefined()
    expect(groupPeople(people(short, ...full))).toHaveLength(full.length + 1)
  })

  it('is first of all the name it is: Yu is Yu Chen beside Yun Chen', () => {
    expect(findPerson(at('Yu'), people('Yun Chen', 'Yu Chen'))?.name).toBe('Yu Chen')
    expect(findPerson(at('Ann'), people('Anna Lee', 'Ann Lee'))?.name).toBe('Ann Lee')
  })
})

it('tells whose name an address spells', () => {
  expect(
    ['a.j.morgan84@freemail.example', 'amorgan@x.example', 'morgan.alex@x.example'].map((one) => spellsFullName(one, 'Alex Morgan')),
  ).toEqual([true, true, true])
  expect(spellsFullName('alice.morgan@x.example', 'Alex Morgan')).toBe(false)
})

describe('for any people', () => {
  const given = fc.constantFrom('Yu', 'Yun', 'Ann', 'Anna', 'Daniel', 'Daniela', 'Zoë', 'Jürgen', '太郎')
  const family = fc.constantFrom('Chen', 'Lee', 'Ross', 'Müller', 'Østergaard', '田中')
  const fullName = fc
    .tuple(given, family, fc.constantFrom('plain', 'comma', 'title', 'capitals'))
    .map(([first, last, form]) =>
      form === 'comma'
        ? `${last}, ${first}`
        : form === 'title'
          ? `Dr. ${first} ${last}`
          : form === 'capitals'
            ? `${first} ${last}`.toUpperCase()
            : `${first} ${last}`,
    )
  const address = fc.option(
    fc.constantFrom('a', 'b', 'c', 'd').map((local) => `${local}@fernhill.example`),
    { nil: null },
  )
  const anyName = fc.oneof(fullName, given, family, fc.string({ maxLength: 12 }))
  const crowd = fc.array(fc.record({ name: anyName, email: address, title: fc.constant(null) }), { maxLength: 8 })

  it('full names fall into classes: each is itself, both ways, and onward', () => {
    const property = fc.property(fullName, fullName, fullName, (a, b, c) => {
      expect(samePerson(at(a), at(a))).toBe(true)
      expect(samePerson(at(a), at(b))).toBe(samePerson(at(b), at(a)))
      if (sameFullName(a, b) && sameFullName(b, c)) expect(sameFullName(a, c)).toBe(true)
    })
    void fc.assert(property)
  })

  it('merging loses nobody and no address', () => {
    const property = fc.property(crowd, (all) => {
      const groups = groupPeople(all)
      expect(groups.flat()).toHaveLength(all.length)
      expect(new Set(groups.flat())).toEqual(new Set(all))
      const merged = mergePeople([all])
      expect(new Set(addressesOf(merged))).toEqual(new Set(all.flatMap(({ email }) => email ?? [])))
    })
    void fc.assert(property)
  })

  it('two full names that differ share no group, unless they share an address', () => {
    const property = fc.property(fc.array(fullName, { maxLength: 8 }), (names) => {
      for (const group of groupPeople(names.map((name) => at(name)))) {
        for (const one of group) expect(sameFullName(one.name, group[0]?.name ?? '')).toBe(true)
      }
    })
    void fc.assert(property)
  })

  it('the order in which full names come decides nothing but the order', () => {
    const property = fc.property(
      fc.array(fc.record({ name: fullName, email: address, title: fc.constant(null) }), { maxLength: 6 }),
      (all) => {
        const sets = (list: typeof all) =>
          groupPeople(list)
            .map((group) =>
              group
                .map((one) => `${one.name} ${one.email}`)
                .sort()
                .join('|'),
            )
            .sort()
        expect(sets(all.toReversed())).toEqual(sets(all))
      },
    )
    void fc.assert(property)
  })
})
