import { expect, it } from 'vitest'
import { aTown, drop, lastMail } from './a-scenario.ts'
import { owner } from './owner.ts'

it('whoever is invited in German thanks in German, with what they typed in German', async () => {
  const town = await aTown()
  await drop(town, {
    title: 'Vorstellungsgespräch: Data Engineer bei Fernhill',
    text: 'Hallo Alex,\nwir freuen uns auf das Gespräch mit dir über die Stelle als Data Engineer. Bitte nutze den Link in der Einladung und melde dich, wenn etwas nicht passt.\nViele Grüße\nMaya',
  })
  await town.clock.windTo('2026-12-02T20:30:00Z')
  const [interview] = await town.interviews()
  const people = interview?.interviewers.map(({ key }) => key) ?? []
  const detail = people.map(() => 'der Umzug nach Leipzig')
  await owner(town).send(`/rounds/${interview?.roundId}/debrief`, { met: people, person: people, detail })
  await town.settle()
  const { words } = await lastMail(town, 'thanks')
  expect(words).toContain('vielen Dank für das Gespräch am Mittwoch über den Umzug nach Leipzig.')
  expect(words).toContain('Guten Tag Tomas Okafor,')
})
