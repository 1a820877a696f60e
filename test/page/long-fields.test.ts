import { describe, expect, it } from 'vitest'
import { debriefPath, messagesPath, roundPath } from '../../templates/page/parts/paths.ts'
import { anInvite } from '../scenarios/a-scenario.ts'
import { aTown } from './browser.ts'

const tooLong = `${'My place is behind the second door. '.repeat(300)}The end.`

describe('what is typed at length', () => {
  it('is stored whole when it is a mail pasted in, up to the size of a request', async () => {
    const town = await aTown()
    const pasted = `${anInvite({ text: `${'Parking is behind the house. '.repeat(40_000)}Bring the blue folder.` }).trim()}`
    expect(pasted.length).toBeGreaterThan(1_000_000)
    const sent = await town.owner().send('/', { text: pasted }, messagesPath)
    expect(sent.statusCode).toBe(303)
    const stored = [...town.objects].filter(([key]) => key.startsWith('page/')).map(([, { bytes }]) => Buffer.from(bytes).toString())
    expect(stored).toEqual([pasted.replaceAll('\r\n', '\n')])
  })

  it('is not cut but given back when a field cannot keep it, and nothing is changed', async () => {
    const town = await aTown()
    const round = await town.round()
    const before = town.stored()
    const identity = round.interviews[0]?.identity ?? ''
    const answer = await town.owner().send(roundPath(round.id), { identity, location: tooLong }, `${roundPath(round.id)}/edit`)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('This is too long: 10,808 characters, and I can keep 8,000 in one field.')
    expect(answer.body).toContain(tooLong)
    expect(town.stored()).toBe(before)
  })

  it('stays in the debrief’s form, with the field named', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const fields = { happened: 'yes', redo: 'The pricing question', doubt: tooLong, other: '', outcome: '', decisionBy: '' }
    const answer = await town.owner().send(debriefPath(id), fields)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#doubt">This is too long: 10,808 characters')
    expect(answer.body).toContain(tooLong)
    expect(answer.body).toContain('The pricing question')
    expect((await town.round()).debrief).toBeNull()
  })

  it.each(['detail', 'new-detail'])('is told of the debrief’s people as well (%s), alone and all together', async (field) => {
    const town = await aTown()
    const { id } = await town.round()
    const person = 'tomas.okafor@bluepine.example'
    const base = { happened: 'yes', person, met: person, 'new-name': 'Ines Duarte', outcome: '', decisionBy: '' }
    const one = await town.owner().send(debriefPath(id), { ...base, [field]: tooLong })
    expect(one.body).toContain(`href="#${field}-0">This is too long`)
    const eight = {
      'new-name': Array.from({ length: 8 }, (_, n) => `Person ${n}`),
      'new-detail': Array.from({ length: 8 }, () => tooLong.slice(0, 7_000)),
    }
    const all = await town.owner().send(debriefPath(id), { ...base, ...eight })
    expect(all.statusCode).toBe(422)
    expect(all.body).toContain('All fields together have 56,')
  })

  it('is kept whole up to the limit', async () => {
    const town = await aTown()
    const { id } = await town.round()
    const doubt = tooLong.slice(0, 8_000).trim()
    expect((await town.owner().send(debriefPath(id), { happened: 'yes', doubt, outcome: '', decisionBy: '' })).statusCode).toBe(303)
    expect((await town.round()).debrief?.doubt).toBe(doubt)
  })
})
