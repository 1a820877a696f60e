/**
 * A language as data: words only, sorted by what they mean. A list that is missing is a type error; an empty one says that the language
 * has no such word. Small letters, one word or phrase an entry, accents as written; a blank stands for one blank, line end or hyphen.
 */
export interface Language {
  /** BCP 47 primary tag. */
  code: string
  dates: DateWords
  mail: MailWords
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
  /** What follows is a length: "*Duration*: 0:45". */
  lengthLabels: Words
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
  /** The commonest small words, by which the language of a text is told. */
  common: Words
}
