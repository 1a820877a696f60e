import { mistakesIn } from '../../../functions/domain/packet/avoid.ts'
import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { isAboutOffer } from '../../mail/words/words.ts'
import { firstMonths } from '../../playbook/after/first-months.ts'
import { thanksRules } from '../../playbook/after/thanks.ts'
import { waiting } from '../../playbook/after/waiting.ts'
import { byVideo, conduct, onSite } from '../../playbook/conduct.ts'
import { formatPage, formats } from '../../playbook/formats.ts'
import { inPaper } from '../../playbook/local-words.ts'
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
import { isShown, knownIn } from './known.ts'
import { asksOfPay, OwnStance } from './packet-own.tsx'
import { type PacketProps, Section } from './packet-section.tsx'
import { MonthsSheet, ResearchOwn } from './packet-sheet.tsx'

/** Advice that is the same for every round of this kind: it has its place here, and no mail repeats it. */

interface TipsProps {
  tips: readonly (Pick<Tip, 'needs'> & { words: string })[]
  within: PacketProps
}

/** Each where what it rests on is known. */
const Tips = ({ tips, within }: TipsProps) => {
  const known = knownIn(within)
  const shown = tips.filter((tip) => isShown(tip, known))
  return shown.length === 0 ? null : (
    <ul>
      {shown.map(({ words }) => (
        <li key={words}>{inPaper(words, within.packet.paper)}</li>
      ))}
    </ul>
  )
}

/** Their news is a search away; their own site stands in the invite. */
const newsOf = ({ company }: Application): string | null =>
  company === null ? null : `https://news.google.com/search?q=${encodeURIComponent(company)}`

/** More of them are a list and no warning. */
const mostMistakes = 6

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
    <Tips tips={offerTerms} within={props} />
  </Section>
)

export const GeneralAdvice = (props: PacketProps) => {
  const { round, application, packet, shared } = props
  const pages = pagesFor(props)
  const news = newsOf(application)
  const later = packet.isLater
  const months = firstMonths.filter((tip) => isShown(tip, knownIn(props)))
  const prepare = pages.flatMap((page) => (later ? page.prepare.later : page.prepare.first)).filter((tip) => isShown(tip, knownIn(props)))
  const ofWork = packet.work.lines.avoid.map(({ words }) => words)
  // Nothing is a test any more: what was offered is all there is to talk about.
  if (isAboutOffer(round)) return shared ? null : <OfferTerms {...props} />
  return (
    <>
      {!shared && (
        <Section folded id="terms" title="Only if they raise it: pay and start">
          <OwnStance {...props} />
          <Tips tips={payReadiness} within={props} />
        </Section>
      )}
      <Section folded id="general" title="General checklist">
        <h3>What they look for</h3>
        <Tips tips={[...pages.flatMap(({ tests }) => tests), ...(later ? [...laterRound, encouragement] : firstRound)]} within={props} />
        {(prepare.length > 0 || round.task !== null) && <h3>How to prepare</h3>}
        <Tips tips={prepare} within={props} />
        {round.task !== null && <Tips tips={tasks} within={props} />}
        <h3>Your stories</h3>
        <Tips tips={stories} within={props} />
        <h3>An hour of reading</h3>
        <ResearchOwn {...props} />
        <Tips tips={research} within={props} />
        {news && (
          <p class="noprint">
            <a href={news} rel="noreferrer">
              Search for their news
            </a>
          </p>
        )}
        {months.length > 0 && (
          <>
            <h3>The first months</h3>
            <MonthsSheet {...props} />
            <Tips tips={months} within={props} />
          </>
        )}
        <h3>On the day</h3>
        <Tips
          tips={[
            // For a trial its own list says what to wear and to bring.
            ...(packet.work.lines.talk?.kind === 'trial' ? [] : round.onSite ? onSite : round.meetingUrl === null ? [] : byVideo),
            ...pages.flatMap((page) => page.conduct),
            ...conduct,
            later ? beforeRound.later : beforeRound.first,
          ]}
          within={props}
        />
        <h3>What to steer clear of</h3>
        <Tips
          tips={[
            ...mistakesIn(
              { round, isLater: later, earlier: shared ? [] : heldBefore(round, application), work: packet.work.lines },
              playbook,
            )
              .filter(({ words }) => !ofWork.includes(words))
              .slice(0, mostMistakes),
            mistakes['reading-signals'],
            ...(shared || asksOfPay(props) ? [] : [mistakes['pay-too-early']]),
          ].filter(once)}
          within={props}
        />
        <h3>Afterwards</h3>
        <Tips tips={[...thanksRules, ...waiting]} within={props} />
      </Section>
    </>
  )
}

const once = ({ words }: Tip | { words: string }, at: number, all: readonly { words: string }[]): boolean =>
  all.findIndex((other) => other.words === words) === at
