import { considerMessage } from '../../functions/domain/decide/decide-message.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { addContribution } from '../../functions/domain/record/add-contribution.ts'
import { localDate, localTime } from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateItems, Interview } from '../../functions/domain/view/view.ts'
import { aMessage, theItems } from '../builders.ts'
import { calendar, event, mail } from './read/read-text.ts'

/* One known interview, and a reply in its thread: what becomes of it. */

const zone = 'America/New_York'
const dana = { name: 'Dana Whitlock', mail: 'dana@whitlock.example', homeZone: zone }
export const invite = calendar([
  event(
    {
      summary: 'Interview: Backend Engineer, Kestrel Systems',
      organizer: 'Greta Holm <greta.holm@kestrelsystems.example>',
      guests: ['Ola Berg <ola.berg@kestrelsystems.example>', 'Dana Whitlock <dana@whitlock.example>'],
      start: `;TZID=${zone}:20261203T110000`,
      end: `;TZID=${zone}:20261203T114500`,
    },
    'known@kestrelsystems.example',
  ),
]).replace('20261201T100000Z', '20261120T100000Z')

export async function arrive(items: CandidateItems, raw: string, storedAt: string): Promise<CandidateItems> {
  const carrier = raw.startsWith('BEGIN:VCALENDAR') ? 'ics' : 'eml'
  const outcome = await readMessage(new TextEncoder().encode(raw), carrier, dana)
  if (outcome.outcome !== 'read') throw new Error(outcome.refusal.code)
  const message = aMessage({ name: raw, storedAt })
  const considered = considerMessage({ message, reading: outcome.reading, trust: 'forwarded', items })
  const interviews = considered.contributions.reduce((all, one) => {
    const item = all.find((each) => each.identity === one.identity)
    return [...all.filter((each) => each !== item), addContribution(item, one, 'alex')]
  }, items.interviews)
  const { decision, reason, identities } = considered
  return { ...items, interviews, messages: [...items.messages, { ...message, reading: outcome.reading, decision, reason, identities }] }
}

export const interviewsOf = (items: CandidateItems): Interview[] =>
  view(items).applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))

export type Outcome = 'cancelled' | 'to-be-moved' | 'ask' | 'nothing' | 'second round' | { move: string }

const empty = theItems()
export const nothingKnown: CandidateItems = { ...empty, candidate: { ...empty.candidate, ...dana } }
const known = arrive(nothingKnown, invite, '2026-11-23T15:00:00Z')

/** The interview before any reply, and its invite as an update to that hour. */
export const knownInterview = (): Promise<CandidateItems> => known
export const updated = (saidAt: string, hour: string, end: string): string =>
  invite
    .replace('20261120T100000Z', saidAt)
    .replace('20261203T110000', `20261203T${hour}`)
    .replace('20261203T114500', `20261203T${end}`)
    .replace('SUMMARY', 'SEQUENCE:1\r\nSUMMARY')

/** The interview of Thursday 3 December 2026, 11:00–11:45 in New York, after this reply of 25 November. */
export async function afterReply(text: string, subject = 'Re: Interview for Backend Engineer', before = known): Promise<CandidateItems> {
  const date = 'Wed, 25 Nov 2026 10:00:00 -0500'
  const from = 'Greta Holm <greta.holm@kestrelsystems.example>'
  return arrive(await before, mail({ from, to: 'Dana Whitlock <dana@whitlock.example>', subject, date, text }), '2026-11-25T15:01:00Z')
}

export function outcomeOf(items: CandidateItems): Outcome {
  const [interview, second] = interviewsOf(items)
  if (second || !interview?.start) return 'second round'
  if (view(items).questions.some(({ answered }) => !answered)) return 'ask'
  if (interview.status !== 'on') return interview.status
  const wall = `${localDate(interview.start, zone)}T${localTime(interview.start, zone)}`
  return wall === '2026-12-03T11:00' ? 'nothing' : { move: wall }
}
