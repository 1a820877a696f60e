import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { fewWords, whenWords } from '../../../when.ts'
import { button, heading, list, type MailContent, paragraph, quiet, section, type Words } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, zonesOf } from '../../scene.ts'
import { hourOf } from '../../sections/round-facts.ts'
import { capital, roundWords } from '../../words/words.ts'
import { questionBlocks } from '../receipts/question.ts'

interface Found {
  round: Round
  application: Application
}

/** The first look at a calendar: what was found, in one mail, with ticks. */
export function writeFeedSummary(scene: Scene): MailContent {
  const { touchpoint, view, links, now } = scene
  const feed = view.feeds.find(({ id }) => id === touchpoint.subject)
  const name = feed?.name ? `“${clip(feed.name, 60)}”` : 'your calendar'
  const found = view.applications
    .flatMap((application) => application.rounds.map((round): Found => ({ round, application })))
    .filter(({ round }) => round.firstLook?.feedId === touchpoint.subject)
  const ahead = found.filter(({ round }) => round.start === null || (round.end ?? round.start) > now)
  const over = found.filter((one) => !ahead.includes(one))
  const unsure = view.questions.filter(({ feedId, firstLook, answered }) => feedId === touchpoint.subject && firstLook && !answered)
  const count = ahead.length === 0 ? 'no interviews to come' : `${fewWords(ahead.length, 'interview')} to come`
  return {
    subject: `Your calendar: ${count}`,
    preheader:
      ahead.length > 0
        ? ahead
            .slice(0, 3)
            .map(({ round, application }) => roundWords(round, application, 40))
            .join('; ')
        : 'I read it for the first time and will keep looking.',
    title: `${capital(count)} in ${name}`,
    blocks: [
      paragraph('I looked through it for the first time. Tick what is right and take out what is not; I go on with the rest.'),
      button('Look through them', links.feed(touchpoint.subject)),
      ...(feed?.partly ? [quiet(feed.partly)] : []),
      ...section('To come', list(ahead.slice(0, 30).map((one) => row(scene, one)))),
      ...section(
        'Already over',
        over.length > 0
          ? [
              ...list(over.slice(0, 30).map((one) => row(scene, one))),
              quiet(
                'These start nothing unless you tick them. Then you get what is still of use: the debrief within a week, and a follow-up if they owe you an answer.',
              ),
            ]
          : [],
      ),
      ...(unsure.length > 0
        ? [heading('Not sure about these'), ...unsure.slice(0, 10).flatMap((question) => questionBlocks(scene, question, 3))]
        : []),
      ...(unsure.length > 10 ? [quiet(`And ${fewWords(unsure.length - 10, 'more entry', 'more entries')} on the page.`)] : []),
    ],
  }
}

const row = (scene: Scene, { round, application }: Found): Words => [
  { strong: roundWords(round, application) },
  `: ${round.start && !round.allDay ? whenWords(round.start, round.end, zonesOf(scene, round)) : hourOf(round, zonesOf(scene, round))}${round.status === 'on' ? '' : ' (called off)'}`,
]
