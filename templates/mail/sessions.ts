import type { Round } from '../../functions/domain/view.ts'
import { hoursWords } from '../when.ts'
import { clip } from './clean.ts'
import type { Fact } from './content.ts'
import { type Scene, zonesOf } from './scene.ts'
import { namesWords } from './words.ts'

/** The stretches of a day with several talks, in order; empty where there is only one. */
export const sessionRows = (scene: Scene, round: Round): Fact[] =>
  round.sessions.length < 2
    ? []
    : round.sessions.slice(0, 24).map(({ start, end, title, interviewers }) => ({
        label: hoursWords(start, end, zonesOf(scene, round)),
        words:
          [
            title ? clip(title, 120) : '',
            namesWords(
              interviewers.map((name) => clip(name, 80)),
              8,
            ),
          ]
            .filter((words) => words !== '')
            .join(': ') || 'no title given',
      }))
