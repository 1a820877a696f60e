import { applyLink, otherKindWords } from '../language/lexicon/verdict.ts'
import { type OtherKind, otherKinds } from '../language/meanings/verdict.ts'
import { allMatches } from '../vocabulary/patterns.ts'

interface Telling {
  /** For the person: why this is no interview of theirs. */
  why: string
  /** What words alone cannot say: numbers and signs beside them. */
  title?: RegExp
  text?: RegExp
  /** The text alone settles it, however much it speaks of interviews. */
  plain?: true
  /** What the mailbox it comes from is for. */
  mailbox?: RegExp
}

const telling: Record<OtherKind, Telling> = {
  'round-of-something': { why: 'It is a round of something else.', plain: true },
  newsletter: {
    why: 'It is a newsletter.',
    title: /\bissue #?\d+/i,
    text: /^issue #?\d+\b|\b\d{1,2} min(?:ute)? read\b/im,
    plain: true,
    mailbox:
      /^(?:(?:job-?)?al(?:er|ar)t(?:[eais]s?)?|jobs?-?(?:alert|mail|agent|letter)s?|news(?:letter)?|digest|nieuwsbrief|infolettre)@/i,
  },
  received: { why: 'It only says that an application has arrived.' },
  podcast: { why: 'It is about a podcast or a recording, not a job.', title: /\bep\. ?\d+/i },
  press: { why: 'A journalist asks for it.' },
  research: { why: 'It is research with users or customers.', text: /\bas a thank[- ]you.{0,20}[$€£]\d/i },
  sales: { why: 'It is a sales talk or a vendor meeting.' },
  reference: { why: 'It is a reference call about somebody else.' },
  practice: { why: 'It is practice or coaching, not the interview itself.' },
  acted: { why: 'It is an acted talk, not the interview itself.' },
  event: {
    why: 'It is an event for many people, not an interview.',
    text: /\bjoin \d[\d,]{0,9} (?:others|attendees|people)|\bzoom\.us\/w\/\d/i,
    mailbox: /^(?:events?|webinars?|veranstaltung(?:en)?|ev[eé]nements?|eventos?|eventi|evenementen|wydarzenia)@/i,
  },
  informal: { why: 'It is informal, not an interview.' },
  'interviewer-side': { why: 'You are on the side that asks the questions.' },
  leaving: { why: 'It is about leaving a job or about admissions.' },
  appointment: { why: 'It is an appointment of another kind: a doctor, a school, a test or an authority.' },
  everyday: { why: 'It is an everyday entry of the calendar.' },
}

/** One job has one link to apply by. */
const severalJobs = 2

/** What a message is about instead, told by its title and its text. */
export const notInterviews = otherKinds.map((kind) => {
  const { why, title, text, plain, mailbox } = telling[kind]
  const [titleWords, textWords] = [otherKindWords(kind, 'title'), otherKindWords(kind, 'text')]
  return {
    kind,
    why,
    plain,
    inTitle: (words: string) => titleWords.test(words) || (title?.test(words) ?? false),
    /** How many different ways of saying so the text has, and whom it comes from: a mailbox for it counts twice. */
    signsIn: (words: string, from: string) =>
      new Set(textWords.all(words).map(({ 0: sign }) => sign.toLowerCase())).size +
      (text?.test(words) ? 1 : 0) +
      (mailbox?.test(from) ? 2 : 0) +
      (kind === 'newsletter' && allMatches(words, applyLink).length >= severalJobs ? 1 : 0),
  }
})
