import type { Because, Expected } from '../../../functions/domain/packet/questions/expected-questions.ts'
import { evidenceWords } from '../../page/match/match-words.ts'
import { formatPage } from '../../playbook/formats.ts'
import { leading } from '../../playbook/leading.ts'
import { talks } from '../../playbook/talks.ts'
import { trades } from '../../playbook/trades.ts'
import { fewWords } from '../../when.ts'
import { clip, clipAtWord } from '../render/clean.ts'
import { roundAndDay } from './packet-words.ts'

/** A question as it may be put. Around the posting's own words there are quotes already. */
export const questionWords = ({ words, because }: Pick<Expected, 'words' | 'because'>): string =>
  because?.kind === 'posting' ? words : `“${words}”`

/** Why it is likely, in brackets and in few words; empty where it is asked everywhere. */
export const becauseWords = ({ because }: Pick<Expected, 'because'>): string => (because === null ? '' : `(${reasonWords(because)})`)

function reasonWords(because: Because): string {
  switch (because.kind) {
    case 'posting':
      if (because.focus !== null) return `the posting; they also wrote “${clipAtWord(because.focus, 100)}”`
      return `the posting${because.person ? `, and for ${clip(because.person.name, 40)}, ${clip(because.person.title ?? '', 50)}` : ''}`
    case 'announced':
      return because.person ? `they wrote so of ${clip(because.person.name, 40)}` : 'they wrote so'
    case 'title':
      return `for “${clip(because.words, 80)}”`
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
      return `for ${clip(because.person.name.split(' ')[0] ?? '', 40)}, ${clip(because.person.title ?? '', 60)}`
    case 'talk':
      return because.talk.called === null ? `usual in ${talks[because.talk.kind].name}` : `for “${clip(because.talk.called, 60)}”`
    case 'trade':
      return `usual for ${(because.trade === null ? leading : trades[because.trade]).people}`
    case 'format':
      return `usual in ${formatPage(because.format).name}`
  }
}

/** What the CV has for it, in its own words. */
export function answerFromCv({ because }: Pick<Expected, 'because'>): string {
  if (because?.kind === 'announced') return because.line === null ? '' : `Your CV: “${clip(because.line, 200)}”`
  return because?.kind === 'posting' && because.line.line !== null ? clip(evidenceWords(because.line), 240) : ''
}
