import { expect, it } from 'vitest'
import { matchOf } from '../../../functions/domain/match/match.ts'
import { readCv } from '../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../functions/domain/material/read/posting.ts'

const cv = `Experience
Sous Chef, Pier House
2019 – present
- Ran a kitchen of 12 cooks with HACCP
- Wrote the menus with Python 3 on 2 May 2021
- Trained apprentices for 3 years
- Food costs down by 8 %

Licences
Forklift licence

Skills
Excel

Languages
German: C1`

const proofOf = (asked: string) =>
  matchOf({ posting: readPosting(`Requirements\n- ${asked}`), cv: readCv(cv), corrections: [], on: '2026-11' }).lines[0]?.proof

it.each([
  ['HACCP', 'number'],
  ['Food costs', 'number'],
  ['Python', 'work'],
  ['Training of apprentices', 'work'],
  ['Three years as a sous chef', 'length'],
  ['Forklift licence', 'paper'],
  ['German, at least B2', 'language'],
  ['Excel', 'listed'],
  ['Kubernetes', null],
])('%s is answered by a line that is a %s', (asked, proof) => expect(proofOf(asked)).toBe(proof))
