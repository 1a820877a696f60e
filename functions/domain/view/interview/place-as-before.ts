import type { SeenInterview } from './seen-interview.ts'

/** "Same place as last time": what came before it in this application tells where; what names a place of its own keeps it. */
export function withPlaceAsBefore(seen: readonly SeenInterview[]): SeenInterview[] {
  const known = seen
    .filter(({ interview: { status, start, location, meetingUrl } }) => status === 'on' && start && (location ?? meetingUrl))
    .sort((a, b) => ((a.interview.start ?? '') < (b.interview.start ?? '') ? -1 : 1))
  return seen.map((one) => {
    const { start, location, meetingUrl } = one.interview
    if (!one.asBefore || !start || location || meetingUrl) return one
    const before = known.findLast(({ interview }) => (interview.start ?? '') < start)?.interview
    return before ? { ...one, interview: { ...one.interview, location: before.location, meetingUrl: before.meetingUrl } } : one
  })
}
