import { describe, expect, it } from 'vitest'
import { type Material, materialOf } from '../../functions/domain/material/material.ts'
import type { View } from '../../functions/domain/view/view.ts'
import { formats } from '../../templates/playbook/formats.ts'
import { type Need, needs, type Tip } from '../../templates/playbook/page.ts'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { viewOf } from '../templates/journeys/journey.ts'
import { alone, manyShapes } from '../templates/packets.ts'
import { everyText } from '../templates/playbook/every-text.ts'
import { sampleMaterial } from '../templates/sample-material.ts'
import { journeys, pageOf } from '../templates/situations.ts'

/** Every piece of the playbook over many situations: none stands on a packet page where what it rests on is not known. */

const piecesIn = (value: unknown): Tip[] => {
  if (Array.isArray(value)) return value.flatMap(piecesIn)
  if (value === null || typeof value !== 'object') return []
  const own = value as Tip
  return [...(typeof own.words === 'string' ? [own] : []), ...Object.values(value).flatMap(piecesIn)]
}
const pieces = piecesIn(everyText).filter((piece) => (piece.needs ?? []).length > 0)

const situationOf = (name: string, view: View) => {
  const application = view.applications[0]!
  const round = application.rounds.at(-1)!
  const text = squeeze(parseMail(pageOf(view, application, round).html).body.textContent ?? '')
  return { name, view, application, round, text }
}
type Situation = ReturnType<typeof situationOf>

const handedIn = (view: View, more: Material): View => ({ ...view, material: more })
const situations = [
  ...journeys.map((journey) => situationOf(journey.name, viewOf(journey))),
  ...journeys.map((journey) => situationOf(`${journey.name}, nothing handed in`, handedIn(viewOf(journey), materialOf([])))),
  ...manyShapes().map((shape) => situationOf(JSON.stringify(shape), alone(shape))),
  ...manyShapes()
    .slice(0, 20)
    .map((shape) => {
      const view = alone(shape)
      return situationOf(`${JSON.stringify(shape)}, handed in`, handedIn(view, sampleMaterial(view.applications[0]!.rounds.at(-1)!)))
    }),
]

const before = ({ application, round }: Situation) => application.rounds.filter((one) => one.id !== round.id)
const noted = (one: Situation) => before(one).flatMap(({ debrief }) => debrief ?? [])

/** What the record has of each, told once more and not by the page's own way. */
const holds: Partial<Record<Need, (one: Situation) => boolean>> = {
  posting: ({ view }) => view.material.postings.length > 0,
  cv: ({ view }) => view.material.cv !== null,
  task: ({ round }) => round.task !== null,
  untimed: ({ round }) => round.task !== null && !/minutes/.test(round.task.words),
  told: (one) => before(one).some(({ interviewers }) => interviewers.some(({ detail, stressed }) => detail || stressed)),
  'manager-told': (one) =>
    one.round.interviewers.some(
      ({ name, audience }) =>
        audience === 'hiring-manager' &&
        before(one).some(({ interviewers }) => interviewers.some((met) => met.name === name && (met.detail || met.stressed))),
    ),
  debriefed: (one) => noted(one).length > 0,
  point: (one) => noted(one).some(({ doubt, redo }) => doubt || redo),
  met: (one) =>
    one.round.interviewers.some(({ name }) => before(one).some(({ interviewers }) => interviewers.some((met) => met.name === name))),
  several: ({ round }) => round.interviewers.length > 1,
  deciders: ({ round }) => round.interviewers.length > 0 && !round.interviewers.some(({ audience }) => audience === 'recruiter'),
  second: ({ round }) => round.number === 2,
  'no-end': ({ round }) => round.end === null || round.endAssumed,
  moving: ({ view }) => view.material.stance !== null,
  'no-date': ({ application }) => application.decisionBy === null,
  recruiter: ({ round }) => round.recruiter !== null,
  company: ({ application }) => application.company !== null,
  'kind-unknown': ({ round }) => round.format === null,
}

describe('a piece of the playbook', () => {
  it('that rests on something stands on no page where that is not known', () => {
    const wrong = situations.flatMap((one) =>
      pieces
        .filter(({ words }) => one.text.includes(squeeze(words)))
        .flatMap((piece) =>
          (piece.needs ?? []).filter((need) => holds[need]?.(one) === false).map((need) => `${one.name}: ${need}: ${piece.words}`),
        ),
    )
    expect(wrong).toEqual([])
  })

  it('stands on some page where all of it is known', () => {
    const met = new Set(situations.flatMap((one) => pieces.filter(({ words }) => one.text.includes(squeeze(words)))))
    expect(met.size).toBeGreaterThan(pieces.length / 2)
    expect(new Set(pieces.flatMap(({ needs: wanted = [] }) => wanted)).size).toBe(needs.length)
  })

  it('names what its words speak of: a posting, a CV, a brief, what was said before, rivals, moving', () => {
    const general = [
      everyText.firstRound,
      everyText.laterRound,
      everyText.conduct,
      everyText.onSite,
      everyText.byVideo,
      everyText.stories,
      everyText.research,
      everyText.firstMonths,
      everyText.beforeRound,
      everyText.payReadiness,
      everyText.waiting,
      ...Object.values(formats).map(({ tests, prepare, conduct }) => [tests, prepare, conduct]),
    ].flatMap(piecesIn)
    const speaks: [RegExp, readonly Need[]][] = [
      [/\bposting\b/, ['posting']],
      [/\bCV\b/, ['cv']],
      [/\bbrief\b/, ['task']],
      [/\blast time\b|\bearlier conversation\b|\bnot told here before\b/, ['told', 'manager-told', 'debriefed', 'point', 'met']],
      [/\brivals?\b/, ['market']],
      [/\bmov(?:e|ing) or|\bremote|\bfrom afar\b/, ['moving']],
      [/\bthe recruiter\b.*\bask|[Aa]sk the recruiter/, ['recruiter', 'kind-unknown']],
    ]
    const bare = general.flatMap(({ words, needs: wanted = [] }) =>
      speaks.flatMap(([pattern, any]) => (pattern.test(words) && !any.some((need) => wanted.includes(need)) ? [words] : [])),
    )
    // Work at home comes with a brief always.
    expect(bare.filter((words) => !JSON.stringify(formats['work-sample']).includes(words))).toEqual([])
  })
})

describe('a packet page', () => {
  it('never says what hurts or cannot be so', () => {
    const never =
      /taken over “|shall we go on in|It may well run|You are one of them|same person at four|made or said in public|eager and easy to teach|So let it\.|undefined|\[object/
    expect(situations.filter(({ text }) => never.test(text)).map(({ name, text }) => `${name}: ${never.exec(text)?.[0]}`)).toEqual([])
  })

  it('has the hour, the way and the people on top', () => {
    const cook = situations.find(({ name }) => name.startsWith('A cook'))!
    expect(cook.text).toMatch(
      /Prepare: Trial shift.*3:00–10:00 pm.*88 Mill Street, Brooklyn.*Map.*Marco Riva.*back door on Canal Lane.*Open the map/,
    )
    const designer = situations.find(({ name }) => name.startsWith('A product designer'))!
    expect(designer.text).toMatch(/Join the call.*Have this answer ready/)
  })

  it('of an offer has nothing of an interview', () => {
    const offer = situations.find(({ name }) => name.includes('call about the offer'))!
    expect(offer.text).not.toMatch(/Telling a case|General checklist|They look for/)
  })

  it('tells what is general folded, and in few words', () => {
    for (const { name, view, application, round } of situations.slice(0, journeys.length)) {
      const page = parseMail(pageOf(view, application, round).html)
      const general = page.querySelector('#general')?.closest('details')
      if (!general) continue
      for (const heading of general.querySelectorAll('h3')) expect(heading.nextElementSibling?.tagName, name).toMatch(/UL|DL|P/)
      const words = (general.textContent ?? '').split(/\s+/).length
      expect(words, name).toBeLessThan(round.task === null ? 720 : 900)
    }
  })
})
