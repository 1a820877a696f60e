/** What employers, calendars and mail programs write. */

interface Sent {
  from: string
  to: string
  subject: string
  date: string
  text: string
  /** A calendar file with it. */
  calendar?: string
  messageId?: string
}

const boundary = '=_walk_0001'

/** A mail with its text and, where there is one, its invite. */
export function aMail({
  from,
  to,
  subject,
  date,
  text,
  calendar,
  messageId = `${Math.abs(hash(subject + date))}@mail.example`,
}: Sent): string {
  const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${date}`, `Message-ID: <${messageId}>`, 'MIME-Version: 1.0']
  const body = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', ...text.split('\n')]
  if (calendar === undefined) return [...head, ...body, ''].join('\r\n')
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...body,
    `--${boundary}`,
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST; name="invite.ics"',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="invite.ics"',
    '',
    ...(Buffer.from(calendar)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

const hash = (text: string): number => [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) | 0, 7)

/** What a mail program on a phone puts around a mail that is sent on. */
export const forwarded = ({ from, to, subject, date, text }: Sent): string =>
  ['', '---------- Forwarded message ---------', `From: ${from}`, `Date: ${date}`, `Subject: ${subject}`, `To: ${to}`, '', '', text].join(
    '\n',
  )
