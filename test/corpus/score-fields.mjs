// How one fact of a label and of a reading are compared: 1 when they agree, less for a list that agrees in part.
const loose = (value) =>
  value == null
    ? null
    : String(value)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}]+/gu, '')
const zone = (value) => {
  if (value == null) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
  } catch {
    return `invalid:${value}`
  }
}
const instant = (value) => (value == null ? null : new Date(value).getTime())
const url = (value) => (value == null ? null : String(value).trim().replace(/\/$/, ''))
const same = (normalise) => (expected, actual) => (normalise(expected) === normalise(actual ?? null) ? 1 : 0)
const email = (value) => (value == null ? null : String(value).toLowerCase())

/** F1 over a list; two empty lists agree. */
const listF1 = (key) => (expected, actual) => {
  const left = expected.map(key)
  const right = (actual ?? []).map(key)
  if (left.length === 0 && right.length === 0) return 1
  const rest = [...right]
  const hits = left.filter((item) => {
    const at = rest.indexOf(item)
    if (at < 0) return false
    rest.splice(at, 1)
    return true
  }).length
  return (2 * hits) / (left.length + right.length)
}

const person = (value) => (value == null ? null : `${loose(value.name)}|${email(value.email)}`)
export const fields = {
  method: same((value) => value ?? null),
  uid: same((value) => value ?? null),
  sequence: same((value) => value ?? null),
  start: same(instant),
  end: same(instant),
  timeZone: same(zone),
  allDay: same((value) => value ?? false),
  company: same(loose),
  role: same(loose),
  round: same((value) => value ?? null),
  format: same((value) => value ?? null),
  interviewers: listF1((one) => loose(one.name)),
  'interviewer emails': (expected, actual, e, a) =>
    listF1((one) => `${loose(one.name)}|${email(one.email)}`)(e.interviewers, a?.interviewers),
  'interviewer titles': (expected, actual, e, a) =>
    listF1((one) => `${loose(one.name)}|${loose(one.title)}`)(e.interviewers, a?.interviewers),
  recruiter: same(person),
  meetingUrl: same(url),
  location: same(loose),
  sessions: listF1((one) => `${instant(one.start)}|${instant(one.end)}`),
  'session titles': (expected, actual, e, a) => listF1((one) => `${instant(one.start)}|${loose(one.title)}`)(e.sessions, a?.sessions),
  taskBrief: same((value) => value ?? false),
  decisionBy: same((value) => value ?? null),
}
