import { expect, it } from 'vitest'
import { aTown, drop, forwardedReply, lastMail } from './a-scenario.ts'
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

it.each([
  [
    'Guten Tag Alex Morgan,\n\nvielen Dank für das Gespräch. Leider haben wir uns für eine andere Bewerberin entschieden. Wir wünschen Ihnen für Ihre weitere Suche alles Gute.\n\nMit freundlichen Grüßen\nMaya Lindqvist',
    'Guten Tag',
  ],
  [
    'Bonjour Alex,\n\nNous vous remercions pour l’entretien de mercredi. Malheureusement, nous avons retenu une autre candidature. Nous vous souhaitons une bonne continuation dans vos recherches.\n\nCordialement,\nMaya Lindqvist',
    'Bonjour',
  ],
  [
    'Hola Alex:\n\nGracias por la entrevista del miércoles. Lamentablemente hemos decidido continuar con otra candidata. Te deseamos mucha suerte en tu búsqueda.\n\nUn saludo,\nMaya Lindqvist',
    'Buenos días',
  ],
])('a no is answered in the language it came in, whatever the invite was written in: %s', async (text, greeting) => {
  const town = await aTown()
  await drop(town, {
    text: 'Hi Alex, we look forward to talking with you about the Data Engineer role. Please use the link in the invite.',
  })
  await town.clock.windTo('2026-12-04T15:00:00Z')
  const no = forwardedReply('')
    .replaceAll('Nov 2026', 'Dec 2026')
    .replaceAll('Wed, 25 Dec', 'Fri, 4 Dec')
    .replaceAll('Wed, Nov 25, 2026', 'Fri, Dec 4, 2026')
  await town.post(no.replace('Hi Alex,\r\n\r\n\r\n\r\nMaya', text), 'message/rfc822')
  await town.settle()
  const { words } = await lastMail(town, 'receipt')
  expect(words).toContain(greeting)
  expect(words).not.toMatch(/(?:Hi|Hello|Dear) Maya/)
})
