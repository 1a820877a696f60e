import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { momentWords } from '../../when.ts'
import type { Fact } from '../content.ts'
import { type Scene, todayOf } from '../scene.ts'
import { capital, kindWords } from '../words/words.ts'
import { plannedForRound } from './foot.ts'

/** These come only while nothing is heard. */
const ifSilent: ReadonlySet<TouchpointKind> = new Set(['nudge', 'second-nudge', 'close-offer'])

/** What will be sent about this round, and when, on the candidate's clocks. */
export const planFacts = (scene: Scene, most = 10): Fact[] =>
  plannedForRound(scene)
    .slice(0, most)
    .map(({ kind, due }) => ({
      label: labelOf(kind),
      words: `${momentWords(due, scene.view.candidate.homeZone, todayOf(scene))}${ifSilent.has(kind) ? ', if nothing was heard by then' : ''}`,
    }))

/** `the prep packet` stands in sentences; a label has neither article nor condition. */
const labelOf = (kind: TouchpointKind): string => capital(kindWords[kind].one.replace(/^the |^an? /, '').replace(/,.*$/, ''))
