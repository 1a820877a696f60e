import { mistakesIn } from '../../../functions/domain/packet/avoid.ts'
import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { isAboutOffer } from '../../mail/words/words.ts'
import { firstMonths } from '../../playbook/after/first-months.ts'
import { thanksRules } from '../../playbook/after/thanks.ts'
import { waiting } from '../../playbook/after/waiting.ts'
import { assessed } from '../../playbook/asked/assessed.ts'
import { byVideo, conduct, onSite } from '../../playbook/conduct.ts'
import { formatPage, formats } from '../../playbook/formats.ts'
import { mistakes } from '../../playbook/mistakes.ts'
import type { FormatPage, Tip } from '../../playbook/page.ts'
import { beforeRound } from '../../playbook/person/frame-of-mind.ts'
import { offerTerms } from '../../playbook/person/offer-terms.ts'
import { payReadiness } from '../../playbook/person/pay-readiness.ts'
import { research } from '../../playbook/person/research.ts'
import { stories } from '../../playbook/person/stories.ts'
import { playbook } from '../../playbook/playbook.ts'
import { encouragement, firstRound, laterRound } from '../../playbook/rounds.ts'
import { tasks } from '../../playbook/tasks.ts'
import { OwnStance } from './packet-own.tsx'
import { type PacketProps, Section } from './packet-section.tsx'
import { MonthsSheet, ResearchOwn } from './packet-sheet.tsx'

/** Advice that is the same for every round of this kind: it has its place here, and no mail repeats it. */

const Tips = ({ tips }: { tips: readonly { words: string }[] }) => (
  <ul>
    {tips.map(({ words }) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
)

const areas: readonly { cites: string; words: string }[] = Object.values(assessed)

/** What is looked at, and what of a person it shows. */
const Tested = ({ tests }: { tests: readonly Tip[] }) => (
  <ul>
    {tests.map(({ words, cites }) => {
      const area = areas.find((one) => one.cites === cites)
      return (
        <li key={words}>
          {words} {area && <span class="from">It shows {area.words}.</span>}
        </li>
      )
    })}
  </ul>
)

/** Their news is a search away; their own site stands in the invite. */
const newsOf = ({ company }: Application): string | null =>
  company === null ? null : `https://news.google.com/search?q=${encodeURIComponent(company)}`

/** The pages of the playbook that fit: the format's own, by video and with work to show where it is so. */
function pagesFor({ round, packet: { work } }: PacketProps): FormatPage[] {
  const { talk } = work.lines
  return [
    // Where the title says what one does there, nobody is to ask what kind of round it is.
    ...(round.format === null && talk !== null && talk.kind !== 'phone' ? [] : [formatPage(round.format)]),
    ...(round.meetingUrl === null ? [] : [formats.virtual]),
    ...(round.task === null ? [] : [formats['work-sample']]),
  ]
}

const OfferTerms = (props: PacketProps) => (
  <Section id="terms" title="Pay and terms">
    <OwnStance {...props} />
    <Tips tips={offerTerms} />
  </Section>
)

export const GeneralAdvice = (props: PacketProps) => {
  const { round, application, packet, shared } = props
  const pages = pagesFor(props)
  const news = newsOf(application)
  const later = packet.isLater
  // On the phone nobody sees what one wears; for a trial its own list says it.
  const isSeen = packet.work.lines.talk?.kind !== 'trial' && (round.onSite || round.meetingUrl !== null)
  // Nothing is a test any more: what was offered is all there is to talk about.
  if (isAboutOffer(round)) return shared ? null : <OfferTerms {...props} />
  return (
    <>
      <Section folded id="tested" title="What they look for">
        <Tested tests={pages.flatMap(({ tests }) => tests)} />
        <Tips tips={later ? laterRound : firstRound} />
        {later && <p class="quiet">{encouragement.words}</p>}
      </Section>
      <Section folded id="prepare" title="How to prepare">
        <Tips tips={pages.flatMap(({ prepare }) => (later ? prepare.later : prepare.first))} />
        <h3>Your stories</h3>
        <Tips tips={stories} />
        <h3>An hour of reading</h3>
        <ResearchOwn {...props} />
        <Tips tips={research} />
        {news && (
          <p class="noprint">
            <a href={news} rel="noreferrer">
              Search for their news
            </a>
          </p>
        )}
        <h3>The first months</h3>
        <MonthsSheet {...props} />
        <Tips tips={firstMonths} />
      </Section>
      {round.task !== null && (
        <Section folded id="how-to" title="How to go about the task">
          <Tips tips={tasks} />
        </Section>
      )}
      <Section folded id="room" title="On the day">
        <Tips
          tips={[
            ...(round.onSite ? onSite : round.meetingUrl === null ? [] : byVideo),
            ...pages.flatMap((page) => page.conduct),
            ...(isSeen ? conduct : conduct.filter(({ cites }) => cites !== 'A13.1')),
          ]}
        />
        <p>
          {later ? beforeRound.later.words : beforeRound.first.words} {beforeRound.close.words}
        </p>
      </Section>
      <Section folded id="avoid" title="What to steer clear of">
        <Tips
          tips={[
            ...mistakesIn(
              { round, isLater: later, earlier: shared ? [] : heldBefore(round, application), work: packet.work.lines },
              playbook,
            ),
            mistakes['reading-signals'],
            ...(shared ? [] : [mistakes['pay-too-early']]),
          ].filter(once)}
        />
      </Section>
      {!shared && (
        <Section id="terms" title="Only if they raise it: pay and start">
          <OwnStance {...props} />
          <Tips tips={payReadiness} />
        </Section>
      )}
      <Section folded id="afterwards" title="Afterwards">
        <Tips tips={[...thanksRules, ...waiting]} />
      </Section>
    </>
  )
}

const once = ({ words }: Tip | { words: string }, at: number, all: readonly { words: string }[]): boolean =>
  all.findIndex((other) => other.words === words) === at
