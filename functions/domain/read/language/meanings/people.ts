import type { Words } from '../words.ts'

export interface PeopleWords {
  /** Before the name of somebody who takes part: "you will *meet*". */
  meetBefore: Words
  /** The verb of "to take part" where it stands apart from its end: "am Gespräch *nehmen* Frau Lohse und Herr Ott *teil*"; and that end. */
  takesPart: Words
  takesPartEnd: Words
  /** Before the name of somebody who stands for something else: a contact, a past talk, the front desk. */
  elsewhereBefore: Words
  /** Those who interview, as one body: "the *committee*". */
  panels: Words
  /** Says who belongs to such a body: "the jury is *composed of*". */
  composed: Words
  /** The writer as the last of those who meet the candidate: "Anna Roth and *I* will see you". */
  joined: Words
  /** The same behind a preposition: "you meet Anna Roth and *me*". */
  me: Words
  /** The writer and the candidate together: "then *you and me* sit down". */
  meToo: Words
  /** The writer takes part: "*I'll ask you* about", "you speak *with me*". */
  writerMeets: Words
  /** Takes these words away: "*I'll call you with the outcome*". */
  notWriterMeets: Words
  /** The talk is one with the writer, unless others are named: "*our chat*", "*ask for me*". */
  ourTalk: Words
  /** The writer's side talks with the candidate: "and then *we talk*". */
  weTalk: Words
  /** Before somebody's job, and then the name: "*our* owner, Tjeerd Halbertsma". */
  our: Words
  /** What somebody may be to the writer without its being a job: "our *colleague*". */
  notJobs: Words
  /** In the display name of a mailbox that is nobody's: "Acme *Careers*". */
  mailboxes: Words
  /** What programs that sit in a call and write along are called: "Read AI *meeting notes*". */
  noteTakers: Words
  /** Joins one person to the next, as "and" does: "Anna Roth *as well as* Ben Ott". */
  /** That somebody is met beside others: "you will also meet". */
  also: Words
  beside: Words
  /** Before the given name of somebody who is met with the one named: "her *colleague* Magnus". */
  colleagues: Words
  /** "A walk round the yard *with* Les": in front of whoever is met. */
  withWords: Words
  /** "*See* Les at the gate". */
  meets: Words
  /** Right behind a name: whoever does that is somebody, even by the given name alone. */
  interviewsYou: Words
  /** Right behind a name: "Sam *will be there* too". */
  isThere: Words
  /** Around a name, the verb in two pieces: "Dan *schuift* Ilse *aan*". */
  joinsIn: Words
  joinsInEnd: Words
  /** Between somebody and whom they come from: "Ana Ruiz *from* Port Affairs". Words that stand inside names are left out. */
  origin: Words
  /** The same, before a unit of the house: "Sue *from* HR". */
  ofUnit: Words
  /** The same, before a team only: "Sue *on* the platform team". */
  onTeam: Words
  /** Between these and the unit: "from *our* HR". */
  unitArticles: Words
  /** Ends the name of a unit: "from the governance *team*". */
  teams: Words
  /** Behind somebody and their unit or job: what they do comes now. */
  actsThen: Words
  /** Before the name of whoever gets something: "*send* your portfolio to Sue". */
  handsOver: Words
  /** Between that verb and the name. */
  handedTo: Words
  /** Of a talk that was: "it was *great talking* to Sue". */
  metBefore: Words
  /** Whoever is met on that condition is met another time. */
  ifItGoesWell: Words
  /** The candidate, who is asked to come: "if *you* could be at reception". */
  you: Words
  /** "If you *could* be at reception". */
  can: Words
  /** "*Then* you meet Ana". */
  afterwards: Words
  /** "*See* the message from Harriet": before a thing that somebody sent. */
  lookAt: Words
  /** Between that thing and whoever sent it. */
  sentFrom: Words
  /** Between somebody and their number: "ring Sue *on* 01632 960 771". */
  reachedUnder: Words
  /** In front of a number itself: "on *tel.* 01632 960 771". */
  phoneNumbers: Words
  /** Between a body and who belongs to it: "the committee members *are*". */
  are: Words
  /** Verbs behind a name that do not mean that one is met: "Sue *sends* you the plan". */
  notActs: Words
  /** Small words behind a name that look like the verb of a clause: "Ana Ruiz *met* you". */
  notVerbs: Words
  /** The candidate, behind a verb: "Sue shows *you* round". */
  yourself: Words
  /** "Ask for Paco, *who* will do your interview". */
  who: Words
  /** What whoever one asks for does as well: "who will *interview* you". */
  interviewing: Words
  /** "Our *Head* of Data Ivo Marek": leads a field, and the name follows. */
  heads: Words
  /** Between that word and the field. */
  headOf: Words
  /** Somebody else arranges things from now on: "Priya will *take over from me*", "your *new contact* is Tom". */
  contactPasses: Words
  /** The same with one of these two: "Tom will be *your contact* *from now on*". */
  contactRoles: Words
  henceforth: Words
  /** Small words inside names: "Jan *de* Vries". */
  particles: Words
  /** Capitalised words that are no names: they end a name or forbid it. Titles, formats and dates are asked elsewhere. */
  notNames: Words
}
