import type { Format } from '../../reading.ts'
import { oneOf } from '../../vocabulary/patterns.ts'
import { wordsIn } from '../every/every.ts'
import { everyTalks } from '../every/talks.ts'
import { type Matcher, matcherOf } from '../matching/matcher.ts'
import { spelledOut } from '../matching/phrase.ts'
import type { TalkWords } from '../meanings/talks.ts'

const inEvery = (list: (talks: TalkWords) => readonly string[]): string[] => wordsIn(everyTalks, list)

/** Names a job interview, in a title or a text. */
export const interviewWords = matcherOf(inEvery((talks) => [...talks.interview, ...talks.anyInterview]))

/** Names a job interview and nothing else. */
export const hiringTalk = matcherOf(inEvery((talks) => talks.interview))

/** What rounds are counted in, as a piece of a pattern. */
export const roundNoun = oneOf(inEvery((talks) => talks.rounds))

const counting = (list: keyof TalkWords['counting']): string[] => inEvery((talks) => talks.counting[list])
/** As pieces of patterns: what stands before a figure, before one "of three", and between "first" and what is counted. */
export const roundAhead = oneOf(counting('ahead'))
export const roundAheadOf = oneOf(counting('aheadOf'))
export const roundOne = counting('one')
export const severalRounds = oneOf(counting('several'))
export const andLast = oneOf(counting('andLast').flatMap(spelledOut))
export const daySessions = matcherOf(counting('sessions'))
/** Beside a number, they put it on another round, on one that comes later, or on something else. */
export const besideRound = {
  otherBefore: matcherOf(counting('otherBefore')),
  otherBehind: matcherOf(counting('otherBehind')),
  comesLater: matcherOf(counting('comesLater')),
  casual: matcherOf(counting('casual')),
  elseBefore: matcherOf(counting('elseBefore')),
  elseBehind: matcherOf(counting('elseBehind')),
}

/** Stands between the talks of a day: arrival, lunch, a tour. */
export const pauseWords = matcherOf(inEvery((talks) => talks.pauses))

/** A line of its own that says that the day is over. */
export const dayEnds = matcherOf(inEvery((talks) => talks.ends))

const strongestFirst: readonly Format[] = [
  'superday',
  'presentation',
  'case-study',
  'technical',
  'panel',
  'executive',
  'hiring-manager',
  'peer',
  'behavioral',
  'recruiter-screen',
]

/** What names each format: where several are named in one place, the first wins. */
export const formatWords: readonly (readonly [Format, Matcher])[] = strongestFirst.map((format) => [
  format,
  matcherOf(inEvery((talks) => talks.formats[format])),
])

/** What one comes for at an hour of its own: an interview or its kind, a test. */
/** Besides the interview: a test, an exercise, a lesson. */
export const doneThere = matcherOf(inEvery((talks) => talks.occasions))
export const occasionWords = matcherOf(
  inEvery((talks) => [...talks.interview, ...talks.anyInterview, ...talks.occasions, ...Object.values(talks.formats).flat()]),
)
/** The same as the end of a longer word: "reken*test*". */
export const gluedOccasion = new RegExp(
  `(?<!\\p{L})\\p{L}{3,}${oneOf((['de', 'nl', 'sv'] as const).flatMap((code) => everyTalks[code].occasions).filter((word) => /^\p{L}+$/u.test(word)))}(?!\\p{L})`,
  'iu',
)
export const inTwo = matcherOf(inEvery((talks) => talks.inTwo))
export const toChoose = matcherOf(inEvery((talks) => talks.toChoose))

const ordinalTalk = '\\d(?:st|nd|rd|th)(?=\\s(?:round|interview|stage|call|screen))|(?:round|stage|interview) \\d'
/** What stands in titles beside the job, as a piece of a pattern. */
export const meetingWords = `(?:${oneOf(inEvery((talks) => talks.besideJobs))}|${ordinalTalk})`
