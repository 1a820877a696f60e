import { expect, it } from 'vitest'
import { sessionWords } from '../../../templates/mail/words/words.ts'

it('whoever ends the title of a session is followed by the others, and no title is followed by nobody', () => {
  expect(sessionWords('Formal interview: Mr Pryce, Dr Lowe', 'Colin Baird')).toBe('Formal interview: Mr Pryce, Dr Lowe, Colin Baird')
  expect(sessionWords('Reflexionsgespräch mit Herrn Malik', 'Annegret Pohl')).toBe('Reflexionsgespräch mit Herrn Malik, Annegret Pohl')
  expect(sessionWords('Lesson review', 'Ruth Calder')).toBe('Lesson review: Ruth Calder')
  expect(sessionWords('Pupil panel', '')).toBe('Pupil panel')
  expect(sessionWords('', 'Ruth Calder')).toBe('Ruth Calder')
})
