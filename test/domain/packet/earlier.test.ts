import { expect, it } from 'vitest'
import { mistakesIn } from '../../../functions/domain/packet/avoid.ts'
import { isWritten } from '../../../functions/domain/packet/earlier.ts'
import { playbook } from '../../../templates/playbook/playbook.ts'
import { secondRound } from '../../templates/sample-view.ts'

it.each(['', ' ', 'n/a', 'N/A.', '-', '?', 'none', 'nothing much', 'nichts', 'Rien de spécial', 'k.A.'])('“%s” is no note', (words) =>
  expect(isWritten(words)).toBe(false),
)

it.each(['none of the numbers', 'no A level experience', 'nothing about pricing came up', 'IFRS', 'Keine Ahnung von IFRS', 'nox levels'])(
  '“%s” is one',
  (words) => expect(isWritten(words)).toBe(true),
)

it('nobody with one story in a short visit is warned of telling it twice', () => {
  const round = secondRound({ fullDay: true, format: 'superday', sessions: [] })
  const words = (stories: number, isLater: boolean) => mistakesIn({ round, isLater, stories }, playbook).map((one) => one.words)
  const warning = playbook.mistakes['same-story']!.words
  expect(words(1, true)).not.toContain(warning)
  expect(words(3, false)).not.toContain(warning)
  expect(words(3, true)).toContain(warning)
})
