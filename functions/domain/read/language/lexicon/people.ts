import { oneOf } from '../../vocabulary/patterns.ts'
import { people as en } from '../en/people.ts'
import { wordsIn } from '../every/every.ts'
import { everyPeople } from '../every/people.ts'
import { matcherOf } from '../matching/matcher.ts'
import { pieceOf } from '../matching/pattern-piece.ts'
import type { PeopleWords } from '../meanings/people.ts'
import { months, weekdays } from './dates.ts'

const inEvery = (list: (people: PeopleWords) => readonly string[]): string[] => wordsIn(everyPeople, list)

const calendarWords = new Set([...months.flat(), ...weekdays.flat()])
export const calendarWord = (word: string): boolean => calendarWords.has(word.toLowerCase())

export const nameParticles = new Set(inEvery((people) => people.particles))
export const notNames = new Set(inEvery((people) => people.notNames))

/** An English text names people behind English words only: "an" and "a" lead to them elsewhere. */
export const meetBefore = { english: matcherOf(en.meetBefore), other: matcherOf(inEvery((people) => people.meetBefore)) }
export const elsewhereBefore = {
  english: matcherOf(en.elsewhereBefore),
  other: matcherOf(inEvery((people) => people.elsewhereBefore)),
}

/** "Takes part", in two pieces. */
export const takesPart = {
  verb: matcherOf(inEvery((people) => people.takesPart)),
  end: matcherOf(inEvery((people) => people.takesPartEnd)),
}

/** Before a job and the name of whoever has it, as a piece of a pattern. */
export const ourWords = oneOf(inEvery((people) => people.our))
export const noteTakers = matcherOf(inEvery((people) => people.noteTakers))
export const notJobs = matcherOf(inEvery((people) => people.notJobs))

/** As a piece of a pattern. */
export const besideWords = oneOf(inEvery((people) => people.beside))

/** "The jury", "de commissie": whoever belongs to it is met. */
export const panels = matcherOf(inEvery((people) => people.panels))
export const composed = matcherOf(inEvery((people) => people.composed))
/** A mailbox, a room or a team, and nobody. */
export const mailboxWord = matcherOf(inEvery((people) => people.mailboxes))
export const writerMeets = matcherOf(
  inEvery((people) => people.writerMeets),
  inEvery((people) => people.notWriterMeets),
)
export const ourTalk = matcherOf(inEvery((people) => people.ourTalk))
export const weTalk = matcherOf(inEvery((people) => people.weTalk))
export const alsoWords = matcherOf(inEvery((people) => people.also))
export const meToo = matcherOf(inEvery((people) => people.meToo))
const contactPasses = matcherOf(inEvery((people) => people.contactPasses))
const contactRoles = matcherOf(inEvery((people) => people.contactRoles))
const henceforth = matcherOf(inEvery((people) => people.henceforth))
/** "Tom Baker will be your contact from now on": of whoever arranges, and not of whoever is met. */
export const passesContact = (words: string): boolean => contactPasses.test(words) || (henceforth.test(words) && contactRoles.test(words))

/** As pieces of a pattern. */
export const joinedWords = oneOf(inEvery((people) => people.joined))
export const meWords = oneOf(inEvery((people) => people.me))

/** Of what stands around a name and says what somebody is named for, as a piece of a pattern. */
export const peopleWord = (...lists: (keyof PeopleWords)[]): string => pieceOf(lists.flatMap((list) => inEvery((people) => people[list])))

export const afterwards = matcherOf(inEvery((people) => people.afterwards))
