import { describe, expect, it } from 'vitest'
import { fromEvent, fromMail } from '../read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const titled = (summary: string, role: string | null) =>
  it(summary, async () => expect((await fromEvent({ summary, organizer: 'Eva Lund <eva@lumo.io>', guests: [me] })).role).toBe(role))
const written = (text: string, role: string | null, subject = 'Interview') =>
  it(text, async () =>
    expect(
      (await fromMail({ from: 'Eva Lund <eva@lumo.io>', subject, text: `${text}\n\nIt is on Thursday, December 10, 3pm ET.` })).role,
    ).toBe(role),
  )

describe('the job, whatever its word', () => {
  titled('Telefoninterview Zeugwart (m/w/d)', 'Zeugwart')
  titled('Einladung zum zweiten Gespräch - Zeugwart (w/m/d) Innenstadt (80-100 %)', 'Zeugwart Innenstadt')
  titled('Entretien – Plombier H/F', 'Plombier')
  titled('[Action required] Schedule your Forklift Operator interview', 'Forklift Operator')
  titled('Interview Confirmation: 2026-0419 Grants Accountant, Full-time, Boise ID', 'Grants Accountant')
  titled('Phone screen: Social Worker II (Child Welfare)', 'Social Worker II (Child Welfare)')
  written('Ihr Vorstellungsgespräch:', 'Fahrradmechaniker', 'Bewerbung Fahrradmechaniker')
  titled('Interview: Application Engineer', 'Application Engineer')
  written('You are through to the next stage for Cabin Crew with Lumo.', 'Cabin Crew')
  written('Ihre Bewerbung auf die Stelle „Zeugwart Innenstadt“ hat uns gefallen.', 'Zeugwart Innenstadt', 'Vorstellungsgespräch')
  written('Job title: Sr. SRE (Remote, US)', 'Sr. SRE')
})
