import type { Carrier } from '../../functions/domain/read/reading.ts'

/** A made attack: what is tried, and the bytes. Made when asked for, as some are ten megabytes. */
export interface AttackFile {
  name: string
  carrier: Carrier
  make: () => Uint8Array
}

const asBytes = (made: string | Uint8Array): Uint8Array => (typeof made === 'string' ? new TextEncoder().encode(made) : made)

/** `count` pieces, joined; a function may use the number of the piece. */
const many = (count: number, piece: string | ((index: number) => string)): string =>
  typeof piece === 'string' ? piece.repeat(count) : Array.from({ length: count }, (_, index) => piece(index)).join('')

const headers = 'From: Sam <sam@x.example>\r\nTo: alex@y.example\r\nSubject: Interview\r\nDate: Tue, 1 Dec 2026 10:00:00 +0000\r\n'
const mail = (more: string, body = 'Hello'): string => `${headers}${more}\r\n${body}`
const typed = (type: string, body: string): string => mail(`MIME-Version: 1.0\r\nContent-Type: ${type}\r\n`, body)

const nestedMultipart = (depth: number): string =>
  `${headers}${many(depth, (n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`)}\r\nHello\r\n`
const nestedMessages = (depth: number): string =>
  `${headers}${many(depth, `Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n`)}\r\nHello`
const manyParts = (count: number): string => typed('multipart/mixed; boundary=b', `${many(count, '--b\r\n\r\nx\r\n')}--b--`)
const html = (body: string): string => typed('text/html; charset=utf-8', body)
const text = (body: string): string => typed('text/plain; charset=utf-8', body)

const mails: [string, () => string][] = [
  ['multipart nested 1,000 deep', () => nestedMultipart(1000)],
  ['multipart nested 10,000 deep', () => nestedMultipart(10_000)],
  ['multipart nested 100,000 deep', () => nestedMultipart(100_000)],
  ['messages in messages, 1,000 deep', () => nestedMessages(1000)],
  ['messages in messages, 10,000 deep', () => nestedMessages(10_000)],
  ['100,000 parts', () => manyParts(100_000)],
  ['1,000,000 parts', () => manyParts(1_000_000)],
  ['one header of 10 MB', () => mail(`X-Long: ${many(10_000_000, 'a')}\r\n`)],
  ['1,000,000 headers', () => mail(many(1_000_000, 'X: y\r\n'))],
  ['1,000,000 folds', () => mail(`X-Folded: a\r\n${many(1_000_000, ' b\r\n')}`)],
  [
    '10 MB of base64 that is none',
    () => mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n', many(2_500_000, '!%$=')),
  ],
  [
    '10 MB of base64 in an attachment',
    () => mail('Content-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64\r\n', many(2_400_000, 'QUJD')),
  ],
  ['100,000 encoded words in From', () => `From: ${many(100_000, '=?utf-8?q?a?= ')}<a@b.example>\r\n\r\nx`],
  ['100,000 encoded words in Subject', () => `From: a@b.example\r\nSubject: ${many(100_000, '=?utf-8?b?YQ==?= ')}\r\n\r\nx`],
  ['100,000 nested comments', () => `From: ${many(100_000, '(')}a@b.example\r\n\r\nx`],
  ['60,000 nested comments, under the line cap', () => `From: ${many(60_000, '(')}a@b.example\r\n\r\nx`],
  ['100,000 nested groups', () => `To: ${many(100_000, 'a:')}x@y.example;\r\n\r\nx`],
  ['30,000 nested groups, under the line cap', () => `To: ${many(30_000, 'a:')}x@y.example;\r\n\r\nx`],
  ['100,000 addresses', () => `To: ${many(100_000, 'a@b.example, ')}\r\n\r\nx`],
  ['100,000 quoted strings', () => `To: ${many(100_000, '"a" ')}x@y.example\r\n\r\nx`],
  ['16,000 quoted strings, under the line cap', () => `To: ${many(16_000, '"a" ')}x@y.example\r\n\r\nx`],
  ['60,000 commas in To', () => `To: ${many(60_000, ',')}x@y.example\r\n\r\nx`],
  ['100,000 pieces of one file name (RFC 2231)', () => mail(`Content-Type: text/plain;${many(100_000, (n) => ` name*${n}=a;`)}\r\n`)],
  ['5,000 pieces of one file name, under the line cap', () => mail(`Content-Type: text/plain;${many(5000, (n) => ` name*${n}=a;`)}\r\n`)],
  ['100,000 parameters', () => mail(`Content-Type: text/plain;${many(100_000, (n) => ` p${n}=v;`)}\r\n`)],
  ['a boundary of 1,000,000 characters', () => typed(`multipart/mixed; boundary="${many(1_000_000, 'b')}"`, 'x')],
  [
    'a boundary of 60,000 characters, begun 1,000 times',
    () => typed(`multipart/mixed; boundary="${many(60_000, 'b')}"`, many(150, `--${many(59_999, 'b')}\r\n`)),
  ],
  ['HTML with 100,000 open tags', () => html(many(100_000, '<div><b><table><tr><td>'))],
  ['HTML with 1,000,000 less-than signs', () => html(many(1_000_000, '<'))],
  ['HTML with unclosed comments', () => html(many(200_000, '<!-- '))],
  ['HTML with unclosed scripts', () => html(many(200_000, '<script>'))],
  ['HTML with unclosed quotes in tags', () => html(many(100_000, '<a href="'))],
  ['HTML tables in tables', () => html(many(50_000, '<table><tr><td>x'))],
  ['HTML block quotes in block quotes', () => html(many(100_000, '<blockquote>x'))],
  ['HTML of nothing but entities', () => html(many(500_000, '&amp;'))],
  ['HTML of nothing but ampersands', () => html(many(1_000_000, '&'))],
  ['HTML with 100,000 attributes', () => html(`<a ${many(100_000, 'href ')}>x</a>`)],
  ['100,000 links', () => text(many(100_000, 'https://x.example/a '))],
  ['links in links', () => text(`https://www.google.com/url?q=${many(20_000, 'https://www.google.com/url?q=')}x`)],
  ['safelinks in safelinks', () => text(many(2000, `https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example `))],
  ['200,000 `a@`', () => text(many(200_000, 'a@'))],
  ['500,000 `a.`', () => text(many(500_000, 'a.'))],
  [
    '10 MB of quoted-printable',
    () => mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n', many(3_300_000, '=41')),
  ],
  [
    'quoted-printable soft breaks only',
    () => mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n', many(3_000_000, '=\r\n')),
  ],
  ['charset __proto__', () => typed('text/plain; charset=__proto__', 'x')],
  ['headers named like prototypes', () => mail('__proto__: a\r\nconstructor: b\r\nprototype: c\r\nhasOwnProperty: d\r\n')],
  ['script in UTF-7', () => typed('text/html; charset=utf-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-')],
  ['NULs', () => mail(`X-Nul: a\u0000b\r\n`, many(10_000, '\u0000'))],
  ['nothing at all', () => ''],
  ['bare CRs', () => mail('', many(100_000, 'a\r')).replaceAll('\r\n', '\r')],
  ['endless uuencode', () => mail('Content-Transfer-Encoding: x-uuencode\r\n', `begin 644 a\n${many(100_000, `M${many(60, 'A')}\n`)}`)],
  ['100,000 quotation marks', () => text(many(50, `${many(100_000, '>')} x\n`))],
  [
    '100,000 quoted levels, line by line',
    () => text(many(2000, (n) => `${many(n % 200, '> ')}On Fri, Dec 4, 2026 at 3:10 PM A <a@b.example> wrote:\n`)),
  ],
  [
    '20,000 forward marks',
    () => text(many(20_000, '---------- Forwarded message ---------\nFrom: a@b.example\nDate: Mon, Nov 23, 2026\n\n')),
  ],
  ['50,000 header-like lines', () => text(many(50_000, 'From: a\n'))],
  ['1,000,000 spaces at a line end', () => text(`Interview${many(1_000_000, ' ')}x`)],
  ['1,000,000 line ends', () => text(many(1_000_000, '\n'))],
  [
    'a subject of bidi marks',
    () => `From: a@b.example\r\nSubject: =?utf-8?b?${Buffer.from(many(1000, '\u202e')).toString('base64')}?=\r\n\r\nx`,
  ],
]

const event = (lines: string): string => `BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261201T100000Z\r\nSUMMARY:Interview\r\n${lines}END:VEVENT\r\n`
const calendar = (inside: string): string => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}END:VCALENDAR\r\n`
const withRule = (rule: string): string => calendar(event(`RRULE:${rule}\r\n`))
const zone = (inside: string): string =>
  calendar(
    `BEGIN:VTIMEZONE\r\nTZID:Made\r\n${inside}END:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Made:20261201T100000\r\nEND:VEVENT\r\n`,
  )
const observance = (rule: string): string =>
  `BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:${rule}\r\nEND:STANDARD\r\n`

const calendars: [string, () => string | Uint8Array][] = [
  ['1,000,000 lines', () => calendar(event(many(300_000, 'X-A:b\r\n')))],
  ['100,000 events', () => calendar(many(100_000, 'BEGIN:VEVENT\r\nEND:VEVENT\r\n'))],
  [
    '4,900 events of one line each',
    () => calendar(many(4900, (n) => `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\n`)),
  ],
  ['nested 1,000 deep', () => many(1000, 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n')],
  ['nested 100,000 deep', () => many(100_000, 'BEGIN:A\r\nBEGIN:B\r\n')],
  ['100,000 BEGINs without an END', () => many(100_000, 'BEGIN:VEVENT\r\n')],
  ['1,000,000 folds', () => calendar(event(`DESCRIPTION:a\r\n${many(1_000_000, ' \r\n')}`))],
  ['one line of 4 MB', () => calendar(event(`DESCRIPTION:${many(4_000_000, 'a')}\r\n`))],
  ['5 MB of escapes', () => calendar(event(`DESCRIPTION:${many(2_400_000, '\\n')}\r\n`))],
  ['a full line of escapes', () => calendar(event(`DESCRIPTION:${many(32_000, '\\n')}\r\n`))],
  ['a rule every second', () => withRule('FREQ=SECONDLY')],
  ['a rule with 2^31 instances', () => withRule('FREQ=DAILY;COUNT=2147483648')],
  ['a rule that never matches: 30 February', () => withRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')],
  ['a rule that never matches: 31 April each month', () => withRule('FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31')],
  ['a rule that never matches: position', () => withRule('FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;BYSETPOS=2')],
  ['interval zero', () => withRule('FREQ=DAILY;INTERVAL=0')],
  ['a negative interval', () => withRule('FREQ=DAILY;INTERVAL=-5')],
  ['a huge interval', () => withRule('FREQ=YEARLY;INTERVAL=999999999')],
  ['until the year 9999', () => withRule('FREQ=DAILY;UNTIL=99991231T235959Z')],
  [
    'all BY parts full',
    () =>
      withRule(
        `FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=${many(31, (n) => `${n ? ',' : ''}${n + 1}`)};BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=${many(24, (n) => `${n ? ',' : ''}${n}`)};BYMINUTE=${many(60, (n) => `${n ? ',' : ''}${n}`)};BYSECOND=${many(60, (n) => `${n ? ',' : ''}${n}`)}`,
      ),
  ],
  ['BYSETPOS −366', () => withRule('FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-366')],
  ['100,000 attendees', () => calendar(event(many(100_000, (n) => `ATTENDEE:mailto:a${n}@b.example\r\n`)))],
  ['100,000 EXDATEs in lines', () => calendar(event(many(100_000, 'EXDATE:20261201T100000Z\r\n')))],
  ['4,000 EXDATEs in one line', () => calendar(event(`RRULE:FREQ=DAILY\r\nEXDATE:20261201T100000Z${many(3800, ',20261202T100000Z')}\r\n`))],
  ['300,000 RDATEs', () => calendar(event(`RDATE:20261201T100000Z${many(300_000, ',20261202T100000Z')}\r\n`))],
  ['100,000 parameters', () => calendar(event(`ATTENDEE;${many(100_000, 'A=b;')}CN=x:mailto:a@b.example\r\n`))],
  ['9,000 parameters, under the line cap', () => calendar(event(`ATTENDEE;${many(9000, (n) => `A${n}=b;`)}CN=x:mailto:a@b.example\r\n`))],
  ['broken quotes', () => calendar(event(`ATTENDEE;CN="${many(30_000, 'a"')}:mailto:a@b.example\r\n`))],
  ['1,000,000 semicolons', () => calendar(event(`ATTENDEE${many(1_000_000, ';')}:x\r\n`))],
  ['60,000 semicolons, under the line cap', () => calendar(event(`ATTENDEE${many(60_000, ';')}:x\r\n`))],
  ['the year 9999', () => calendar('BEGIN:VEVENT\r\nUID:a\r\nDTSTART:99991231T235959\r\nDURATION:P1D\r\nEND:VEVENT\r\n')],
  ['the year 0000', () => calendar('BEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Europe/Berlin:00000101T000000\r\nEND:VEVENT\r\n')],
  ['a giant DURATION', () => calendar(event('DURATION:P99999999999999999999W\r\n'))],
  ['a zone with a rule every second', () => zone(observance('FREQ=SECONDLY'))],
  ['a zone with 20,000 observances', () => zone(many(20_000, observance('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')))],
  ['a zone with 4,000 observances', () => zone(many(4000, observance('FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')))],
  ['a zone whose rule has a month 99', () => zone(observance('FREQ=YEARLY;BYMONTH=99;BYDAY=99SU'))],
  [
    '__proto__ everywhere',
    () =>
      calendar(
        'BEGIN:__proto__\r\nEND:__proto__\r\nBEGIN:VEVENT\r\nUID:__proto__\r\n__PROTO__;__proto__=a:b\r\nX-A;__proto__=x;constructor=y:z\r\nATTENDEE;__proto__=a;CN=b:mailto:a@b.example\r\nDTSTART;TZID=__proto__:20261201T100000\r\nEND:VEVENT\r\n',
      ),
  ],
  [
    'constructor as UID with a recurrence',
    () => calendar('BEGIN:VEVENT\r\nUID:constructor\r\nRECURRENCE-ID:20261201T100000Z\r\nDTSTART:20261201T100000Z\r\nEND:VEVENT\r\n'),
  ],
  ['NULs', () => calendar(event(`DESCRIPTION:a${many(10_000, '\u0000')}b\r\n`))],
  ['nothing at all', () => ''],
  ['UTF-16 with a BOM', () => Buffer.from(`\ufeff${calendar(event(''))}`, 'utf16le')],
  [
    'invalid UTF-8',
    () =>
      Buffer.concat([
        Buffer.from(calendar(event('DESCRIPTION:')).slice(0, -32)),
        Buffer.from(Array.from({ length: 50_000 }, (_, n) => 128 + (n % 120))),
      ]),
  ],
  ['HTML bomb in a description', () => calendar(event(`DESCRIPTION:${many(10_000, '<div>')}\r\n`))],
  ['only commas in categories', () => calendar(event(`CATEGORIES:${many(60_000, ',')}\r\n`))],
]

const json: [string, () => string][] = [
  ['nested 100,000 deep', () => `${many(100_000, '[')}${many(100_000, ']')}`],
  ['objects nested 50,000 deep', () => `${many(50_000, '{"a":')}1${many(50_000, '}')}`],
  ['100,000 keys', () => `{${many(100_000, (n) => `"k${n}":1,`)}"start":"2026-12-01T10:00:00Z"}`],
  [
    'prototype keys',
    () => '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"start":"2026-12-01T10:00:00Z","uid":"__proto__"}',
  ],
  ['2 MB of text', () => `{"start":"2026-12-01T10:00:00Z","description":"${many(2_000_000, 'a')}"}`],
  ['900 kB of markup in a description', () => `{"start":"2026-12-01T10:00:00Z","description":"${many(180_000, '<div>')}"}`],
  ['900 kB of links', () => `{"start":"2026-12-01T10:00:00Z","description":"${many(45_000, 'https://x.example/a ')}"}`],
  ['40,000 attendees', () => `{"start":"2026-12-01T10:00:00Z","attendees":[${many(40_000, '"a@b.example",')}"c@d.example"]}`],
  ['not closed', () => '{"start": "2026-12-01'],
  ['nothing at all', () => ''],
  ['a number too large for a date', () => '{"start": 1e308, "end": 99999999999999999999}'],
]

const asFiles = (carrier: Carrier, list: [string, () => string | Uint8Array][]): AttackFile[] =>
  list.map(([name, make]) => ({ name: `${carrier}: ${name}`, carrier, make: () => asBytes(make()) }))

export const attackFiles: AttackFile[] = [...asFiles('eml', mails), ...asFiles('ics', calendars), ...asFiles('json', json)]
