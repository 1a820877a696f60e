import { jobsOf } from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { bodyText } from '../../lay-out/page-text.ts'
import type { AnswerWords } from '../../vocabulary/answers/answer-words.ts'
import { de } from '../../vocabulary/answers/de.ts'
import { en } from '../../vocabulary/answers/en.ts'
import { es } from '../../vocabulary/answers/es.ts'
import { fr } from '../../vocabulary/answers/fr.ts'
import { it } from '../../vocabulary/answers/it.ts'
import { ja } from '../../vocabulary/answers/ja.ts'
import { nl } from '../../vocabulary/answers/nl.ts'
import { pl } from '../../vocabulary/answers/pl.ts'
import { pt } from '../../vocabulary/answers/pt.ts'
import { sv } from '../../vocabulary/answers/sv.ts'
import { toldWords } from '../../vocabulary/answers/told-words.ts'
import { type PhraseList, phraseList } from './phrases.ts'

type Lists = Omit<AnswerWords, 'classes' | 'notBehind' | 'hints'>
export type Compiled = { readonly [List in keyof Lists]: PhraseList } & {
  readonly notBehind: boolean
  readonly hints: { readonly [Kind in keyof AnswerWords['hints']]: PhraseList }
}

const withJobs = (code: string, words: AnswerWords): AnswerWords => ({
  ...words,
  classes: { ...words.classes, job: jobsOf(code).join('|') },
})

const languages: Readonly<Record<string, AnswerWords>> = Object.fromEntries(
  Object.entries({ en, de, fr, es, pt, nl, it, sv, pl, ja }).map(([code, words]) => [code, withJobs(code, words)]),
)

/** The same with the candidate's own ways of saying it. */
const retold: Readonly<Record<string, AnswerWords>> = Object.fromEntries(
  Object.entries(languages).map(([code, words]) => {
    const own = toldWords[code]
    const both = (list: 'offer' | 'no' | 'onward' | 'hold' | 'themselves') => (own ? `${words[list]}|${own[list]}` : words[list])
    return [
      code,
      { ...words, offer: both('offer'), no: both('no'), onward: both('onward'), hold: both('hold'), themselves: both('themselves') },
    ]
  }),
)

const compiled = new Map<AnswerWords, Compiled>()

/** Compiled once, when the language is first met. */
function compile(words: AnswerWords): Compiled {
  const known = compiled.get(words)
  if (known) return known
  const list = (text: string) => phraseList(text, words.classes)
  const { offer, rejection, 'on-hold': hold, 'next-step': step } = words.hints
  const made: Compiled = {
    notBehind: words.notBehind,
    not: list(words.not),
    harmless: list(words.harmless),
    maybe: list(words.maybe),
    but: list(words.but),
    wished: list(words.wished),
    early: list(words.early),
    aside: list(words.aside),
    subjects: list(words.subjects),
    others: list(words.others),
    decides: list(words.decides),
    offer: list(words.offer),
    offersElse: list(words.offersElse),
    onward: list(words.onward),
    references: list(words.references),
    chosen: list(words.chosen),
    no: list(words.no),
    things: list(words.things),
    beside: list(words.beside),
    themselves: list(words.themselves),
    leaves: list(words.leaves),
    hold: list(words.hold),
    delays: list(words.delays),
    away: list(words.away),
    reply: list(words.reply),
    granted: list(words.granted),
    suits: list(words.suits),
    dated: list(words.dated),
    machine: list(words.machine),
    hints: { offer: list(offer), rejection: list(rejection), 'on-hold': list(hold), 'next-step': list(step) },
  }
  compiled.set(words, made)
  return made
}

/** There are lists for the language of the text, or it is not known. */
export const readsAnswers = ({ language }: Sheet): boolean => language === null || language in languages

/** Many a mail greets in one language and goes on in English; where the language is not known, all are read. */
export function wordsFor({ language }: Sheet): Compiled[] {
  const own = language === null ? undefined : languages[language]
  return (own ? [...new Set([own, languages.en ?? en])] : Object.values(languages)).map(compile)
}

/** For what the candidate tells us of an employer's answer: those of its language, and the others. */
export function retoldWords({ language }: Sheet): { own: Compiled[]; others: Compiled[] } {
  const own = language === null || !retold[language] ? Object.values(retold) : [retold[language], retold.en ?? en]
  return {
    own: [...new Set(own)].map(compile),
    others: Object.values(retold)
      .filter((one) => !own.includes(one))
      .map(compile),
  }
}

const shortMail = 600
/** Of a mail of three lines the language is easily mistaken. */
export const isShort = (sheet: Sheet): boolean => bodyText(sheet).length < shortMail

/** Those of its language, and of a short mail those of all. */
export function allWordsFor(sheet: Sheet): Compiled[] {
  const own = wordsFor(sheet)
  return isShort(sheet) ? [...own, ...otherWords(own)] : own
}

export const otherWords = (known: readonly Compiled[]): Compiled[] =>
  Object.values(languages)
    .map(compile)
    .filter((one) => !known.includes(one))
