import { describe, expect, it } from 'vitest'
import { draftsPath } from '../../templates/page/parts/paths.ts'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { aTown } from './browser.ts'

const people = [
  { name: 'Ines Carver', email: 'ines@bluepine.example', title: null },
  { name: 'Tom Reyes', email: null, title: null },
  { name: 'Jo Adler', email: null, title: null },
]
const aPanel = (language?: string) =>
  anInterview({
    contributions: [
      aContribution({
        recruiter: { name: 'Priya Nair', email: 'priya@bluepine.example' },
        meeting: aMeeting({ interviewers: people }),
        ...(language ? { language } : {}),
      }),
    ],
  })

async function draftsPage(language?: string) {
  const town = await aTown([aPanel(language)])
  const { id } = await town.round()
  const path = draftsPath(id)
  const owner = town.owner()
  return { owner, path, show: async () => (await owner.get(path)).body, send: (fields: Record<string, string>) => owner.send(path, fields) }
}

describe('the way a note goes', () => {
  it('is one mail to the recruiter for all without an address, and no button before every note in it is ready', async () => {
    const { show, send, path } = await draftsPage()
    const before = await show()
    expect(before).toContain('One mail with the notes to pass on')
    expect(before).toContain('Would you pass these notes on to Tom Reyes and Jo Adler?')
    expect(before).toMatch(/data-ways="cover-text" hidden/)
    for (const name of ['Tom Reyes', 'Jo Adler']) {
      const person = /name="person" value="([^"]+)"/.exec(before.slice(before.indexOf(`The text for ${name}`)))?.[1] ?? ''
      await send({ person, keep: '1', body: `Hi ${name.split(' ')[0]},\n\nThank you.\n\nAlex` })
    }
    const after = await show()
    expect(after).not.toMatch(/data-ways="cover-text" hidden/)
    expect(after).toContain('mailto:priya@bluepine.example?subject=Notes%20for%20the%20people%20I%20met')
    expect(path).toContain('/drafts')
  })

  it('follows what the candidate chose for one person', async () => {
    const { show, send } = await draftsPage()
    const person = 'ines@bluepine.example'
    await send({ person, letter: '1', route: 'recruiter', routeShown: 'own' })
    expect(await show()).toContain('pass these notes on to Ines Carver, Tom Reyes and Jo Adler?')
    await send({ person, letter: '1', route: 'copy', routeShown: 'recruiter' })
    expect(await show()).toContain('Copy the text and send it as you like.')
    expect((await send({ person: 'nobody', letter: '1', route: 'copy' })).statusCode).toBe(404)
  })
})

describe('the language of a note', () => {
  it('is the one the employer wrote in, or the one chosen for it', async () => {
    const { show, send } = await draftsPage('de')
    expect(await show()).toContain('Guten Tag Ines Carver,')
    await send({ person: 'ines@bluepine.example', letter: '1', language: 'fr', languageShown: 'de' })
    const after = await show()
    expect(after).toContain('Bonjour Ines Carver,')
    expect(after).toContain('Guten Tag Tom Reyes,')
    expect(after).toContain('lang="fr"')
  })

  it('is English where they wrote in one that letters are not written in', async () => {
    expect(await (await draftsPage('ja')).show()).toContain('Hi Ines,')
  })
})
