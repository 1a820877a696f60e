import type { Application, Round } from '../../functions/domain/view.ts'
import { firstRound, laterRound } from '../playbook/rounds.ts'
import { clip } from './clean.ts'
import { type Block, generalHeading, heading, list, paragraph, quote } from './content.ts'
import { earlierNotes, earlierWonders, undebriefed } from './earlier-rounds.ts'
import type { Scene } from './scene.ts'
import { isLater } from './words.ts'

/** What may still be open after the earlier rounds, in the candidate's own words. */
export function wonderBlocks({ links }: Scene, round: Round, application: Application): Block[] {
  const wonders = earlierWonders(round, application)
  const notes = earlierNotes(round, application)
  const [missing] = undebriefed(round, application).toReversed()
  if (wonders.length + notes.length === 0 && !missing) return []
  return [
    heading('What they may still wonder'),
    ...wonders.slice(0, 6).map(({ words, from }) => quote(clip(words, 600), from)),
    ...(wonders.length > 0
      ? [
          paragraph(
            'Prepare this before anything else: a calm answer with a fresh example, no longer than two minutes. What was left open is the likeliest to come up again.',
          ),
        ]
      : []),
    ...notes.slice(0, 3).map(({ words, from }) => quote(clip(words, 600), from)),
    ...(missing
      ? [
          paragraph([
            'About an earlier round nothing is written down yet. ',
            { link: 'Two minutes now', href: links.debrief(missing.id) },
            ' keep it at hand for this one.',
          ]),
        ]
      : []),
  ]
}

/** What a later round is, against a first one. */
export const framingBlocks = (round: Round): Block[] => {
  const tips = isLater(round) ? laterRound.slice(0, 5) : firstRound
  return [generalHeading(isLater(round) ? 'What a later round asks' : 'What a first round asks'), ...list(tips.map(({ words }) => words))]
}
