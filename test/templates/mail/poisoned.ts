/** Text from strangers, in every field that holds any: it must stay text. */
export const attacks: Record<string, string> = {
  markup: '</td></table><script>alert(1)</script><img src=x onerror=alert(1)><a href="https://evil.example">x</a>',
  attribute: '" onmouseover="alert(1)" style="background:url(//evil.example)',
  scheme: 'javascript:alert(1)//',
  'line ends': 'Halden\r\nBcc: everyone@example.com\r\n\r\n<b>body</b>',
  bidi: 'Halden \u202egnp.exe\u2066 \u200bLabs\u0000\u0007',
  long: 'Halden '.repeat(2_000),
  surrogate: 'Halden \ud800 Labs',
}

/** Everything but ids, instants, enumerations and links is put in place of the words. */
const keep = new Set([
  'id',
  'identity',
  'identities',
  'key',
  'kind',
  'start',
  'end',
  'at',
  'status',
  'audience',
  'format',
  'thanked',
  'zone',
  'homeZone',
  'applicationId',
  'feedId',
  'messageId',
  'about',
  'decision',
  'trust',
  'by',
  'from',
  'happened',
  'date',
  'localDate',
  'lastSessionEnd',
  'waitedUntil',
  'against',
  'uid',
])
const stamp = /^\d{4}-\d\d-\d\d/
export function poisoned(value: unknown, bad: string, own: readonly string[] = [], key = ''): unknown {
  if (typeof value === 'string') return keep.has(key) || own.includes(key) || stamp.test(value) ? value : bad
  if (Array.isArray(value)) return value.map((entry) => poisoned(entry, bad, own, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poisoned(entry, bad, own, name)]))
}

/** Where the links of a mail may lead. */
export const leadsHome =
  /^(https:\/\/roundtwo\.example\/|https:\/\/www\.google\.com\/maps\/search\/\?api=1&query=[\w%.!~*'()-]+$|mailto:[^?]*\?subject=)|^$/
