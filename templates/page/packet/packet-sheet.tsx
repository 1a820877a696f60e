import { matchOfApplication } from '../../../functions/domain/match/match-of-application.ts'
import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import type { Paper } from '../../../functions/domain/packet/playbook.ts'
import { firstMonthsOf, type MonthLine } from '../../../functions/domain/packet/sheet/first-months.ts'
import { type ResearchItem, researchList } from '../../../functions/domain/packet/sheet/research-list.ts'
import { remarkWords } from '../../mail/words/packet-words.ts'
import { personWords } from '../../mail/words/words.ts'
import { evidenceWords } from '../match/match-words.ts'
import { Dated } from '../parts/dated.tsx'
import type { PacketProps } from './packet-section.tsx'

/** What posting and debriefs say of the first months and of what to read up on; what is general about both stands below. */

const spans = [
  [30, 'After 30 days you know'],
  [60, 'After 60 days you have taken over'],
  [90, 'After 90 days you have moved'],
] as const

const MonthItem = ({ one, paper }: { one: MonthLine; paper: Paper }) =>
  one.kind === 'told' ? (
    <li>
      <Dated words={remarkWords(one.remark)} />
    </li>
  ) : (
    <li>
      “{one.line.requirement.words}” <span class="from">From the posting. {evidenceWords(one.line, paper)}</span>
    </li>
  )

export const MonthsSheet = ({ application, round, material, now, shared, packet }: PacketProps) => {
  const sheet = shared ? null : firstMonthsOf(heldBefore(round, application), matchOfApplication(application, material, now))
  if (sheet === null) return null
  return (
    <dl class="facts">
      {spans.map(([days, title]) =>
        sheet[days].length === 0 ? null : (
          <>
            <dt>{title}</dt>
            <dd>
              <ul>
                {sheet[days].map((one) => (
                  <MonthItem key={JSON.stringify(one)} one={one} paper={packet.paper} />
                ))}
              </ul>
            </dd>
          </>
        ),
      )}
    </dl>
  )
}

const Item = ({ item, paper }: { item: ResearchItem; paper: Paper }) => {
  switch (item.kind) {
    case 'thin':
      return (
        <li>
          What “{item.line.requirement.words}” asks of one day to day.{' '}
          <span class="from">From the posting. {evidenceWords(item.line, paper)}</span>
        </li>
      )
    case 'told':
      return (
        <li>
          What stands behind <Dated words={`${remarkWords(item.remark)}.`} />
        </li>
      )
    case 'site':
      return <li>{item.domain}: what they say of the team you would join.</li>
    case 'person':
      return <li>{personWords(item.person)}: one thing they made or said in public.</li>
  }
}

export const ResearchOwn = ({ application, round, material, now, shared, packet }: PacketProps) => {
  const earlier = shared ? [] : heldBefore(round, application)
  const items = researchList(round, application, earlier, shared ? null : matchOfApplication(application, material, now))
  return items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <Item key={JSON.stringify(item)} item={item} paper={packet.paper} />
      ))}
    </ul>
  )
}
