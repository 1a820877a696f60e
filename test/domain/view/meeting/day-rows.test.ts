import { describe, expect, it } from 'vitest'
import { dayRows } from '../../../../functions/domain/view/meeting/day-rows.ts'
import { betweenWords } from '../../../../templates/mail/words/words.ts'

const at = (hour: string) => `2026-12-10T${hour}:00Z`
const talk = (start: string, end: string | null, aside = false) => ({
  start: at(start),
  end: end && at(end),
  title: null,
  interviewers: [],
  identity: 'r',
  ...(aside ? { aside } : {}),
})
const toldOf = (sessions: ReturnType<typeof talk>[], end: string | null, endAssumed = false) =>
  dayRows({ sessions, end: end && at(end), endAssumed } as Parameters<typeof dayRows>[0]).flatMap((row) => {
    if (row.kind === 'talk') return []
    const words = betweenWords(row, { home: 'Etc/UTC', theirs: null })
    return [typeof words === 'string' ? words : words.map((part) => (typeof part === 'string' ? part : Object.values(part)[0])).join('')]
  })

describe('a day of several talks', () => {
  it('says where half an hour or more is free, and that nobody has said what the time after the last of them is for', () => {
    expect(toldOf([talk('08:30', '09:00'), talk('09:15', '10:00'), talk('11:30', '12:15')], '13:00')).toEqual([
      '10:00–11:30: free',
      '12:15–13:00: not said',
    ])
  })

  it('calls nothing free between talks that overlap, nor behind one without an end', () => {
    expect(toldOf([talk('09:00', '12:00'), talk('10:00', '10:30'), talk('12:10', '13:00')], '13:00')).toEqual([])
    expect(toldOf([talk('09:00', null), talk('12:00', '13:00')], '13:00')).toEqual([])
  })

  it('names no end that nobody gave', () => expect(toldOf([talk('09:00', '10:00'), talk('10:00', '11:00')], '12:00', true)).toEqual([]))
})
