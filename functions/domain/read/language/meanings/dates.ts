import type { Words } from '../words.ts'

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
  /** In the clause of an hour: that is when one is through. "You will be *done by* noon", "je bent om kwart over elf weer *buiten*". */
  endsBy: Words
  /** In front of an hour, by the minutes they add to it: "*half past* two", "*quarter to* two", "*halb* drei" (half an hour less). */
  shiftsBefore: Readonly<Record<number, Words>>
  /** Behind it: "two *thirty*", "las cuatro *y media*". */
  shiftsBehind: Readonly<Record<number, Words>>
  /** Behind an hour in words: "neun *Uhr* dreißig", "cinq *heures* et demie". */
  hourUnits: Words
  /** Before an hour of the clock and nothing else: "*a las* diez". */
  clockLeads: Words
  /** Behind a time: it is on the reader's own clock ("9 AM *your time*"). */
  yourClock: Words
  /** The same, behind the second of two times only: "3.30 our time, which is 7.30 *with you*". */
  yourClockBeside: Words
  /** Not a minute later: "nine *sharp*". */
  sharp: Words
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
  /** A week by how far off it is: "*next week* on Thursday", "Tuesday *the week after next*". */
  namedWeeks: Readonly<Record<'last' | 'this' | 'next' | 'afterNext', Words>>
  /** Before the number of a week: "*KW* 51". */
  weekNumbers: Words
  /** Before a day of the week that is meant: "Thursday of the *week of* November 30". */
  weekOf: Words
  /** Before a weekday, so many weeks behind the coming one: "*a week from* Thursday", "*übernächsten* Donnerstag". */
  laterBefore: Readonly<Record<1 | 2, Words>>
  /** Behind one: "Thursday *week*", "jeudi *en quinze*". */
  laterBehind: Readonly<Record<1 | 2, Words>>
  /** Before a span that begins now: "*in* two weeks". */
  inSpan: Words
  /** Behind one: "two weeks *from now*". */
  spanAhead: Words
  /** "The *last* Friday of November". */
  lastOfMonth: Words
  /** Before the number of a day: "Thursday *the* 10th". */
  dayArticles: Words
  /** Of these, the ones that say of themselves that a day is meant: "até *dia* 21". */
  dayNouns: Words
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
  /** Too short to be a day by itself: only from one to another, "Mo–Fr". */
  shortWeekdays: Words
  /** Between the first and the last of some days: "Monday *to* Friday". */
  throughDays: Words
  /** Before an hour that is not meant to the minute: "till *about* 3". */
  roughly: Words
  /** Of these, the ones that stand between times with a full stop: "10.30 *bis* 11". */
  pointUntil: Words
  /** "*between* 10 and 11". */
  between: Words
  and: Words
  /** "At 2 *or* 2:30 PM". */
  or: Words
  /** Behind the place of a clock: "London *time*". */
  clockBehind: Words
  /** Before it: "*heure* de Paris". */
  clockBefore: Words
  /** What follows is a length: "*Duration*: 0:45". */
  lengthLabels: Words
  /** Behind a count: "within 3 *days*". */
  minutes: Words
  hoursLong: Words
  /** Lengths of their own, in minutes: "half an hour". */
  lengths: Readonly<Record<15 | 30 | 45 | 60 | 90, Words>>
  /** Beside a length: "an hour *earlier*". */
  sooner: Words
  later: Words
  /** Behind a verb of moving: "to *the following day*", "*la veille*". */
  dayLater: Words
  daySooner: Words
  /** The same for a week: "*the week after*, same time". */
  weekLater: Words
  weekSooner: Words
  /** Takes these words away: "una hora *antes de la entrevista*" moves nothing. */
  notShifts: Words
  days: Words
  weeks: Words
  monthsLong: Words
  /** Days that offices are open: "3 *business days*". */
  workingDays: Words
  fortnights: Words
  /** Before a month: "*mid* January". */
  midOf: Words
  /** "*Late* January", besides the end of it. */
  lateOf: Words
  /** "By the *end* of next week", and what may stand between: "*of*", "*the*". */
  endOf: Words
  ofThe: Words
  /** "The *next* week", "la semaine *prochaine*". */
  nextBefore: Words
  nextBehind: Words
  /** Of these, the ones that say that the very next one is meant: "*kommenden* Donnerstag". */
  comingOnly: Words
  /** Before what looks like a date and is a class of a school: "*Klasse* 3/4". */
  classes: Words
  /** Short forms of months that are words of other languages and stand behind the day only: "set 2" is no date. */
  dayFirstMonths: Words
  /** At the head of a line with a colon: the time that holds no more ("*Old* time: …"), and the one that holds ("*New* time: …"). */
  oldLabels: Words
  newLabels: Words
}
