import { expect, it } from 'vitest'
import { fromMail } from '../read-text.ts'

const met = async (text: string) =>
  (await fromMail({ subject: 'Interview: Welder position', text })).interviewers.map(({ name, title }) => `${name} (${title})`)

it.each([
  [
    'a list with semicolons',
    'Interviewers: Ann Lund, Chief Bosun; Ivo Marek, Works Council',
    ['Ann Lund (Chief Bosun)', 'Ivo Marek (Works Council)'],
  ],
  [
    'dashes',
    'Your panel:\n• Ann Lund – Rigging\n• Ivo Marek – Workforce Planning',
    ['Ann Lund (Rigging)', 'Ivo Marek (Workforce Planning)'],
  ],
  ['an address in brackets', 'Panel: Ann Lund (ann@lumo.io)', ['Ann Lund (null)']],
  ['two names with a comma', 'Panel: Ann Lund, Ivo Marek', ['Ann Lund (null)', 'Ivo Marek (null)']],
  ['"our" behind a name', 'Het gesprek is met Wouter Claeys, onze zaakvoerder.', ['Wouter Claeys (zaakvoerder)']],
  ['"our" in front of it', 'Het gesprek is met onze eigenaar, Tjeerd Halbertsma.', ['Tjeerd Halbertsma (eigenaar)']],
  ['a colleague', 'You will meet our colleague Ivo Marek.', ['Ivo Marek (null)']],
])('gives a job to whom it stands beside: %s', async (_, text, people) => {
  expect(await met(`Hi Alex,\n\nThursday, December 10 at 2pm ET.\n${text}\n\nEva`)).toEqual(people)
})
