import { isBounce } from '../../carry/mail/machine-mail.ts'
import { leavesList } from '../../lay-out/footer.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { titleText } from '../../lay-out/page-text.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { EmployerAnswer, Reading } from '../../reading.ts'
import { emailsIn } from '../company/employer-domain.ts'
import { allWordsFor } from './compiled-words.ts'
import { readEmployerAnswer } from './employer-answer.ts'
import { readOfferDeadline } from './offer-deadline.ts'
import { readPauseEnd } from './pause-end.ts'
import { flat, phraseList } from './phrases.ts'
import { isTheirStep } from './their-step.ts'

type Answered = Pick<NonNullable<Reading['mail']>, 'answer' | 'said' | 'machine' | 'cameBack'>

/** What a mail after a round says: the employer's answer, or that nobody wrote it. Proposed to the candidate, never assumed. */
export function readAnswer(sheet: Sheet, decides: boolean): Answered {
  const { mail } = sheet.carried
  if (mail && isBounce(mail.from, mail.subject ?? '')) return { answer: null, cameBack: lostAddresses(sheet) }
  if (mail?.automatic) return { answer: null }
  const heard = isNewsletter(sheet) ? null : readEmployerAnswer(sheet)
  // Good wishes and a question when one is free stand in mails of every kind: a date or a machine says what this one is.
  if (heard && isTheirStep(heard, sheet)) return { answer: null, machine: true }
  const isHeard = heard !== null && !(heard.only === 'hinted' && (decides || byMachine(sheet)))
  if (!isHeard) return { answer: null, ...(byMachine(sheet) ? { machine: true } : {}) }
  const { kind, words, against } = heard
  return { answer: kind, said: { kind, words, against, ...dueOf(heard, sheet) } }
}

function dueOf({ kind, asks, dueOn }: EmployerAnswer, sheet: Sheet): Pick<EmployerAnswer, 'dueOn' | 'dueAt' | 'asks'> {
  if (asks) return { asks, dueOn }
  if (kind === 'offer') return readOfferDeadline(sheet)
  return kind === 'on-hold' ? { dueOn: readPauseEnd(sheet) } : {}
}

const issue = phraseList(
  'newsletter|in this issue|this month|this week in|digest|ausgabe|diesen monat|ce mois ci|dans ce numéro|la lettre|este mes|neste mês|deze maand|questo mese|メールマガジン|今月',
)

/** It writes of offers and freezes, and of nobody's. */
const isNewsletter = (sheet: Sheet): boolean => {
  const full = sheet.full.slice(0, 20_000)
  const text = flat(full)
  return leavesList.test(full) && issue.in(`${flat(titleText(sheet))} ${text}`)
}

/** Told only where nothing in it answers: hiring systems sign a rejection with "do not reply" as well. */
const byMachine = (sheet: Sheet): boolean => {
  const words = allWordsFor(sheet)
  const lines = [...sheet.titles.map((title) => title.words), ...sheet.lines.flatMap((line) => line.words.split(/(?<=[^\d][.!?])\s/))]
  // "Our manager is on leave until January, we go on then": a colleague tells it.
  const own = lines.filter((line) => !words.some(({ away }) => away.in(flat(line))))
  const text = flat(own.join('\n').slice(0, 4000))
  return words.some(({ machine }) => machine.in(text))
}

const lostAddresses = (sheet: Sheet): string[] =>
  [...new Set(emailsIn(sheet.full))]
    .filter((email) => !isReader(sheet.reader, { name: null, email }) && !/^(?:mailer-daemon|postmaster)@/.test(email))
    .slice(0, 10)
