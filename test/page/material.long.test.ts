import { describe, expect, it } from 'vitest'
import { pageApp } from '../../functions/handlers/page/page-app.ts'
import { anEvent, aTown, hidden, origin } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>

const material = async (town: Town) => (await town.seen()).material

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
  it('says plainly that a CV of ten megabytes is too large', async () => {
    const town = await aTown()
    const answer = await sendFile(town, '/material', new Uint8Array(10 * 1024 * 1024), { text: 'What I typed' })
    expect(answer.statusCode).toBe(413)
    expect(answer.body).toContain(
      'This file is larger than 4 MB, so I did not read it. Save it without its pictures or attachments, or paste its text.',
    )
    expect(answer.body).toContain('What I typed')
    expect(answer.body).toContain('name="file"')
    expect(await material(town)).toMatchObject({ cv: null, stories: [] })
  })
})
