import { describe, expect, it } from 'vitest'
import type { Reader, Reading } from '../../../functions/domain/read/reading.ts'
import { mail, readingOf } from './read-text.ts'

/** The hour a mail means for somebody in New York, in wordings of our own: an instant, or a question where a careful person would ask. */

const dana: Reader = { name: 'Dana Ross', mail: 'dana.ross@example.com', homeZone: 'America/New_York' }
const to = 'Dana Ross <dana.ross@example.com>'
const american = 'Nell Sorrel <nell@greyfield.example>'

const answerOf = ({ meetings, doubts }: Reading): string => {
  const start = meetings[0]?.start?.instant
  return start === undefined || doubts.some(({ about }) => about === 'zone' || about === 'start') ? 'ask' : start
}

interface Row {
  is: string
  says: string
  from?: string
  date?: string
}

const written = 'Wed, 25 Nov 2026 10:00:00 -0500'
const rows: Row[] = [
  // an address or the sender's own clock says where, a county is no island, and "set 2" no date
  {
    is: '2027-04-20T08:15:00Z',
    date: 'Thu, 08 Apr 2027 13:22:05 +0100',
    says: 'Your interview is on Tuesday 20 April.\n\n09.15 - 09.45 Observed lesson (Year 8, set 2)\n\nThe school is at Mill Lane, Hartwick, Norfolk NR99 8ZZ.',
  },
  {
    is: '2026-12-07T13:40:00Z',
    says: 'You are scheduled for an interview for the job:\n\nMon. 12/7/26 @ 8:40 a.m.',
  },
  // what a clock change does
  {
    is: '2026-03-06T15:00:00Z',
    date: 'Mon, 02 Mar 2026 10:00:00 -0500',
    says: 'Your interview is on Friday, March 6, 2026 at 10:00 AM ET.',
  },
  {
    is: '2026-03-09T14:00:00Z',
    date: 'Mon, 02 Mar 2026 10:00:00 -0500',
    says: 'Your interview is on Monday, March 9, 2026 at 10:00 AM ET.',
  },
  {
    is: '2026-03-18T13:00:00Z',
    date: 'Mon, 09 Mar 2026 10:00:00 -0400',
    says: 'Your interview is on Wednesday, March 18, 2026 at 14:00 Berlin time.',
  },
  {
    is: '2026-10-28T14:00:00Z',
    date: 'Mon, 19 Oct 2026 10:00:00 -0400',
    says: 'Your interview is on Wednesday, October 28, 2026 at 2 pm London time.',
  },
  { is: 'ask', date: 'Mon, 02 Mar 2026 10:00:00 -0500', says: 'Your interview is on Sunday, March 8, 2026 at 2:30 AM ET.' },
  { is: '2026-12-02T19:00:00Z', says: 'Your interview is on Wednesday, December 2, 2026 at 2:00 PM EDT.' },
  { is: 'ask', date: 'Mon, 19 Oct 2026 10:00:00 -0400', says: 'Your interview is on Sunday, November 1, 2026 at 1:30 AM ET.' },
  { is: 'ask', says: 'Your interview is on Thursday or Friday at 10:00 AM ET.' },
  { is: '2026-12-09T15:00:00Z', date: 'Wed, 25 Nov 2026 10:00:00 -0500', says: 'Your interview is two weeks from today at 10:00 AM ET.' },
  // a weekday that is not the date's
  { is: 'ask', says: '一次面接のご案内です。日時：2026年12月9日（火）10:00〜11:00（米国東部時間）' },
  { is: '2026-12-09T15:00:00Z', says: '一次面接のご案内です。日時：2026年12月9日（水）10:00〜11:00（米国東部時間）' },
  { is: 'ask', says: 'Your interview is on December 9, 2026 (Tuesday) 10:00 AM ET.' },
  { is: 'ask', says: 'Ihr Vorstellungsgespräch: 9.12.2026 (Dienstag) 16 Uhr MEZ.' },
  // labels that several clocks share
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 9:00 AM IST.' },
  { is: 'ask', date: 'Wed, 25 Nov 2026 15:00:00 +0000', says: 'Your interview is on Thursday, December 3, 2026 at 9:00 AM IST.' },
  {
    is: '2026-12-03T03:30:00Z',
    date: 'Wed, 25 Nov 2026 20:30:00 +0530',
    says: 'Your interview is on Thursday, December 3, 2026 at 9:00 AM IST.',
  },
  {
    is: '2026-06-03T13:00:00Z',
    date: 'Mon, 25 May 2026 15:00:00 +0100',
    says: 'Your interview is on Wednesday, June 3, 2026 at 2:00 PM IST.',
  },
  {
    is: '2026-12-03T14:00:00Z',
    date: 'Wed, 25 Nov 2026 15:00:00 +0000',
    says: 'Your interview is on Thursday, December 3, 2026 at 2:00 PM BST.',
  },
  { is: '2026-12-03T03:30:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 9:00 AM IST (Bangalore).' },
  { is: '2026-12-03T09:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 9:00 AM in our Dublin office.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AST.' },
  { is: '2026-12-03T07:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AST (Riyadh).' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 BST.' },
  { is: '2026-12-03T02:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 CST (UTC+8).' },
  { is: '2026-12-03T16:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AM Central Time.' },
  { is: '2026-12-03T16:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AM CST, Chicago.' },
  // names that programs print
  {
    is: '2026-12-03T14:00:00Z',
    says: 'Interview: Thursday, December 3, 2026 15:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
  },
  { is: '2026-12-03T18:00:00Z', says: 'Interview: Thursday, December 3, 2026 10:00 AM Pacific Standard Time' },
  { is: '2026-12-03T14:00:00Z', says: 'Interview: Thursday, December 3, 2026 15:00 W. Europe Standard Time' },
  { is: '2026-12-03T14:00:00Z', says: 'Interview: Thursday, December 3, 2026 15:00 (Romance Standard Time)' },
  { is: '2026-12-02T23:00:00Z', says: 'Interview: Thursday, December 3, 2026 10:00 AM AUS Eastern Standard Time' },
  { is: '2026-12-03T15:00:00Z', says: 'Interview: Thursday, December 3, 2026 10:00 AM (GMT-05:00) Eastern Time (US & Canada)' },
  { is: '2026-12-03T14:00:00Z', says: 'Interview: Thursday, December 3, 2026 15:00 Europe/Madrid' },
  // twelve and twenty-four hours
  { is: '2026-12-03T17:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at noon ET.' },
  { is: '2026-12-03T17:30:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 12:30 PM ET.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 12:00 AM ET.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at midnight ET.' },
  { is: '2026-12-03T19:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 14h00 (New York time).' },
  { is: '2026-12-03T19:30:00Z', says: 'Your interview is on Thursday, December 3, 2026 from 2:30 to 3:15 pm ET.' },
  { is: '2026-12-03T16:30:00Z', says: 'Your interview is on Thursday, December 3, 2026 from 11:30 to 12:30 pm ET.' },
  // the order of day and month
  { is: '2026-12-03T15:00:00Z', says: 'Your interview is on Thursday, 3.12.2026, at 10:00 ET.' },
  { is: '2026-12-03T15:00:00Z', says: 'Your interview is on 12/3/2026 (Thursday) at 10:00 AM ET.' },
  { is: '2026-12-03T15:00:00Z', says: 'Your interview is on Thursday 03/12/2026 at 10:00 AM ET.' },
  { is: '2026-12-14T15:00:00Z', says: 'Your interview is on 14/12/2026 at 10:00 AM ET.' },
  // days that are counted
  { is: '2026-11-26T15:00:00Z', says: 'Your interview is tomorrow at 10:00 AM ET.' },
  { is: '2026-12-02T15:00:00Z', says: 'Your interview is a week from today at 10:00 AM ET.' },
  { is: '2026-12-01T15:00:00Z', says: 'Your interview is next Tuesday at 10:00 AM ET.' },
  { is: '2026-11-27T15:00:00Z', says: 'Your interview is this Friday at 10:00 AM ET.' },
  // the year's end
  {
    is: '2027-01-06T15:00:00Z',
    date: 'Mon, 21 Dec 2026 10:00:00 -0500',
    says: 'Your interview is on Wednesday, January 6 at 10:00 AM ET.',
  },
  {
    is: '2026-12-31T15:00:00Z',
    date: 'Mon, 21 Dec 2026 10:00:00 -0500',
    says: 'Your interview is on Thursday, December 31 at 10:00 AM ET.',
  },
  // what contradicts itself
  { is: 'ask', says: 'Your interview is on Friday, December 3, 2026 at 10:00 AM ET.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AM ET / 3:00 PM CET.' },
  { is: '2026-12-03T15:00:00Z', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 AM ET / 4:00 PM CET.' },
  {
    is: 'ask',
    says: 'Your interview is on Thursday, December 3, 2026 at 10:00.',
    from: 'Mika Aalto <mika@kuura.fi>',
    date: 'Wed, 25 Nov 2026 17:00:00 +0200',
  },
  { is: '2026-12-04T05:30:00Z', says: 'Your interview is on Friday, December 4, 2026 at 12:30 AM ET with our team in Sydney.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3, 2026 at 10:00 or 11:00 AM ET.' },
  { is: 'ask', says: 'Your interview is on Thursday, December 3 or Friday, December 4, 2026 at 10:00 AM ET.' },
]

describe('the hour that is meant', () => {
  it.each(rows)('is $is: $says', async ({ is, says, from = american, date = written }) => {
    expect(
      answerOf(await readingOf(mail({ from, to, subject: 'Your interview', date, text: `Hi Dana,\n\n${says}\n\nBest,\nNell` }), dana)),
    ).toBe(is)
  })
})
