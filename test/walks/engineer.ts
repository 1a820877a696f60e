import { createHmac } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { calendarInvite } from '../../local/examples/calendar-invite.ts'
import type { House } from './house.ts'
import { aWalker } from './walker.ts'

const mail = 'jonas.brandt@mail.example'

/** What Google's calendar tells of an event, as the script in integrations/google-calendar passes it on. */
const event = (company: string, domain: string, role: string, [day, hour]: readonly [string, number], person: string, title: string) => ({
  kind: 'calendar#event',
  id: `event-${domain}`,
  iCalUID: `event-${domain}@google.com`,
  status: 'confirmed',
  created: '2026-11-22T10:00:00Z',
  updated: '2026-11-22T10:00:00Z',
  sequence: 0,
  summary: `Technical interview: ${role} at ${company}`,
  description: `You will meet ${person}, ${title}.`,
  hangoutLink: 'https://meet.google.com/abc-defg-hij',
  organizer: { email: `talent@${domain}`, displayName: `${company} Talent` },
  attendees: [
    { email: mail, self: true, responseStatus: 'needsAction' },
    { displayName: person, email: `${person.toLowerCase().replace(' ', '.')}@${domain}`, responseStatus: 'accepted' },
  ],
  start: { dateTime: `${day}T${hour}:00:00-05:00`, timeZone: 'America/New_York' },
  end: { dateTime: `${day}T${hour + 1}:00:00-05:00`, timeZone: 'America/New_York' },
})

const invite = (company: string, domain: string, role: string, day: string, person: string, title: string): Buffer =>
  Buffer.from(
    calendarInvite(
      [
        {
          uid: `1@${domain}`,
          title: `Interview: ${role} at ${company}`,
          day,
          from: '1500',
          until: '1600',
          place: 'https://meet.google.com/abc-defg-xyz',
          organizer: ['Maya Stone', `maya.stone@${domain}`],
          people: [[person, `${person.toLowerCase().replace(' ', '.')}@${domain}`]],
          words: `Hello Jonas,\n\nyou will meet ${person}, ${title}, to talk about the ${role} role.\n\nMaya Stone\nRecruiter, ${company}`,
        },
      ],
      { now: '2026-11-23T14:40:00Z', zone: 'America/New_York', name: 'Jonas Brandt', mail },
    ),
  )

const pasted = `From: Ada Quist <ada.quist@saltmarsh.example>
Subject: Interview for Site Reliability Engineer

Hi Jonas,

we would like to talk with you on Monday, December 7, 2026 at 2:00 pm (New York time), by video: https://zoom.us/j/5550147001. You will meet Ben Osei, Infrastructure Lead.

Ada Quist
Recruiter, Saltmarsh Energy`

/** A program beside the page, with the address and the key it was given: signs as Standard Webhooks has it. */
const aSender = (house: House, address: string, key: string) => async (id: string, data: object) => {
  const body = JSON.stringify(data)
  const seconds = Math.floor(Date.parse(await house.now()) / 1000)
  const signature = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64')
  const headers = { 'webhook-id': id, 'webhook-timestamp': `${seconds}`, 'webhook-signature': `v1,${signature}` }
  const answer = await fetch(address, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  if (answer.status !== 202) throw new Error(`the door answered ${answer.status}: ${await answer.text()}`)
}

/** An engineer at a desk with five processes: doors of their own, a search, corrections, everything as a file, one deleted, one ended. */
export async function engineerWalk(browser: Browser, house: House) {
  const engineer = await aWalker(browser, { width: 1280, height: 800, zone: 'America/New_York' })

  await house.invite(mail)
  await engineer.read(await house.mail(mail, /invitation to roundtwo/))
  await engineer.press('Start')
  await engineer.press('Start')
  await engineer.press('That’s right')

  await engineer.press('Have every invite come in by itself')
  await engineer.press(/^Google Calendar by a script, n8n/)
  const door = 'article:has(h2:text("Standard Webhooks"))'
  await engineer.press('Open this door', door)
  await engineer.press('Copy the address', door)
  const address = await engineer.valueOf('Address')
  await engineer.press('Copy the key', door)
  const send = aSender(house, address, await engineer.valueOf(/^Signing key/))
  await send('msg_1', event('Corvane', 'corvane.example', 'Backend Engineer', ['2026-12-01', 14], 'Priya Raman', 'Staff Engineer'))
  await send('msg_2', event('Northgate Rail', 'northgate-rail.example', 'Platform Engineer', ['2026-12-02', 10], 'Ian Wells', 'Lead'))
  await engineer.press('Other ways in')
  await engineer.sees('It arrived.', /Webhook, Anything that speaks Standard Webhooks/)

  await engineer.press('Calendars')
  await engineer.type('Private ICS address', 'https://calendar.google.com/calendar/embed?src=jonas.brandt%40mail.example')
  await engineer.press('Add this calendar')
  await engineer.sees(/shows a web page, not the calendar’s data/, /Secret address in iCal format/)

  await engineer.press('Home')
  for (const file of [
    invite('Tidewater Labs', 'tidewater-labs.example', 'Data Engineer', '2026-12-03', 'Owen Park', 'Head of Data'),
    invite('Quillworth', 'quillworth.example', 'Backend Engineer', '2026-12-04', 'Rosa Klein', 'VP Engineering'),
  ]) {
    await engineer.handOver('A file', { name: 'invite.ics', mimeType: 'text/calendar', buffer: file })
    await engineer.press('Read it')
    await engineer.sees('You passed it on yourself.')
    await engineer.press('Home')
  }
  await engineer.press('Or paste the text of the mail')
  await engineer.type('The text', pasted)
  engineer.counts.typed -= pasted.length
  await engineer.press('Read the text')
  await engineer.sees(/A new interview with Saltmarsh Energy/)

  await engineer.press('Home')
  await engineer.sees('Corvane, Backend Engineer', '1 more')
  await engineer.type('Company, role or person', 'priya')
  await engineer.press('Find')
  await engineer.sees('1 application with “priya”.')
  await engineer.press(/^Round 1: Technical/)
  await engineer.press(/^Something is wrong or missing/)
  await engineer.type('Title', 'Principal Engineer')
  await engineer.press('Add somebody')
  await engineer.type('Name', 'Lena Voss', 1)
  await engineer.type('Title', 'Engineering Manager', 1)
  await engineer.press('Keep my changes')
  await engineer.sees('Your changes are kept.', /Priya Raman \(Principal Engineer\), Lena Voss \(Engineering Manager\)/)

  await engineer.press('Your data')
  const file = await engineer.download('Everything, as one file')
  await engineer.press(/^Northgate Rail/)
  await engineer.press('Delete this application')
  await engineer.sees(/1 interview: with its hour, place and people/, /It cannot be brought back/)
  await engineer.press('Delete it')
  await engineer.sees('Deleted. Raw messages follow within minutes.')
  const left = await engineer.text()

  await house.wind('2026-12-05T15:00:00Z')
  await engineer.press('Home')
  await engineer.press(/^Tidewater Labs/)
  await engineer.press('They said no')
  await engineer.sees('Noted. No more mails will come about it.', /they said no/)
  await engineer.read(await house.mail(mail, /^Tidewater Labs: I’m sorry/))

  await engineer.press('Everything on one page')
  await engineer.press('Settings')
  await engineer.press('Sign out')
  await engineer.sees('You are signed out.')
  await engineer.type('Your mail address', mail)
  await engineer.press('Mail me a link')
  await engineer.read(await house.mail(mail, /^Your sign-in link/))
  await engineer.press(/sign/i)
  await engineer.press('Sign me in')
  await engineer.sees(/Good to see you, Jonas Brandt/, '1 closed or answered')

  const mails = await house.mailbox(mail)
  const counts = { ...engineer.counts, mails: mails.length }
  await engineer.close()
  return { counts, file, left, mails }
}
