import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../../functions/domain/packet/words/shortened.ts'
import { plus } from '../../../../functions/domain/time/wall-time.ts'
import type { View } from '../../../../functions/domain/view/view.ts'
import { advice, squeezed } from '../../general-words.ts'
import { applicationOf, bodyOf, manyShapes, type Shape, written } from '../../packets.ts'
import { aView } from '../../sample-view.ts'
import { withMaterial } from '../../with-material.ts'

/** What a packet has room for in any case, over many generated rounds, each beside another application with an interview of its own. */

const shapes = manyShapes()

function beside(shape: Shape): View {
  const own = applicationOf(shape)
  const other = applicationOf({ n: shape.n + 1, format: 'panel', round: 1, people: 1, debriefed: false, task: false })
  const start = plus(own.rounds.at(-1)?.start ?? '', { hours: 120 })
  return aView([own, { ...other, rounds: other.rounds.map((round) => ({ ...round, start })) }])
}

/** The items under a heading, each as one line. */
const itemsUnder = (body: string, title: string): string[] =>
  (body.split(new RegExp(`\\n${title}[^\\n]*\\n-+\\n`))[1] ?? '')
    .split(/\n[^\n]+\n-{3,}\n/)[0]!
    .split(/\n(?=- )/)
    .map((item) => squeezed(item).trim())
    .filter((item) => item.startsWith('- '))

const isAdvised = (item: string): boolean =>
  /Your (?:CV|resume)(?:, in part)?: “|Your closest story: |Closest in your (?:CV|resume): “|Your story(?: on [^:]+)?: /.test(item) ||
  advice.some((words) => item.includes(words) && !item.includes(`“${words}”`))

describe.each([
  ['nothing handed in', (view: View) => view],
  ['CV, posting and stories', withMaterial],
])('a packet with %s', (_, handIn) => {
  const packets = shapes.map((shape) => ({ shape, ...written('packet', shape, handIn(beside(shape), shape.n)) }))
  const named = (wrong: (one: (typeof packets)[number], body: string) => boolean): string[] =>
    packets.filter((one) => wrong(one, bodyOf(one.mail))).map(({ shape }) => JSON.stringify(shape))

  it('has a question to expect, and two where nothing presses', () => {
    const presses = ({ shape, round }: (typeof packets)[number], body: string) =>
      shape.task || round.fullDay || (shape.round > 1 && shape.debriefed) || body.includes('Have this answer ready')
    expect(
      named(
        (one, body) =>
          [...itemsUnder(body, 'They may ask'), ...itemsUnder(body, 'What you’ll do there')].length < (presses(one, body) ? 1 : 2),
      ),
    ).toEqual([])
  })

  it('prints no question without how to answer it', () => {
    const bare = packets.flatMap(({ mail }) => itemsUnder(bodyOf(mail), 'They may ask').filter((item) => !isAdvised(item)))
    expect(bare).toEqual([])
  })

  it('says one thing to avoid where nothing is known of it; else a question and one for each of them come first', () => {
    const isKnown = ({ shape }: (typeof packets)[number]) => handIn === withMaterial || shape.task || (shape.round > 1 && shape.debriefed)
    expect(named((one, body) => !body.includes('One thing to avoid') && !isKnown(one))).toEqual([])
  })

  it('says what to answer when asked about other processes', () => {
    expect(named((_one, body) => !squeezed(body).includes('Asked what else is open: “One other process, an interview on'))).toEqual([])
  })

  it('asks what kind of interview it is, by a note or by the way to one', () => {
    const unknown = packets.filter(({ mail }) => mail.text.includes('What kind of interview is it?'))
    expect(unknown.length).toBeGreaterThan(0)
    for (const { mail } of unknown) expect(mail.text).toMatch(/quick questions?|A note that asks them is on your packet\s+page/)
  })

  it('still has at most 350 words, a full day or one with a task 500', () => {
    expect(named(({ round }, body) => wordCount(body) > (round.fullDay || round.task ? 500 : 350))).toEqual([])
  })
})
