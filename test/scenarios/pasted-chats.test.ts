import { describe, expect, it } from 'vitest'
import { contentTypeOf, pastedBytes } from '../../functions/app/receive/handed-in/drop-in.ts'
import { aTown, drop, kinds } from './a-scenario.ts'

/** Chats as they are copied, about the interview that is known: Wed 2 December, 2 pm, with Tomas Okafor at Fernhill, invited by Maya Lindqvist. */
async function pasted(text: string) {
  const town = await aTown()
  await drop(town)
  const [known] = await town.interviews()
  const bytes = pastedBytes(text)
  const { decision } = await town.post(bytes, contentTypeOf(bytes))
  return { town, decision, known }
}

describe('a chat that was pasted', () => {
  it.each([
    [
      '[23/11, 09:12] Maya Lindqvist: Hi Alex, the interview is moved to Friday 4 Dec 10am ok?\n[23/11, 09:15] Alex: yes perfect!\n[23/11, 09:16] Maya Lindqvist: 👍',
    ],
    ['23/11/2026, 09:12 - Maya Fernhill: Can we do Friday 4 Dec 10am instead?\n23/11/2026, 09:15 - Alex Morgan: Sure'],
    ['Maya: which works for you, Thu 3 Dec 2pm or Fri 4 Dec 10am?\nAlex: Friday please\nMaya: great, booked!'],
  ])('with another hour is asked about: %s', async (text) => {
    const { town, decision, known } = await pasted(text)
    expect(decision).toBe('asked')
    expect(await kinds(town)).toContain('question')
    expect((await town.interviews()).map(({ start }) => start)).toEqual([known?.start])
  })

  it('takes the one of several hours that the candidate took', async () => {
    const { town } = await pasted('Maya: which works for you, Thu 3 Dec 2pm or Fri 4 Dec 10am?\nAlex: Friday please\nMaya: great, booked!')
    expect((await town.outbox()).at(-1)?.text).toContain('Friday, 4 December, 10:00')
  })

  it('that comes back to the known hour changes nothing', async () => {
    const { town, decision, known } = await pasted(
      '[11/24/26, 9:12:04 AM] Maya Lindqvist: Can we do 4pm on Wednesday instead of 2?\n[11/24/26, 9:15:41 AM] Alex Morgan: Sorry, 4 does not work, 2 is better\n[11/24/26, 9:16:10 AM] Maya Lindqvist: ok then we leave it at 2',
    )
    expect(decision).not.toBe('asked')
    expect(await town.interviews()).toEqual([known])
  })

  it('that confirms the known hour asks nothing', async () => {
    const { town, decision } = await pasted('Great, confirmed: interview with Tomas Okafor at Fernhill, Wednesday Dec 2, 2pm ET.')
    expect(decision).toBe('no-change')
    expect(await kinds(town)).not.toContain('question')
  })

  it('is no JSON, and JSON is', () => {
    expect(contentTypeOf(Buffer.from('[23/11, 09:12] Maya: Hi'))).toBe('message/rfc822')
    for (const json of ['[{"a":1}]', '[\n  {"a": 1}]', '[[1]]', '["a"]', '{"a":1}'])
      expect(contentTypeOf(Buffer.from(json))).toBe('application/json')
  })
})
