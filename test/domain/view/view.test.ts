import { describe, expect, it } from 'vitest'
import { view } from '../../../functions/domain/view/make-view.ts'
import { aContribution, aMeeting, anInterview, interviewStart, theItems } from '../../builders.ts'

const ics = (uid: string, over: Parameters<typeof aMeeting>[0] = {}, more: Parameters<typeof aContribution>[0] = {}) =>
  aContribution({ messageId: `message of ${uid}`, meeting: aMeeting({ uid, ...over }), ...more })

const person = (name: string) => ({ name, email: `${name.toLowerCase()}@bluepine.example`, title: null })
const hour = (n: number) => `2026-12-02T${String(14 + n).padStart(2, '0')}:00:00Z`

describe('the view of one candidate', () => {
  it('makes one application with one round of one invite', () => {
    const { applications } = view(theItems({ interviews: [anInterview()] }))

    expect(applications).toHaveLength(1)
    expect(applications[0]).toMatchObject({
      company: 'Bluepine',
      role: 'Product Designer',
      domain: 'bluepine.example',
      recruiter: { name: 'Maya Lindqvist' },
    })
    expect(applications[0]?.rounds).toMatchObject([
      {
        status: 'on',
        position: 1,
        start: interviewStart,
        end: '2026-12-02T20:00:00Z',
        endAssumed: false,
        localDate: '2026-12-02',
        fullDay: false,
        onSite: false,
        startKnownAt: '2026-11-25T15:00:00Z',
      },
    ])
    expect(applications[0]?.rounds[0]?.interviewers).toMatchObject([
      { name: 'Tomas Okafor', lastSessionEnd: '2026-12-02T20:00:00Z', thanked: 'open', audience: 'hiring-manager' },
    ])
  })

  it('keeps the form of address and the title that any of its messages gives somebody', () => {
    const lohse = { name: 'Lohse', email: null, title: null }
    const invite = ics('talk', { interviewers: [{ ...lohse, form: 'Herr Dr.', title: 'Chefarzt' }] })
    const again = ics('talk', { interviewers: [lohse], sequence: 1 }, { messageId: 'again', storedAt: '2026-11-26T15:00:00Z' })
    for (const contributions of [[invite], [invite, again]])
      expect(view(theItems({ interviews: [anInterview({ contributions })] })).applications[0]?.rounds[0]?.interviewers).toMatchObject([
        { name: 'Lohse', form: 'Herr Dr.', title: 'Chefarzt' },
      ])
  })

  it('makes one round of six invites on one day, and a cancel of one touches one', () => {
    const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay']
    const day = names.map((name, n) => anInterview({ contributions: [ics(`talk-${n}`, { start: hour(n), interviewers: [person(name)] })] }))
    const cancelled = anInterview({
      contributions: [
        ics('talk-0', { start: hour(0), interviewers: [person('Ana')] }),
        ics('talk-0', { start: hour(0), method: 'cancel', sequence: 1 }, { messageId: 'cancel', storedAt: '2026-11-26T15:00:00Z' }),
      ],
    })
    const [before] = view(theItems({ interviews: day })).applications
    const [after] = view(theItems({ interviews: [cancelled, ...day.slice(1)] })).applications

    expect(before?.rounds).toMatchObject([{ fullDay: true, format: 'superday', start: hour(0) }])
    expect(after?.rounds).toMatchObject([{ status: 'on', start: hour(1), startKnownAt: '2026-11-26T15:00:00Z', id: before?.rounds[0]?.id }])
    expect(after?.rounds[0]?.interviews.map((one) => one.status)).toEqual(['cancelled', 'on', 'on', 'on', 'on', 'on'])
    expect(after?.rounds[0]?.interviewers.map((one) => one.name)).toEqual(names.slice(1))
  })
})
