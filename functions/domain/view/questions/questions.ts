import { vanishedFrom, vanishedKey } from '../../feed/vanished.ts'
import { isCancel } from '../../record/contribution-order.ts'
import type { Contribution, InterviewItem } from '../../record/interview.ts'
import type { Message } from '../../record/message.ts'
import { instantWords } from '../../time/date-words.ts'
import type { Instant, Zone } from '../../time/wall-time.ts'
import { isUnproven } from '../../trust/unproven.ts'
import type { Ambiguity } from '../applications.ts'
import { answersByMessage, compareText, type FoldedItem } from '../folded-items.ts'
import { isFirstLook } from '../interview/first-look.ts'
import { isTalk } from '../is-talk.ts'
import { renamedInFeeds } from '../meeting/renamed-in-feed.ts'
import type { Application, CandidateItems, Interview, Question } from '../view.ts'
import { keyOf, readingOf } from './question-reading.ts'
import { updatesAsked } from './update-questions.ts'

/** A cancel of a meeting that nothing else tells of is worth no question. */
const isWorthAsking = (one: Contribution): boolean => isUnproven(one) && !isCancel(one) && !one.doubt && !one.askedWith

/** Everything the candidate is asked, oldest first. */
export function questionsOf(
  items: CandidateItems,
  folded: readonly FoldedItem[],
  applications: readonly Application[],
  ambiguities: readonly Ambiguity[],
): Question[] {
  const interviews = applications.flatMap((application) => application.rounds.flatMap((round) => round.interviews))
  return [
    ...aboutReadings(items, folded),
    ...updatesAsked(applications, folded, items),
    ...ambiguities.flatMap((one) => aboutApplication(one, interviews)),
    ...aboutVanished(items, folded),
    ...interviews.flatMap((interview) => aboutStart(interview, items.candidate.homeZone)),
  ].sort((a, b) => compareText(`${a.storedAt} ${a.key}`, `${b.storedAt} ${b.key}`))
}

/** Is it an interview at all? One question a message, however many meetings are in it. */
function aboutReadings({ notes, messages, feeds }: CandidateItems, folded: readonly FoldedItem[]): Question[] {
  const answers = answersByMessage(notes)
  const byMessage = new Map<string, Question>()
  for (const { item, folded: state } of folded) {
    const isPutOff = ({ messageId, meeting, doubt }: Contribution): boolean =>
      meeting.postponed === true &&
      doubt === undefined &&
      (answers.has(messageId) || state.unproven.some((each) => each.messageId === messageId))
    for (const one of item.contributions.filter((each) => isWorthAsking(each) || isPutOff(each))) {
      const answered = one.answer !== undefined || answers.has(one.messageId)
      if (byMessage.has(one.messageId) || (state.meeting && !answered)) continue
      byMessage.set(one.messageId, {
        key: keyOf('reading', one.messageId),
        about: 'reading',
        messageId: one.messageId,
        identity: item.identity,
        feedId: one.feedId ?? null,
        askedBecause: whyAReading(one, messages),
        storedAt: one.storedAt,
        start: startToldSince(one, item),
        choices: [],
        answered,
        read: readingOf(one, messages),
        ...(one.meeting.postponed ? { postponed: true } : {}),
        ...(isFirstLook(one, feeds) ? { firstLook: true } : {}),
      })
    }
  }
  return [...byMessage.values()]
}

/** Where it was moved while the question is open. */
const startToldSince = ({ messageId, meeting }: Contribution, { contributions }: InterviewItem): Instant | null => {
  const since = contributions
    .filter((one) => one.askedWith === messageId && !isCancel(one))
    .sort((a, b) => compareText(a.storedAt, b.storedAt))
  return (since.at(-1)?.meeting ?? meeting).start?.instant ?? null
}

function whyAReading(one: Contribution, messages: readonly Message[]): string {
  if (one.meeting.postponed) return 'It says that it was put off, and I did not know of it before. It may show the old time or the new one.'
  if (one.unsure !== true) return 'It looks like an interview, but I cannot tell who sent it.'
  const doubt = one.doubts.find((each) => each.about === 'interview')?.words
  const why = messages.find((message) => message.id === one.messageId)?.reading?.why[0]
  const packed = one.doubts.find((each) => each.about === 'attachment')?.words
  return doubt ?? packed ?? `It may be an interview of yours, but it does not say so clearly.${why ? ` ${why}` : ''}`
}

function aboutApplication({ identity, choices, answered }: Ambiguity, interviews: readonly Interview[]): Question[] {
  const interview = interviews.find((one) => one.identities.includes(identity))
  if (!interview) return []
  const { company } = interview
  return [
    {
      key: keyOf('application', identity),
      about: 'application',
      messageId: null,
      identity,
      feedId: null,
      askedBecause: `You have more than one application${company ? ` with ${company}` : ''} that this interview could belong to.`,
      storedAt: interview.firstStoredAt,
      start: interview.start,
      choices: choices.map((one) => ({
        id: one.id,
        label: [one.role ?? 'role not stated', one.company].filter(Boolean).join(', '),
        why: whyChoice(one, interview),
      })),
      answered,
    },
  ]
}

const whyChoice = (choice: Ambiguity['choices'][number], { role }: Interview): string =>
  role !== null && choice.role !== null ? 'The same company and role.' : 'The same company; the role is not stated in both.'

/** Gone from the feed is a question, not a fact: feeds lose entries for many reasons, and some name them anew. Yes calls it off. */
function aboutVanished({ notes, feeds }: CandidateItems, folded: readonly FoldedItem[]): Question[] {
  const answers = answersByMessage(notes)
  const bases = folded.flatMap(({ item, folded: { meeting } }) => (meeting ? [{ item, base: meeting.base }] : []))
  const renamed = new Set(renamedInFeeds(bases, feeds).map(({ of }) => of))
  return folded.flatMap(({ item, folded: { meeting } }): Question[] => {
    const vanished = vanishedFrom(item, feeds)
    if (!vanished || !meeting || renamed.has(item.identity)) return []
    const { feed, since, isEmpty } = vanished
    const key = vanishedKey(item.identity, feed.id)
    const answered = answers.has(key)
    if ((isEmpty || meeting.status !== 'on') && !answered) return []
    const start = meeting.base.meeting.start?.instant ?? null
    const askedBecause = `"${meeting.base.meeting.title ?? 'An interview'}" is no longer in your calendar feed. Is it called off?`
    return [
      {
        key: keyOf('vanished', key),
        about: 'vanished',
        messageId: key,
        identity: item.identity,
        feedId: feed.id,
        askedBecause,
        storedAt: since,
        start,
        choices: [],
        answered,
      },
    ]
  })
}

/** Without a start nothing can be timed; one question asks for it. */
function aboutStart(interview: Interview, homeZone: Zone): Question[] {
  const { identity, status, start, allDay, window, title, doubts, changedAt } = interview
  const doubt = ['attachment', 'zone', 'start'].flatMap((about) => doubts.filter((one) => one.about === about))[0]
  if (!isTalk(interview) || status !== 'on' || (start !== null && !allDay && !doubt)) return []
  const plain = allDay ? 'names a day and no hour' : 'has no time yet'
  const name = `"${title ?? 'Your interview'}"`
  const askedBecause =
    doubt?.words ??
    (window
      ? `${name} runs from ${instantWords(window.start, homeZone)} to ${instantWords(window.end, homeZone)}. That is too long for one talk. When is yours?`
      : `${name} ${plain}.`)
  return [
    {
      key: keyOf('start', identity),
      about: 'start',
      messageId: null,
      identity,
      feedId: null,
      askedBecause,
      storedAt: changedAt,
      start: allDay ? null : start,
      choices: [],
      answered: false,
    },
  ]
}
