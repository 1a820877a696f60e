import type { Candidate } from '../access/candidate.ts'
import { isForAll } from '../employer/heard-back.ts'
import type { Said } from '../employer/said.ts'
import type { AnswerMethod, Reading } from '../read/reading.ts'
import { isCancel } from '../record/contribution-order.ts'
import type { Decision } from '../record/message.ts'
import type { OutOfReach } from '../sending/out-of-reach.ts'
import { dateWords, instantWords } from '../time/date-words.ts'
import { type Instant, type LocalDate, localDate } from '../time/wall-time.ts'
import type { Application, Interview } from '../view/view.ts'
import { type About, cancelled, changed, isOver, nameOf, whenOf, withCompany } from './reason-of-decision.ts'

const kindWords: Record<Said['kind'], string> = {
  offer: 'an offer',
  rejection: 'a no',
  'on-hold': 'a pause',
  'next-step': 'a further round',
  date: 'a date',
  contact: 'a new contact',
}

const answerReasons: Record<AnswerMethod, string> = {
  reply: 'It is an answer to an invitation, and an answer changes no interview.',
  counter: 'It proposes another time. Nothing moves until the organizer agrees.',
  declinecounter: 'The organizer turned down another time that was proposed. Nothing moves.',
  refresh: 'It asks the organizer for the invitation once more. Nothing moves.',
}

/** Of an employer nothing is known of: to be silent would look as if its day were watched. */
const unknownOffer = (dueOn: LocalDate | null): string => {
  const day = dueOn ? ` They want your answer by ${dateWords(dueOn)}; please keep that day yourself.` : ''
  return `It reads like an offer, and I cannot tell which interview it follows, so I watch no day for you.${day}`
}

/** Why a message was decided as it was, in a sentence for the candidate. */
export const reasonFor = {
  noChange: 'It says nothing that I did not know.',

  /** `told`: what it would change once the candidate has said that it is an interview. */
  whileAsked: (told: string | null): string =>
    `It is about what I have asked you: whether that is an interview of yours. ${told ? `With a yes to that this counts as well. ${told}` : 'It says nothing that I did not know.'}`,

  calledOffSince: 'It is older than the mail that called the interview off, so nothing changes.',

  not: (reading: Reading): string => {
    const said = reading.mail?.said
    if (said?.kind === 'offer' && said.against.length === 0) return unknownOffer(said.dueOn ?? null)
    const [why] = reading.why
    return why ? `I do not read it as an interview of yours. ${why}` : 'I do not read it as an interview of yours.'
  },

  outOfReach: ({ why, start, end }: OutOfReach, { homeZone }: Candidate): string => {
    const day = dateWords(localDate(start, homeZone))
    if (why === 'far-ahead') return `It is dated ${day}, more than eighteen months ahead. I plan nothing by such a date; please check it.`
    if (why === 'long-past') return `It is dated ${day}, more than eighteen months ago, so there is nothing left to plan.`
    const last = end ? ` to ${dateWords(localDate(end, homeZone))}` : ''
    return `It runs from ${day}${last}. No interview takes that long, so I plan nothing by it; please check the dates.`
  },

  /** `words`: why it was refused, and what to do. */
  unread: (words: string, { company }: Pick<Interview, 'company'>): string =>
    `A message about your interview${company ? ` with ${company}` : ''} came in that I could not use. ${words}`,

  reply: (method: AnswerMethod): string => answerReasons[method],

  replied: 'It is your answer to one of my mails, and I did what it says.',
  toConfirm: 'It is your answer to one of my mails. What it would change waits for your word.',
  keptReply: 'It is your answer to one of my mails. I found nothing in it that I can do, so nothing changes; your words are kept.',
  emptyReply: 'It is your answer to one of my mails, and there are no words of yours in it.',
  unprovenReply: 'It answers one of my mails, and I cannot tell whether it is really from you. Nothing changes.',

  forwarding: ({ code, link }: { code: string | null; link: string | null }): string => {
    const parts = [code ? `The code is ${code}.` : '', link ? `The link is ${link}` : ''].filter(Boolean)
    return ['Your mail provider asks whether your mail may be forwarded here. I do not answer that for you.', ...parts].join(' ')
  },

  /** What it reads like, and what follows from it. */
  heardBack: (said: Said, { company }: Pick<Application, 'company'>, among = 1): string => {
    const who = company ?? 'The company'
    if (among > 1 && !isForAll(said))
      return `${who} wrote back, and it does not say about which of your ${among} applications. Nothing changes until you say which.`
    if (said.against.length > 0)
      return `${who} wrote back, and it could be ${kindWords[said.kind]} or ${said.against.map((kind) => kindWords[kind]).join(' or ')}. Nothing changes until you say which.`
    switch (said.kind) {
      case 'offer':
        return `${who} wrote back, and it reads like an offer. The follow-ups stop.`
      case 'rejection':
        return `${who} wrote back, and it reads like a no. The follow-ups stop.`
      case 'on-hold':
        return `${who} wrote back: it is on hold${said.dueOn ? ` until ${dateWords(said.dueOn)}` : ''}. The follow-ups stop.`
      case 'next-step':
        if (said.asks) return `${who} wrote back and asks for your references. The follow-ups for this round stop.`
        return said.date
          ? `${who} wrote back: you go on, and they mean to write by ${dateWords(said.date)}. The follow-ups wait for that day.`
          : `${who} wrote back: you go on. The follow-ups for this round stop.`
      case 'contact':
        return `${who} wrote that somebody else is your contact now. The follow-ups go there.`
      case 'date':
        return `${who} wrote back and names ${said.date ? dateWords(said.date) : 'a date'} for the decision. The follow-ups wait for it.`
    }
  },

  offerByItself: (company: string | null): string =>
    `${company ?? 'The company'} wrote, and it reads like an offer. I count it as one once you have said that it is.`,

  newLimit: (dueOn: LocalDate | null, company: string | null): string =>
    `${company ?? 'The company'} wrote back: your answer to their offer has time until ${dueOn ? dateWords(dueOn) : 'you have decided'}.`,

  /** Said of work that was given before. */
  ofTask: (does: 'received' | 'dropped' | 'changed', dueOn: LocalDate | null, company: string | null): string => {
    const task = `your task${company ? ` for ${company}` : ''}`
    if (does === 'received') return `It says that ${task} has arrived. I note it as handed in, and its reminders stop.`
    if (does === 'dropped') return `It says that ${task} need not be done any more. Its reminders stop.`
    return dueOn ? `It is about ${task}, which is due on ${dateWords(dueOn)}.` : `It is about ${task}, and names no day for it.`
  },

  /** `told`: what the words above a forward change; null where nothing can be made of them. */
  noteAbove: (words: string, told: string | null): string =>
    `You wrote above it: “${words}” ${told ?? 'I cannot tell what that changes, so I have not used it. If it changes something, set it right on its page.'}`,

  otherHours: 'It offers other hours in place of those I knew. I wait for the one that is settled.',

  ownPick: (start: Instant, { homeZone }: Candidate): string =>
    `It is your own mail. You ask for ${instantWords(start, homeZone)}; I wait for their yes.`,

  /** `told`: what an older mail in its thread changes. */
  threadBelow: (told: string): string => `The mail itself says nothing new; below it in the thread stands what I had not seen. ${told}`,

  own: (thanked: number): string =>
    thanked > 0 ? 'It is your own note. I marked it as sent.' : 'It is your own mail, so there is nothing to read in it.',

  decision: (decision: Decision, about: About): string => {
    const name = nameOf(about)
    switch (decision) {
      case 'new-round':
        if (about.interview?.taskOnly) return `A task to do at home${withCompany(about)}. No interview is arranged in it.`
        return about.count > 1
          ? `${about.count} new interviews${withCompany(about)}, the first ${whenOf(about)}.`
          : `A new interview${withCompany(about)}, ${whenOf(about)}.`
      case 'cancelled':
        return cancelled(about, name)
      case 'changed':
        return changed(about, name)
      case 'asked':
        return about.interview
          ? `It would ${isCancel(about.contribution) ? 'cancel' : 'change'} ${name}, but it needs your word first. ${about.interview.pending?.why ?? ''}`.trim()
          : about.contribution.meeting.postponed
            ? 'It says that it was put off, and I did not know of it. I start nothing before you have said whether this is the new time.'
            : 'It may be an interview. I start nothing before you have said so.'
      case 'stale':
        return `It is older than what I know of ${name}, so nothing changes.`
      default:
        if (isOver(about))
          return `It takes ${name} off the calendar, which was over by then. Nothing changes: it took place as far as I know.`
        return isCancel(about.contribution) && about.interview?.status === 'on'
          ? `It takes back one invitation to ${name}. Another one stands, so the interview is on.`
          : `It says nothing new about ${name}.`
    }
  },
}
