import type { Browser } from 'playwright-core'
import { calendarInvite } from '../../local/examples/calendar-invite.ts'
import type { House } from './house.ts'
import { aMail, forwarded } from './mails.ts'
import { addressIn, aWalker } from './walker.ts'

const mail = 'grace.adeyemi@mail.example'
const me = `Grace Adeyemi <${mail}>`
const recruiter = 'Dolores Whitfield <dolores.whitfield@lakesidegeneral.example>'

const invitation = {
  from: recruiter,
  to: me,
  subject: 'Interview: Registered Nurse, Intensive Care (nights)',
  date: 'Mon, 23 Nov 2026 08:40:00 -0600',
  text: `Hi Grace,

thank you for applying. We would like to meet you on Thursday, December 3, from 2:00 to 3:00 pm, at Lakeside General Hospital, 400 Harbor Street, Chicago.
You will meet Marta Kowalski, Nurse Manager, and Devin Brooks, Charge Nurse.

Please bring your RN license and a photo ID.

Best regards,
Dolores Whitfield
Talent Acquisition, Lakeside General Hospital
312-555-0142`,
}

const calendar = calendarInvite(
  [
    {
      uid: 'icu-3312@lakesidegeneral.example',
      title: 'Interview: Registered Nurse, Intensive Care',
      day: '2026-12-03',
      from: '1400',
      until: '1500',
      place: 'Lakeside General Hospital, 400 Harbor Street, Chicago',
      organizer: ['Dolores Whitfield', 'dolores.whitfield@lakesidegeneral.example'],
      people: [
        ['Marta Kowalski', 'marta.kowalski@lakesidegeneral.example'],
        ['Devin Brooks', 'devin.brooks@lakesidegeneral.example'],
      ],
      words: invitation.text,
    },
  ],
  { now: '2026-11-23T14:40:00Z', zone: 'America/Chicago', name: 'Grace Adeyemi', mail },
)

const offer = {
  from: recruiter,
  to: me,
  subject: 'Your offer: Registered Nurse, Intensive Care',
  date: 'Tue, 08 Dec 2026 17:05:00 -0600',
  text: `Hi Grace,

we are delighted to offer you the position of Registered Nurse, Intensive Care. The offer letter is attached to your file in our portal.
Please let us know by Tuesday, December 15.

Best regards,
Dolores Whitfield`,
}

/** A nurse on night shifts and her phone: from the invitation to an offer, by taps and a few words. */
export async function nurseWalk(browser: Browser, house: House) {
  const nurse = await aWalker(browser, { width: 390, touch: true, zone: 'America/Chicago' })
  /** Sent on by her mail app: forward, her contact's first letters, send. */
  const forward = async (sent: typeof invitation, to: string, date: string, attached?: string) => {
    nurse.elsewhere(4, 5)
    const words = { from: me, to, subject: `Fwd: ${sent.subject}`, date, text: forwarded(sent) }
    await house.forward(aMail({ ...words, ...(attached && { calendar: attached }) }), { from: mail, to })
  }

  await house.invite(mail)
  await nurse.read(await house.mail(mail, /invitation to roundtwo/))
  await nurse.press('Start')
  await nurse.sees('Welcome, Grace', 'There is no password')
  await nurse.press('Start')
  await nurse.sees('You are in, Grace.')
  const zone = await nurse.valueOf('Where you live')
  await nurse.press(/I work nights/)
  await nurse.press('That’s right')
  await nurse.sees('Forward one invite now', 'Nothing has come in yet')
  const contact = await nurse.download('Save my address as a contact')
  const address = addressIn(contact.text)

  await forward(invitation, address, 'Mon, 23 Nov 2026 09:10:00 -0600', calendar)
  await nurse.sees('It arrived.')
  await nurse.read(await house.mail(mail, /^Your interview: Lakeside General/))
  await nurse.sees('Thursday, 3 December, 2:00–3:00 pm', 'Marta Kowalski', '“Please bring your RN license and a photo ID.”')
  await nurse.press('Set it right')
  await nurse.sees('What I read: change anything')
  await nurse.type('Place', 'Lakeside General Hospital, Tower 2, Chicago')
  await nurse.press('Keep my changes')
  await nurse.sees('Your changes are kept.', 'Lakeside General Hospital, Tower 2, Chicago')

  await house.wind('2026-12-01T15:05:00Z')
  await nurse.read(await house.mail(mail, /^Prepare: Lakeside General Hospital/))
  await nurse.sees('Lakeside General Hospital, Tower 2, Chicago', '“Please bring your RN license and a photo ID.”')
  const packet = await nurse.text()
  await nurse.press('Everything to prepare with')
  await nurse.sees('The people, and what to ask them', 'They may ask')

  await house.wind('2026-12-03T01:00:00Z')
  await nurse.read(await house.mail(mail, /^Thu 3 Dec, 2 pm: Lakeside General Hospital/))
  await nurse.sees('Lakeside General Hospital, Tower 2, Chicago')

  await house.wind('2026-12-03T22:20:00Z')
  await nurse.read(await house.mail(mail, /^How did it go\?/))
  await nurse.press('Write it down')
  await nurse.type(/^Thank you for talking/, 'how nights are staffed on the unit')
  await nurse.type(/^Thank you for talking/, 'the new handover sheet', 1)
  await nurse.type('The answer you would redo', 'the medication error question')
  await nurse.type('When will they decide?', '2026-12-10')
  await nurse.press('Save and see the drafts')
  await nurse.sees('Saved. Below is a draft for each person you met.', 'Marta Kowalski, Nurse Manager', 'Devin Brooks, Charge Nurse')
  const drafts = [await nurse.valueOf('Your note to Marta Kowalski'), await nurse.valueOf('Your note to Devin Brooks')]
  await nurse.press('I sent it')
  await nurse.press('I sent it')
  await nurse.sees('Noted as sent.')

  await house.wind('2026-12-09T01:00:00Z')
  await forward(offer, address, 'Tue, 08 Dec 2026 18:30:00 -0600')
  await nurse.read(await house.mail(mail, /an offer$/))
  await nurse.sees('It reads like an offer', 'Tuesday, 15 December')
  await nurse.press('Yes, it is an offer')
  await nurse.press('They made an offer')
  await nurse.sees('Noted: an offer.', /due by Tuesday, 15 December/)
  await nurse.read(await house.mail(mail, /^Your offer from Lakeside General/))
  await nurse.sees('To ask for time', 'To ask about terms')
  await nurse.press('Everything on one page')
  await nurse.sees(/your answer to their offer is due by/)
  await nurse.press(/^Lakeside General Hospital/)
  await nurse.press('I accepted their offer')
  await nurse.sees('Noted: you accepted.', /you accepted their offer/)

  await house.wind('2026-12-17T12:00:00Z')
  const mails = await house.mailbox(mail)
  const counts = { ...nurse.counts, mails: mails.length }
  await nurse.close()
  return { counts, zone, packet, drafts, mails }
}
