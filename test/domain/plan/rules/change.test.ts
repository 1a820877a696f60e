import { describe, expect, it } from 'vitest'
import { plan } from '../../../../functions/domain/plan/plan.ts'
import { differences, factsOf, lastTold } from '../../../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint } from '../../../../functions/domain/sending/touchpoint.ts'
import { shownFacts } from '../../../../functions/domain/sending/what-is-shown.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { anInterviewer, aRound, aSeenInterview } from '../../../builders.ts'
import { aMeetingRound, cancelled, dueOf, moved, ny, only, sentRow, viewOf, wanted } from '../life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' })
const receiptOf = (one: Round, at = '2026-11-25 10:00', key = `${one.id}#receipt#1`): Touchpoint => {
  const [receipt] = only(plan(viewOf([one]), [], ny('2026-11-25 10:00')), 'receipt')
  return sentRow({ ...receipt!, key }, viewOf([one]), ny(at))
}
const told = receiptOf(round)
const changeOf = (after: Round, now: string, rows = [told]) => dueOf(plan(viewOf([after]), rows, ny(now)), 'change')
const changed = (over: Partial<Round>, at = '2026-11-27 12:00'): Round => ({ ...round, changedAt: ny(at), lastMessageAt: ny(at), ...over })

describe('a change', () => {
  it.each<[string, Partial<Round>, boolean]>([
    ['the link', { meetingUrl: 'https://meet.example.com/other' }, true],
    ['the place', { location: '5 Elm Street' }, true],
    ['the people', { interviewers: [anInterviewer({ name: 'Ines Duarte' })] }, true],
    ['the end', { end: ny('2026-12-02 15:30') }, true],
    ['an end that was assumed', { end: ny('2026-12-02 15:30'), endAssumed: true }, false],
    ['the title of a person', { interviewers: [anInterviewer({ title: 'VP Design' })] }, false],
    ['the letters of a name', { interviewers: [anInterviewer({ name: 'TOMAS Okafor ' })] }, false],
    ['the full name of somebody', { interviewers: [anInterviewer({ name: 'Tomas J. Okafor' })] }, false],
    ['somebody met on the day', { interviewers: [anInterviewer(), anInterviewer({ name: 'Kim', addedLater: true })] }, false],
    ['the format', { format: 'panel' }, false],
    ['nothing', {}, false],
  ])('of %s is mailed: %s', (_, over, mailed) => {
    expect(changeOf(changed(over), '2026-11-27 12:00')).toBe(mailed ? 'Fri 2026-11-27 12:05' : null)
  })

  describe('that the candidate has made themselves', () => {
    const edited = (over: Partial<Round>, theirs = '2026-11-25 09:00') =>
      changed({
        ...over,
        interviews: round.interviews.map((one) => ({ ...one, changedAt: ny('2026-11-27 12:00'), changedBeforeEdit: ny(theirs) })),
      })

    it('is no news to them, but for the hour, on which other mails hang', () => {
      expect(changeOf(edited({ location: '5 Elm Street' }), '2026-11-27 12:00')).toBe(null)
      expect(changeOf(edited(moved(round, '2026-12-03 11:00', '2026-11-27 12:00')), '2026-11-27 12:00')).toBe('Fri 2026-11-27 12:05')
    })

    it('leaves what they were told by nobody yet to be told', () => {
      expect(changeOf(edited({ location: '5 Elm Street' }, '2026-11-27 11:58'), '2026-11-27 12:00')).toBe('Fri 2026-11-27 12:05')
    })
  })

  it('of the start is mailed when five minutes have passed without a new message', () => {
    const after = moved(round, '2026-12-03 11:00', '2026-11-27 12:00')
    expect(changeOf(after, '2026-11-27 12:00')).toBe('Fri 2026-11-27 12:05')
    expect(changeOf({ ...after, lastMessageAt: ny('2026-11-27 12:04') }, '2026-11-27 12:04')).toBe('Fri 2026-11-27 12:09')
  })

  it.each([
    ['less than six hours before the old start it does not wait', '2026-12-05 14:00', '2026-12-02 08:01', 'Wed 2026-12-02 08:01'],
    ['nor before the new one', '2026-11-27 17:59', '2026-11-27 12:00', 'Fri 2026-11-27 12:00'],
    ['six hours before it does', '2026-11-27 18:00', '2026-11-27 12:00', 'Fri 2026-11-27 12:05'],
    ['at night it waits for the morning', '2026-12-03 14:00', '2026-11-27 23:00', 'Sat 2026-11-28 07:30'],
    ['unless the old start is within 14 hours', '2026-12-04 14:00', '2026-12-02 00:00', 'Wed 2026-12-02 00:05'],
    ['or the new one is', '2026-11-28 13:05', '2026-11-27 23:00', 'Fri 2026-11-27 23:05'],
    ['a minute further off it waits', '2026-11-28 13:06', '2026-11-27 23:00', 'Sat 2026-11-28 07:30'],
  ])('%s', (_, to, at, expected) => {
    expect(changeOf(moved(round, to, at), at)).toBe(expected)
  })

  it('interrupts, even in the middle of another interview', () => {
    const after = moved(round, '2026-12-02 16:00', '2026-12-02 12:30')
    const other = aMeetingRound({ start: '2026-12-02 12:00', name: 'two', applicationId: 'a2' })
    const view = { ...viewOf([after]), applications: [...viewOf([after]).applications, ...viewOf([other]).applications] }
    expect(only(plan(view, [told], ny('2026-12-02 12:30')), 'change')).toMatchObject([{ due: ny('2026-12-02 12:30') }])
  })

  it.each([
    ['until the new start', '2026-12-02 15:00', '2026-12-02 15:00'],
    ['until the old one, where they would still go there', '2026-12-02 13:00', '2026-12-02 14:00'],
    ['until the old one, also where the new one was over when word of it came', '2026-11-30 09:00', '2026-12-02 14:00'],
  ])('is of use %s, and not announced after it', (_, to, useBy) => {
    const after = moved(round, to, '2026-12-01 12:00')
    const [change] = only(plan(viewOf([after]), [told], ny('2026-12-01 12:00')), 'change')
    expect(change?.useBy).toBe(ny(useBy))
    expect(changeOf(after, useBy.replace(':00', ':01'))).toBe('too late')
  })

  it('that came after the start is recorded, not announced', () => {
    expect(changeOf(changed({ location: '5 Elm Street' }, '2026-12-02 14:10'), '2026-12-02 14:10')).toBe(null)
  })

  it('is not made of facts nobody was told', () => {
    expect(changeOf(moved(round, '2026-12-03 11:00', '2026-11-27 12:00'), '2026-11-27 12:00', [])).toBe(null)
  })

  it('is dropped when everything is back to what was told', () => {
    const there = plan(viewOf([moved(round, '2026-12-03 11:00', '2026-11-27 12:00')]), [told], ny('2026-11-27 12:00'))
    const row: Touchpoint = { ...only(there, 'change')[0]!, state: 'planned', attempt: 0, ticket: 1 }
    const back = plan(viewOf([moved(round, '2026-12-02 14:00', '2026-11-27 12:03')]), [told, row], ny('2026-11-27 12:03'))
    expect(dueOf(back, 'change')).toBe('it is back to what you were told')
  })

  it('that failed is not tried again, and stands in the way of no other', () => {
    const first = moved(round, '2026-12-03 14:00', '2026-11-27 12:00')
    const [change] = only(plan(viewOf([first]), [told], ny('2026-11-27 12:00')), 'change')
    const refused: Touchpoint = { ...sentRow(change!, viewOf([first]), ny('2026-11-27 12:05')), state: 'failed', sentAt: undefined }
    const open = (one: Round, rows: Touchpoint[], at: string) => only(plan(viewOf([one]), rows, ny(at)), 'change').map(({ key }) => key)

    expect(open(first, [told, refused], '2026-11-27 12:10')).toEqual([])
    const off = cancelled(first, '2026-11-28 10:00')
    expect(open(off, [told, refused], '2026-11-28 10:00')).toEqual([`${round.id}#change#2`])
    // Told of a third time, then back to what the failed mail said: that is news again.
    const third = moved(round, '2026-12-04 14:00', '2026-11-28 12:00')
    const [second] = only(plan(viewOf([third]), [told, refused], ny('2026-11-28 12:00')), 'change')
    const mailed = sentRow(second!, viewOf([third]), ny('2026-11-28 12:05'))
    const back = moved(round, '2026-12-03 14:00', '2026-11-29 12:00')
    expect(open(back, [told, refused, mailed], '2026-11-29 12:00')).toEqual([`${round.id}#change#3`])
  })

  it('already mailed is compared again later, as the next occasion', () => {
    const first = moved(round, '2026-12-03 11:00', '2026-11-27 12:00')
    const row = sentRow(only(plan(viewOf([first]), [told], ny('2026-11-27 12:05')), 'change')[0]!, viewOf([first]), ny('2026-11-27 12:05'))
    expect(changeOf(first, '2026-11-27 12:06', [told, row])).toBe(null)
    const second = moved(first, '2026-12-04 11:00', '2026-11-28 12:00')
    expect(only(plan(viewOf([second]), [told, row], ny('2026-11-28 12:00')), 'change').map(({ key }) => key)).toEqual([
      `${round.id}#change#2`,
    ])
    const unknown = { ...row, state: 'unknown' as const }
    expect(only(plan(viewOf([second]), [told, unknown], ny('2026-11-28 12:00')), 'change').map(({ occasion }) => occasion)).toEqual([2])
  })

  it.each([
    ['waits for the one before it while that is claimed', 'claimed', null],
    ['takes the one before it for told while that is being sent', 'sending', 'Sat 2026-11-28 12:05'],
  ] as const)('%s', (_, state, due) => {
    const first = moved(round, '2026-12-03 11:00', '2026-11-27 12:00')
    const row = {
      ...sentRow(only(plan(viewOf([first]), [told], ny('2026-11-27 12:05')), 'change')[0]!, viewOf([first]), ny('2026-11-27 12:05')),
      state,
    }
    expect(changeOf(moved(first, '2026-12-04 11:00', '2026-11-28 12:00'), '2026-11-28 12:00', [told, row])).toBe(due)
  })
})

describe('a cancel', () => {
  const off = cancelled(round, '2026-11-27 12:00')

  it('is a difference, of use until the old start', () => {
    expect(only(plan(viewOf([off]), [told], ny('2026-11-27 12:00')), 'change')).toMatchObject([
      { due: ny('2026-11-27 12:05'), useBy: ny('2026-12-02 14:00') },
    ])
  })

  it('leaves nothing else planned but the follow-up', () => {
    expect(wanted(plan(viewOf([off]), [told], ny('2026-11-27 12:00'))).map(({ kind }) => kind)).toEqual(['change', 'cancel-follow-up'])
  })

  it('says why on every row that was planned', () => {
    const rows = plan(viewOf([round]), [told], ny('2026-11-26 12:00')).map(
      (one): Touchpoint => ({ ...one, state: 'planned', attempt: 0, ticket: 1 }),
    )
    const reasons = plan(viewOf([off]), [told, ...rows], ny('2026-11-27 12:00')).filter(({ skip }) => skip)
    expect(reasons.map(({ kind, skip }) => `${kind}: ${skip}`).sort()).toEqual(
      ['card', 'close-offer', 'debrief', 'last-call', 'nudge', 'packet', 'second-nudge', 'thanks'].map((kind) => `${kind}: cancelled`),
    )
  })

  it('that announces a new time pauses everything and says so', () => {
    const paused = plan(viewOf([{ ...off, status: 'to-be-moved' }]), [told], ny('2026-11-27 12:00'))
    expect(wanted(paused).map(({ kind, because }) => [kind, because])).toEqual([
      ['change', 'The interview will be moved; a new time has not been given yet.'],
    ])
  })

  it('after the start is recorded, not announced', () => {
    expect(changeOf(cancelled(round, '2026-12-02 14:00'), '2026-12-02 14:00')).toBe(null)
  })

  it('of a round nobody was told of is silent', () => {
    expect(wanted(plan(viewOf([off]), [], ny('2026-11-27 12:00'))).map(({ kind }) => kind)).toEqual([])
  })

  it('taken back is a change again', () => {
    const row = sentRow(only(plan(viewOf([off]), [told], ny('2026-11-27 12:05')), 'change')[0]!, viewOf([off]), ny('2026-11-27 12:05'))
    expect(changeOf(changed({}, '2026-11-28 12:00'), '2026-11-28 12:00', [told, row])).toBe('Sat 2026-11-28 12:05')
  })
})

describe('a change inside a full day', () => {
  const hours = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00']
  const day = (starts: string[], over: Partial<Round> = {}) =>
    aRound({
      interviews: starts.map((start, index) =>
        aSeenInterview({
          identity: `uid:${index}`,
          start: ny(`2026-12-02 ${start}`),
          byHand: [],
          interviewers: [anInterviewer({ key: `p${index}`, name: `Person ${index}` })],
        }),
      ),
      ...over,
    })
  const whole = day(hours)
  const row = receiptOf(whole)

  it('is seen when one session moves though start and end of the day stay', () => {
    const after = day(['09:00', '10:00', '11:30', '13:00', '14:00', '15:00'], {
      changedAt: ny('2026-11-27 12:00'),
      lastMessageAt: ny('2026-11-27 12:00'),
    })
    expect(differences(factsOf(whole), factsOf(after))).toEqual(['sessions'])
    expect(changeOf(after, '2026-11-27 12:00', [row])).toBe('Fri 2026-11-27 12:05')
  })

  it('is still announced while the day runs, until the session that moved', () => {
    const after = day(['09:00', '10:00', '11:00', '13:00', '14:00', '15:30'], {
      changedAt: ny('2026-12-02 12:00'),
      lastMessageAt: ny('2026-12-02 12:00'),
    })
    expect(only(plan(viewOf([after]), [row], ny('2026-12-02 12:00')), 'change')).toMatchObject([
      { due: ny('2026-12-02 12:00'), useBy: ny('2026-12-02 15:30') },
    ])
  })
})

describe('what a mail shows', () => {
  it('holds the facts of its own round and of those it carries', () => {
    const other = aMeetingRound({ start: '2026-12-03 10:00', name: 'two' })
    const view = viewOf([round, other], {
      application: { decisionBy: { date: '2026-12-10', knownAt: ny('2026-11-25 10:00'), from: 'invite' } },
    })
    const shown = shownFacts(view, {
      subject: round.id,
      kind: 'debrief',
      roundId: round.id,
      carries: [`${other.id}#packet#1`, `${round.id}#thanks#1`],
    })
    expect(shown).toEqual({
      [round.id]: { start: round.start, decisionBy: '2026-12-10' },
      [other.id]: { start: other.start, decisionBy: '2026-12-10', facts: factsOf(other) },
    })
  })

  it('holds for the summary of a feed every round it lists', () => {
    const found = aMeetingRound({ start: '2026-12-03 10:00', name: 'two', firstLook: { feedId: 'feed-1', ticked: false } })
    expect(Object.keys(shownFacts(viewOf([round, found]), { subject: 'feed-1', kind: 'feed-summary' }))).toEqual([found.id])
  })

  it('is read back from the latest mail that told facts', () => {
    const later = {
      ...told,
      key: `${round.id}#card#1`,
      shown: { [round.id]: { start: round.start, decisionBy: null, facts: { ...factsOf(round), link: 'x' } } },
    }
    const debrief = { ...told, key: `${round.id}#debrief#1`, shown: { [round.id]: { start: round.start, decisionBy: null } } }
    expect(lastTold([told, later, debrief], round.id)?.facts.link).toBe('x')
    expect(lastTold([{ ...told, shown: { [round.id]: 'something else' } }], round.id)).toBeUndefined()
  })
})
