import { describe, expect, it } from 'vitest'
import { isWatched } from '../../../../functions/domain/packet/questions/announced-form.ts'
import { squeezed } from '../../general-words.ts'
import { viewOf } from '../../journeys/journey.ts'
import { alone, bodyOf, manyShapes, written, writtenFor } from '../../packets.ts'
import { journeys } from '../../situations.ts'

const bodies = [
  ...journeys.flatMap((journey) => {
    const view = viewOf(journey)
    const application = view.applications[0]!
    return (['packet', 'card'] as const).map((kind) => ({
      name: `${journey.name}, ${kind}`,
      body: squeezed(bodyOf(writtenFor(kind, application, application.rounds.at(-1)!, view).mail)),
    }))
  }),
  ...manyShapes().map((shape) => ({ name: JSON.stringify(shape), body: squeezed(bodyOf(written('packet', shape, alone(shape)).mail)) })),
]

/** What stands in front of each quoted question. */
const beforeQuestions = (body: string): string[] => [...body.matchAll(/(.{0,40})“[^“”]{8,}\?”/gu)].map(([, before]) => before ?? '')

describe('a quoted question', () => {
  it('says who asks it: Ask Ana, or They may ask', () => {
    const bare = bodies.flatMap(({ name, body }) => {
      const asked = body.split(/They may ask(?: \(general guidance\))? -{3,}/u)
      // Under their heading all are theirs.
      const outside = [
        asked[0] ?? '',
        ...asked.slice(1).map((part) =>
          part
            .split(/ -{3,} /u)
            .slice(1)
            .join(' '),
        ),
      ].join(' ')
      return beforeQuestions(outside)
        .filter((before) => !/(?:[Aa]sk \S+(?: \p{Lu}\S+)?|They may ask|Asked what else is open):? $/u.test(before))
        .map((before) => `${name}: …${before}`)
    })
    expect(bare).toEqual([])
  })

  it('stands beside no lesson, test or other work that is watched', () => {
    for (const [title, watched] of [
      ['Demo lesson, 8B', true],
      ['Written test', true],
      ['Reflection on the lesson', false],
      ['Nachbesprechung der Unterrichtsprobe', false],
      ['Unterrichtsprobe, Klasse 7', true],
      ['Interview with the principal', false],
    ] as const)
      expect(isWatched(title), title).toBe(watched)
    const day = bodies.find(({ name }) => name.includes('demo lesson day, packet'))!.body
    expect(day).toContain('Owen Park (Teacher of Mathematics) - 10:05')
    expect(day).toMatch(/Reflection on the lesson: Rosa Klein\. Ask Rosa: “/)
  })

  it('has the day it is from in front of it', () => {
    const dated = bodies.flatMap(({ body }) => body.match(/From \w{3} \d+ \w{3}: ask \S+ “/gu) ?? [])
    expect(dated.length).toBeGreaterThan(5)
    expect(bodies.filter(({ body }) => /\?” \(\w{3} \d+ \w{3}\)/u.test(body))).toEqual([])
  })
})
