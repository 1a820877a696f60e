import type { Act, Replied } from '../../../../functions/domain/replies/replied.ts'
import type { Answer } from '../../../../functions/domain/view/view.ts'
import { dateWords, whenWords } from '../../../when.ts'
import { type Block, button, facts, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type RoundInApplication, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { capital, roundInSentence } from '../../words/words.ts'

export interface Told {
  scene: Scene
  answer: Answer
  reply: Replied
  found: RoundInApplication | null
}

export const quoted = (words: string): string => `“${clip(words.replace(/\s+/g, ' '), 300)}”`

/** What a tap on an outcome does, and on what day it counts. */
function outcomeWords({ what: kind, dueOn }: Proposed, { scene, found }: Told): { what: string; tap: string } | null {
  const company = found?.application.company ?? 'the company'
  const day = dueOn ? dateWords(dueOn, todayOf(scene)) : null
  switch (kind) {
    case 'offer':
      return {
        what: `Then I keep an offer from ${company}${day ? `, to be answered by ${day}` : ''}, and the follow-ups stop.`,
        tap: 'It is an offer',
      }
    case 'rejected':
      return { what: `Then I keep a no from ${company}, and the follow-ups stop.`, tap: 'It is a no' }
    case 'on-hold':
      return { what: `Then I keep that ${company} is on hold${day ? ` until ${day}` : ''}, and the follow-ups stop.`, tap: 'It is on hold' }
    case 'next-round':
      return { what: `Then I keep that you go on at ${company}, and the follow-ups for this round stop.`, tap: 'There is a next round' }
    case 'accepted':
      return { what: `Then I keep that you accepted at ${company}, and the follow-ups stop.`, tap: 'I accepted' }
    case 'withdrawn':
      return { what: `Then I keep that you withdrew at ${company}, and the follow-ups stop.`, tap: 'I withdrew' }
    default:
      return null
  }
}

type Proposed = Extract<Act, { act: 'proposed' }>

/** Nothing has changed yet: what would, and one tap. */
export function proposal(act: Proposed, told: Told): Block[] {
  const { what, words } = act
  const { scene, answer, found } = told
  const confirm = (label: string) => button(label, scene.links.undo(answer.messageId))
  const round = found ? roundInSentence(found.round, found.application) : 'this interview'
  if (what === 'not-an-interview')
    return [
      paragraph(`You wrote ${quoted(words)}. Then I forget ${round} and send nothing more about it. Nothing changes before you confirm.`),
      confirm('It is no interview'),
    ]
  const outcome = outcomeWords(act, told)
  if (outcome)
    return [
      paragraph(
        `You wrote ${quoted(words)}. ${outcome.what}${act.off ? ` ${capital(round)} is called off.` : ''} Nothing changes before you confirm.`,
      ),
      ...facts(act.start ? [{ label: 'Next round', words: whenWords(act.start, null, zonesOf(scene, found?.round)) }] : []),
      confirm(outcome.tap),
    ]
  if (what === 'off')
    return [
      paragraph(`You wrote ${quoted(words)}. Then I take ${round} as called off. Nothing changes before you confirm.`),
      confirm('It is off'),
    ]
  if (what === 'put-off')
    return [
      paragraph(
        `You wrote ${quoted(words)}. Then I take ${round} as put off, and its mails wait for the new time. Nothing changes before you confirm.`,
      ),
      confirm('It is put off'),
    ]
  const { start, end } = found?.round ?? {}
  const pending = found?.round.interviews.flatMap((one) => (one.pending?.messageId === answer.messageId ? one.pending : []))[0]
  const to = pending?.start ?? act.start ?? (what === 'on-again' ? start : null)
  const zones = zonesOf(scene, found?.round)
  const isOn = found?.round.status === 'on'
  return [
    paragraph(`You wrote ${quoted(words)}. Nothing changes before you confirm.`),
    ...facts([
      ...(start ? [{ label: isOn ? 'What I have' : 'What was called off', words: whenWords(start, end ?? null, zones) }] : []),
      ...(to ? [{ label: 'What you wrote', words: whenWords(to, pending?.end ?? null, zones) }] : []),
    ]),
    confirm(isOn ? 'Move it' : 'It is on then'),
  ]
}
