import { localDate } from '../../../functions/domain/time/wall-time.ts'
import type { Fact, Words } from '../../mail/content.ts'
import { quotedRows } from '../../mail/sections/own-words.ts'
import { howFacts, mainAct, peopleWords, whenOf } from '../../mail/sections/round-facts.ts'
import type { PacketProps } from './packet-section.tsx'

const Said = ({ words }: { words: Words }) => (
  <>
    {(typeof words === 'string' ? [words] : words).map((part) => {
      if (typeof part === 'string') return part
      if ('strong' in part) return <strong>{part.strong}</strong>
      return (
        <a href={part.href} rel="noreferrer">
          {part.link}
        </a>
      )
    })}
  </>
)

/** When, where, how one gets in and with whom, as the mail has it; a copy for somebody else has neither the way nor the addresses. */
export const Top = ({ round, application, homeZone, now, shared }: PacketProps) => {
  const today = localDate(now, homeZone)
  const when = whenOf(round, { home: homeZone, theirs: round.zone, today })
  const at = round.start ?? round.localDate
  const people: Fact[] = round.interviewers.length === 0 ? [] : [{ label: 'With', words: peopleWords(round, 6, 'names') }]
  const rows = shared ? [] : [...howFacts(round, application), ...people, ...quotedRows(round, 'packet', today).rows]
  const act = shared || round.status !== 'on' ? null : mainAct(round)
  return (
    <>
      <dl class="facts">
        <dt>When</dt>
        <dd>{at === null ? when : <time dateTime={at}>{when}</time>}</dd>
        {rows.map(({ label, words }) => (
          <>
            <dt>{label}</dt>
            <dd>
              <Said words={words} />
            </dd>
          </>
        ))}
      </dl>
      {act && (
        <p class="noprint">
          <a class="button" href={act.href} rel="noreferrer">
            {act.words}
          </a>
        </p>
      )}
    </>
  )
}
