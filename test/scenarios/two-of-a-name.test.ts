import { expect, it } from 'vitest'
import { aTown, drop, lastMail } from './a-scenario.ts'

it('thanks two guests of nearly one name apart: each by the right name, at the right address', async () => {
  const town = await aTown()
  await drop(town, { people: ['Yu Chen:yu.chen@fernhill.example', 'Yun Chen:yun.chen@fernhill.example'] })
  await town.clock.windTo('2026-12-02T23:30:00Z')

  const { words } = await lastMail(town, 'thanks')
  const drafts = words.split(' To: ').slice(1)
  const addressed = drafts.map((draft) => [
    draft.split(' ')[0],
    draft.split('Hi ')[1]?.split(',')[0],
    draft.match(/what you and ([^\]]+) talked about\]/)?.[1],
  ])
  expect(addressed).toEqual([
    ['yu.chen@fernhill.example', 'Yu', 'Yu'],
    ['yun.chen@fernhill.example', 'Yun', 'Yun'],
  ])
})
