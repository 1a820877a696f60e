import { dates } from '../../../read/language/de/dates.ts'
import { dayParts, formalName, isHeld, listIn } from '../letter-parts.ts'
import type { FollowUpOn, LetterWords, NewTimeOn } from '../words.ts'
import { answers } from './answers.ts'
import { besideTheDay } from './beside-the-day.ts'
import { thanks } from './thanks.ts'
import { jobOf, thingsOf } from './things.ts'

/** Behind "an", "mit", "für" a Herr is a Herrn. */
const bent = (name: string) => name.replace(/^Herr(?=\s)/, 'Herrn')
const listOf = (names: readonly string[]) => listIn(names.map(bent), 'und', 'andere')
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
const parts = (date: string) => dayParts(date, dates)

/** A title tells how to greet; without one nobody is guessed to be a Mr or Ms. */
function greet(name: string, dear: boolean): string {
  const { title, family, whole } = formalName(name, /^(?:frau|herr)$/i)
  if (!title) return `Guten Tag ${whole},`
  const named = `${capital(title.toLowerCase())} ${family}`
  if (!dear) return `Guten Tag ${named},`
  return /^herr$/i.test(title) ? `Sehr geehrter ${named},` : `Sehr geehrte ${named},`
}

const onDay = ({ day }: FollowUpOn) => (day ? ` am ${day}` : '')

/** Nobody is thanked for a conversation they were not in. */
function metWords(on: FollowUpOn): string {
  const who = [...(on.metThem ? ['Ihnen'] : []), ...on.met]
  const when = on.day ? `am ${on.day}` : 'vor Kurzem'
  return who.length === 0
    ? `${when} hatte ich ein Gespräch über ${jobOf(on)}`
    : `${when} habe ich mit ${listOf(who)} über ${jobOf(on)} gesprochen`
}

function nudgeWords(on: FollowUpOn): string[] {
  if (on.happened === 'no-show')
    return [
      `unser Gespräch${onDay(on)} über ${jobOf(on)} hat nicht stattgefunden, ich war bereit.`,
      'Mein Interesse ist weiterhin groß. Gibt es einen anderen Termin, oder können Sie mir sagen, wie es steht?',
    ]
  if (on.happened === 'cut-short')
    return [
      `${metWords(on)}. Wir mussten früher aufhören, und ich würde gern dort weitermachen.`,
      'Können Sie mir sagen, wie es steht, und ob wir einen weiteren Termin finden sollten?',
    ]
  if (on.happened === 'handed-in' || on.happened === 'due')
    return [
      on.happened === 'handed-in'
        ? `${on.day ? `am ${on.day}` : 'vor Kurzem'} habe ich Ihnen meine Arbeitsprobe geschickt (${jobOf(on)}). Mein Interesse ist unverändert groß.`
        : `meine Arbeitsprobe (${jobOf(on)}) war${on.day ? ` bis ${on.day}` : ''} erbeten, und ich hoffe, sie ist gut angekommen.`,
      'Gibt es schon etwas Neues, oder ein Datum, das ich mir merken sollte?',
    ]
  if (on.happened === 'planned')
    return [
      `ich schreibe wegen des Gesprächs über ${jobOf(on)}${on.day ? `, das für ${on.day} geplant war` : ''}. Mein Interesse ist unverändert groß.`,
      'Gibt es schon etwas Neues, oder ein Datum, das ich mir merken sollte?',
    ]
  const said = on.saidBy ? `; ich hatte verstanden, dass Sie bis ${on.saidBy} entscheiden möchten` : ''
  return [
    `${metWords(on)}${said}. Mein Interesse ist unverändert groß.`,
    'Gibt es schon etwas Neues, oder ein Datum, das ich mir merken sollte?',
  ]
}

/** Kind, and it takes nothing back: the door is theirs to open. */
function goodbyeWords(on: FollowUpOn): string[] {
  const open = `alls ${jobOf(on)} noch offen ist`
  if (on.happened === 'no-show')
    return [`f${open}, finde ich gern einen anderen Termin für unser Gespräch${onDay(on)}; wenn nicht, wünsche ich Ihnen alles Gute.`]
  const glad = `${open}, jetzt oder später, freue ich mich, von Ihnen zu hören; wenn nicht, wünsche ich Ihnen`
  if (!isHeld(on)) return [`f${glad} alles Gute.`]
  return [
    on.met.length === 0
      ? `vielen Dank für die Zeit, die Sie und Ihre Kollegen sich${onDay(on)} genommen haben.`
      : `vielen Dank für die Zeit, die Sie sich genommen haben. Bitte danken Sie auch ${listOf(on.met)} für das Gespräch${onDay(on)}.`,
    `F${glad} und dem Team alles Gute.`,
  ]
}

/** Times of one's own, so that the reader has only to say yes. */
const proposal = 'Ginge es [zwei Zeiten, die Ihnen passen], oder zu einer anderen Zeit, die Ihnen recht ist?'

function newTimeWords(on: NewTimeOn): string[] {
  if (on.happened === 'moved')
    return [
      `unser Gespräch${on.when}${on.hours} muss verschoben werden, das ist kein Problem. ${proposal}`,
      `Ich freue mich darauf, mit Ihnen über ${thingsOf(on).named} zu sprechen.`,
    ]
  const time = `${on.when}${on.hours}`
  const there = {
    call: `ich war${time} in unserer Besprechung, und es kam niemand dazu.`,
    place: `ich war${time} zu unserem Gespräch da, und es hat nicht stattgefunden.`,
    none: `ich war${time} für unser Gespräch bereit, und es hat nicht stattgefunden.`,
  }
  return [
    `${there[on.where ?? 'none']} Ist etwas dazwischengekommen?`,
    `Über ${thingsOf(on).named} würde ich weiterhin gern sprechen. ${proposal}`,
  ]
}

/** Letters in German, with "Sie". */
export const de: LetterWords = {
  greeting: (name, { greeting, names }) => {
    if (!name) return 'Guten Tag,'
    if (names === 'first' && greeting === 'hi') return `Hallo ${formalName(name, /^(?:frau|herr)$/i).whole},`
    return greet(name, greeting === 'dear')
  },
  signOffs: {
    best: 'Beste Grüße',
    thanks: 'Vielen Dank und Grüße',
    'kind-regards': 'Freundliche Grüße',
    sincerely: 'Mit freundlichen Grüßen',
  },
  thanks,
  thanksSubjects: (weekday, known) => {
    const day = weekday ? `unser Gespräch am ${weekday}` : 'unser Gespräch'
    return [
      `Vielen Dank für ${day}`,
      weekday ? `Danke für ${weekday}` : 'Danke für Ihre Zeit',
      weekday ? `Nach unserem Termin am ${weekday}` : 'Nach unserem Termin',
      known ? 'Danke für das Gespräch' : 'Schön, Sie getroffen zu haben',
    ]
  },
  arranged: () => 'Danke auch, dass Sie alles organisiert haben.',
  passOn: (names) => ({
    subject: names.length === 1 ? `Ein Dank an ${bent(names[0] ?? '')}` : 'Nachrichten an meine Gesprächspartner',
    paragraphs: [
      names.length === 1
        ? `könnten Sie diese Nachricht an ${bent(names[0] ?? '')} weitergeben? Herzlichen Dank.`
        : `könnten Sie diese Nachrichten an ${listOf(names)} weitergeben? Herzlichen Dank.`,
    ],
  }),
  noteFor: (name) => `Für ${bent(name)}:`,
  toAll: ({ weekday, company, role }) => ({
    subject: weekday ? `Vielen Dank für ${weekday}` : 'Vielen Dank für das Gespräch',
    paragraphs: [
      `vielen Dank, dass Sie das Gespräch${weekday ? ` am ${weekday}` : ''} organisiert haben. Könnten Sie meinen Dank an alle weitergeben, mit denen ich gesprochen habe? [worüber Sie gesprochen haben]`,
      `Mein Interesse an ${thingsOf({ company, role }).dative} ist groß, und ich freue mich, von Ihnen zu hören.`,
    ],
    farewell: 'Beste Grüße',
  }),
  nudge: (on) => ({ subject: 'Wie es steht', paragraphs: nudgeWords(on) }),
  secondNudge: (on) =>
    on.happened === 'no-show'
      ? [
          `für unser Gespräch${onDay(on)}, das nicht stattgefunden hat, würde ich gern noch einen Termin finden.`,
          'Gibt es einen Tag, der Ihnen passt, oder hat sich der Plan geändert? Eine Zeile genügt.',
        ]
      : [
          `ich frage noch einmal nach: ${jobOf(on)}.`,
          'Gibt es etwas Neues zur Entscheidung, oder einen Tag, an dem ich wieder fragen sollte? Eine Zeile genügt.',
        ],
  goodbye: (on) => ({ subject: 'In Kontakt bleiben', paragraphs: goodbyeWords(on) }),
  newDate: (on) => ({
    subject: 'Ein neuer Termin',
    paragraphs: [
      `das Gespräch${on.day ? `, das für ${on.day}, geplant war,` : ''} ${on.happened === 'moved' ? 'sollte verschoben werden' : 'wurde abgesagt'}, was kein Problem ist. Mein Interesse gilt weiterhin: ${jobOf(on)}.`,
      'Möchten Sie einen neuen Termin vorschlagen? Gern schicke ich Ihnen einige Zeiten, die mir passen.',
    ],
  }),
  newTime: (on) => ({
    subject: on.weekday ? `Unser Gespräch am ${on.weekday}: ein anderer Termin?` : 'Unser Gespräch: ein anderer Termin?',
    paragraphs: newTimeWords(on),
  }),
  ...besideTheDay,
  answers,
  near: { today: 'heute', yesterday: 'gestern', tomorrow: 'morgen' },
  onDay: (day) => `am ${day}`,
  hours: (from, to) => (to ? `von ${from} bis ${to} Uhr` : `um ${from} Uhr`),
  weekday: (date) => capital(parts(date).weekday),
  day: (date) => {
    const { weekday, day, month } = parts(date)
    return `${capital(weekday)}, ${day}. ${capital(month)}`
  },
}
