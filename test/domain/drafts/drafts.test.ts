import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greetingName, roleWords } from '../../../functions/domain/drafts/draft.ts'
import { draftFarewell, draftNewDate, draftNudge, draftSecondNudge, type FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import { mailtoOf } from '../../../functions/domain/drafts/mailto.ts'
import { ownManner } from '../../../functions/domain/drafts/manner.ts'
import { draftScopeQuestion } from '../../../functions/domain/drafts/scope-question.ts'
import { draftThanksToAll, draftThankYous, sendThrough, type Thanked } from '../../../functions/domain/drafts/thank-you.ts'

const round = { candidateName: 'Alex Morgan', company: 'Halden Labs', role: 'Platform Engineer', weekday: 'Wednesday' }
const person = (name: string, detail: string | null = null, fields: Partial<Thanked> = {}): Thanked => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@halden.example`,
  audience: 'peer',
  detail,
  ...fields,
})

describe('thank-you drafts', () => {
  it('hold the candidate’s own words about that person and nobody else’s', () => {
    const [dana, tom] = draftThankYous({
      ...round,
      people: [person('Dana Whitfield', 'how you halved your night calls'), person('Tom Reyes', 'the queue for returns')],
    })
    expect(dana?.body).toContain('Thank you for talking with me on Wednesday about how you halved your night calls.')
    expect(tom?.body).toContain('about the queue for returns.')
    expect(dana?.body).not.toContain('queue')
    expect([dana?.gap, tom?.gap]).toEqual([false, false])
  })

  it('greet nobody by an address, where that is all that is known of them', () => {
    const [draft] = draftThankYous({ ...round, people: [person('ola@halden.example', 'the queue for returns')] })
    expect(draft?.body.split('\n')[0]).toBe('Hello,')
    for (const language of ['de', 'fr', 'es'] as const) {
      const [other] = draftThankYous({ ...round, manner: { ...ownManner, language }, people: [person('ola@halden.example')] })
      expect(other?.body.split('\n')[0]).not.toContain('@')
    }
  })

  it('leave a visible gap where nothing was noted', () => {
    const [draft] = draftThankYous({ ...round, people: [person('Dana Whitfield', '  ')] })
    expect(draft?.body).toContain('[what you and Dana talked about]')
    expect(draft).toMatchObject({ gap: true })
    expect(draft).not.toHaveProperty('aside')
  })

  it('keep what is not for that person beside the draft', () => {
    const typed = 'she asked about pricing.. i froze a bit'
    const [draft] = draftThankYous({ ...round, people: [person('Dana Whitfield', typed)] })
    expect(draft).toMatchObject({ gap: true, aside: typed })
    expect(draft?.body).not.toMatch(/pricing|froze/)
  })

  it.each([false, true])('of up to eight people share few words and no sentence (cut short: %s)', (cutShort) => {
    const bodies = draftThankYous({ ...round, cutShort, people: Array.from({ length: 8 }, () => person('Sam Field', 'the plan')) }).map(
      ({ body }) => body.replace(' about the plan', ''),
    )
    const words = bodies.map((body) => new Set(body.toLowerCase().match(/[\p{L}’]+/gu)))
    const shares = words.flatMap((one, n) =>
      words.slice(n + 1).map((other) => [...one].filter((word) => other.has(word)).length / new Set([...one, ...other]).size),
    )
    expect(shares.reduce((a, b) => a + b) / shares.length).toBeLessThanOrEqual(0.25)
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.4)
    const sentences = bodies.flatMap((body) =>
      body
        .split('\n\n')
        .slice(1, -1)
        .flatMap((part) => part.split(/(?<=\.) /)),
    )
    expect(new Set(sentences).size).toBe(sentences.length)
    for (const body of bodies) expect(body.split(/\s+/).length).toBeLessThan(120)
  })

  it('of one round are built differently, names and details apart', () => {
    const people = Array.from({ length: 30 }, () => person('Sam Field'))
    const bodies = draftThankYous({ ...round, people }).map(({ body }) => body)
    const withDetail = draftThankYous({ ...round, people: people.map((one) => ({ ...one, detail: 'the plan' })) }).map(({ body }) => body)
    expect(new Set(withDetail).size).toBe(30)
    // Without a detail there is less to vary; neighbours differ all the same.
    for (let n = 1; n < bodies.length; n += 1) expect(bodies[n]).not.toBe(bodies[n - 1])
  })

  it('differ pairwise for any people of any round', () => {
    const anyone = fc.record({
      name: fc.string({ minLength: 1 }),
      email: fc.constant(null),
      audience: fc.constantFrom('peer' as const, 'executive' as const, null),
      detail: fc.option(fc.string()),
    })
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 2, maxLength: 20 }), (people) => {
        const bodies = draftThankYous({ ...round, people }).map(({ body }) => body)
        expect(new Set(bodies).size).toBe(bodies.length)
      }),
    )
  })

  it('name no company, role or day that is not known', () => {
    const [draft] = draftThankYous({
      candidateName: 'Alex Morgan',
      company: null,
      role: null,
      weekday: null,
      people: [person('Dana Whitfield')],
    })
    expect(`${draft?.subject} ${draft?.body}`).not.toMatch(/null|undefined| on \.| at /)
  })

  it('go through the recruiter where no address is known', () => {
    const [note] = draftThankYous({ ...round, people: [person('Ingrid Solberg', 'the map', { email: null })] })
    if (!note) throw new Error('no draft')
    expect(sendThrough(note, 'Ingrid Solberg', { name: 'Priya Nair', email: 'priya@halden.example' })).toMatchObject({
      to: 'priya@halden.example',
      subject: 'A thank-you for Ingrid Solberg',
    })
    expect(sendThrough(note, 'Ingrid Solberg', null).to).toBeNull()
    expect(draftThanksToAll({ ...round, recruiter: null })).toMatchObject({ to: null, gap: true })
  })

  it('begin with a capital after the greeting, as English letters do', () => {
    const people = Array.from({ length: 35 }, () => person('Sam Field', 'the plan for the night shift'))
    const notes = draftThankYous({ ...round, people })
    const all = [...notes, ...notes.map((note) => sendThrough(note, 'Sam Field', null)), draftThanksToAll({ ...round, recruiter: null })]
    for (const { body } of all) expect(body.split('\n\n')[1]).toMatch(/^\p{Lu}/u)
    for (const { body } of notes) expect(body).toContain(' about the plan for the night shift')
  })
})

describe('a greeting', () => {
  it.each([
    ['Dana Whitfield', 'Dana'],
    ['Tomás', 'Tomás'],
    ['Dr. Ada Quist', 'Dr. Quist'],
    ['Dr Ada Quist', 'Dr Quist'],
    ['J. Park', 'J. Park'],
    ['Whitfield, Dana', 'Whitfield, Dana'],
    ['佐藤 健', '佐藤 健'.split(' ')[0]],
    ['O’Neil Marsh', 'O’Neil'],
  ])('to %s says %s', (name, greeted) => expect(greetingName(name)).toBe(greeted))
})

it('a role is named once', () => {
  expect([roleWords('Platform Engineer'), roleWords('Platform Engineer position'), roleWords(null), roleWords('  ')]).toEqual([
    'Platform Engineer role',
    'Platform Engineer position',
    null,
    null,
  ])
})

describe('follow-ups', () => {
  const about: FollowUpFor = {
    candidateName: 'Alex Morgan',
    company: 'Halden Labs',
    role: 'Platform Engineer',
    recruiter: { name: 'Priya Nair', email: 'priya@halden.example' },
    roundDay: 'Wednesday, 2 December',
    saidBy: 'Wednesday, 9 December',
  }
  const bare: FollowUpFor = { candidateName: 'Alex Morgan', company: null, role: null, recruiter: null, roundDay: null, saidBy: null }
  const all = (given: FollowUpFor) => [
    draftNudge(given),
    draftSecondNudge(given),
    draftFarewell(given),
    draftNewDate(given),
    draftScopeQuestion(given, 'format'),
    draftScopeQuestion(given, 'brief'),
  ]

  it('tell of those met by name, and of nobody by an address', () => {
    expect(draftNudge({ ...about, met: ['Ben Hale', 'ola@halden.example'] }).body).toContain('I met Ben on')
    expect(draftNudge({ ...about, met: ['ola@halden.example'] }).body).toContain('I had an interview on')
  })

  it('are short, ask one thing, and differ', () => {
    const bodies = all(about).map(({ body }) => body)
    expect(new Set(bodies).size).toBe(6)
    for (const body of bodies) expect(body.length).toBeLessThan(600)
    for (const body of bodies) expect(body.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('name the date they gave, and none when they gave none', () => {
    expect(draftNudge(about).body).toContain('by Wednesday, 9 December')
    expect(draftNudge(bare).body).not.toMatch(/decide by|null|undefined/)
  })

  it('greet whoever is known', () => {
    expect(draftNudge(about)).toMatchObject({ to: 'priya@halden.example' })
    expect(draftNudge(about).body.startsWith('Hi Priya,')).toBe(true)
    expect(draftNudge(bare).body.startsWith('Hello,')).toBe(true)
    for (const { body, subject } of all(bare)) expect(`${subject}${body}`).not.toMatch(/null|undefined|: $/)
  })

  it('begin with a capital after the greeting', () => {
    for (const { body } of [...all(about), ...all(bare)]) expect(body.split('\n\n')[1]).toMatch(/^\p{Lu}/u)
  })
})

describe('a mailto link', () => {
  it('brings address, subject and body over unharmed', () => {
    const { href } = mailtoOf({ to: 'dana@halden.example', subject: 'Größe & Sinn?', body: 'Dear Dana,\n\n100 % & more: “yes”' }) ?? {
      href: '',
    }
    const url = new URL(href)
    expect([url.pathname, url.searchParams.get('subject'), url.searchParams.get('body')]).toEqual([
      'dana@halden.example',
      'Größe & Sinn?',
      'Dear Dana,\r\n\r\n100 % & more: “yes”',
    ])
  })

  it('leaves the body out where mail programs would cut it', () => {
    const long = mailtoOf({ to: 'dana@halden.example', subject: 'Hi', body: 'ü'.repeat(400) })
    expect(long).toEqual({ href: 'mailto:dana@halden.example?subject=Hi', bodyLeftOut: true })
  })

  it('is only made for one plain address', () => {
    for (const to of [
      'a@b.example?bcc=x@y.example',
      'a@b.example,c@d.example',
      'a@b.example\r\nBcc: x@y.example',
      'a b@c.example',
      'nobody',
      '',
      'a%40b@c.example',
      '<a@b.example>',
    ])
      expect(mailtoOf({ to, subject: 's', body: 'b' })).toBeNull()
    expect(mailtoOf({ to: null, subject: 's', body: 'b' })).toBeNull()
  })
})
