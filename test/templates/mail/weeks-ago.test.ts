import { expect, it } from 'vitest'
import { statedTopic } from '../../../functions/domain/packet/slide-pace.ts'
import { weeksAgo } from '../../../templates/mail/words/waiting-words.ts'

it.each([
  ['2026-12-09', '2027-01-04', 'That was nearly four weeks ago.'],
  ['2026-12-09', '2026-12-30', 'That was three weeks ago.'],
  ['2026-12-09', '2027-01-01', 'That was more than three weeks ago.'],
  ['2026-12-09', '2026-12-18', 'That was nine days ago.'],
  ['2026-12-09', '2026-12-09', 'That is today.'],
])('a wait from %s to %s is told in weeks where no sum is to be checked', (from, to, words) => expect(weeksAgo(from, to)).toBe(words))

it.each([
  ['Please prepare ten minutes on a migration you led: what you decided.', 'a migration'],
  ['Prepare 15 minutes on the first quarter.', 'the first quarter'],
  ['Present in 20 minutes, with at most 8 slides, how you would open a territory.', null],
  ['Zehn Minuten zu einer Migration.', null],
])('what a brief’s minutes are about: %s', (brief, topic) => expect(statedTopic(brief)).toBe(topic))
