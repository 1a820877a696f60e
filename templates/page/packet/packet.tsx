import { heldBefore, isWritten } from '../../../functions/domain/packet/earlier.ts'
import { localDate } from '../../../functions/domain/time/wall-time.ts'
import { askWords, noteWords, othersWords, promiseWords, remarkWords, roundAndDay, soFarTitle } from '../../mail/words/packet-words.ts'
import { isAboutOffer, namesWords, personWords } from '../../mail/words/words.ts'
import { dateWords } from '../../when.ts'
import { Dated, type Days, daysIn, KnownDays } from '../parts/dated.tsx'
import { renderPage } from '../parts/layout.tsx'
import { applicationPath, packetPath, roundPath } from '../parts/paths.ts'
import { applicationName, companyOf, roundName } from '../parts/words.ts'
import { GeneralAdvice } from './packet-advice.tsx'
import { Day } from './packet-day.tsx'
import { KindNote } from './packet-kind.tsx'
import { FromMatch } from './packet-match.tsx'
import { LookBack, OwnNotes, OwnQuestions, OwnStories } from './packet-own.tsx'
import { Points } from './packet-points.tsx'
import { AllQuestions, AsksOf } from './packet-questions.tsx'
import { Contents, type PacketProps, Section } from './packet-section.tsx'
import { Task } from './packet-task.tsx'
import { Top } from './packet-top.tsx'
import { OfWork } from './packet-work.tsx'

/** What was said on both sides, round by round: more than a mail has room for, and what no mail may hold. */
const SoFar = ({ application, round, packet, now, homeZone }: PacketProps) => {
  const today = localDate(now, homeZone)
  const { metBefore, note, promise, decisionBy } = packet.soFar
  const earlier = heldBefore(round, application)
  const lines = [
    ...(metBefore.length > 0 ? [`You’ve met ${namesWords(metBefore, 6)}.`] : []),
    ...earlier.flatMap((one) => [
      ...one.interviewers.flatMap(({ name, detail, stressed }) =>
        [stressed, detail].filter(isWritten).map((words) => remarkWords({ name, on: one.localDate, words })),
      ),
      ...(isWritten(one.debrief?.questions) ? [`They asked in ${roundAndDay(one)}: “${one.debrief?.questions}”`] : []),
      ...(isWritten(one.debrief?.told) ? [`You told them in ${roundAndDay(one)}: “${one.debrief?.told}”`] : []),
    ]),
    ...(note ? [noteWords(note)] : []),
    ...(promise ? [promiseWords(promise, today)] : []),
    ...(decisionBy ? [`They hope to decide by ${dateWords(decisionBy, today)}.`] : []),
    ...(packet.others.length > 0 ? [othersWords(packet.others, homeZone, today, round.localDate)] : []),
  ]
  return lines.length === 0 ? null : (
    <Section id="so-far" title={soFarTitle(packet.isLater)}>
      <ul>
        {lines.map((words) => (
          <li key={words}>
            <Dated words={words} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const People = ({ packet, round, application, shared }: PacketProps) =>
  packet.people.length === 0 ? null : (
    <Section id="people" title="The people, and what to ask them">
      {packet.chosen
        .map((one) => ({ ...one, asks: shared ? [] : one.asks.map((ask) => askWords(ask, one.person, packet.chosen)) }))
        .map(({ asks, ...one }, at, all) => (
          <article key={one.person.key}>
            <h3>{personWords(one.person)}</h3>
            {one.met && !shared && (
              <p>
                <Dated words={`You met in ${roundAndDay(one.met.round)}.`} />
              </p>
            )}
            {asks.length > 0 && (
              <ul>
                {asks.map((words) => (
                  <li key={words}>
                    <Dated words={words} />
                  </li>
                ))}
              </ul>
            )}
            {/* What is general about somebody in this place stands once. */}
            {all.findIndex(({ person }) => person.audience === one.person.audience) === at && (
              <AsksOf
                person={one.person}
                ofWork={packet.work.lines.askOfRecruiter}
                chosen={shared ? [] : packet.chosen}
                serves={packet.work.lines.serves}
                within={{ round, application, isLater: packet.isLater }}
              />
            )}
          </article>
        ))}
    </Section>
  )

/** Those the sentences of a packet may name. */
function daysOf({ application, packet, homeZone, now }: PacketProps): Days {
  const { decisionBy, promise } = packet.soFar
  const others = packet.others.map(({ next }) =>
    next.kind === 'round' ? next.round.start && localDate(next.round.start, homeZone) : next.kind === 'decision' ? next.date : null,
  )
  const rounds = application.rounds.map((round) => round.localDate)
  return daysIn([...rounds, decisionBy, promise?.due, ...others], localDate(now, homeZone))
}

/** In their order. Called, not written as elements, so that what is there can be listed above them. */
const partsOf = (props: PacketProps) => {
  const own = <T,>(part: T) => (props.shared ? null : part)
  const ofInterview = <T,>(part: T) => (isAboutOffer(props.round) ? null : part)
  return [
    Task(props),
    ofInterview(own(Points(props))),
    ofInterview(own(FromMatch(props))),
    own(SoFar(props)),
    own(LookBack(props)),
    KindNote({ draft: props.scope ?? null }),
    Day(props),
    OfWork(props),
    People(props),
    own(OwnQuestions(props)),
    ofInterview(own(OwnStories(props))),
    own(OwnNotes(props)),
    AllQuestions(props),
    GeneralAdvice(props),
  ]
}

export const packetPage = (props: PacketProps): string => {
  const { frame, round, application, shared } = props
  const name = props.title ?? roundName(round)
  const parts = partsOf(props)
  return renderPage({
    title: `Prepare: ${companyOf(application)}, ${name}`,
    frame,
    children: (
      <KnownDays.Provider value={daysOf(props)}>
        <h1>Prepare: {name}</h1>
        <p>{shared ? applicationName(application) : <a href={applicationPath(application.id)}>{applicationName(application)}</a>}</p>
        <Top {...props} />
        <p class="row noprint">
          <a class="button" href={roundPath(round.id)}>
            The round’s page
          </a>
          <a class="button" href={shared ? packetPath(round.id) : `${packetPath(round.id)}?copy=share`}>
            {shared ? 'Back to your own' : 'A copy without your notes'}
          </a>
        </p>
        <Contents of={parts} />
        {parts}
      </KnownDays.Provider>
    ),
  })
}
