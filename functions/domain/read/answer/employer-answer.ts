import type { EmployerAnswer } from '../../reading.ts'
import type { Sheet } from '../sheet.ts'
import { bodyText } from '../sheet-text.ts'
import type { AnswerWords } from '../vocabulary/answers/answer-words.ts'
import { de } from '../vocabulary/answers/de.ts'
import { en } from '../vocabulary/answers/en.ts'
import { es } from '../vocabulary/answers/es.ts'
import { fr } from '../vocabulary/answers/fr.ts'
import { it } from '../vocabulary/answers/it.ts'
import { ja } from '../vocabulary/answers/ja.ts'
import { nl } from '../vocabulary/answers/nl.ts'
import { pt } from '../vocabulary/answers/pt.ts'
import { type Clause, type Compiled, clausesOf, compile } from './clauses.ts'

type Kind = EmployerAnswer['kind']

/** One clause that answers. `sure` is false where the sentence takes it back, or says it of a wish. */
interface Sign {
  kind: Kind
  words: string
  sure: boolean
  /** It says so in words of its own, and not by denying the opposite. */
  outright: boolean
}

export const languages: Readonly<Record<string, AnswerWords>> = { en, de, fr, es, pt, nl, it, ja }

/** Many a mail greets in one language and goes on in English; where the language is not known, all are read. */
export const wordsFor = (sheet: Sheet): Compiled[] => {
  const own = sheet.language === null ? undefined : languages[sheet.language]
  return (own ? [...new Set([own, en])] : Object.values(languages)).map(compile)
}

/** Of a mail of three lines the language is easily mistaken. */
const others = (known: readonly Compiled[]): Compiled[] =>
  Object.values(languages)
    .map(compile)
    .filter((one) => !known.includes(one))

/** What the newest message answers, each clause for itself; the strongest sign decides, and two that contradict each other are both kept. */
export function readEmployerAnswer(sheet: Sheet): EmployerAnswer | null {
  const lines = [...sheet.titles.filter(({ part }) => part === 'subject'), ...sheet.sentences].slice(0, 120)
  const signsBy = (compiled: readonly Compiled[]): Sign[] =>
    compiled.flatMap((words) =>
      lines.flatMap(({ words: line }) =>
        clausesOf(line.slice(0, 900), words)
          .flatMap((clause) => signsIn(clause, words))
          .map((sign) => ({ ...sign, words: line.slice(0, 300) })),
      ),
    )
  const own = wordsFor(sheet)
  return choose(signsBy(own)) ?? (bodyText(sheet).length < shortMail ? choose(signsBy(others(own))) : null)
}

type Found = Omit<Sign, 'words'>

function signsIn(clause: Clause, words: Compiled): Found[] {
  const text = clause.words
  const sign = (kind: Kind, sure = true, outright = true): Found[] => [{ kind, sure, outright }]
  if (words.others.in(text) && words.decides.in(words.others.without(text)))
    return denied(words, text, words.others) ? [] : sign('rejection')
  const held = words.hold.find(text)
  if (held && !denied(words, text, words.hold)) return sign('on-hold')
  if (words.no.in(text)) return denied(words, text, words.no) ? [] : sign('rejection')
  const takenBack = words.not.in(clause.rest) && words.but.in(clause.rest)
  const yes = (list: 'offer' | 'onward', kind: Kind): Found[] => {
    if (denied(words, text, words[list])) return sign('rejection', true, false)
    return takenBack ? [...sign(kind, false), ...sign('rejection', false, false)] : sign(kind)
  }
  if (words.offer.in(words.offersElse.without(text))) return yes('offer', 'offer')
  if (words.onward.in(text)) return yes('onward', 'next-step')
  return words.chosen.in(text) && denied(words, text, words.chosen) ? sign('rejection', true, false) : []
}

/** A negation before it, or in languages that put it at the end anywhere in the clause. */
function denied(words: Compiled, text: string, list: Compiled['no']): boolean {
  const said = list.find(text)
  const rest = said ? `${text.slice(0, said.at)}${' '.repeat(said.end - said.at)}${words.notBehind ? text.slice(said.end) : ''}` : text
  return words.not.in(rest)
}

const shortMail = 600

const of = (signs: readonly Sign[], kind: Kind): Sign[] => signs.filter((one) => one.kind === kind)

function choose(all: readonly Sign[]): EmployerAnswer | null {
  const sure = all.filter((one) => one.sure)
  const signs = sure.length > 0 ? sure : all
  const answer = (kind: Kind, against: Kind[] = []): EmployerAnswer => ({ kind, words: of(signs, kind)[0]?.words ?? '', against })
  const [offers, noes, holds, steps] = (['offer', 'rejection', 'on-hold', 'next-step'] as const).map((kind) => of(signs, kind))
  const [offer, no, hold, step] = [offers, noes, holds, steps].map((one) => one?.length ?? 0)
  // "All hiring is frozen, so we cannot make you an offer" is a pause; "the role is cancelled because of the freeze" is a no.
  const outright = noes?.some((one) => one.outright) ?? false
  if (hold) return no && outright ? answer('rejection', ['on-hold']) : answer('on-hold')
  if (no) return offer || step ? answer('rejection', [offer ? 'offer' : 'next-step']) : answer('rejection')
  if (offer) return answer('offer')
  return step ? answer('next-step') : null
}
