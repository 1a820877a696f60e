import type { Format } from '../reading.ts'
import type { FieldWords } from './field-words.ts'
import type { Classes } from './phrase.ts'

/**
 * A language as data: words only, sorted by what they mean. A list that is missing is a type error; an empty one says that the language
 * has no such word. Small letters, one word or phrase an entry, accents as written; a blank stands for one blank, line end or hyphen.
 * What `*`, `…`, `{a|b}` and `<name>` mean in a phrase: `phrase.ts`.
 */
export interface Language {
  /** BCP 47 primary tag. */
  code: string
  dates: DateWords
  decisions: DecisionWords
  fields: FieldWords
  labels: LabelWords
  mail: MailWords
  talks: TalkWords
  changes: ChangeWords
  people: PeopleWords
  jobs: JobWords
  tasks: TaskWords
  verdict: VerdictWords
}

type Words = readonly string[]
type Seven = readonly [Words, Words, Words, Words, Words, Words, Words]
type Twelve = readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words]

export interface DateWords {
  /** January first; short forms without their full stop. */
  months: Twelve
  /** Monday first. */
  weekdays: Seven
  /** Short forms of days that are ordinary words too: they count only beside a number ("sat", "sun"). */
  ambiguousDays: Words
  /** Counts by value: "two days", "a couple of weeks". */
  numbers: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 14 | 15 | 20 | 30 | 40 | 45 | 60 | 90, Words>>
  /** "First", in every form it takes before a round. */
  ordinals: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, Words>>
  /** The twelve hours as they are said: "half past *two*". */
  hours: Twelve
  /** Right behind a time: "3 *in the morning*". */
  mornings: Words
  afternoons: Words
  noon: Words
  today: Words
  tomorrow: Words
  /** As above, and only in small letters: a German "Morgen" may be the morning. */
  tomorrowSmall: Words
  /** Before a word for tomorrow they make something else of it: "*esta* mañana", "*guten* morgen". */
  notTomorrowBehind: Words
  dayAfterTomorrow: Words
  /** Before a weekday: "*next week on* Thursday". */
  nextWeekBefore: Words
  /** Behind one: "Thursday *of next week*". */
  nextWeekBehind: Words
  /** "*A week from* Thursday". */
  weekLaterBefore: Words
  /** "Thursday *week*". */
  weekLaterBehind: Words
  /** Before the number of a day: "Thursday *the* 10th". */
  dayArticles: Words
  /** At the number of a day: "10*th*". */
  dayMarks: Words
  /** Before a time: "*at* 4", "*alle ore* 15". */
  timeLeads: Words
  /** Before a time that is written out only: "*ab* 10.30". */
  startLeads: Words
  /** Before a bare hour: "*around* 4". */
  roughLeads: Words
  /** Before what would else be a length: "*à* 2 h". */
  hourLeads: Words
  /** "*Time*: 10.30". */
  timeLabels: Words
  /** Behind the number of an hour: "10 *o'clock*", "15 *Uhr*". */
  hourMarks: Words
  /** Between two times: "10:00 *to* 11:00". */
  until: Words
  /** Of these, the ones that stand between times with a full stop: "10.30 *bis* 11". */
  pointUntil: Words
  /** "*between* 10 and 11". */
  between: Words
  and: Words
  /** Behind the place of a clock: "London *time*". */
  clockBehind: Words
  /** Before it: "*heure* de Paris". */
  clockBefore: Words
  /** What follows is a length: "*Duration*: 0:45". */
  lengthLabels: Words
  /** Behind a count: "within 3 *days*". */
  minutes: Words
  hoursLong: Words
  days: Words
  weeks: Words
  monthsLong: Words
  /** Days that offices are open: "3 *business days*". */
  workingDays: Words
  fortnights: Words
  /** "By the *end* of next week", and what may stand between: "*of*", "*the*". */
  endOf: Words
  ofThe: Words
  /** "The *next* week", "la semaine *prochaine*". */
  nextBefore: Words
  nextBehind: Words
}

export interface MailWords {
  /** Labels of the header lines inside a text. */
  from: Words
  sent: Words
  to: Words
  copy: Words
  subject: Words
  otherHeads: Words
  /** Between dashes: "---------- *Forwarded message* ---------". */
  forwarded: Words
  /** Apple's line: "*Begin forwarded message*:". */
  beginForwarded: Words
  /** Outlook's: "-----*Original Message*-----". */
  original: Words
  /** Ends the line above a quotation: "On Friday, Ruthie *wrote*:". */
  wrote: Words
  /** Of these, the ones that stand before the name as well: "Am Freitag *schrieb* Ruthie:". */
  wroteBefore: Words
  /** How that line begins: "*On* Friday". */
  wroteOn: Words
  /** Before the colon of a subject. */
  forwardPrefixes: Words
  replyPrefixes: Words
  /** What calendars put there: "*Canceled*: Interview". */
  titlePrefixes: Words
  /** Lines that conferencing tools print begin so. */
  toolLines: Words
  /** Their full stop ends no sentence; a full stop inside is part of them. */
  abbreviations: Words
  /** What is counted with a number and a full stop: "2. *Runde*". */
  numbered: Words
  /** Subjects of what a mailbox answers on its own. */
  automatic: Words
  /** Subjects of what a mail server sends back. */
  undelivered: Words
  /** Above the name at the foot of a mail, without the comma. */
  closings: Words
  /** How one leaves a list, as a platform prints it at the foot of its mails: an end left open is `*`. */
  leavesList: Words
  /** How the lines begin that phones, mail programs and offices print under a mail: "*Sent from my* iPhone", "*This email may contain* …". */
  footers: Words
  /** The commonest small words, by which the language of a text is told. */
  common: Words
  /** How a mail begins, before the name. */
  greetings: Words
  /** Said at its end, besides the closings: "*good luck*". */
  wishes: Words
}

export interface TalkWords {
  /** Names a job interview, in a title or a text. */
  interview: Words
  /** What rounds are counted in: "second *interview*". */
  rounds: Words
  /** Names a kind of interview. */
  formats: Readonly<Record<Format, Words>>
}

/** What becomes of a meeting both sides know of, and how a thing is said: as done, possible or asked, and by whom. */
export interface ChangeWords {
  /** Words that the lists below name as `<name>`. */
  classes: Classes
  /** How titles say that a meeting is off: whole phrases, so that "gaat niet door" carries its own no. */
  cancelled: Words
  /** The deed as a noun: it says so only where it stands alone, since there are cancellation policies, teams and fees. */
  cancellations: Words
  /** What is cancelled. */
  meetings: Words
  /** May stand between or around them in a title that says so. */
  besideCancelled: Words
  /** Other words for the meeting: its hour, its slot. */
  moreMeetings: Words
  /** "*It* has been moved." */
  standIns: Words
  no: Words
  /** Of a mail too short to tell its language: a no that means nothing else in another one, as Portuguese "no" does. */
  surelyNo: Words
  /** What a meeting does when it is on. Denied, it is off. */
  happens: Words
  /** Somebody keeps, needs or holds it. */
  keeps: Words
  /** People meet; of a day, or of what can be. */
  meets: Words
  ability: Words
  /** It is called off, in so many words. */
  ends: Words
  /** "Please *disregard* the invitation." */
  voids: Words
  invitations: Words
  /** The job is gone: whoever was to be met for it, will not be. */
  closes: Words
  /** Another time is needed or was found. */
  defers: Words
  /** Takes these words away: "the *interview room* has been moved", "*moved forward*". */
  notDefers: Words
  /** A new time is looked for, or promised; denied, it is none. */
  another: Words
  /** The day as agreed does not suit one of them. */
  clashes: Words
  /** The other time in place of the old one. */
  instead: Words
  /** As late as before. */
  sameHour: Words
  /** It is as it was. */
  stands: Words
  /** Said of what may come, not of what is. */
  conditional: Words
  /** As above, at the beginning of a clause only: "*si* no puede". */
  ifAtStart: Words
  perhaps: Words
  /** Who acts is the writer's side. */
  we: Words
  /** "*You may* cancel here": theirs to do, not done. */
  ownChoice: Words
  /** When one may be called, which is no time of the interview. */
  reachable: Words
  /** "Can we *talk about* Thursday?" */
  asksToTalk: Words
  /** Where one thing said ends and the next begins. */
  clauseBreaks: Words
  /** "*To* cancel, click here": what it is for, not what is done. */
  purposes: Words
  links: Words
  /** "The meeting *before* your interview was cancelled": the talk is named to say when another thing is. */
  besides: Words
  yours: Words
  /** What may stand there besides the meetings. */
  talks: Words
  /** Off all the same where the rest of the sentence names it: the talk, or the invitation to it. */
  talkItself: Words
}

export interface PeopleWords {
  /** Before the name of somebody who takes part: "you will *meet*". */
  meetBefore: Words
  /** Before the name of somebody who stands for something else: a contact, a past talk, the front desk. */
  elsewhereBefore: Words
  /** Small words inside names: "Jan *de* Vries". */
  particles: Words
  /** Capitalised words that are no names: they end a name or forbid it. Titles, formats and dates are asked elsewhere. */
  notNames: Words
}

export interface JobWords {
  /** Heads of job titles: a phrase that has one may be a role, and a person's title must have one. */
  heads: Words
  /** In languages that glue their words together: a word that ends so is a job too ("Abteilungs*leiter*"). */
  gluedHeads: Words
  /** Around a head in a job title: "*senior* engineer", "engineer, *data platform*". */
  modifiers: Words
  /** Right before the job in a sentence, and before much else: "*interview for*". */
  roleLeads: Words
  /** Right before the job and nothing else: what follows is one, whatever the word ("*position of* Welder"). */
  jobFrames: Words
  /** Says that the words before it are the job: "the X *position*". */
  nouns: Words
  /** In the titles of people who recruit. */
  recruiters: Words
  /** Founder, president, managing director, C-level, VP and above. */
  executives: Words
  /** Of agencies, whose own name is not the employer's: "*our client*". */
  agencies: Words
  /** Right before the employer's name: "*at*", "*on behalf of*". */
  companyLeads: Words
  /** Behind an employer's name, and no part of it: a team, a meeting, a place. */
  companyTails: Words
}

/** What else a message may be about that looks like an interview. */
export const otherKinds = [
  'round-of-something',
  'newsletter',
  'received',
  'podcast',
  'press',
  'research',
  'sales',
  'reference',
  'practice',
  'event',
  'informal',
  'interviewer-side',
  'leaving',
  'everyday',
] as const
export type OtherKind = (typeof otherKinds)[number]

export interface VerdictWords {
  /** The mail treats its reader as the candidate: "*your application*". */
  candidate: Words
  /** May mean the job to fill, and means many other things elsewhere. */
  job: Words
  /** Asks when the candidate could come. */
  asksForTimes: Words
  /** An interview to record alone. */
  oneWay: Words
  callsOff: Words
  moves: Words
  /** Sounds like a no: it counts where no time is named. */
  rejects: Words
  /** A plain no, whatever dates stand beside it. */
  turnsDown: Words
  /** With a day or a link it arranges something, though no time could be read. */
  invites: Words
  /** A further talk of a series, as hiring counts them; a "next step" alone is everybody's. */
  nextTalk: Words
  /** Takes these words away: "next *round of drinks*". */
  notNextTalk: Words
  /** A task is a step of hiring when the next step, or a talk about the work, is named with it. */
  taskStage: Words
  /** It is mostly about an application. */
  applicationOnly: Words
  /** A job at the own employer, and the reader is the candidate. */
  asCandidate: Words
  /** By what it is: words of its title, and words of its text. */
  otherKinds: Readonly<Record<OtherKind, { title: Words; text: Words }>>
  /** Takes words of other kinds away: "*demo day*". */
  harmless: Words
}

/** When the employer decides or answers. */
export interface DecisionWords {
  /** The employer's side decides, answers, or is heard from. */
  answers: Words
  /** Takes these words away: "*great news*", "*your answer*". */
  notAnswers: Words
  /** Promise word as well, in a mail that arranges nothing: beside a meeting they would be about the meeting. */
  news: Words
  /** The candidate answers, delivers or comes: never a decision date. */
  candidateActs: Words
  /** Takes these words away: "*our answer by*". */
  notCandidateActs: Words
  endOfNextWeek: Words
  endOfThisWeek: Words
  /** Before a date: it is a limit, or a day something happens. */
  marks: Words
  /** Of these, the ones that can only be a limit. */
  limits: Words
  /** "*Around* the 15th" names no day. */
  around: Words
  /** "*Late* January" names none either, "*late* Friday" does. */
  partOf: Words
  /** "*Week of* 14 December." */
  weekBefore: Words
  /** Behind a weekday: "Friday *of the following week*". */
  weekAfter: Words
  sameDay: Words
  nextDay: Words
  /** Before a count: "*within* three days". */
  within: Words
  /** Between the two: "within *the next* three days". */
  withinMore: Words
  /** Between two counts: "two *or* three days". */
  orSo: Words
  /** Behind one, and before what it counts from: "two days *after* the interview". */
  after: Words
  /** What a span counts from when it is not the interview. */
  fromToday: Words
  /** A short sentence that begins so goes on about the news of the one before: "*By* Friday, I think." */
  followUps: Words
  /** Between two clauses of a sentence, before the speakers: "…, *and we* decide by Friday". */
  joins: Words
  speakers: Words
}

/** Work to do at home or to prepare, and by when it has to be in the employer's hands. */
export interface TaskWords {
  /** What people call such work, and nothing else. */
  takeHome: Words
  /** Name it too, and many other things: they count beside a day to hand it in. */
  nouns: Words
  /** Before a colon, at the beginning of a line: "*Assignment*: …". */
  labels: Words
  /** What may be asked for behind a verb: "prepare a few *slides*". */
  works: Words
  /** Takes these words away: "in *case* …". */
  notWorks: Words
  /** Of the works, the ones that stay work beside small things. */
  surely: Words
  /** What the candidate is to do with it: "*prepare* a few slides". */
  asks: Words
  /** Takes these words away, where they name a thing: "the *build*". */
  notAsks: Words
  /** The same behind the work: "slides *to be sent*". */
  owed: Words
  /** Asks for it in so many words. */
  outright: Words
  /** Asked for with a length: "a ten-minute *presentation*". */
  timedTalks: Words
  /** Nothing is to be done. */
  none: Words
  /** To bring or to have ready, and no work: an ID, questions. */
  smallThings: Words
  /** It was handed in before. */
  done: Words
  /** It is done while they meet. */
  live: Words
  /** It is done before they meet, whatever happens then. */
  ahead: Words
  /** The employer's side does it. */
  byUs: Words
  /** Unless the sentence speaks to the candidate as well. */
  toYou: Words
  /** Hands it in, or names the day for it. */
  handsIn: Words
  noDeadline: Words
  /** Also handed in, and never the work: when one is free, papers, forms. */
  otherThings: Words
  /** What verbs of sending are about when it is no work: "send the *invite*". */
  neverAsked: Words
  /** Makes a day beside it the last one: "*by* Friday". */
  lastDay: Words
  /** The same behind the day: "Friday *at the latest*". */
  lastDayBehind: Words
  /** The evening or day before they meet. */
  dayBefore: Words
  /** Behind a count of days or hours, back from when they meet: "two days *in advance*". */
  before: Words
  /** Before a count of days or hours: "you *have* five days". */
  given: Words
  /** Between the two: "you have *up to* five days". */
  givenAbout: Words
  /** A line of nothing but this says what the next line is. */
  deadlineLabels: Words
  /** Nobody is there, or a question may be asked until then: such a day is no deadline. */
  absence: Words
  /** The work comes with the mail. */
  handsOver: Words
  /** Make a limit only of a day right behind them: "*pour* mardi". */
  rightBehind: Words
  /** It asks the candidate for something. */
  askedFor: Words
  /** Something is to be confirmed, booked or decided: not the work. */
  otherActs: Words
  /** Before a span, how long the work takes and not by when it is due: "it *takes* about three hours". */
  takes: Words
}

/** What stands before a colon, in the first cell of a row or over the lines it is about, sorted by the fact it names. */
export interface LabelWords {
  role: Words
  company: Words
  /** Whom one meets. */
  people: Words
  /** Whom to ask. */
  contact: Words
  place: Words
  link: Words
  when: Words
}
