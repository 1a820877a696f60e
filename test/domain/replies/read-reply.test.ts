import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReplyLine } from '../../../functions/domain/read/reading.ts'
import { replyHint } from '../../../functions/domain/replies/answers-below.ts'
import { readReply } from '../../../functions/domain/replies/read-reply.ts'
import { isNoise } from '../../../functions/domain/replies/reply.ts'
import { growsWithLength } from '../../quickest.ts'

const own = (text: string): ReplyLine[] => text.split('\n').map((words) => ({ words, from: 'own' }))
const quoted = (text: string, from: 'quoted' | 'below' = 'quoted'): ReplyLine[] => text.split('\n').map((words) => ({ words, from }))
const read = (lines: ReplyLine[], asked = 4) => readReply(lines, { asked, name: 'Alex Morgan' })
const answersIn = (text: string, asked?: number) => Object.fromEntries(read(own(text), asked).answers)

describe('numbered answers', () => {
  it.each([
    ['1. churn\n2) hiring', { 1: 'churn', 2: 'hiring' }],
    ['(3) none\n[4]: Friday', { 3: 'none', 4: 'Friday' }],
    ['#1 churn\nQ2: hiring\nzu 3: keine', { 1: 'churn', 2: 'hiring', 3: 'keine' }],
    ['①churn\n２．hiring\n3️⃣ none', { 1: 'churn', 2: 'hiring', 3: 'none' }],
    ['1 and 2: both about pallets', { 1: 'both about pallets', 2: 'both about pallets' }],
    ['1 churn\n2 hiring', { 1: 'churn', 2: 'hiring' }],
    ['1. 3 warehouses, 1 van\n4. 1:30 pm on Friday', { 1: '3 warehouses, 1 van', 4: '1:30 pm on Friday' }],
    ['1. churn\n2. n/a\n3. -', { 1: 'churn' }],
    ['1. churn\n\nand\n2. hiring\nund\n3. none', { 1: 'churn', 2: 'hiring', 3: 'none' }],
    ['1. churn\n7. something else', { 1: 'churn\n7. something else' }],
    ['3 things come to mind', {}],
  ])('are told by their marks: %j', (text, answers) => expect(answersIn(text)).toEqual(answers))

  it('may stand between quoted questions, and below them where the program quotes without marks', () => {
    const between = [...quoted('1. Who?'), ...own('churn'), ...quoted('2. Which answer would you redo?'), ...own('all of them')]
    expect(Object.fromEntries(read(between, 2).answers)).toEqual({ 1: 'churn', 2: 'all of them' })
    const below = quoted(
      `From: roundtwo\n1. Who?\nchurn\n2. Which would you redo? all of them\n\n${replyHint}, in any order.\nWrite it down`,
      'below',
    )
    expect(Object.fromEntries(read(below, 2).answers)).toEqual({ 1: 'churn', 2: 'all of them' })
  })

  it('are not taken from below where the questions or the line that ends them are missing', () => {
    for (const text of ['1. Who?\nchurn\n2. Which?\nall', `1. Who?\nchurn\n3. Which?\nall\n${replyHint}`])
      expect(read(quoted(text, 'below'), 2).answers.size).toBe(0)
  })
})

describe('what a reply asks for', () => {
  it.each([
    ['sent 1 3', { kind: 'sent', numbers: [1, 3] }],
    ['I’ve sent 1, 2 and 4.', { kind: 'sent', numbers: [1, 2, 4] }],
    ['Sent 1-3', { kind: 'sent', numbers: [1, 2, 3] }],
    ['sent all', { kind: 'sent', numbers: 'all' }],
    ['Sent it.', { kind: 'sent', numbers: 'it' }],
    ['sent!', { kind: 'sent', numbers: 'it' }],
    ['Done, I’ve just sent it this morning.', { kind: 'sent', numbers: 'it' }],
    ['It’s sent, thanks', { kind: 'sent', numbers: 'it' }],
    ['Ist schon raus', { kind: 'sent', numbers: 'it' }],
    ['Habe ich abgeschickt.', { kind: 'sent', numbers: 'it' }],
    ['C’est envoyé', { kind: 'sent', numbers: 'it' }],
    ['Ya enviado', { kind: 'sent', numbers: 'it' }],
    ['Verstuurd!', { kind: 'sent', numbers: 'it' }],
    ['1 and 3 sent', { kind: 'sent', numbers: [1, 3] }],
    ['please skip 2', { kind: 'skip', numbers: [2] }],
    ['STOP', { kind: 'stop' }],
    ['please stop these emails', { kind: 'stop' }],
    ["it isn't an interview", { kind: 'not-an-interview' }],
    ['Not an interview', { kind: 'not-an-interview' }],
    ["That's not me, wrong person", { kind: 'not-an-interview' }],
    ['wrong person!', { kind: 'not-an-interview' }],
    ['Das ist nicht für mich', { kind: 'not-an-interview' }],
    ["Ce n'est pas pour moi", { kind: 'not-an-interview' }],
    ['No es para mí', { kind: 'not-an-interview' }],
    ['it is off', { kind: 'off' }],
    ['The interview has been cancelled', { kind: 'off' }],
    ['moved to Friday 3 pm', { kind: 'moved', text: 'Friday 3 pm' }],
    ['They’ve moved it to Monday at 10.', { kind: 'moved', text: 'Monday at 10' }],
    ['story: the buoy that lied', { kind: 'story', text: 'the buoy that lied' }],
  ])('is understood at the start of it: %s', (text, command) => expect(read(own(text)).commands).toEqual([command]))

  it.each([
    'it is not off',
    'Wrong person for the job, they think',
    'Not me, but Ola will bring the slides',
    'I moved to Berlin last year to be closer to the sea',
    'they never stop talking',
    'Sent from my iPhone',
    'the interview went well, not like the one that was off',
    'stop worrying, it went fine',
  ])('is not taken from words that only speak of it: %s', (text) => expect(read(own(text)).commands).toEqual([]))
})

describe('what surrounds the words', () => {
  it.each([
    ['1. churn\n\nThanks,\nAlex', '1. churn'],
    ['1. churn\n--\nAlex Morgan\nProduct Designer', '1. churn'],
    ['1. churn\n\nVon meinem iPhone gesendet', '1. churn'],
    ['1. churn\n\nViele Grüße\nAlex Morgan', '1. churn'],
    ['1. churn\n\nThis email may contain confidential information and is meant for nobody else.', '1. churn'],
    ['Sent from my iPhone\n1. churn', '1. churn'],
  ])('is left out: %j', (text, kept) => expect(read(own(text)).kept).toBe(kept))

  it.each(['Thanks!', '👍', 'jjkkk lllllm', '', 'Ok great, thanks a lot'])('leaves nothing to answer: %j', (text) =>
    expect(isNoise(read(own(text)))).toBe(true),
  )

  it.each(["It's at 3pm, not 2pm.", 'thats 2pm pacific!', '14:30', '15 Uhr', '3/12 ok?', 'https://zoom.us/j/1'])(
    'leaves an hour, a day or a link, whatever else it says: %j',
    (text) => expect(isNoise(read(own(text)))).toBe(false),
  )

  it('leaves what says something, and answers nothing', () => {
    expect(read(own('I think it went better than the last one.'))).toMatchObject({
      commands: [],
      loose: 'I think it went better than the last one.',
    })
  })
})

describe('any reply', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '1.',
      '2) x',
      '3',
      'sent 1',
      'stop',
      '--',
      'Thanks,',
      'Alex',
      '',
      'n/a',
      '1 and 2: y',
      'moved to Friday',
      'Sent from my iPhone',
      `${replyHint}, now`,
    ),
  )
  const mark = 'quotedquoted'
  const question = (most: number) =>
    fc.tuple(fc.integer({ min: 1, max: most }), fc.constantFrom('?', '…', '')).map(([n, end]) => `${n}. ${mark} ${mark}${end}`)
  /** What is quoted without a mark is a mail of ours: it holds the numbers that were asked, and the line that ends them. */
  const line = (asked: number): fc.Arbitrary<ReplyLine> =>
    fc.oneof(
      fc.record({ words, from: fc.constant('own' as const) }),
      fc.record({ words: fc.oneof(question(5), fc.constant(mark), fc.constant('')), from: fc.constant('quoted' as const) }),
      fc.record({
        words: asked > 0 ? fc.oneof(question(asked), fc.constant(`${replyHint}, ${mark}`)) : fc.constant(`${replyHint}, ${mark}`),
        from: fc.constant('below' as const),
      }),
    )
  const reply = fc
    .integer({ min: 0, max: 5 })
    .chain((asked) => fc.record({ asked: fc.constant(asked), lines: fc.array(line(asked), { maxLength: 30 }) }))

  it('is read without a fault, and what it quotes is never taken for an answer', () => {
    fc.assert(
      fc.property(reply, ({ lines, asked }) => {
        const { kept, answers, commands, loose } = read(lines, asked)
        const told = JSON.stringify([kept, [...answers], commands, loose])
        expect(told).not.toContain(mark)
        for (const number of answers.keys()) expect(number).toBeLessThanOrEqual(asked)
      }),
    )
  })

  it('costs what its length costs', async () => {
    const long = (part: number) => [
      ...own('1 and '.repeat(part * 4_000)),
      ...own(`(${'1,'.repeat(part * 8_000)}`),
      ...own('it has been '.repeat(part * 2_000)),
      ...own('sent 1 '.repeat(part * 3_000)),
    ]
    const reading = (part: number) => {
      const lines = long(part)
      return () => read(lines)
    }
    expect(await growsWithLength(reading)).toBe(true)
  })
})
