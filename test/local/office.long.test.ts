import { expect, it, onTestFinished } from 'vitest'
import type { Office } from '../../functions/domain/office/office.ts'
import { openServer } from '../../local/control/server.ts'
import { startTown } from '../../local/town/town.ts'
import { plainReader } from './plain-reader.ts'

const office: Office = { name: 'Career Centre', ends: '2027-06-30', code: 'spring-term-2027', staff: ['dana@elm.example'] }

/** As `npm start -- --office` runs it, and a browser without script. */
async function anOffice() {
  const server = await openServer(0)
  const url = `http://127.0.0.1:${server.port}`
  const town = await startTown({ world: { reader: plainReader }, publicUrl: url, office })
  server.serve(town, { smtpPort: 2525 }, () => {})
  onTestFinished(async () => {
    await server.close()
    await town.close()
  })
  async function send(page: string, fields: Record<string, string> = {}) {
    const shown = await fetch(page)
    const cookie = shown.headers.getSetCookie().map((one) => one.split(';')[0])
    const gesture = /name="gesture" value="([^"]*)"/.exec(await shown.text())?.[1] ?? ''
    const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded', cookie: cookie.join('; ') }
    const answer = await fetch(page, { method: 'POST', headers, body: new URLSearchParams({ gesture, ...fields }), redirect: 'manual' })
    await town.settle()
    return answer
  }
  const mailTo = async (address: string) => (await town.outbox()).filter(({ to }) => to.includes(address))
  return { url, send, mailTo }
}

const linkIn = (html = '', path = '') => new RegExp(`href="([^"]*/${path}/[^"]*)"`).exec(html)?.[1] ?? ''

it('mails whoever enrols at an office on one machine, and lets them in by that mail', async () => {
  const { url, send, mailTo } = await anOffice()
  const sam = { name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin', agree: 'yes' }
  await send(`${url}/enrol/${office.code}`, sam)
  const [invitation, ...more] = await mailTo(sam.mail)
  expect(more).toEqual([])
  const answer = await send(linkIn(invitation?.html, 'join'))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/welcome'])
})

it('mails the staff of an office on one machine their link to sign in', async () => {
  const { url, send, mailTo } = await anOffice()
  await send(`${url}/sign-in`, { mail: 'dana@elm.example' })
  const [mail] = await mailTo('dana@elm.example')
  const answer = await send(linkIn(mail?.html, 'sign-in'))
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/office'])
  const staff = answer.headers.getSetCookie().map((one) => one.split(';')[0])
  expect((await fetch(`${url}/office`, { headers: { cookie: staff.join('; ') }, redirect: 'manual' })).status).toBe(200)
})
