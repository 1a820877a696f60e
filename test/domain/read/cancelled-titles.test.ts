import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCancelled } from '../../../functions/domain/read/facts/change/cancelled-title.ts'
import { markedTitles } from './marked-titles.ts'
import { calendar, event, mail, readingOf } from './read-text.ts'

interface Row {
  id: string
  title: string
  cancelled: boolean
  heldBack?: boolean
}
const rows: Row[] = JSON.parse(readFileSync(new URL('../../corpus/changes/cancelled-titles.json', import.meta.url), 'utf8'))
const isRight = ({ title, cancelled }: Row) => (withoutCancelled(title) !== null) === cancelled

describe('a title that says its own meeting is off', () => {
  it.each(rows.filter((row) => !row.heldBack).map((row) => [row.id, row.cancelled ? 'is' : 'is not', row.title, row] as const))(
    '%s %s one: %s',
    (_id, _is, _title, row) => {
      expect(isRight(row)).toBe(true)
    },
  )

  it('is told apart as well in titles kept back', () => {
    const heldBack = rows.filter((row) => row.heldBack)
    expect(heldBack.filter(isRight).length / heldBack.length).toBeGreaterThanOrEqual(0.95)
  })

  it.each([
    ['Cancelled interview with Ola', 'Cancelled interview with Ola'],
    ['XX CANCELLED XX Interview', 'Interview'],
    ['XXX Canceled XXX Interview with Ola, Fernhill', 'Interview with Ola, Fernhill'],
    ['xx ABGESAGT xx Vorstellungsgespräch', 'Vorstellungsgespräch'],
    ['Interview Data Engineer xx cancelled xx', 'Interview Data Engineer'],
    ['XX Annulé XX Entretien', 'Entretien'],
    ['XX CANCELLED: Interview', 'Interview'],
    ['🚫 Canceled: Onsite', 'Onsite'],
    ['Onsite – Brackmere – CANCELED', 'Onsite – Brackmere'],
    ['Interview w/ Mira [CANCELLED]', 'Interview w/ Mira'],
    ['Interview: Platform Engineer (canceled by host)', 'Interview: Platform Engineer'],
    ['Hiring manager interview has been cancelled', 'Hiring manager interview has been cancelled'],
    ['Zweitgespräch entfällt', 'Zweitgespräch entfällt'],
    ['Absage: Vorstellungsgespräch Netzwerktechnik', 'Vorstellungsgespräch Netzwerktechnik'],
    ['Vorstellungsgespräch (findet nicht statt)', 'Vorstellungsgespräch'],
    ['Annulation : entretien technique', 'entretien technique'],
    ['Échange avec Greta annulé', 'Échange avec Greta annulé'],
    ['Cancelación: Entrevista', 'Entrevista'],
    ['Entrevista com Rui foi cancelada', 'Entrevista com Rui foi cancelada'],
    ['Afgezegd: kennismakingsgesprek', 'kennismakingsgesprek'],
    ['Il colloquio è stato annullato', 'Il colloquio è stato annullato'],
    ['面接はキャンセルになりました', '面接はキャンセルになりました'],
    ['【中止】一次面接', '一次面接'],
    ['Vorstellungsgespräch Entwicklerin ABGESAGT', 'Vorstellungsgespräch Entwicklerin'],
    ['Interview with Mira and Tom CANCELLED', 'Interview with Mira and Tom'],
    ['Interview CANCELLED due to illness: Data Engineer at Fernhill', 'Data Engineer at Fernhill'],
    ['ABGESAGT wegen Krankheit: Vorstellungsgespräch', 'Vorstellungsgespräch'],
    ['Interview with Fernhill cancelled by organizer', 'Interview with Fernhill cancelled by organizer'],
    ['Fernhill: Data Engineer. Cancelled.', 'Fernhill: Data Engineer.'],
    ['Storno: Interview', 'Interview'],
    ['Interview Data Engineer – annulliert', 'Interview Data Engineer'],
    ['CANX: Interview', 'Interview'],
    ['Abgesagtes Ereignis: Interview', 'Interview'],
    ['Entrevista cancelada pelo recrutador', 'Entrevista cancelada pelo recrutador'],
    ['Annulé pour cause de maladie : Entretien', 'Entretien'],
    ['Cancelada por el organizador: Entrevista', 'Entrevista'],
    ['Annullato a causa di sciopero: colloquio', 'colloquio'],
    ['Gesprek geannuleerd wegens ziekte', 'Gesprek geannuleerd wegens ziekte'],
  ])('loses what says so: %s', (title, rest) => {
    expect(withoutCancelled(title)).toBe(rest)
  })

  it.each([
    'Interview: Cancellation Policy Analyst',
    'Cancelled Orders Analyst - interview',
    'Interview: Product Manager, Cancelled by Customer Flow',
    'Interview not cancelled due to the strike',
    'Interview with Cancel Culture Magazine',
    'Vorstellungsgespräch Storno-Team',
    'Entretien Chargé annulations',
    'キャンセル対応担当 面接',
    'Interview: noise cancelling DSP',
    'Interview about cancelled flights desk',
    'Interview - cancelled?',
    'Interview | Cancellation & Refunds Lead',
    'Cancelled meetings review',
  ])('is none where it speaks of something else: %s', (title) => {
    expect(withoutCancelled(title)).toBeNull()
  })

  it('reads the same in front, behind and in brackets, in any case', () => {
    const words = ['Cancelled', 'Abgesagt', 'Annulé', 'Cancelada', 'Geannuleerd', 'Annullato', 'キャンセル']
    fc.assert(fc.property(markedTitles(words), ({ title, rest }) => void expect(withoutCancelled(title)).toBe(rest)))
  })
})

describe('an event with such a title', () => {
  const off = { summary: 'Canceled: Interview with Quillmark: Data Engineer', organizer: 'Nora Field <nora@quillmark.com>' }

  it('is a cancel, whatever its status and method say', async () => {
    for (const method of ['REQUEST', 'PUBLISH', null])
      expect(await readingOf(calendar([event({ ...off, more: ['STATUS:CONFIRMED'] })], method))).toMatchObject({
        method: 'cancel',
        meetings: [{ method: 'cancel', title: 'Interview with Quillmark: Data Engineer' }],
      })
  })

  it('is one in JSON too', async () => {
    const body = { title: 'Interview with Quillmark (abgesagt)', status: 'confirmed', start: '2026-12-10T14:00:00Z', id: 'i1' }
    expect(await readingOf(JSON.stringify(body))).toMatchObject({ meetings: [{ uid: 'i1', method: 'cancel' }] })
    const google = {
      kind: 'calendar#event',
      iCalUID: 'g',
      summary: 'Annulé : Entretien',
      status: 'confirmed',
      start: { date: '2026-12-10' },
    }
    expect(await readingOf(JSON.stringify(google))).toMatchObject({ meetings: [{ uid: 'g', method: 'cancel' }] })
  })
})

describe('an invitation labelled as an answer', () => {
  const guests = ['Alex Morgan <alex.morgan@example.com>', 'Ola Berg <ola@quillmark.com>']
  const whole = { summary: 'Interview: Data Engineer', organizer: 'Nora Field <nora@quillmark.com>', guests }
  const answer = (status: string, who = 'Alex Morgan <alex.morgan@example.com>') => ({
    ...whole,
    guests: [who.replace(/^(.*?) <(.*)>$/, `;PARTSTAT=${status};CN="$1":mailto:$2`)],
  })
  const methods = async (raw: string) => (await readingOf(raw)).meetings.map((meeting) => meeting.method)
  const forwarded = (ics: string) =>
    mail({
      from: 'Alex Morgan <alex.morgan@example.com>',
      subject: 'Fwd: Interview: Data Engineer',
      text: '---------- Forwarded message ---------\nFrom: Nora Field <nora@quillmark.com>\nSubject: Interview: Data Engineer\n\nSee you then.',
    }).replace(
      /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*)$/,
      (_all, text: string) =>
        `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/calendar; method=reply\r\n\r\n${ics}\r\n--b--\r\n`,
    )

  it.each(['REPLY', 'reply', 'Reply'])('is the event when it lists everybody: METHOD:%s', async (method) => {
    expect(await methods(calendar([event(whole)], method))).toEqual(['request'])
  })

  it('is the event when the candidate forwards it, whoever answered', async () => {
    expect(await methods(forwarded(calendar([event(answer('ACCEPTED'))], 'REPLY')))).toEqual(['request'])
  })

  it.each([
    ['one attendee accepts', answer('ACCEPTED', 'Ola Berg <ola@quillmark.com>')],
    ['the candidate declines', answer('DECLINED')],
    ['nobody organizes it', { ...whole, organizer: undefined }],
    ['the candidate organizes it', { ...whole, organizer: 'Alex Morgan <alex.morgan@example.com>' }],
    ['it has no title', { ...whole, summary: '' }],
  ])('stays an answer when %s', async (_, words) => {
    expect(await methods(calendar([event({ ...words, organizer: words.organizer ?? '' })], 'REPLY'))).toEqual(['reply'])
  })

  it('stays declined when it is forwarded', async () => {
    expect(await methods(forwarded(calendar([event(answer('DECLINED'))], 'REPLY')))).toEqual(['reply'])
  })
})
