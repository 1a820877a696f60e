import type { Interviewer, Round } from '../../../functions/domain/view.ts'
import { minutesBetween } from '../../../functions/domain/wall-time.ts'
import { clockWords, countWords, fewWords, momentWords } from '../../when.ts'
import { type Fact, facts, type MailContent, paragraph, section } from '../content.ts'
import { roundOf, type Scene } from '../scene.ts'
import { markOf, openPeople, thankYouBlocks } from '../thank-you-blocks.ts'
import { capital, namesWords, personWords, roundInSentence, roundWords } from '../words.ts'

/** Who is still open, and each one's hour. */
export function writeLastCall(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const open = openPeople(round)
  const names = namesWords(
    open.map(({ name }) => name),
    3,
  )
  const first = open
    .flatMap((person) => markOf(person, round) ?? [])
    .filter((mark) => mark > scene.now)
    .sort()[0]
  const zone = scene.view.candidate.homeZone
  const until = first ? ` until ${clockWords(first, zone)}` : ''
  return {
    subject: `Still open: thank-you notes, ${roundWords(round, application, 30)}`,
    preheader: `${names || 'Nobody'}${first ? `: best by ${momentWords(first, zone)}` : ''}. The drafts are below.`,
    title: open.length === 0 ? 'Every thank-you is settled' : `${capital(fewWords(open.length, 'note'))} still open${until}`,
    blocks: [
      paragraph(
        open.length === 0
          ? `Nobody from ${roundInSentence(round, application)} is waiting for a note any more.`
          : `A thank-you does most good within 24 hours of the talk. From ${roundInSentence(round, application)} these are left:`,
      ),
      ...(open.length <= 12 ? facts(open.map((person) => row(scene, round, person))) : []),
      ...(open.length > 0
        ? [paragraph('Sent it in another way, or would rather not? Mark it on the draft’s page and I say no more about it.')]
        : []),
      ...section('The drafts', thankYouBlocks(scene, round, application)),
    ],
  }
}

function row({ view, now }: Scene, round: Round, person: Interviewer): Fact {
  const mark = markOf(person, round)
  const label = personWords({ name: person.name, title: null })
  if (mark === null) return { label, words: 'as soon as you can' }
  const minutes = Math.floor(minutesBetween(now, mark))
  const left =
    minutes <= 0
      ? 'the 24 hours are over; late is still better than never'
      : minutes < 60
        ? `${countWords(minutes, 'minute')} left`
        : `${countWords(Math.floor(minutes / 60), 'hour')} left`
  return { label, words: `${momentWords(mark, view.candidate.homeZone)} (${left})` }
}
