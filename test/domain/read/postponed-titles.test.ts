import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCancelled, withoutPostponed } from '../../../functions/domain/read/facts/change/cancelled-title.ts'
import { markedTitles } from './marked-titles.ts'
import { calendar, event, readingOf } from './read-text.ts'

describe('a title that says its own meeting is put off', () => {
  it.each([
    ['Verschoben: Interview bei Fernhill', 'Interview bei Fernhill'],
    ['Postponed - Interview with Fernhill', 'Interview with Fernhill'],
    ['Reporté : entretien Fernhill', 'entretien Fernhill'],
    ['Interview at Fernhill (postponed)', 'Interview at Fernhill'],
    ['[POSTPONED] Interview', 'Interview'],
    ['Interview with Mira and Tom POSTPONED', 'Interview with Mira and Tom'],
    ['Entrevista aplazada', 'Entrevista aplazada'],
    ['Entrevista técnica (pospuesta)', 'Entrevista técnica'],
    ['Adiada: entrevista técnica', 'entrevista técnica'],
    ['Uitgesteld: gesprek met Ola', 'gesprek met Ola'],
    ['Colloquio rinviato', 'Colloquio rinviato'],
    ['【延期】一次面接', '一次面接'],
    ['一次面接は延期になりました', '一次面接は延期になりました'],
    ['Uppskjuten: intervju', 'intervju'],
    ['Intervju hos Norrhamn – framflyttad', 'Intervju hos Norrhamn'],
    ['Przełożone: rozmowa kwalifikacyjna', 'rozmowa kwalifikacyjna'],
    ['Rozmowa kwalifikacyjna (odroczona)', 'Rozmowa kwalifikacyjna'],
    ['Interview postponed until further notice', 'Interview postponed until further notice'],
    ['Postponed to Friday: Interview', 'Interview'],
    ['Interview – postponed to Friday', 'Interview'],
    ['Interview bei Fernhill verschoben auf Freitag, 4.12.', 'Interview bei Fernhill verschoben auf Freitag, 4.12.'],
    ['Gespräch wird verschoben', 'Gespräch wird verschoben'],
    ['Verschiebung: Vorstellungsgespräch', 'Vorstellungsgespräch'],
    ['Interview postponed due to illness: Data Engineer at Fernhill', 'Data Engineer at Fernhill'],
  ])('loses what says so: %s', (title, rest) => {
    expect(withoutPostponed(title)).toBe(rest)
  })

  it.each([
    'Interview: Deferred Compensation Analyst',
    'Interview: Product Manager, Deferred Revenue',
    'Interview not postponed',
    'Interview - postponed?',
    'Report: Interview results',
    'Interview: Reporting Analyst',
    'Interview with Postponed Magazine',
    'Postponed payments team - interview',
    'Rescheduled: Interview with Fernhill',
    'Hold: Interview with Fernhill',
    'Cancelled: Interview with Fernhill',
  ])('is none where it speaks of something else: %s', (title) => {
    expect(withoutPostponed(title)).toBeNull()
  })

  it('reads the same in front, behind and in brackets, in any case, and is no cancel', () => {
    const western = ['Postponed', 'Verschoben', 'Reporté', 'Aplazada', 'Adiada', 'Uitgesteld', 'Rinviato', 'Uppskjuten', 'Przełożona']
    fc.assert(
      fc.property(markedTitles([...western, '延期']), ({ title, rest }) => {
        expect(withoutPostponed(title)).toBe(rest)
        expect(withoutCancelled(title)).toBeNull()
      }),
    )
  })

  it('marks its event in every carrier, and stays an invitation', async () => {
    const words = { summary: 'Postponed: Interview with Quillmark: Data Engineer', organizer: 'Nora Field <nora@quillmark.com>' }
    const meeting = { method: 'request', postponed: true, title: 'Interview with Quillmark: Data Engineer' }
    expect(await readingOf(calendar([event(words)], 'REQUEST'))).toMatchObject({ meetings: [meeting] })
    const body = { title: 'Interview with Quillmark (verschoben)', status: 'confirmed', start: '2026-12-10T14:00:00Z', id: 'i1' }
    expect(await readingOf(JSON.stringify(body))).toMatchObject({
      meetings: [{ uid: 'i1', postponed: true, title: 'Interview with Quillmark' }],
    })
    const off = calendar([event({ ...words, more: ['STATUS:CANCELLED'] })], 'CANCEL')
    expect((await readingOf(off)).meetings[0]).not.toHaveProperty('postponed')
  })
})
