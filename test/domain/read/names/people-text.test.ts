import { describe, expect, it } from 'vitest'
import { peopleListed } from '../../../../functions/domain/read/names/people-text.ts'

const shown = (text: string): string =>
  peopleListed(text)
    .map(({ name, title, email }) => `${name}${title ? ` (${title})` : ''}${email ? ` <${email}>` : ''}`)
    .join('; ')

describe('people as a field or a label lists them', () => {
  it.each([
    ['Ivo Marek', 'Ivo Marek'],
    ['R. Velasquez', 'R. Velasquez'],
    ['Ivo Marek, Lena Roth', 'Ivo Marek; Lena Roth'],
    ['Ivo Marek and Lena Roth', 'Ivo Marek; Lena Roth'],
    ['Ivo Marek, Lena Roth & Kim Lee', 'Ivo Marek; Lena Roth; Kim Lee'],
    ['Jan de Vries (teamleider) en Kim Bakker', 'Jan de Vries (teamleider); Kim Bakker'],
    ['- Ivo Marek\n- Lena Roth', 'Ivo Marek; Lena Roth'],
    ['Ivo Marek <ivo@x.example>', 'Ivo Marek <ivo@x.example>'],
    ['Lena Roth (CTO) <lena@x.example>', 'Lena Roth (CTO) <lena@x.example>'],
    ['<lena@x.example> Lena Roth, CTO', 'Lena Roth (CTO) <lena@x.example>'],
    ['ivo@x.example (Ivo Marek, CTO)', 'Ivo Marek (CTO) <ivo@x.example>'],
    ['Ivo Marek | CTO | ivo@x.example', 'Ivo Marek (CTO) <ivo@x.example>'],
    ['Ivo Marek <ivo@x.example>, Lena Roth (CTO) <lena@x.example>', 'Ivo Marek <ivo@x.example>; Lena Roth (CTO) <lena@x.example>'],
    ['ivo.marek@x.example, lena@x.example', 'null <ivo.marek@x.example>; null <lena@x.example>'],
    ['MAREK, Ivo; ROTH, Lena (CTO)', 'Ivo Marek; Lena Roth (CTO)'],
    ['"Marek, Ivo" <ivo@x.example>', 'Ivo Marek <ivo@x.example>'],
    ['Amaia Etxarri, jefa de cocina; Jordi Pla, director de sala', 'Amaia Etxarri (jefa de cocina); Jordi Pla (director de sala)'],
    ['Ivo Marek, CTO, Lena Roth, Head of Data and Insights', 'Ivo Marek (CTO); Lena Roth (Head of Data and Insights)'],
    ['Ivo Marek - CTO; Lena Roth – Head of Sales and Marketing', 'Ivo Marek (CTO); Lena Roth (Head of Sales and Marketing)'],
    ['Ivo Marek (he/him), VP, Engineering', 'Ivo Marek (VP, Engineering)'],
    ['Dr. Hanna Vogt, PhD, Head of Chemistry', 'Hanna Vogt (Head of Chemistry)'],
    ['Head of Data Ana Ruiz', 'Ana Ruiz (Head of Data)'],
    ['CTO: Ivo Marek', 'Ivo Marek (CTO)'],
    ['佐藤 花子（人事部長）、鈴木 一郎', '佐藤 花子 (人事部長); 鈴木 一郎'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected))

  it.each(['', 'https://x.example/panel', '—', 'TBD'])('is nobody in "%s"', (text) => expect(shown(text)).toBe(''))
})
