import { describe, expect, it } from 'vitest'
import { aTown, drop, forwardedReply, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

const [wednesday, friday, tenth] = ['on 2026-12-02T19:00', 'on 2026-12-04T15:00', 'on 2026-12-10T15:30']

/** Two rounds with Fernhill are known, of Wednesday 2 and Friday 4 December, and a reply comes about one of them. */
async function afterReply(text: string, titles: [string, string] = ['Interview: Data Engineer', 'Interview: Data Engineer']) {
  const town = await aTown()
  await drop(town, { title: `${titles[0]} at Fernhill` })
  const second = { uid: 'r2@fernhill.example', start: '20261204T100000', people: ['Rita Vale:rita@fernhill.example'] }
  await drop(town, { ...second, title: `${titles[1]} at Fernhill` })
  await town.clock.windTo('2026-11-25T14:00:00Z')
  const { decision } = await town.post(forwardedReply(text), 'message/rfc822')
  await town.clock.windBy('PT10M')
  const states = async () => (await town.interviews()).map(({ status, start }) => `${status} ${start?.slice(0, 16)}`).toSorted()
  return { town, decision, states }
}

const unclear = {
  moves: 'We have to move your interview to Thursday, December 10 at 10:30 AM.',
  'is off': 'Your interview is cancelled, sorry.',
  'is put off': 'We have to postpone your interview, a new date will follow.',
  'moves, or is one more': 'Thursday, December 10 at 10:30 AM Eastern is fine for us.',
}

describe('a message that may mean either of two interviews', () => {
  it.each(Object.entries(unclear))('brings one question, with a button for each: it %s', async (_, text) => {
    const { town, decision, states } = await afterReply(text)
    expect([decision, await states()]).toEqual(['asked', [wednesday, friday]])
    expect((await kinds(town)).filter((kind) => kind === 'question')).toHaveLength(1)
    const { subject, words } = await lastMail(town, 'question')
    expect(subject).toBe('Which interview does it mean?')
    for (const button of ['The one on Wednesday, 2 December', 'The one on Friday, 4 December', 'None of them'])
      expect(words).toContain(button)
  })

  const answers: [keyof typeof unclear, (values: string[]) => string | undefined, string[]][] = [
    ['moves', ([first]) => first, [friday, tenth]],
    ['moves', ([, second]) => second, [wednesday, tenth]],
    ['moves', () => 'no', [wednesday, friday]],
    ['is off', ([, second]) => second, ['cancelled 2026-12-04T15:00', wednesday]],
    ['is put off', ([first]) => first, [friday, 'to-be-moved 2026-12-02T19:00']],
    ['moves, or is one more', () => 'more', [wednesday, friday, tenth]],
  ]
  it.each(answers)('is settled for both by one answer: it %s', async (kind, pick, expected) => {
    const { town, states } = await afterReply(unclear[kind])
    const { get, send } = owner(town)
    const { body } = await get('/questions')
    const action = /action="(\/questions\/[^"]+)"/.exec(body)?.[1] ?? ''
    const answer = pick([...body.matchAll(/name="answer" value="([^"]+)"/g)].flatMap(([, value]) => value ?? [])) ?? ''
    expect((await send('/questions', { answer }, action)).statusCode).toBe(303)
    await town.clock.windBy('P1D')

    expect(await states()).toEqual(expected.toSorted())
    expect((await get('/questions')).body).toContain('Nothing is open')
    expect((await kinds(town)).filter((each) => each === 'question')).toHaveLength(1)
  })

  it('takes no answer that names none of them', async () => {
    const { town, states } = await afterReply(unclear.moves)
    const { get, send } = owner(town)
    const action = /action="(\/questions\/[^"]+)"/.exec((await get('/questions')).body)?.[1] ?? ''
    for (const answer of ['yes', 'more', 'other']) expect((await send('/questions', { answer }, action)).statusCode).not.toBe(303)
    expect(await states()).toEqual([wednesday, friday])
  })
})

describe('a message that names one of two interviews by its number or kind', () => {
  const moved = 'Thursday, December 10 at 10:30 AM'
  it.each([
    [`We have to move your second interview to ${moved}.`, [wednesday, tenth]],
    [`We have to move your first interview to ${moved}.`, [friday, tenth]],
    ['Leider müssen wir Ihr zweites Gespräch auf Donnerstag, 10. Dezember, 10:30 Uhr verschieben.', [wednesday, tenth]],
    ['Votre deuxième entretien est reporté au jeudi 10 décembre à 10h30.', [wednesday, tenth]],
  ])('is about that one where no title bears a number: %s', async (text, expected) => {
    expect(await (await afterReply(text)).states()).toEqual(expected)
  })

  it('is about the one that bears the number, whatever its place', async () => {
    const { states } = await afterReply(`We have to move your second interview to ${moved}.`, [
      'Second interview: Data Engineer',
      'Interview: Data Engineer',
    ])
    expect(await states()).toEqual([friday, tenth])
  })

  it('is about the one of that kind', async () => {
    const { states } = await afterReply(`We have to move your technical interview to ${moved}.`, [
      'Hiring manager interview: Data Engineer',
      'Technical interview: Data Engineer',
    ])
    expect(await states()).toEqual([wednesday, tenth])
  })
})
