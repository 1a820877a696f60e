/** What could not be read and was left out, by code; a reader of ours decides by the code, a person is told the words. */
export const lossWords = {
  'cut-short': 'The calendar data ends before it is complete; I read what was there.',
  'line-unreadable': 'I could not read a line of the calendar entry.',
  'time-unreadable': 'I could not read a time of the calendar entry.',
  'no-such-time': 'A time of the calendar entry is no real date.',
  'series-left-out': 'A series that repeats too often was left out.',
  'calendar-part-unreadable': 'I could not read the calendar part of this mail.',
  'winmail-unopened': 'Outlook packed a part of this mail into a winmail.dat, which I cannot open.',
  'archive-unopened': 'The invitation is packed into an archive, which I do not open.',
  'text-left-out': 'The text is longer than 250,000 characters, and I read its beginning only.',
} as const

export type Loss = keyof typeof lossWords
