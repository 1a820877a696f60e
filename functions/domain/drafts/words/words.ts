import type { LocalDate } from '../../time/wall-time.ts'
import type { LetterLanguage, Manner, SignOff, Voice } from '../manner.ts'
import type { AnswerWords } from './answers.ts'
import { de } from './de/letters.ts'
import { en } from './en/letters.ts'
import { es } from './es/letters.ts'
import { fr } from './fr/letters.ts'

/** What the candidate applied for, as far as it is known. */
export interface Job {
  company: string | null
  /** `Platform Engineer`, or `Platform Engineer position` where it was written so. */
  role: string | null
}

/** What a thank-you note is built from. Names, roles and topics have been made fit for a letter. */
export interface ThanksFor extends Job {
  name: string
  weekday: string | null
  /** Null: a gap is left. `clause`: "how the team plans", which some languages join in another way. */
  topic: { words: string; clause: boolean } | null
  american: boolean
  /** What was noted cannot stand in a letter: it is shown above it, and the gap asks for it in words that can. */
  noted?: boolean
  /** Met in an earlier round: nobody is met for the first time twice. */
  acquainted?: boolean
  byPhone?: boolean
}

/** One way to thank. A sentence claims nothing but the talk itself: not what was said in it, not by whom, not where this person works. */
export interface Build {
  opening: string
  /** Where it had to stop early, nobody is thanked for more than there was. */
  shortOpening: string
  ending: string
  /** One sentence more, for whoever likes it warm. */
  warm: string
  farewell: string
}

/** What a note to the recruiter is built from; the days are in its language. */
export interface FollowUpOn extends Job {
  day: string | null
  /** Whoever was met beside the reader, by their whole names. */
  met: readonly string[]
  metThem: boolean
  /** It was a phone call, and nobody saw anybody. */
  byPhone: boolean
  saidBy: string | null
  happened: FollowUpAfter
}

/**
 * What they owe an answer about: what became of the interview, or work that was handed in or was due. `planned`: its hour was never known, and
 * nobody has said that it took place.
 */
export type FollowUpAfter = 'yes' | 'planned' | 'cut-short' | 'no-show' | 'moved' | 'handed-in' | 'due'

/** What asks for another time is built from. */
export interface NewTimeOn extends Job {
  happened: 'no-show' | 'moved'
  weekday: string | null
  /** ` today`, ` on Wednesday, 2 December`, with the blank before it; empty where it is not known. */
  when: string
  hours: string
  where: 'call' | 'place' | null
}

export interface Letter {
  subject: string
  paragraphs: readonly string[]
}

/** What goes along with something that was promised. `thing`: as it may stand in a letter of this language; null: it is for the candidate to name. */
export interface PromisedOn {
  day: string | null
  thing: string | null
  /** Its day is over. */
  late: boolean
  /** Made to somebody else than the reader. */
  passTo: readonly string[]
}

/** `day`: in the language of the letter. */
export interface BesideTheDay {
  /** Before the day: where it is; the same where it is close; whom one can call on the way; and where they call, on which number. */
  askPlace: (day: string | null) => Letter
  askPlaceAgain: (day: string | null) => Letter
  askNumber: (day: string | null) => Letter
  askOwnNumber: (day: string | null) => Letter
  /** On the day, sent in a hurry: nothing in them is left to fill. */
  runningLate: (where: 'there' | 'call') => Letter
  noCall: Letter
  /** With what the candidate had promised on that day. */
  promised: (on: PromisedOn) => Letter
}

/** All that letters are worded with in one language, formal where the language tells it apart. */
export interface LetterWords extends BesideTheDay {
  /** The name as it stands in the record; null where nobody is known. */
  greeting: (name: string | null, voice: Voice) => string
  signOffs: Readonly<Record<SignOff, string>>
  /** Eight; up to eight notes of one round share no sentence and few words, since interviewers lay them side by side. */
  thanks: (about: ThanksFor) => readonly Build[]
  /** `known`: this is not the first time, or nobody saw anybody. */
  thanksSubjects: (weekday: string | null, known?: boolean) => readonly string[]
  /** To whoever arranged it, in their own note. */
  arranged: (american: boolean) => string
  /** Asks the recruiter to pass on the notes that stand below. */
  passOn: (names: readonly string[]) => Letter
  /** Above one of several notes in such a mail. */
  noteFor: (name: string) => string
  /** Nobody is named: one note for everyone. */
  toAll: (about: Omit<ThanksFor, 'name' | 'topic' | 'acquainted' | 'byPhone'>) => Letter & { farewell: string }
  nudge: (on: FollowUpOn) => Letter
  /** It goes on under the subject of the first. */
  secondNudge: (on: FollowUpOn) => readonly string[]
  goodbye: (on: FollowUpOn) => Letter
  newDate: (on: FollowUpOn) => Letter
  newTime: (on: NewTimeOn) => Letter
  answers: AnswerWords
  near: Readonly<Record<'today' | 'yesterday' | 'tomorrow', string>>
  /** Before a day in words: `on Wednesday, 2 December`. */
  onDay: (day: string) => string
  /** Hours as they are written there: `at 14:00`, `from 14:00 to 14:20`. */
  hours: (from: string, to: string | null) => string
  weekday: (date: LocalDate) => string
  day: (date: LocalDate, manner: Pick<Manner, 'american' | 'voice'>) => string
}

const all: Readonly<Record<LetterLanguage, LetterWords>> = { en, de, fr, es }

export const wordsIn = (language: LetterLanguage): LetterWords => all[language]
