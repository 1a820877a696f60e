import { describe, expect, it } from 'vitest'
import { addCandidate } from '../../../functions/app/join/add-candidate.ts'
import { candidateIdOf } from '../../../functions/app/join/candidate-id.ts'
import { invite } from '../../../functions/app/join/invite.ts'
import { eraseEverything } from '../../../functions/app/own-data/erase.ts'
import { planCandidate } from '../../../functions/app/send/plan-candidate.ts'
import { sweep } from '../../../functions/app/send/sweep.ts'
import type { Office } from '../../../functions/domain/office/office.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { aCandidate } from '../../builders.ts'
import { drain, windTo } from '../../fakes/run-town.ts'
import { readingOf, readingTown, receive } from '../archive/past-pursuits.ts'

const ending = (ends: string): Office => ({ name: 'Career Centre', help: 'careers@elm.example', ends, staff: [] })

/** What is owed after an invite of a new application came in on 25 November. */
async function town(ends: string) {
  const made = await readingTown()
  made.world.office = ending(ends)
  await receive(made, readingOf(0), true)
  const kinds = async () =>
    (await made.world.table.readCandidate('alex')).touchpoints.filter(({ state }) => state === 'planned').map(({ kind }) => kind)
  return { made, kinds }
}

describe('the end of the term of an office', () => {
  it('leaves what comes in on its last day its whole course', async () => {
    const { kinds } = await town('2026-11-25')
    expect(await kinds()).toEqual(expect.arrayContaining(['receipt', 'packet', 'card', 'debrief']))
  })

  it('lets nothing new begin afterwards, and answers it', async () => {
    const { made, kinds } = await town('2026-11-24')
    expect(await kinds()).toEqual(['receipt'])
    await drain(made)
    expect(made.outbox).toHaveLength(1)
    expect(made.outbox[0]?.text.replace(/\s+/g, ' ')).toContain(
      'The term of Career Centre ended on November 24, 2026. What had begun goes on; for new applications I send nothing but an answer. Nothing of yours is deleted',
    )
  })

  it('takes nothing back from what had begun', async () => {
    const { made, kinds } = await town('2027-06-30')
    const before = (await kinds()).filter((kind) => kind !== 'receipt' && kind !== 'term-end')
    made.moveTo('2026-11-28T15:00:00Z')
    made.world.office = ending('2026-11-26')
    await planCandidate(made.world, 'alex')
    expect(await kinds()).toEqual(before)
  })

  it('is told in every mail from thirty days before, and whom to ask in each', async () => {
    for (const [ends, told] of [
      ['2026-12-25', true],
      ['2026-12-26', false],
    ] as const) {
      const { made } = await town(ends)
      await drain(made)
      expect(made.outbox[0]?.text.includes('The term of')).toBe(told)
      expect(made.outbox[0]?.html).toContain('Questions? Career Centre: careers@elm.example')
    }
  })

  it('has a mail of its own a fortnight before, once, to who has joined', async () => {
    const made = await readingTown()
    made.world.office = ending('2026-12-20')
    await planCandidate(made.world, 'alex')
    const planned = async () =>
      (await made.world.table.readCandidate('alex')).touchpoints.filter(({ kind, state }) => kind === 'term-end' && state === 'planned')
    expect(await planned()).toMatchObject([{ due: '2026-12-06T14:30:00Z', useBy: '2026-12-21T05:00:00Z' }])
    await windTo(made, '2026-12-20T12:00:00Z')
    const mails = made.outbox.filter(({ kind }) => kind === 'term-end')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toBe('The term of Career Centre ends on Sunday, 20 December')
    expect(mails[0]?.text).toContain('/your-data')
  })

  it('follows a last day that is set anew, and goes to nobody who was only asked, nor to staff', async () => {
    const made = await readingTown()
    const due = async () =>
      (await made.world.table.readCandidate('alex')).touchpoints.flatMap((row) =>
        row.kind === 'term-end' && row.state === 'planned' ? [row.due.slice(0, 10)] : [],
      )
    made.world.office = ending('2026-12-20')
    await planCandidate(made.world, 'alex')
    made.world.office = ending('2027-06-30')
    await windTo(made, '2026-12-07T12:00:00Z')
    expect(made.outbox.filter(({ kind }) => kind === 'term-end')).toEqual([])
    expect(await due()).toEqual(['2027-06-16'])
    const candidate = await made.world.table.findCandidate('alex')
    if (candidate === undefined) throw new Error('no candidate')
    await made.world.table.putCandidate({ ...candidate, staff: true })
    await planCandidate(made.world, 'alex')
    expect(await due()).toEqual([])
  })
})

/** Two who have joined and to whom nothing happens, one who was only asked, one who has left again. */
async function quietTown(ends?: string) {
  const town = await readingTown()
  town.world.office = ends === undefined ? null : ending(ends)
  for (const id of ['kim', 'lee', 'gone'])
    await addCandidate(town.world, aCandidate({ id, mail: `${id}@example.org`, otherMails: [] }), `${id}-token`)
  await invite(town.world, { name: 'Rosa Klein', mail: 'rosa@example.org', homeZone: 'America/Chicago' })
  await eraseEverything(town.world, 'gone')
  const pass = async (minutes: number) => windTo(town, plus(town.clock.now(), { minutes }))
  await pass(30)
  const told = () => town.outbox.filter(({ kind }) => kind === 'term-end').map(({ to, sentAt }) => `${sentAt} ${to}`)
  return { town, pass, told }
}

describe('a last day that is set or changed later', () => {
  it.each([undefined, '2027-06-30'])(
    'reaches everybody who has joined within a quarter of an hour, where it was %s before',
    async (before) => {
      const { town, pass, told } = await quietTown(before)
      town.world.office = ending('2026-11-30')
      await pass(15)
      expect(told().map((one) => one.split(' ')[1])).toEqual(['kim@example.org', 'lee@example.org'])
      await pass(600)
      expect(told()).toHaveLength(2)
    },
  )

  it('is planned for once: the sweeps after it find nothing to do', async () => {
    const { town, pass } = await quietTown('2027-06-30')
    town.world.office = ending('2027-01-31')
    await pass(15)
    const { planTicket } = await town.world.table.readCandidate('kim')
    const rows = (await town.world.table.readCandidate('kim')).touchpoints.filter(
      ({ kind, state }) => kind === 'term-end' && state === 'planned',
    )
    expect(rows.map(({ due }) => due.slice(0, 10))).toEqual(['2027-01-17'])
    await pass(60)
    expect((await town.world.table.readCandidate('kim')).planTicket).toBe(planTicket)
  })

  it('takes back what was planned for it where it is taken out', async () => {
    const { town, pass, told } = await quietTown('2026-12-20')
    town.world.office = { name: 'Career Centre', staff: [] }
    await pass(15)
    const { touchpoints } = await town.world.table.readCandidate('kim')
    expect(touchpoints.filter(({ kind, state }) => kind === 'term-end' && state === 'planned')).toEqual([])
    expect(told()).toEqual([])
  })

  it('puts nobody who has left back on the roll, nor anybody who was only asked', async () => {
    const { town, pass } = await quietTown('2027-06-30')
    town.world.office = ending('2026-12-20')
    await pass(15)
    const all = JSON.stringify(town.store.items())
    expect(all).not.toContain('MEMBER#gone')
    expect(all).not.toContain(`MEMBER#${candidateIdOf(new Uint8Array(32).fill(7), 'rosa@example.org')}`)
  })

  it('is passed on to five hundred at once, the rest with the next sweep', async () => {
    const { town, pass } = await quietTown('2027-06-30')
    for (let n = 0; n < 600; n += 1) await town.world.table.enlist(`person-${n}`, '2027-06-30')
    town.world.office = ending('2027-01-31')
    const left = async () => (await town.world.table.listOfOtherTerm('2027-01-31')).length
    await sweep(town.world)
    expect(await left()).toBe(102)
    await pass(5)
    await sweep(town.world)
    expect(await left()).toBe(0)
  })
})
