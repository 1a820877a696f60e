import { describe, expect, it } from 'vitest'
import { anInvite } from '../scenarios/a-scenario.ts'
import { mail } from './read/read-text.ts'
import { arrive, interviewsOf, nothingKnown } from './told-in-words.ts'

/* Written on Wednesday 25 November to Dana in New York. */

const greta = 'Greta Holm <greta.holm@kestrelsystems.example>'
const written = (text: string, subject = 'Re: Interview: Backend Engineer', from = greta, date = 'Wed, 25 Nov 2026 10:00:00 -0500') =>
  mail({ from, to: 'Dana Whitlock <dana@whitlock.example>', subject, date, text })
const invite = (uid: string, start: string, title: string, organizer: string, person: string) =>
  anInvite({ uid: `${uid}@kestrelsystems.example`, start, title, organizer, people: [person] }).replaceAll(
    'alex.morgan@example.com',
    'dana@whitlock.example',
  )

async function statesAfter(known: readonly string[], text: string): Promise<string[]> {
  let items = nothingKnown
  for (const [at, raw] of [...known, text].entries()) items = await arrive(items, raw, `2026-11-25T15:0${at}:00Z`)
  return interviewsOf(items)
    .map(
      ({ status, start, pending, interviewers }) =>
        `${status} ${start?.slice(5, 16)}${pending ? ' asked' : ''} ${interviewers.map(({ name }) => name)}`,
    )
    .sort()
}

const organizer = 'Greta Holm:greta.holm@kestrelsystems.example'
const call = invite(
  'call',
  '20261201T140000',
  'Interview (phone call): Backend Engineer, Kestrel Systems',
  organizer,
  'Ann Lee:ann@kestrelsystems.example',
)
const panel = invite(
  'panel',
  '20261203T100000',
  'Panel interview: Backend Engineer, Kestrel Systems',
  organizer,
  'Ola Berg:ola@kestrelsystems.example',
)

describe('a mail that says different things of two interviews', () => {
  const [callOn, panelOn] = ['on 12-01T19:00 Ann Lee', 'on 12-03T15:00 Ola Berg']
  const [callOff, panelOff] = ['cancelled 12-01T19:00 Ann Lee', 'cancelled 12-03T15:00 Ola Berg']
  const [callAtThree, panelFriday] = ['on 12-01T20:00 Ann Lee', 'on 12-04T15:00 Ola Berg']

  it.each([
    ['Tuesday’s call moves to 3 PM, and Thursday’s panel is off.', callAtThree, panelOff],
    ['Tuesday’s call moves to 3 PM. Thursday’s panel is cancelled.', callAtThree, panelOff],
    ['The call on Tuesday is cancelled, but the panel on Thursday moves to Friday at 10 AM.', callOff, panelFriday],
    ['The panel moves to Friday at 10 AM and the phone call is off.', callOff, panelFriday],
    ['Das Gespräch am Dienstag wird auf 15 Uhr verschoben, und das am Donnerstag entfällt.', callAtThree, panelOff],
    ['L’entretien de mardi est annulé et celui de jeudi est reporté à vendredi à 10h.', callOff, panelFriday],
    ['We move Tuesday to Tuesday at 3 PM. Thursday stays as it is.', callAtThree, panelOn],
    ['Both interviews are cancelled.', callOff, panelOff],
    ['Tuesday’s call is cancelled.', callOff, panelOn],
    ['On Thursday you will meet Lena Roth instead of Ola Berg, and Tuesday’s call moves to 3 PM.', callAtThree, 'on 12-03T15:00 Lena Roth'],
  ])('changes each as it says: %s', async (text, first, second) => {
    expect(await statesAfter([call, panel], written(text))).toEqual([first, second].sort())
  })

  it('asks about what it leaves unclear, and does the rest', async () => {
    expect(await statesAfter([call, panel], written('Tuesday’s call moves to 3, and Thursday’s panel is off.'))).toEqual(
      [callOn.replace(' Ann', ' asked Ann'), panelOff].sort(),
    )
  })
})

describe('an agency that writes of two clients', () => {
  const jo = 'Jo Finch:jo@brightpath.example'
  const calder = invite('calder', '20261203T140000', 'Interview: Operations Planner, Calder Logistics', jo, 'Ray Dunn:ray@calder.example')
  const brackmere = invite(
    'brackmere',
    '20261204T100000',
    'Interview: Dispatcher, Brackmere Foods',
    jo,
    'Nils Brandt:nils@brackmere.example',
  )
  const [calderOn, brackmereOn] = ['on 12-03T19:00 Ray Dunn', 'on 12-04T15:00 Nils Brandt']
  const afterMail = (text: string) => statesAfter([calder, brackmere], written(text, 'Your interviews', 'Jo Finch <jo@brightpath.example>'))

  it.each([
    [
      'Calder have filled their vacancy, so Thursday’s interview is off. Brackmere on Friday still stands.',
      'cancelled 12-03T19:00 Ray Dunn',
      brackmereOn,
    ],
    ['Calder need to move to Monday 7 December at 11am. No change for Brackmere.', 'on 12-07T16:00 Ray Dunn', brackmereOn],
    ['The Dispatcher interview is now at 11am on Friday, the other one stays.', calderOn, 'on 12-04T16:00 Nils Brandt'],
    ['They have added a second interviewer for Brackmere on Friday, Ida Voss.', calderOn, 'on 12-04T15:00 Nils Brandt,Ida Voss'],
    ['Both clients have had to call off this week’s interviews.', 'cancelled 12-03T19:00 Ray Dunn', 'cancelled 12-04T15:00 Nils Brandt'],
  ])('means the one it names: %s', async (text, first, second) => {
    expect(await afterMail(text)).toEqual([first, second].sort())
  })

  it('is asked about where it names neither', async () => {
    expect(
      (await afterMail('The client has asked to move your interview to Monday 7 December at 11am.')).every((one) => one.includes('asked')),
    ).toBe(true)
  })
})

describe('of a letter with a test and an interview', () => {
  const letter = written(
    'Your selection for Backend Engineer has two parts:\n\nPart 1: written test, Tuesday 1 December at 10 am\nPart 2: interview with Noor Haddad, Thursday 3 December at 2 pm',
    'Your interview',
    greta,
    'Mon, 23 Nov 2026 10:00:00 -0500',
  )
  const [test, interview] = ['on 12-01T15:00 ', 'on 12-03T19:00 Noor Haddad']

  it.each([
    ['The written test on Tuesday is cancelled.', 'cancelled 12-01T15:00 ', interview],
    ['We had to cancel the test on Tuesday.', 'cancelled 12-01T15:00 ', interview],
    ['The written test is off. Thursday stays as planned.', 'cancelled 12-01T15:00 ', interview],
    ['The test moves to Wednesday at 11 am.', 'on 12-02T16:00 ', interview],
    ['The written test moves to Wednesday, same time.', 'on 12-02T15:00 ', interview],
    ['The test will be on Wednesday at 10 instead.', 'on 12-02T15:00 ', interview],
    ['Der Test am Dienstag ist abgesagt, das Gespräch am Donnerstag bleibt.', 'cancelled 12-01T15:00 ', interview],
    ['Der Test wird auf Mittwoch, 2. Dezember, 10 Uhr verlegt.', 'on 12-02T15:00 ', interview],
    ['The interview moves to Friday at 2 pm.', test, 'on 12-04T19:00 Noor Haddad'],
    ['The interview on Thursday is cancelled.', test, 'cancelled 12-03T19:00 Noor Haddad'],
    ['Both the test and the interview are cancelled.', 'cancelled 12-01T15:00 ', 'cancelled 12-03T19:00 Noor Haddad'],
  ])('the one that is named changes, and the other stands: %s', async (text, first, second) => {
    expect(await statesAfter([letter], written(text, 'Re: Your interview'))).toEqual([first, second].sort())
  })
})
