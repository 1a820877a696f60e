import type { Words } from '../words.ts'

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
  /** Outlook's: "-----*Original Message*-----", and of a meeting "-----*Original Appointment*-----". */
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
  /** Somebody, or a whole office, is away for a while: "I am *on vacation* until Monday", "*back in the office* on". */
  absences: Words
  /** Subjects under which calendars send what a guest proposes: "*New Time Proposed*: Interview". */
  proposals: Words
  /** What stands in the name of a file that holds an invitation: "*Einladung*.zip". */
  inviteFiles: Words
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
