import { describe, expect, it } from 'vitest'
import { sweep } from '../../functions/app/send/sweep.ts'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { aBomb, aDocx, aPdf, cvLines } from '../domain/material/read/some-files.ts'
import { anEvent, aTown, hidden, origin } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>

const posting = 'Product Designer at Bluepine\n\nResponsibilities\n- Own the tablet app\n\nRequirements\n- Five years in product design\n'
const material = async (town: Town) => (await town.seen()).material
const whole = async (town: Town) => (await town.world.table.readCandidate('alex')).material ?? []

/** As a browser sends a form with a file in it. */
async function sendFile(town: Town, path: string, bytes: Uint8Array, fields: Record<string, string> = {}, name = 'file.pdf') {
  const form = new FormData()
  form.set('gesture', hidden((await town.owner().get('/material')).body, 'gesture'))
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', new File([Buffer.from(bytes)], name))
  const request = new Request(origin, { method: 'POST', body: form })
  const headers = { origin, 'content-type': request.headers.get('content-type') ?? '' }
  const event = anEvent('POST', path, { headers }, '')
  const body = Buffer.from(await request.arrayBuffer()).toString('base64')
  return pageApp(town.world, { localOwner: 'alex' })({ ...event, body })
}

describe('the page of the material', () => {
  it('says what is missing and what it would add, and stops saying it when it is there', async () => {
    const town = await aTown(undefined, '2026-11-28T12:00:00Z')
    const empty = (await town.owner().get('/material')).body
    expect(empty).toContain('Nothing yet. Everything works without it.')
    for (const name of ['Your CV', 'The posting of Bluepine', 'Your stories', 'What you want to ask', 'Pay, place and start'])
      expect(empty).toContain(name)
    await town.owner().send('/material', { text: cvLines.join('\n'), as: '' })
    await town.owner().send('/material', { text: posting, as: '' })
    const { body } = await town.owner().get('/material')
    expect(body).toContain('2 positions, 4 skills, 2 languages')
    expect(body).not.toContain('What they ask for can be held against')
    expect(body).not.toContain('The posting of Bluepine')
  })

  it('recognises a CV, a posting and a story, and gives a posting to the application it fits', async () => {
    const town = await aTown()
    await town.owner().send('/material', { text: cvLines.join('\n'), as: '' })
    await town.owner().send('/material', { text: posting, as: '' })
    await town.owner().send('/material', { text: 'Situation: Churn rose.\nAction: I called customers.\nResult: It fell to 4 %.', as: '' })
    const { cv, postings, stories } = await material(town)
    expect(cv?.value.positions[0]).toMatchObject({ title: 'Charge Nurse' })
    expect(postings.map(({ identity, value }) => [identity, value.company])).toEqual([['uid:round-1%40bluepine.example', 'Bluepine']])
    expect(stories.map(({ value }) => value.number)).toEqual(['4 %'])
    const application = (await town.owner().get(`/applications/${(await town.round()).applicationId}`)).body
    expect(application).toContain(`/material/${postings[0]?.id}`)
  })

  it('keeps a posting of a company nobody knows yet, and asks which application it is for', async () => {
    const town = await aTown()
    await town.owner().send('/material', { text: posting.replace('Bluepine', 'Elsewhere'), as: 'posting' })
    expect((await material(town)).postings[0]?.identity).toBeNull()
    expect((await town.owner().get('/material')).body).toContain('Which application is it for? Choose it there.')
    const { id } = (await material(town)).postings[0] ?? { id: '' }
    const { applicationId } = await town.round()
    await town.owner().send(`/material/${id}`, { text: posting, title: 'Designer', application: applicationId, version: '1' })
    expect((await material(town)).postings.map(({ identity }) => identity)).toEqual(['uid:round-1%40bluepine.example'])
  })

  it('the same handed in twice is one', async () => {
    const town = await aTown()
    for (let time = 0; time < 2; time += 1) {
      await town.owner().send('/material', { text: cvLines.join('\n'), as: 'cv' })
      await town.owner().send('/material', { text: posting, as: 'posting' })
      await town.owner().send('/material/new/story', { title: 'Churn', action: 'I called', version: '0' })
    }
    expect((await whole(town)).map(({ id, version }) => [id.split('-')[0], version])).toEqual([
      ['cv', 1],
      ['posting', 1],
      ['story', 1],
    ])
  })

  it.each([
    ['a PDF', aPdf([cvLines.map((line) => line.replaceAll('–', '-'))])],
    ['a Word file', aDocx(cvLines)],
  ])('takes %s', async (_name, bytes) => {
    const town = await aTown()
    expect((await sendFile(town, '/material', bytes)).statusCode).toBe(303)
    expect((await material(town)).cv?.value.positions).toHaveLength(2)
  })

  it.each([
    ['a PDF that is only a picture', aPdf([['3']]), 'like a scan'],
    ['a locked PDF', aPdf([cvLines], { encrypted: true }), 'A password locks this PDF.'],
    ['a Word file that unfolds without end', aBomb(40), 'unfolds to far more'],
  ])('says plainly what is wrong with %s, keeps what was typed and changes nothing', async (_name, bytes, words) => {
    const town = await aTown()
    await town.owner().send('/material', { text: cvLines.join('\n'), as: 'cv' })
    const before = town.stored()
    for (const path of ['/material', '/material/cv']) {
      const answer = await sendFile(town, path, bytes, { text: 'What I typed', as: 'cv', version: '1' })
      expect(answer.statusCode).toBe(422)
      expect(answer.body).toContain(words)
      expect(answer.body).toContain('Nothing you typed is lost.')
      expect(answer.body).toContain('What I typed')
    }
    expect(town.stored()).toBe(before)
  })

  it.each([4 * 1024 * 1024 + 1, 4 * 1024 * 1024])(
    'has one limit, for what a form brings and what a file is read to: %d bytes',
    async (size) => {
      const town = await aTown()
      const { statusCode } = await sendFile(town, '/material', Buffer.alloc(size, 'a word '))
      expect(statusCode).toBe(size > 4 * 1024 * 1024 ? 413 : 422)
    },
  )

  it.each(['Story:', 'Situation:\nTask:\nAction:\nResult:\n'])('refuses a story that tells nothing: %j', async (text) => {
    const town = await aTown()
    const answer = await town.owner().send('/material', { text, as: 'story' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Nothing of the story is told yet.')
    expect((await material(town)).stories).toEqual([])
  })

  it('shows a posting with scripts as words, and no script', async () => {
    const town = await aTown()
    await town.owner().send('/material', {
      text: `<html><script>alert(1)</script><h1>${posting.replaceAll('\n', '<br>')}</h1><img src=x onerror=alert(2)></html>`,
      as: 'posting',
    })
    const [piece] = (await material(town)).postings
    expect(piece?.value.text).toContain('Own the tablet app')
    expect(piece?.value.text).not.toContain('alert')
  })

  it('asks what it is where it cannot tell, and keeps the words', async () => {
    const town = await aTown()
    const answer = await town.owner().send('/material', { text: 'Hello there, this is a note.', as: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('I cannot tell whether this is a CV, a posting or a story.')
    expect(answer.body).toContain('Hello there, this is a note.')
  })
})

describe('what was handed in', () => {
  const handAll = async (town: Town) => {
    const owner = town.owner()
    const { id } = await town.round()
    await owner.send('/material/new/story', { title: 'The churn', action: 'I called customers', result: 'It fell to 4 %', number: '4 %' })
    await owner.send('/material/new/stance', { pay: 'Between 88 and 95' })
    await owner.send('/material/new/asks', { questions: 'Who decides?', findOut: 'A budget?' })
    await owner.send(`/material/new/before?round=${id}`, { words: 'Bring the sketchbook' })
    return id
  }
  const own = ['The churn', 'Between 88 and 95', 'Who decides?', 'A budget?', 'Bring the sketchbook']

  it('stands on the packet page, and not in the copy for somebody else', async () => {
    const town = await aTown()
    const id = await handAll(town)
    const page = (await town.owner().get(`/rounds/${id}/packet`)).body
    const copy = (await town.owner().get(`/rounds/${id}/packet?copy=share`)).body
    for (const words of own) {
      expect(page).toContain(words)
      expect(copy).not.toContain(words)
    }
  })

  it('is told of in the debrief, and the packet page says where a story was told', async () => {
    const town = await aTown()
    const id = await handAll(town)
    const [story] = (await material(town)).stories
    expect((await town.owner().get(`/rounds/${id}/debrief`)).body).toContain('Which of your stories did you tell?')
    await town.owner().send(`/rounds/${id}/debrief`, { happened: 'yes', stories: '1', story: [story?.id ?? '', 'story-of-nobody'] })
    expect((await town.round()).debrief?.stories).toEqual([story?.id])
    expect((await town.owner().get(`/rounds/${id}/debrief`)).body).toMatch(new RegExp(`value="${story?.id}"[^>]*checked`))
    expect((await town.owner().get(`/rounds/${id}/packet`)).body).toContain('You told it here in round 1')
    expect((await town.owner().get('/material')).body).toContain('Told at Bluepine.')
  })
})

describe('a piece of material', () => {
  it.each([
    ['story', {}, 'Nothing of the story is told yet.'],
    ['cv', {}, 'There is no text yet.'],
    ['posting', { title: 'Designer' }, 'There is no text yet.'],
    ['asks', {}, 'There is nothing in it yet.'],
    ['stance', {}, 'There is nothing in it yet.'],
    ['story', { action: 'x'.repeat(8_001) }, 'This is too long: 8,001 characters, and I can keep 8,000 in one field.'],
    ['cv', { text: 'x'.repeat(40_001) }, 'This is too long: 40,001 characters, and I can keep 40,000 in one field.'],
    ['asks', { questions: 'Why?\n'.repeat(31) }, 'These are 31 lines, and I can keep 30.'],
  ])('that cannot be kept (%s) is given back with its field named', async (kind, fields, words) => {
    const town = await aTown()
    const before = town.stored()
    const answer = await town.owner().send(`/material/new/${kind}`, { ...fields, version: '0' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain(words)
    for (const value of Object.values(fields)) expect(answer.body).toContain(value.trim())
    expect(town.stored()).toBe(before)
  })

  it('can be changed, taken back to an earlier version, and deleted for good', async () => {
    const town = await aTown()
    const owner = town.owner()
    for (const [version, pay] of ['about 80', 'about 90', 'about 95'].entries())
      await owner.send('/material/new/stance', { pay, relocation: '', start: '', version: String(version) })
    expect((await material(town)).stance?.value.pay).toBe('about 95')
    expect((await owner.get('/material/stance')).body).toContain('Earlier versions (2)')
    await owner.send('/material/stance', { version: '1' }, '/material/stance/restore')
    expect((await material(town)).stance?.value.pay).toBe('about 80')
    await owner.send('/material/stance', {}, '/material/stance/delete')
    expect(await whole(town)).toEqual([])
    expect((await owner.get('/material/stance')).statusCode).toBe(404)
    town.moveTo('2026-12-02T22:06:00Z')
    await sweep(town.world)
    expect(JSON.stringify(town.store.items())).not.toContain('about 9')
  })

  it('that was changed in another tab is not written over unseen', async () => {
    const town = await aTown()
    const owner = town.owner()
    await owner.send('/material/new/stance', { pay: 'first', version: '0' })
    await owner.send('/material/stance', { pay: 'other tab', version: '1' })
    const answer = await owner.send('/material/stance', { pay: 'this tab', version: '1' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('It was changed elsewhere while you wrote.')
    expect(answer.body).toContain('this tab')
    expect((await material(town)).stance?.value.pay).toBe('other tab')
    await owner.send('/material/stance', { pay: 'this tab', version: hidden(answer.body, 'version') })
    expect((await material(town)).stance?.value.pay).toBe('this tab')
  })

  it('is nobody else’s to see', async () => {
    const town = await aTown()
    await town.owner().send('/material/new/stance', { pay: 'about 95', version: '0' })
    for (const path of ['/material', '/material/stance', '/material-export']) {
      const { statusCode, body } = await town.stranger().get(path)
      expect([statusCode, body.includes('about 95')]).toEqual([303, false])
    }
  })

  it('is in the file with everything, with its earlier versions', async () => {
    const town = await aTown()
    await town.owner().send('/material/new/stance', { pay: 'about 80', version: '0' })
    await town.owner().send('/material/stance', { pay: 'about 95', version: '1' })
    const { body, headers } = await town.owner().get('/material-export')
    expect(headers['content-disposition']).toContain('attachment')
    expect(JSON.parse(body)).toMatchObject([{ id: 'stance', value: { pay: 'about 95' }, earlier: [{ value: { pay: 'about 80' } }] }])
  })
})
