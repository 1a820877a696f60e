import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import { openPoints } from '../../../functions/domain/packet/told/open-points.ts'
import { type Instant, localDate } from '../../../functions/domain/time/wall-time.ts'
import { isTalk } from '../../../functions/domain/view/is-talk.ts'
import { isCalledOff, tookPlace } from '../../../functions/domain/view/notes/happened.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import type { Fact } from '../../mail/content.ts'
import { clip } from '../../mail/render/clean.ts'
import { contactOf } from '../../mail/sections/drafts/draft-block.ts'
import { reachFact } from '../../mail/sections/numbers-to-call.ts'
import { howFact } from '../../mail/sections/own-words.ts'
import { mainAct } from '../../mail/sections/round-facts.ts'
import { debriefPath, draftsPath, packetPath } from '../parts/paths.ts'
import { Due } from './due.tsx'
import { InlineWords } from './facts.tsx'
import type { RoundProps } from './round.tsx'

const Line = ({ fact: { label, words } }: { fact: Fact }) => (
  <p>
    {label !== 'How' && `${label}: `}
    <InlineWords words={words} />
  </p>
)

/** What is needed at the door or at the desk, before anything else: the way in, who is there, what to bring, the open point. */
export const OnTheDay = ({ round, application, homeZone, now }: Pick<RoundProps, 'round' | 'application' | 'homeZone' | 'now'>) => {
  if (round.status !== 'on' || (round.end !== null && round.end <= now)) return null
  const act = mainAct(round)
  const [point] = openPoints(heldBefore(round, application), application)
  const bring = (round.details ?? []).filter(({ kind }) => kind === 'bring' || kind === 'arrive' || kind === 'dial-in')
  return (
    <section class="next" aria-label="On the day">
      {act && (
        <p>
          <a class="button" href={act.href}>
            {act.words}
          </a>
        </p>
      )}
      {howFact(round).map((fact) => (
        <Line key={fact.label} fact={fact} />
      ))}
      {round.location && <p>{round.location}</p>}
      {round.interviewers.length > 0 && (
        <p>With {round.interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ')}</p>
      )}
      {bring.map(({ words, own }) => (
        <p key={words}>{own ? clip(words, 300) : `“${clip(words, 300)}”`}</p>
      ))}
      {round.task?.stated && !round.task.handedInAt && (
        <p>
          Your task is due: <Due of={round} zone={homeZone} today={localDate(now, homeZone)} />
        </p>
      )}
      {point && <p>Have this answer ready: “{clip(point.words, 200)}”</p>}
      {isTalk(round) && reachFact(round, contactOf(round, application), homeZone).map((fact) => <Line key={fact.label} fact={fact} />)}
    </section>
  )
}

export const Before = ({ round, now }: { round: Round; now: Instant }) =>
  round.status === 'on' && !round.offerOnly && (round.end === null || round.end > now) ? (
    <p class="row">
      <a class="button" href={packetPath(round.id)}>
        Prepare for it
      </a>
    </p>
  ) : null

export const After = ({ round, now }: { round: Round; now: Instant }) =>
  round.end !== null && round.end <= now && (!isCalledOff(round) || round.debrief !== null) ? (
    <p class="row">
      <a class="button" href={debriefPath(round.id)}>
        {round.debrief ? 'Change the debrief' : 'How did it go? Two minutes'}
      </a>
      <a class="button" href={draftsPath(round.id)}>
        {tookPlace(round) ? 'Thank-you drafts' : 'Ask for another time'}
      </a>
    </p>
  ) : null
