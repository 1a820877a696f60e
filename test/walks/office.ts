import type { Browser } from 'playwright-core'
import { calendarInvite } from '../../local/examples/calendar-invite.ts'
import { type House, office } from './house.ts'
import { aMail, forwarded } from './mails.ts'
import { addressIn, aWalker } from './walker.ts'

const names = ['Amal', 'Bruno', 'Chidi', 'Daria', 'Elif', 'Farid', 'Greta', 'Hana', 'Igor', 'Jun']
const person = (n: number) => ({ name: `${names[n % 10]} Student${n}`, mail: `student-${n}@students.elm.example` })
export const everybody = Array.from({ length: 300 }, (_, n) => person(n))

const roster = [
  'name,mail,zone',
  ...everybody.map(({ name, mail }, n) => `${name},${mail},${n % 2 ? 'America/New_York' : 'America/Chicago'}`),
].join('\n')

/** Follows their link and presses its button, as a browser would. */
async function joins(house: House, mail: string): Promise<void> {
  const [invitation] = await house.mailbox(mail)
  const link = /href="([^"]*\/join\/[^"]*)"/.exec(invitation?.html ?? '')?.[1] ?? ''
  const page = await (await fetch(link)).text()
  const gesture = /name="gesture" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const headers = { origin: house.url, 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await fetch(link, { method: 'POST', headers, body: new URLSearchParams({ gesture }), redirect: 'manual' })
  if (answer.headers.get('location') !== '/welcome') throw new Error(`${mail} could not join: ${answer.status} ${await answer.text()}`)
}

const words = `Hello Amal,

you will meet Ines Duarte, Head of Support, to talk about the Support Analyst role.

Tom Vale
Recruiter, Oakhurst Foods`

/** An office asks three hundred from one file; a few join, one of them goes all the way, the others hear nothing more. */
export async function officeWalk(browser: Browser, house: House) {
  const staff = await aWalker(browser, { width: 1280, height: 800, zone: 'America/New_York' })
  const said = await house.invite(await house.file('roster.csv', roster), '--by', office.name)
  const again = await house.invite(await house.file('roster.csv', roster), '--by', office.name)

  const { name, mail } = person(0)
  const student = await aWalker(browser, { width: 390, touch: true, zone: 'America/Chicago' })
  await student.read(await house.mail(mail, /^Career Centre, Elm University invites you/))
  await student.press('Start')
  await student.sees('Welcome, Amal', /Career Centre, Elm University invites you/)
  await student.press('Start')
  await student.press('That’s right')
  const address = addressIn((await student.download('Save my address as a contact')).text)
  for (let n = 1; n <= 12; n += 1) await joins(house, person(n).mail)

  const from = 'Tom Vale <tom.vale@oakhurst-foods.example>'
  const sent = {
    from,
    to: `${name} <${mail}>`,
    subject: 'Interview: Support Analyst',
    date: 'Mon, 23 Nov 2026 08:40:00 -0600',
    text: words,
  }
  const calendar = calendarInvite(
    [
      {
        uid: 'sa-1@oakhurst-foods.example',
        title: 'Interview: Support Analyst at Oakhurst Foods',
        day: '2026-12-02',
        from: '1400',
        until: '1500',
        place: 'https://meet.google.com/oak-hurst-one',
        organizer: ['Tom Vale', 'tom.vale@oakhurst-foods.example'],
        people: [['Ines Duarte', 'ines.duarte@oakhurst-foods.example']],
        words,
      },
    ],
    { now: '2026-11-23T14:40:00Z', zone: 'America/Chicago', name, mail },
  )
  student.elsewhere(4, 5)
  const own = { from: sent.to, to: address, subject: `Fwd: ${sent.subject}`, date: 'Mon, 23 Nov 2026 09:10:00 -0600' }
  await house.forward(aMail({ ...own, text: forwarded(sent), calendar }), { from: mail, to: address })
  await student.read(await house.mail(mail, /^Your interview: Oakhurst Foods/))

  await house.wind('2026-12-02T22:00:00Z')
  await student.read(await house.mail(mail, /^How did it go\?/))
  await student.press('Write it down')
  await student.type(/^Thank you for talking/, 'the first week on the phones')
  await student.press('Save and see the drafts')
  await student.press('I sent it')
  await student.press('Home')
  await student.press(/^Oakhurst Foods/)
  await student.press('They said no')
  await student.sees('Noted. No more mails will come about it.')

  await house.wind('2026-12-08T15:00:00Z')
  await staff.open(`${house.url}/office`)
  const staffSees = await staff.text()
  const mails = await house.mailbox(mail)
  const counts = { ...student.counts, mails: mails.length }
  const others = (await house.outbox()).filter(({ to }) => to !== mail)
  await Promise.all([student.close(), staff.close()])
  return { counts, said, again, staffSees, mails, others }
}
