import { describe, expect, it } from 'vitest'
import type { Detail } from '../../../functions/domain/read/reading.ts'
import { detailsOf, howOf } from '../../../functions/domain/record/own-words-kept.ts'
import { aContribution, aMeeting } from '../../builders.ts'

const bring: Detail = { kind: 'bring', words: 'Please bring a photo ID.', part: 'DESCRIPTION' }
const tessa: Detail = { kind: 'arrive', words: 'Ask for Tessa.', part: 'DESCRIPTION' }
const dress: Detail = { kind: 'dress', words: 'Dress is casual.', part: 'mail text' }

const entry = (sequence: number, over: Parameters<typeof aContribution>[0] = {}) =>
  aContribution({ messageId: `entry-${sequence}`, ...over, meeting: aMeeting({ sequence }) })
const mail = (n: number, over: Parameters<typeof aContribution>[0] = {}) =>
  aContribution({ messageId: `mail-${n}`, inWords: true, ...over, meeting: aMeeting({ dtstamp: `2026-11-2${n}T10:00:00Z` }) })

describe('what the employer said', () => {
  it('stays when a move says nothing of it', () => {
    expect(detailsOf([[entry(0, { details: [bring, tessa] }), entry(1)]])).toEqual([bring, tessa])
  })

  it('is what the latest entry of a calendar says', () => {
    expect(detailsOf([[entry(0, { details: [bring, tessa] }), entry(1, { details: [bring] })]])).toEqual([bring])
  })

  it('stays when the meeting is called off, whatever the cancel says', () => {
    const cancel = aContribution({ details: [dress], meeting: aMeeting({ method: 'cancel', sequence: 1 }) })
    expect(detailsOf([[entry(0, { details: [bring] }), cancel]])).toEqual([bring])
  })

  it('is added to by mails, the latest first, and nothing stands twice', () => {
    const again: Detail = { ...bring, words: 'please bring a photo ID' }
    expect(detailsOf([[entry(0, { details: [bring] }), mail(1, { details: [tessa, again] }), mail(2, { details: [dress] })]])).toEqual([
      bring,
      dress,
      tessa,
    ])
  })

  it('is the same in whatever order it came', () => {
    const all = [entry(0, { details: [bring] }), entry(1, { details: [tessa] }), mail(1, { details: [dress] })]
    expect(detailsOf([all.toReversed()])).toEqual(detailsOf([all]))
  })

  it('tells how one meets from the message that sets the meeting, else from any', () => {
    const phone = entry(0, { how: { by: 'phone', calls: 'they' } })
    expect(howOf(entry(1, { how: { by: 'video', tool: 'Zoom' } }), [[phone]])).toEqual({ by: 'video', tool: 'Zoom' })
    expect(howOf(entry(1), [[phone]])).toEqual({ by: 'phone', calls: 'they' })
  })
})
