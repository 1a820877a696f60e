import { beforeEach, describe, expect, it } from 'vitest'
import type { Office } from '../../functions/domain/office/office.ts'
import { aTown } from './browser.ts'

const office: Office = {
  name: 'Career Centre',
  help: 'careers@elm.example',
  ends: '2027-06-30',
  code: 'spring-term-2027',
  staff: ['dana@elm.example'],
}
const enrolment = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin', agree: 'yes' }
const page = `/enrol/${office.code}`

type Town = Awaited<ReturnType<typeof aTown>>
let town: Town
beforeEach(async () => {
  town = await aTown()
  town.world.office = office
})

const owed = (kind: string) => town.store.items().filter((item) => item.kind === kind)

describe('enrolling', () => {
  it('asks one address three times an hour at most, and lets one asker enrol a hundred', async () => {
    for (let time = 0; time < 101; time += 1) {
      const answer = await town.stranger().send(page, { ...enrolment, mail: `p${time}@example.com` })
      expect(answer.headers.location).toBe(`${page}?done=enrolled`)
    }
    expect(owed('invitation')).toHaveLength(100)
  })
})
