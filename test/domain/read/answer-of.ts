import { saidIn } from '../../../functions/domain/employer/said.ts'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'

const reader = { name: 'Dana Whitlock', mail: 'dana@whitlock.example', homeZone: 'America/New_York' }

/** A mail of the employer's, on Tuesday 8 December 2026 at 10:00 in New York where nothing else is said. */
export async function readAnswerMail(subject: string, body: string, date = 'Tue, 8 Dec 2026 10:00:00 -0500'): Promise<Reading> {
  const head = ['From: Sender <someone@employer.example>', 'To: Dana Whitlock <dana@whitlock.example>']
  const encoded = `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
  const raw = [...head, encoded, `Date: ${date}`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', body]
  const outcome = await readMessage(new TextEncoder().encode(raw.join('\r\n')), 'eml', reader)
  if (outcome.outcome !== 'read') throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.reading
}

/** What it was read as; two kinds where the candidate is asked. */
export function kindOf(reading: Reading): string {
  if (reading.mail?.automatic || reading.mail?.machine) return 'automatic'
  const said = saidIn(reading)
  if (said && said.against.length > 0) return `${said.kind} or ${said.against.join(' or ')}`
  return said?.kind === 'rejection' ? 'no' : (said?.kind ?? 'nothing')
}
