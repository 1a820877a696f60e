import { limits } from '../../../functions/domain/packet/packet-limits.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import type { Because, Expected } from '../../../functions/domain/packet/questions/expected.ts'
import { shortened } from '../../../functions/domain/packet/words/shortened.ts'
import { evidenceWords } from '../../page/match/match-words.ts'
import { formatPage } from '../../playbook/formats.ts'
import { leading } from '../../playbook/person/leading.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { fewWords } from '../../when.ts'
import { clip, clipAtWord } from '../render/clean.ts'
import { roundAndDay } from './packet-words.ts'

/** Over what they may ask, and over what one does there: whose a quoted question is must not be guessed. */
export const askedTitle = 'They may ask'
export const doneTitle = 'What you’ll do there'

/** A question as it may be put. What they announced is a matter and no question; around the posting's own words there are quotes already. */
export function questionWords({ words, because }: Pick<Expected, 'words' | 'because'>): string {
  if (because?.kind === 'announced') return words
  return because?.kind === 'posting' ? words : `“${words}”`
}

/** What stands behind a question; behind a matter of theirs a colon parts it from what to do about it. */
export const behindQuestion = ({ because }: Pick<Expected, 'because'>, reason: string, rest: string): string =>
  because?.kind === 'announced'
    ? `${reason === '' ? '' : ` ${reason}`}${rest === '' ? '.' : `: ${rest}`}`
    : [reason, rest].map((words) => (words === '' ? '' : ` ${words}`)).join('')

/** Why it is likely, in brackets and in few words; empty where it is asked everywhere, or where the question says it. */
export function becauseWords({ because }: Pick<Expected, 'because'>): string {
  const reason = because === null ? '' : reasonWords(because)
  return reason === '' ? '' : `(${reason})`
}

/** "Technical interview" says no more than that it is one. */
const isKindAlone = /^(?:\p{L}+ )?(?:interview|round|call|screen|session|meeting|talk)$/iu

function reasonWords(because: Because): string {
  switch (because.kind) {
    case 'posting':
      // That the posting asks for it stands in the question.
      if (because.focus !== null) return `they also wrote “${clipAtWord(because.focus, 100)}”`
      return because.person ? `and for ${clip(because.person.name, 40)}, ${clip(because.person.title ?? '', 50)}` : ''
    case 'brief':
      return `for “${shortened(because.words, limits.briefWords).replace(/[.\s]+$/u, '')}”`
    case 'announced':
      return because.person ? `in the invite, for ${clip(because.person.name, 40)}` : 'in the invite'
    case 'title':
      return isKindAlone.test(because.words) ? '' : `for “${clip(because.words, 80)}”`
    case 'focus':
      return `they wrote “${clipAtWord(because.words, 100)}”`
    case 'redo':
      return `the answer you would give again, ${roundAndDay(because.round)}`
    case 'asked-availability':
      return 'they asked last time when you could start'
    case 'asked':
      return `you were asked this ${fewWords(because.times, 'time')} so far`
    case 'person':
      // A title in small letters would want an article, in its own language.
      return `likely from ${clip(because.person.name.split(' ')[0] ?? '', 40)}, ${clip(because.person.title ?? '', 60)}`
    case 'talk':
      return because.talk.called === null ? `usual in ${talks[because.talk.kind].name}` : `for “${clip(because.talk.called, 60)}”`
    case 'trade':
      return `usual for ${(because.trade === null ? leading : trades[because.trade]).people}`
    case 'format':
      return `usual in ${formatPage(because.format).name}`
  }
}

/** What the CV has for it, in its own words. */
export function answerFromCv({ because }: Pick<Expected, 'because'>, paper: Paper): string {
  if (because?.kind === 'announced') return because.line === null ? '' : `Your ${paper}: “${clip(because.line, 200)}”`
  return because?.kind === 'posting' && because.line.line !== null ? clip(evidenceWords(because.line, paper), 240) : ''
}
