import { matchOfApplication } from '../../../functions/domain/match/match-of-application.ts'
import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import { firstMonthsOf, type MonthLine } from '../../../functions/domain/packet/sheet/first-months.ts'
import { type ResearchItem, researchList } from '../../../functions/domain/packet/sheet/research-list.ts'
import { remarkWords } from '../../mail/words/packet-words.ts'
import { Dated } from '../parts/dated.tsx'
import type { PacketProps } from './packet-section.tsx'

/** What posting and debriefs say of the first months and of what to read up on; what is general about both stands below. */

const spans = [
  [30, 'By day 30, understand'],
  [60, 'By day 60, take over'],
  [90, 'By day 90, help with'],
] as const

const MonthItem = ({ one }: { one: MonthLine }) =>
  one.kind === 'told' ? (
    <li>
      <Dated words={remarkWords(one.remark)} />
    </li>
  ) : (
    <li>
      “{one.line.requirement.words}” <span class="from">From the posting.</span>
    </li>
  )

export const MonthsSheet = ({ application, round, material, now, shared }: PacketProps) => {
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
                  <MonthItem key={JSON.stringify(one)} one={one} />
                ))}
              </ul>
            </dd>
          </>
        ),
      )}
    </dl>
  )
}

const Item = ({ item }: { item: ResearchItem }) => {
  switch (item.kind) {
    case 'thin':
      return (
        <li>
          “{item.line.requirement.words}”: what it is from day to day. <span class="from">From the posting.</span>
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
  }
}

export const ResearchOwn = ({ application, round, material, now, shared }: PacketProps) => {
  const earlier = shared ? [] : heldBefore(round, application)
  const items = researchList(application, earlier, shared ? null : matchOfApplication(application, material, now))
  return items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <Item key={JSON.stringify(item)} item={item} />
      ))}
    </ul>
  )
}
