import { describe, expect, it } from 'vitest'
import { packetOf } from '../../../../functions/domain/packet/packet-of.ts'
import { saidBefore } from '../../../../functions/domain/packet/said.ts'
import type { Touchpoint } from '../../../../functions/domain/sending/touchpoint.ts'
import type { Application, Round, View } from '../../../../functions/domain/view/view.ts'
import { playbookFor } from '../../../../templates/playbook/playbook-for.ts'
import { parseMail, squeeze } from '../../html-text.ts'
import { viewOf } from '../../journeys/journey.ts'
import { alone, applicationOf, manyShapes, type Shape, writtenFor } from '../../packets.ts'
import { journeys, pageOf } from '../../situations.ts'

/** A mail and the page it leads to are read on one morning: nobody is to find two choices in them. */

interface Met {
  name: string
  view: View
  application: Application
  round: Round
}

const met: Met[] = [
  ...journeys.map((journey) => {
    const view = viewOf(journey)
    const application = view.applications[0]!
    return { name: journey.name, view, application, round: application.rounds.at(-1)! }
  }),
  ...manyShapes().map((shape: Shape) => {
    const application = applicationOf(shape)
    return { name: JSON.stringify(shape), view: alone(shape), application, round: application.rounds.at(-1)! }
  }),
]

/** What stands as a question for somebody: `Ask Ben: “…”`, `ask Ben “…”`. */
const asksIn = (text: string): string[] => squeeze(text).match(/(?:Ask|\bask) \p{Lu}[^“”:.]{0,40}:? “[^”]+”/gu) ?? []

const bare = (ask: string): string => ask.replace(/^A/, 'a').replace(': “', ' “')

function mailAndPage({ view, application, round }: Met) {
  const rows: Touchpoint[] = []
  const { mail, row } = writtenFor('packet', application, round, view, rows)
  rows.push(row)
  const page = parseMail(pageOf(view, application, round, rows).html)
  const people = page.querySelector('#people')?.parentElement ?? null
  return { mail, chosen: asksIn(people?.textContent ?? ''), page: squeeze(page.body.textContent ?? '') }
}

describe('a packet and its page', () => {
  const pairs = met.map((one) => ({ name: one.name, ...mailAndPage(one) }))

  it('ask each person the same: whatever the mail asks, the page asks of them, too', () => {
    const seen = pairs.flatMap(({ mail }) => asksIn(mail.text))
    expect(seen.length).toBeGreaterThan(150)
    for (const { name, mail, chosen } of pairs) expect(chosen.map(bare), name).toEqual(expect.arrayContaining(asksIn(mail.text).map(bare)))
  })

  it('ask nobody what the other asks of somebody else', () => {
    for (const { name, mail, chosen } of pairs) {
      const all = [...new Set([...asksIn(mail.text), ...chosen].map(bare))].map((ask) => ask.slice(ask.indexOf('“')))
      expect(new Set(all).size, name).toBe(all.length)
    }
  })

  it('offer as more to ask nothing that is asked of somebody already', () => {
    for (const { name, page, chosen } of pairs)
      for (const ask of chosen) {
        const words = ask.slice(ask.indexOf('“') + 1, -1)
        expect(page.split(words).length, `${name}: ${words}`).toBe(2)
      }
  })
})

describe('what is chosen for each person', () => {
  const chosenWith = ({ view, application, round }: Met, head: number) =>
    packetOf({
      view,
      application,
      round,
      now: '2026-12-01T12:00:00Z',
      playbook: playbookFor(view, application),
      said: saidBefore([], round.id, null),
      head,
      reserved: 0,
    })

  it('is the same whatever room a mail has, and a mail shows the beginning of it', () => {
    let short = 0
    for (const one of met) {
      const { chosen } = chosenWith(one, 0)
      for (const head of [40, 150, 260, 330]) {
        const packet = chosenWith(one, head)
        expect(packet.chosen, one.name).toEqual(chosen)
        for (const [at, { asks }] of packet.people.entries()) {
          expect(chosen[at]?.asks.slice(0, asks.length), one.name).toEqual(asks)
          if (asks.length < (chosen[at]?.asks.length ?? 0)) short += 1
        }
      }
    }
    // There are those in which room is short.
    expect(short).toBeGreaterThan(50)
  })
})
