import type { Told } from './live-through.ts'

/**
 * A month of three applications, and every mail of it. The candidate lives in New York, where Thursday 26 November is a holiday; Fernhill
 * (F) sits in Los Angeles, Kesselwerk (K) in Berlin, Brightwater (T) in New York. All hours are New York's.
 *
 * F1 is an ordinary call, F2 a day of six invites of which one moves and one falls; an offer ends it. K1 is invited to after packet time, a
 * take-home follows, K2 falls, K3 moves after its packet; a no ends it. To T1 nobody comes, T2 is invited to after card time; they name a
 * day, let it pass, and name another.
 */
export const happens: readonly Told[] = [
  ['Mon 16 Nov 10:00', { comes: 'F1' }], // Thu 19 Nov 14:00–14:30
  ['Mon 16 Nov 12:30', { comes: 'T1' }], // Fri 20 Nov 10:00–10:45
  ['Wed 18 Nov 17:00', { comes: 'K1' }], // Fri 20 Nov 9:00–9:45
  ['Thu 19 Nov 15:10', { debriefs: 'F1', about: { 'Tomas Okafor': 'the night shift data' }, told: { redo: 'the pricing question' } }],
  ['Thu 19 Nov 15:40', { sent: 'F1', to: ['Tomas Okafor'] }],
  ['Fri 20 Nov 10:20', { debriefs: 'T1', told: { happened: 'no-show', waitedUntil: '10:20', met: [] } }],
  ['Fri 20 Nov 11:00', { debriefs: 'K1', about: { 'Hanna Vogel': 'the test bench in hall four' } }],
  ['Mon 23 Nov 8:00', { comes: 'K take-home' }], // due Fri 27 Nov
  ['Mon 23 Nov 10:00', { comes: 'F2.1' }], // Thu 3 Dec 12:00–12:45
  ['Mon 23 Nov 11:00', { comes: 'F2.2' }], // 13:00–13:45
  ['Mon 23 Nov 11:01', { comes: 'F2.3' }], // 14:00–14:45
  ['Mon 23 Nov 11:02', { comes: 'F2.4' }], // 16:00–16:45
  ['Mon 23 Nov 11:03', { comes: 'F2.5' }], // 16:30, corrected to 17:00–17:45
  ['Mon 23 Nov 11:04', { comes: 'F2.5 corrected' }],
  ['Mon 23 Nov 11:05', { comes: 'F2.6' }], // 18:00–18:45
  ['Mon 23 Nov 14:20', { comes: 'T2' }], // today 15:00–15:30
  ['Mon 23 Nov 17:00', { debriefs: 'T2', about: { 'Sam Ortiz': 'the churn model' }, told: { decisionBy: '2026-11-25' } }],
  ['Tue 24 Nov 12:00', { sent: 'T2', to: ['Sam Ortiz'] }],
  ['Fri 27 Nov 15:00', { handsIn: 'K task' }],
  ['Sun 29 Nov 18:00', { comes: 'K2' }], // Wed 2 Dec 10:00–11:00
  ['Tue 1 Dec 9:00', { comes: 'K2 cancelled' }],
  ['Tue 1 Dec 15:00', { comes: 'F2.3 cancelled' }],
  ['Tue 1 Dec 15:02', { comes: 'F2.4 moved' }], // 15:00–15:45
  ['Thu 3 Dec 22:30', { comes: 'K3' }], // Wed 9 Dec 9:00–9:45
  ['Fri 4 Dec 8:00', { debriefs: 'F2', about: { 'Ana Ruiz': 'the move to streams', 'Leo Brandt': 'the on-call rota' } }],
  ['Fri 4 Dec 8:10', { sent: 'F2', to: ['Ana Ruiz', 'Ben Cole'] }],
  ['Fri 4 Dec 13:00', { sent: 'F2', to: ['Priya Nair', 'Leo Brandt', 'Ines Duarte'] }],
  ['Mon 7 Dec 23:00', { comes: 'K3 moved' }], // Thu 10 Dec 9:00–9:45
  ['Tue 8 Dec 10:00', { comes: 'F offers' }], // answer by Fri 11 Dec 17:00
  ['Tue 8 Dec 10:30', { says: 'F', fields: { outcome: 'offer', dueOn: '2026-12-11', dueAt: '17:00' } }],
  ['Tue 8 Dec 11:00', { comes: 'T names a day' }], // Fri 11 Dec
  ['Thu 10 Dec 10:30', { debriefs: 'K3', about: { 'Matthias Kern': 'the take-home and its tests' } }],
  ['Thu 10 Dec 12:00', { replies: 'sent 1', toMail: 'Your thank-you notes: Kesselwerk, round 2' }],
  ['Wed 16 Dec 10:00', { comes: 'K says no' }],
]
export const end = 'Fri 18 Dec 12:00'

/**
 * When, what kind, about which round, subject. A burst of messages is told five minutes after its last one, or up to a minute before that:
 * the timer of the plan before is served so early.
 */
const mails = `
Mon 16 Nov 10:00 | receipt | F1 | Your interview: Fernhill, Thu 19 Nov, 2 pm
Mon 16 Nov 12:30 | receipt | T2 | Your interview: Brightwater, Fri 20 Nov, 10 am
Tue 17 Nov 14:00 | packet | F1 | Prepare: Fernhill, Thu 19 Nov, 2 pm
Wed 18 Nov 10:00 | packet | T2 | Prepare: Brightwater, Fri 20 Nov, 10 am
Wed 18 Nov 17:00 | receipt | K1 | Your interview: Kesselwerk, Fri 20 Nov, 9 am
Wed 18 Nov 17:05 | packet | K1 | Prepare: Kesselwerk, Fri 20 Nov, 9 am
Thu 19 Nov 13:00 | card | F1 | Today, 2 pm: Fernhill
Thu 19 Nov 15:00 | debrief | F1 | How did it go? Fernhill
Thu 19 Nov 15:10 | thanks | F1 | Your thank-you notes: Fernhill
Fri 20 Nov 8:00 | card | K1 | Today, 9 am: Kesselwerk
Fri 20 Nov 8:29 | card | T2 | Today, 10 am: Brightwater
Fri 20 Nov 10:20 | new-time | T2 | Nobody came: ask Brightwater for another time
Fri 20 Nov 10:20 | debrief | K1 | How did it go? Kesselwerk
Fri 20 Nov 11:00 | thanks | K1 | Your thank-you notes: Kesselwerk
Sat 21 Nov 7:30 | last-call | K1 | Still open: thank-you notes, Kesselwerk
Mon 23 Nov 8:00 | receipt | K task | Your task: Kesselwerk
Mon 23 Nov 10:00 | receipt | F2 | Your interview: Fernhill, round 2, Thu 3 Dec, noon
Mon 23 Nov 11:10 | change | F2 | Five more interviews: Fernhill, round 2, Thu 3 Dec
Mon 23 Nov 14:20 | change | T2 | Moved to Mon 23 Nov, 3 pm: Brightwater
Mon 23 Nov 16:00 | debrief | T2 | How did it go? Brightwater
Mon 23 Nov 17:00 | thanks | T2 | Your thank-you notes: Brightwater
Tue 24 Nov 11:30 | last-call | T2 | Still open: thank-you notes, Brightwater
Wed 25 Nov 21:29 | task | K task | Your task, due Fri 27 Nov: Kesselwerk
Fri 27 Nov 9:00 | task-today | K task | Due today, 11:59 pm: Kesselwerk
Sat 28 Nov 12:00 | packet | F2 | Prepare: Fernhill, round 2, Thu 3 Dec, noon
Sun 29 Nov 18:00 | receipt | K2 | Your interview: Kesselwerk, round 2, Wed 2 Dec, 10 am
Mon 30 Nov 7:30 | agenda | – | Your week: two rounds, first on Wed 2 Dec
Mon 30 Nov 9:30 | nudge | T2 | A follow-up for Brightwater: your draft
Mon 30 Nov 10:00 | packet | K2 | Prepare: Kesselwerk, round 2, Wed 2 Dec, 10 am
Tue 1 Dec 9:05 | change | K2 | Cancelled: Kesselwerk, round 2, Wed 2 Dec
Tue 1 Dec 15:07 | change | F2 | The day has changed: Fernhill, round 2, Thu 3 Dec
Thu 3 Dec 9:30 | cancel-follow-up | K2 | Ask Kesselwerk for a new date: your draft
Thu 3 Dec 11:00 | card | F2 | Today, noon: Fernhill, round 2
Thu 3 Dec 19:15 | debrief | F2 | How did it go? Fernhill, round 2
Thu 3 Dec 22:30 | receipt | K3 | Your interview: Kesselwerk, round 2, Wed 9 Dec, 9 am
Fri 4 Dec 7:30 | thanks | F2 | Your thank-you notes: Fernhill, round 2
Fri 4 Dec 11:45 | last-call | F2 | Still open: thank-you notes, Fernhill, round 2
Mon 7 Dec 9:00 | packet | K3 | Prepare: Kesselwerk, round 2, Wed 9 Dec, 9 am
Mon 7 Dec 9:30 | second-nudge | T2 | A second follow-up for Brightwater: your draft
Tue 8 Dec 7:30 | change | K3 | Moved to Thu 10 Dec, 9 am: Kesselwerk, round 2
Tue 8 Dec 10:00 | receipt | F2 | Fernhill: an offer
Tue 8 Dec 10:30 | offer | F2 | Your offer from Fernhill: answer by Fri 11 Dec
Tue 8 Dec 11:00 | receipt | T2 | Brightwater: they answer by Fri 11 Dec
Wed 9 Dec 17:00 | offer-deadline | F2 | Your answer to Fernhill: by Fri 11 Dec
Thu 10 Dec 8:00 | card | K3 | Today, 9 am: Kesselwerk, round 2
Thu 10 Dec 10:15 | debrief | K3 | How did it go? Kesselwerk, round 2
Thu 10 Dec 10:30 | thanks | K3 | Your thank-you notes: Kesselwerk, round 2
Thu 10 Dec 12:00 | receipt | K3 | Marked, as you wrote: Kesselwerk, round 2
Thu 10 Dec 17:00 | offer-deadline | F2 | Your answer to Fernhill: by Fri 11 Dec
Tue 15 Dec 9:30 | nudge | T2 | A follow-up for Brightwater: your draft
Wed 16 Dec 10:00 | receipt | K3 | Kesselwerk: I’m sorry
`

/** One line a mail. */
export const expected: readonly string[] = mails.trim().split('\n')
