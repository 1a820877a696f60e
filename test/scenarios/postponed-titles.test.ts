import { describe, expect, it } from 'vitest'
import { aTown, drop, type InviteWords, kinds, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'
import { openDoor } from './webhooks.ts'

const states = async (town: Awaited<ReturnType<typeof aTown>>) =>
  (await town.interviews()).map(({ status, start }) => `${status} ${start?.slice(0, 16)}`)
const wednesday = '2026-12-02T19:00'
const ninth = '20261209T140000'

/** What came in, twenty minutes apart. */
async function arrived(...invites: InviteWords[]) {
  const town = await aTown()
  for (const [at, words] of invites.entries()) {
    await drop(town, { written: `2026112${at}`, ...words })
    await town.clock.windBy('PT20M')
  }
  return town
}
const putOff = { title: 'Interview: Data Engineer at Fernhill (postponed)', sequence: 1 }

describe('a title that says postponed', () => {
  it.each([
    'Verschoben: Interview bei Fernhill',
    'Postponed - Interview at Fernhill',
    'Reporté : entretien Fernhill',
    'Entrevista Fernhill (aplazada)',
    'Entrevista adiada',
    'Uitgesteld: gesprek Fernhill',
    'Colloquio Fernhill – rinviato',
    '【延期】面接',
    'Uppskjuten: intervju Fernhill',
    'Rozmowa Fernhill (przełożona)',
  ])('at the known hour stops its mails and waits for a new time: %s', async (title) => {
    const town = await arrived({}, { title, sequence: 1 })
    await town.clock.windTo('2026-12-05T00:00:00Z')
    expect(await states(town)).toEqual([`to-be-moved ${wednesday}`])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
    expect((await lastMail(town, 'change')).words).toContain('They have not given a new time yet')
  })

  it('at another hour moves it there', async () => {
    const town = await arrived({}, { ...putOff, start: ninth })
    expect(await states(town)).toEqual(['on 2026-12-09T19:00'])
    expect((await lastMail(town, 'change')).subject).toContain('Moved to Wed 9 Dec')
  })

  it('is one round again when the new time comes, whether the title still says so or not', async () => {
    for (const title of [undefined, putOff.title]) {
      const town = await arrived({}, putOff, { sequence: 2, start: ninth, ...(title ? { title } : {}) })
      expect(await states(town)).toEqual(['on 2026-12-09T19:00'])
      expect((await lastMail(town, 'change')).subject).toContain('On again')
    }
  })

  it('moves it back where a title that says so had moved it away', async () => {
    const town = await arrived({}, { ...putOff, start: ninth }, { ...putOff, sequence: 2 })
    expect(await states(town)).toEqual([`on ${wednesday}`])
    expect((await lastMail(town, 'change')).subject).toContain('Moved to Wed 2 Dec')
  })

  it('asks where the hour is one that it was moved to before', async () => {
    const town = await arrived({}, { sequence: 1, start: ninth }, { ...putOff, sequence: 2, start: ninth })
    expect(await states(town)).toEqual(['on 2026-12-09T19:00'])
    expect((await lastMail(town, 'question')).words).toContain('its hour is one that it was moved to before')
  })

  it.each(['Verschoben: Interview bei Fernhill', putOff.title, 'Entrevista con Fernhill – aplazada'])(
    'of something unknown makes no round and asks whether this is the new time: %s',
    async (title) => {
      const town = await arrived({ title })
      expect(await states(town)).toEqual([])
      expect(await kinds(town)).toEqual(['question'])
      expect((await lastMail(town, 'question')).subject).toBe('Is this the new time of your interview?')
    },
  )

  it.each([
    ['yes', [`on ${wednesday}`]],
    ['no', []],
  ])('and is what the candidate answers: %s', async (answer, expected) => {
    const town = await arrived({ title: putOff.title })
    const { get, send } = owner(town)
    const action = /action="(\/questions\/[^"]+)"/.exec((await get('/questions')).body)?.[1] ?? ''
    expect((await send('/questions', { answer }, action)).statusCode).toBe(303)
    expect(await states(town)).toEqual(expected)
    expect((await get('/questions')).body).toContain('Nothing is open')
  })

  it('under another uid is about the known meeting of its hour', async () => {
    const town = await arrived({}, { ...putOff, uid: 'other@fernhill.example' })
    expect(await states(town)).toEqual([`to-be-moved ${wednesday}`])
    expect(await kinds(town)).toEqual(['receipt', 'change'])
  })

  it('under another uid and at another hour is asked about once: moved, or one more', async () => {
    const town = await arrived({}, { ...putOff, uid: 'other@fernhill.example', start: ninth })
    expect(await states(town)).toEqual([`on ${wednesday}`])
    expect(await kinds(town)).toEqual(['receipt', 'question'])
    expect((await lastMail(town, 'question')).subject).toBe('Moved, or one more?')
  })

  it('under another uid or in the candidate’s own copy is what they answer, at the hour it moves to', async () => {
    const own = { uid: 'copy-1', organizer: 'Alex Morgan:alex.morgan@example.com', people: [] }
    for (const before of [[{}], [{}, own]])
      for (const [answer, expected] of [
        ['yes', ['on 2026-12-09T19:00']],
        ['no', [`on ${wednesday}`]],
        ['more', [`on ${wednesday}`, 'on 2026-12-09T19:00']],
      ] as const) {
        const copied = before.length > 1 ? own : { uid: 'other@fernhill.example' }
        const town = await arrived(...before, { ...copied, ...putOff, start: ninth })
        expect(await states(town)).toEqual([`on ${wednesday}`])
        const { get, send } = owner(town)
        const action = /action="(\/questions\/[^"]+)"/.exec((await get('/questions')).body)?.[1] ?? ''
        expect((await send('/questions', { answer }, action)).statusCode).toBe(303)
        expect((await states(town)).toSorted(), `${answer}, ${copied.uid}`).toEqual(expected)
        expect((await get('/questions')).body).toContain('Nothing is open')
      }
  })

  it('in the candidate’s own copy is about the meeting that somebody else invites to', async () => {
    const own = { uid: 'copy-1', organizer: 'Alex Morgan:alex.morgan@example.com', people: [] }
    const town = await arrived({}, own, { ...own, ...putOff })
    expect(await states(town)).toEqual([`to-be-moved ${wednesday}`])
    expect((await lastMail(town, 'change')).words).toContain('Undo it')
  })

  it.each([
    ['moved there by a title', [{}, { ...putOff, start: ninth }]],
    ['put off, and moved there by a title', [{}, putOff, { ...putOff, sequence: 2, start: ninth }]],
  ])('said in a new version of an hour that was %s is asked about, and the answer counts', async (_, before) => {
    for (const [answer, expected] of [
      ['yes', 'to-be-moved 2026-12-09T19:00'],
      ['no', 'on 2026-12-09T19:00'],
    ] as const) {
      const town = await arrived(...before, { ...putOff, sequence: 4, start: ninth })
      expect(await states(town)).toEqual(['on 2026-12-09T19:00'])
      const { get, send } = owner(town)
      const action = /action="(\/questions\/[^"]+)"/.exec((await get('/questions')).body)?.[1] ?? ''
      expect((await send('/questions', { answer }, action)).statusCode).toBe(303)
      expect(await states(town)).toEqual([expected])
    }
  })

  it('said again in the same version is nothing new', async () => {
    const town = await arrived({}, { ...putOff, start: ninth }, { ...putOff, start: ninth })
    expect(await kinds(town)).not.toContain('question')
  })

  it('counts in JSON too, and so does the new hour that comes after it', async () => {
    const town = await aTown()
    const door = await openDoor(town, 'standard')
    const body = (title: string, day = '02') =>
      JSON.stringify({
        id: 'i7',
        title,
        start: `2026-12-${day}T19:00:00Z`,
        end: `2026-12-${day}T20:00:00Z`,
        organizer: 'maya@fernhill.example',
      })
    await door.send(body('Interview with Fernhill'))
    await door.send(body('Interview with Fernhill (postponed)'), { id: 'msg-2' })
    expect(await states(town)).toEqual([`to-be-moved ${wednesday}`])
    await town.clock.windBy('PT1H')
    await door.send(body('Interview with Fernhill', '09'), { id: 'msg-3' })
    expect(await states(town)).toEqual(['on 2026-12-09T19:00'])
  })
})
