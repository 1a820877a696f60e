import { replyPrefix } from '../../language/lexicon/mail.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import { nextTalk } from '../../language/lexicon/verdict.ts'
import type { Sheet, Words } from '../../lay-out/page.ts'
import type { EmployerAnswer } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import { limitIn } from '../decision-date.ts'
import { clausesOf } from './clauses.ts'
import { type Compiled, isShort, otherWords, retoldWords, wordsFor } from './compiled-words.ts'
import { asksForAnswer, grantsTime } from './offer-deadline.ts'
import { flat } from './phrases.ts'
import { type Found, hintsIn, mayAnswer, signsIn } from './signs.ts'

type Kind = EmployerAnswer['kind']
type Sign = Found & { words: string }

/** What a mail answers, and whether it says so or only sounds like it. */
export interface Heard extends EmployerAnswer {
  only?: 'hinted'
}

/** "Re: Your offer" is what an earlier mail was about: what comes in its thread is an offer where it asks for the answer by a day, and for nothing else. */
const answersEarlier = (sheet: Sheet): boolean =>
  isReply.test((sheet.carried.mail?.subject ?? '').trim()) &&
  !sheet.sentences.some(({ words }) => !/[?？]/u.test(words) && asksForAnswer(words, sheet))
const isReply = new RegExp(`^${replyPrefix}\\s?(?:\\[\\d{1,2}\\])?:`, 'iu')

/** What the newest message answers: in so many words, else what its turns of phrase amount to. */
export function readEmployerAnswer(sheet: Sheet): Heard | null {
  const own = wordsFor(sheet)
  const subject = answersEarlier(sheet) ? [] : sheet.titles.filter(({ part }) => part === 'subject')
  const body = sheet.sentences.slice(0, 120)
  const tries = isShort(sheet) ? [own, otherWords(own)] : [own]
  // A subject is often that of an earlier mail: it speaks where the text is silent. Words of other languages know nothing of "not on hold", nor of a parking space.
  for (const lines of [body, subject])
    for (const words of tries) {
      const heard =
        words === own ? lines : lines.filter(({ words: line }) => !own.some(({ not, aside }) => not.in(flat(line)) || aside.in(flat(line))))
      const answer = choose([...signsOf(heard, words), ...delaysIn(heard, words, sheet)])
      if (answer) return asksForReferences(answer, heard, words, sheet)
    }
  // "We can extend the deadline of the offer to Wednesday": it stands, and longer.
  const grants = body.find(({ words }) => !/[?？]/u.test(words) && tries.some((compiled) => grantsTime(words, compiled, sheet)))
  if (grants) return { kind: 'offer', words: grants.words.slice(0, 300), against: [] }
  // "Our director is on leave until January 18": nothing happens before, unless they name a day themselves.
  const isAway = ({ words }: Words) =>
    tries.flat().some(({ away }) => away.in(flat(words))) &&
    datesIn(words, sheet.dates).some(({ date, kind }) => kind === 'exact' && date > sheet.dates.anchor)
  const away = body.find(isAway)
  if (away) return { kind: 'on-hold', words: away.words.slice(0, 300), against: [], only: 'hinted' }
  for (const words of tries) {
    const answer = hinted(body, words)
    // "We are thrilled, more about your first day soon" goes on about an offer that was made.
    const goesOn = answer?.kind === 'offer' && subject.length === 0 && choose(signsOf(sheet.titles, words))?.kind === 'offer'
    if (answer && !goesOn) return answer
  }
  return null
}

/** What the candidate says that they answered, in so many words. */
export function readRetold(sentences: readonly Words[], sheet: Sheet): EmployerAnswer | null {
  const { own, others } = retoldWords(sheet)
  const plain = sentences.filter(({ words: line }) => !own.some(({ not }) => not.in(flat(line))))
  for (const [lines, words] of [
    [sentences, own],
    [plain, others],
  ] as const) {
    const answer = choose([...signsOf(lines, words), ...delaysIn(lines, words, sheet)])
    if (answer) return answer
  }
  return null
}

const signsOf = (lines: readonly Words[], compiled: readonly Compiled[]): Sign[] =>
  compiled.flatMap((words) =>
    lines
      .filter(({ words: line }) => mayAnswer(flat(line), words))
      .flatMap(({ words: line }) =>
        clausesOf(line.slice(0, 900), words)
          .flatMap((clause) => signsIn(clause, words))
          .map((sign) => ({ ...sign, words: line.slice(0, 300) })),
      ),
  )

/** "The decision has been pushed to January": a day beside it would be when they decide. */
const delaysIn = (lines: readonly Words[], compiled: readonly Compiled[], { dates }: Sheet): Sign[] =>
  lines
    .map(({ words }) => words.slice(0, 900))
    .filter((line) => compiled.some((words) => words.delays.in(words.harmless.without(flat(line)))))
    .filter((line) => !datesIn(line, dates).some(({ date, kind }) => kind !== 'relative' && date >= dates.anchor))
    .map((line) => ({ kind: 'on-hold', sure: true, outright: true, words: line.slice(0, 300) }))

const of = (signs: readonly Sign[], kind: Kind): Sign[] => signs.filter((one) => one.kind === kind)

/** The strongest sign decides, and two that contradict each other are both kept. */
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

/** "Could you send me two references by Friday?": what goes on is something to send, where no sentence speaks of a talk. */
function asksForReferences(answer: EmployerAnswer, lines: readonly Words[], words: readonly Compiled[], sheet: Sheet): EmployerAnswer {
  const steps = signsOf(lines, words).filter(({ kind }) => kind === 'next-step')
  const isOfPeople = ({ words: line }: Sign) =>
    words.some(({ references }) => references.in(flat(line))) && !nextTalk.test(line) && !interviewWords.test(line)
  if (answer.kind !== 'next-step' || !steps.every(isOfPeople)) return answer
  return { ...answer, asks: 'references', dueOn: limitIn(answer.words, 0, sheet) }
}

/** So many different turns of phrase it takes: anybody congratulates, and nobody asks for an hour who does not want one. */
const hintsNeeded = { offer: 2, rejection: 1, 'on-hold': 2, 'next-step': 1 } as const

function hinted(lines: readonly Words[], compiled: readonly Compiled[]): Heard | null {
  const found = lines.flatMap(({ words }) =>
    compiled.flatMap((one) => hintsIn(flat(words.slice(0, 900)), one).map((hint) => ({ ...hint, words: words.slice(0, 300) }))),
  )
  const kinds = (['offer', 'rejection', 'next-step', 'on-hold'] as const)
    .map((kind) => ({ kind, hints: found.filter((one) => one.kind === kind) }))
    .filter(({ kind, hints }) => new Set(hints.map(({ hint }) => hint)).size >= hintsNeeded[kind])
    .sort((a, b) => b.hints.length - a.hints.length)
  const [first, second] = kinds
  if (!first) return null
  const against = second && second.hints.length === first.hints.length ? [second.kind] : []
  return { kind: first.kind, words: first.hints[0]?.words ?? '', against, only: 'hinted' }
}
