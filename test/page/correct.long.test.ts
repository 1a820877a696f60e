import { describe, expect, it } from 'vitest'
import { ingestMessage } from '../../functions/app/receive/ingest-message.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { Contribution } from '../../functions/domain/record/interview.ts'
import { detailKey } from '../../functions/domain/view/notes/edited-details.ts'
import { quotedRows } from '../../templates/mail/sections/own-words.ts'
import { mailPath } from '../../templates/page/parts/paths.ts'
import { aContribution, aMeeting, anInterview } from '../builders.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown, hidden } from './browser.ts'

const identity = 'uid:round-1%40bluepine.example'
const tomas = 'tomas.okafor@bluepine.example'
const people = [
  { name: 'Tomas Okafor', email: tomas, title: 'Design Director' },
  { name: 'Ines Duarte', email: null, title: 'Designer' },
]
const aRound = (over: Parameters<typeof aMeeting>[0] = {}, more: Partial<Contribution> = {}) => [
  anInterview({ contributions: [aContribution({ meeting: aMeeting({ interviewers: people, ...over }), ...more })] }),
]

/** The form of a page as a browser sends it: every field as it stands, with what was typed over it. */
function formOf(html: string, typed: Record<string, string> = {}): Record<string, string> {
  const document = parseMail(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
  const all = [...document.querySelectorAll('form:not(.undo) :is(input, select, textarea)')]
  const fields = all.filter((field) => field.getAttribute('type') !== 'checkbox')
  const sent = (field: (typeof fields)[number]) =>
    field.tagName === 'SELECT'
      ? (field.querySelector('option[selected]') ?? field.querySelector('option'))?.getAttribute('value')
      : (field as unknown as { value: string }).value
  return { ...Object.fromEntries(fields.map((field) => [field.getAttribute('name'), sent(field) ?? ''])), ...typed }
}

async function corrected(typed: Record<string, string>, items = aRound(), at = '2026-11-27T15:00:00Z') {
  const town = await aTown(items, at)
  const { id } = await town.round()
  const owner = town.owner()
  const page = await owner.get(`/rounds/${id}/edit`)
  const answer = await owner.post(`/rounds/${id}/edit`, formOf(page.body, typed))
  const interview = async () => (await town.round()).interviews[0]
  return { ...town, owner, id, page, answer, interview }
}

describe('the form of an interview', () => {
  it('changes nothing when it is sent as it stands, and says so', async () => {
    const { answer, stored, id, owner } = await corrected({})
    expect(answer.headers.location).toBe(`/rounds/${id}?done=unchanged`)
    const before = stored()
    await owner.get(answer.headers.location ?? '')
    expect(stored()).toBe(before)
    expect((await owner.get(answer.headers.location ?? '')).body).toContain('nothing was changed')
  })

  it.each([
    ['company', 'Bluepine Robotics', { company: 'Bluepine Robotics' }],
    ['role', 'Lead Designer', { role: 'Lead Designer' }],
    ['round', '3', { round: 3 }],
    ['format', 'panel', { format: 'panel' }],
    ['start', '2026-12-02T15:00', { start: '2026-12-02T20:00:00Z', end: '2026-12-02T21:00:00Z' }],
    ['end', '2026-12-02T14:30', { end: '2026-12-02T19:30:00Z' }],
    ['zone', 'America/Chicago', { zone: 'America/Chicago', start: '2026-12-02T20:00:00Z' }],
    ['way', 'they-call', { how: { by: 'phone', calls: 'they' } }],
    ['number', '212-555-0148', { how: { by: 'phone', number: '212-555-0148' } }],
    ['meetingUrl', 'https://zoom.us/j/9', { meetingUrl: 'https://zoom.us/j/9' }],
    ['location', '4th floor', { location: '4th floor' }],
    ['recruiterName', 'Maya Lind', { recruiter: { name: 'Maya Lind' } }],
    ['recruiterEmail', 'maya@bluepine.example', { recruiter: { email: 'maya@bluepine.example' } }],
    ['task', 'Ten slides', { task: { words: 'Ten slides' } }],
    ['decisionBy', '2026-12-11', { decisionBy: '2026-12-11' }],
    ['name-0', 'Thomas Okafor', { interviewers: [{ key: tomas, name: 'Thomas Okafor' }, {}] }],
    ['title-0', 'Head of Design', { interviewers: [{ key: tomas, title: 'Head of Design' }, {}] }],
    ['email-0', 'tom@bluepine.example', { interviewers: [{ key: tomas, email: 'tom@bluepine.example' }, {}] }],
    ['audience-0', 'peer', { interviewers: [{ key: tomas, audience: 'peer' }, {}] }],
  ])('changes %s', async (field, typed, expected) => {
    const { answer, interview } = await corrected({ [field]: typed })
    expect(answer.statusCode).toBe(303)
    expect(await interview()).toMatchObject(expected)
  })

  it('makes work to hand in of it, with its brief', async () => {
    const { answer, interview } = await corrected({ event: 'task', task: 'Ten slides' })
    expect(answer.statusCode).toBe(303)
    expect(await interview()).toMatchObject({ taskOnly: true, task: { words: 'Ten slides' } })
  })

  it('takes somebody out, puts them back, and makes another the one who arranges it', async () => {
    const { interview, owner, id } = await corrected({ 'part-0': 'none', 'part-1': 'arranges' })
    expect(await interview()).toMatchObject({ interviewers: [] })
    expect((await interview())?.recruiter?.name).toBeTruthy()
    const page = await owner.get(`/rounds/${id}/edit`)
    expect(page.body).toContain('taken out by you')
    await owner.post(`/rounds/${id}/edit`, formOf(page.body, { theirs: `person ${tomas}` }))
    expect(await interview()).toMatchObject({ interviewers: [{ key: tomas }] })
  })

  it('adds somebody, and a part of the day with them in it', async () => {
    const added = {
      'name-2': 'Ian Wells',
      'title-2': 'Vice President',
      'from-0': '14:30',
      'until-0': '15:00',
      'what-0': 'Lunch',
      'with-0': 'Ian Wells',
    }
    const { interview } = await corrected(added)
    expect(await interview()).toMatchObject({
      interviewers: [{}, {}, { name: 'Ian Wells', title: 'Vice President', audience: 'executive' }],
      sessions: [{ start: '2026-12-02T19:30:00Z', end: '2026-12-02T20:00:00Z', title: 'Lunch', interviewers: ['Ian Wells'] }],
    })
  })

  it('leaves a field that was emptied empty, whatever a later message says', async () => {
    const items = aRound({ location: 'Room 4' }, { decisionBy: '2026-12-09' })
    const { interview, seen } = await corrected({ location: '', decisionBy: '' }, items)
    expect(await interview()).toMatchObject({ location: null, decisionBy: null })
    expect((await seen()).applications[0]?.decisionBy).toBeNull()
  })

  it('keeps what two tabs change in different fields, and in the same list of people', async () => {
    const town = await aTown(aRound(), '2026-11-27T15:00:00Z')
    const { id } = await town.round()
    const owner = town.owner()
    const { body } = await owner.get(`/rounds/${id}/edit`)
    await owner.post(`/rounds/${id}/edit`, formOf(body, { location: 'Room 9', 'title-0': 'Head of Design' }))
    await owner.post(`/rounds/${id}/edit`, formOf(body, { role: 'Lead Designer', 'name-1': 'Ines D.' }))
    expect((await town.round()).interviews[0]).toMatchObject({
      location: 'Room 9',
      role: 'Lead Designer',
      interviewers: [{ title: 'Head of Design' }, { name: 'Ines D.' }],
    })
  })

  it('shows their word beside one’s own, and takes theirs again', async () => {
    const items = aRound({ location: 'Room 4' })
    const { interview, owner, id } = await corrected({ location: 'Room 9' }, items)
    const { body } = await owner.get(`/rounds/${id}/edit`)
    expect(body).toContain('Their message says “Room 4”.')
    await owner.post(`/rounds/${id}/edit`, formOf(body, { theirs: 'location' }))
    expect(await interview()).toMatchObject({ location: 'Room 4' })
    expect((await interview())?.edit?.location).toBeUndefined()
  })

  it.each([
    ['end', '2026-12-02T13:00', 'The end is not after the start.'],
    ['start', '2026-02-31T13:00', 'There is no such day or hour.'],
    ['zone', 'EST', 'EST can mean New York or Panama'],
    ['zone', 'Mars/Olympus', 'There is no such time zone.'],
    ['round', 'two', 'Write the round as a number'],
    ['recruiterEmail', 'maya at home', 'is no mail address'],
    ['email-0', 'nope', 'is no mail address'],
    ['meetingUrl', 'http://zoom.us', 'The link to join is not a web address.'],
    ['event', 'task', 'What is there to hand in?'],
    ['name-0', '', 'This person has no name.'],
    ['with-0', 'Ian Wells', 'When does this part of the day begin?'],
  ])('gives %s = “%s” back with what is wrong beside it, and keeps nothing', async (field, typed, words) => {
    const { answer, interview } = await corrected({ [field]: typed, role: 'Lead Designer' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('<title>Error: ')
    expect(answer.body).toContain(words)
    expect(answer.body).toMatch(/id="[\w-]+"[^>]*aria-describedby="[\w-]+-hint"[^>]*aria-invalid="true"[^>]*autofocus/)
    expect(formOf(answer.body).role).toBe('Lead Designer')
    expect(formOf(answer.body)['was:role']).toBe('Product Designer')
    expect((await interview())?.role).toBe('Product Designer')
  })

  it('keeps what was read visible beside each field', async () => {
    const evidence = { company: { part: 'SUMMARY', words: 'Interview with Bluepine', sure: 0.9 } }
    const { page } = await corrected({}, aRound({}, { evidence }))
    expect(page.body).toContain('read from the title: “Interview with Bluepine”')
  })
})

describe('what they want the candidate to know', () => {
  const [photo, door] = ['Please bring a photo ID.', 'Ask for Tessa at the door.']
  const details = [
    { kind: 'bring' as const, words: photo, part: 'DESCRIPTION' },
    { kind: 'arrive' as const, words: door, part: 'DESCRIPTION' },
  ]
  const told = () => aRound({}, { details })
  const wordsOf = (found: Awaited<ReturnType<Awaited<ReturnType<typeof corrected>>['interview']>>) =>
    (found?.details ?? []).map(({ kind, words, own }) => [kind, words, own ?? false])

  it('is corrected in its own words, and said to be the candidate’s on the page and in mails', async () => {
    const { interview, owner, id, page, round } = await corrected({ 'words-0': 'My driving licence', 'about-1': 'dial-in' }, told())
    expect(page.body).toContain(photo)
    expect(wordsOf(await interview())).toEqual([
      ['bring', 'My driving licence', true],
      ['dial-in', door, false],
    ])
    const { body } = await owner.get(`/rounds/${id}`)
    expect(body).toContain('My driving licence<span class="from">entered by you</span>')
    expect(body).not.toContain(photo)
    const rows = quotedRows(await round(), 'packet', '2026-11-20').rows
    expect(JSON.stringify(rows)).toContain('My driving licence')
    expect(JSON.stringify(rows)).toContain(' (your note)')
    expect(JSON.stringify(rows)).not.toContain('“","My driving')
  })

  it('is added to, taken out by emptying it, put back, and taken as theirs again', async () => {
    const { interview, owner, id } = await corrected(
      { 'words-0': '', 'words-1': 'Ring twice', 'about-2': 'dress', 'words-2': 'Dark trousers' },
      told(),
    )
    expect(wordsOf(await interview())).toEqual([
      ['arrive', 'Ring twice', true],
      ['dress', 'Dark trousers', true],
    ])
    const press = async (fields: Record<string, string>) => {
      const { body } = await owner.get(`/rounds/${id}/edit`)
      await owner.post(`/rounds/${id}/edit`, formOf(body, fields))
      return body
    }
    const body = await press({ theirs: `detail ${detailKey({ words: photo })}` })
    expect(body).toContain(`“${photo}”: taken out by you.`)
    expect(body).toContain(`Their message says “${door}”.`)
    await press({ theirs: `detail ${detailKey({ words: door })}` })
    await press({ 'words-2': 'Dark trousers, no tie' })
    expect(wordsOf(await interview())).toEqual([
      ['bring', photo, false],
      ['arrive', door, false],
      ['dress', 'Dark trousers, no tie', true],
    ])
    await press({ 'words-2': '' })
    expect(wordsOf(await interview())).toEqual([
      ['bring', photo, false],
      ['arrive', door, false],
    ])
  })

  it('stays as corrected when the invite says it again, also in other dress, and what it says anew stands beside', async () => {
    const { interview, seen, world } = await corrected({ 'words-0': 'My driving licence', 'words-1': '' }, told())
    const before = (await world.table.readCandidate('alex')).interviews[0]
    if (!before) throw new Error('no interview')
    const later = aContribution({
      messageId: 'later',
      contentHash: 'later',
      storedAt: '2026-11-28T10:00:00Z',
      meeting: aMeeting({ interviewers: people, sequence: 5, dtstamp: '2026-11-28T10:00:00Z' }),
      details: [
        { kind: 'bring', words: 'PLEASE bring a photo-ID', part: 'DESCRIPTION' },
        { kind: 'arrive', words: door, part: 'DESCRIPTION' },
        { kind: 'bring', words: 'Bring two copies of your CV.', part: 'DESCRIPTION' },
      ],
    })
    await world.table.saveInterview({ ...before, contributions: [...before.contributions, later], version: before.version + 1 })
    expect(wordsOf(await interview())).toEqual([
      ['bring', 'My driving licence', true],
      ['bring', 'Bring two copies of your CV.', false],
    ])
    expect((await seen()).applications).toHaveLength(1)
  })

  describe('of what somebody will look at', () => {
    const focus = 'Tomas will focus on your portfolio.'
    const said = () => aRound({}, { details: [{ kind: 'focus', words: focus, part: 'DESCRIPTION', person: 'Tomas' }] })
    const tomas = async (found: Promise<Awaited<ReturnType<Awaited<ReturnType<typeof corrected>>['interview']>>>) =>
      (await found)?.interviewers.map((one) => [one.name, one.focus ?? null, one.ownFocus ?? null])
    const packetOf = async ({ owner, world }: Awaited<ReturnType<typeof corrected>>) => {
      const { touchpoints } = await world.table.readCandidate('alex')
      const packet = touchpoints.find(({ kind }) => kind === 'packet')
      return (await owner.get(`${mailPath(packet?.key ?? '')}?as=text`)).body
    }

    it('stays with them once it is corrected, and is told as the candidate’s words', async () => {
      const words = 'Tomas will look at two case studies.'
      const made = await corrected({ 'words-0': words }, said())
      expect(await tomas(made.interview())).toContainEqual(['Tomas Okafor', [words], [words]])
      const packet = await packetOf(made)
      expect(packet).toContain('You noted')
      expect(packet).not.toContain(focus)
    })

    it('is with nobody where the candidate made something else of it, and stays with who was renamed', async () => {
      const made = await corrected({ 'about-0': 'bring', 'words-0': 'Bring the portfolio.' }, said())
      expect(await tomas(made.interview())).toContainEqual(['Tomas Okafor', null, null])
      const renamed = await corrected({ 'name-0': 'Thomas Okafor-Reed' }, said())
      expect(await tomas(renamed.interview())).toContainEqual(['Thomas Okafor-Reed', [focus], null])
    })
  })

  it('has a passcode that is changed, shown with its name, and taken back like any fact', async () => {
    const items = aRound({ meetingUrl: 'https://zoom.us/j/9' }, { how: { by: 'video', passcode: '111' } })
    const { interview, owner, id, answer } = await corrected({ passcode: '4711' }, items)
    expect((await interview())?.how).toEqual({ by: 'video', passcode: '4711' })
    const done = (await owner.get(answer.headers.location ?? '')).body
    expect(done).toContain('Passcode: 4711')
    expect((await owner.get(`/rounds/${id}/edit`)).body).toContain('Their message says “111”.')
    await owner.post('/undo', { gesture: hidden(done, 'gesture'), at: hidden(done, 'at'), back: '/' })
    expect((await interview())?.how).toEqual({ by: 'video', passcode: '111' })
  })
})

describe('an act', () => {
  it('is taken back from the answer to it, all of it at once', async () => {
    const { owner, answer, interview } = await corrected({ role: 'Lead Designer', location: 'Room 9', 'part-0': 'none' })
    const { body } = await owner.get(answer.headers.location ?? '')
    const undone = await owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: hidden(body, 'back') })
    expect(undone.headers.location).toMatch(/^\/rounds\/r\w+\?done=taken-back$/)
    expect(await interview()).toMatchObject({ role: 'Product Designer', location: null, interviewers: [{ key: tomas }, {}] })
    expect((await owner.get(undone.headers.location ?? '')).body).not.toContain('action="/undo"')
  })

  it('goes back to what was said before it, and not to nothing', async () => {
    const { owner, id, interview, moveTo } = await corrected({ location: 'Room 9' })
    moveTo('2026-11-27T15:01:00Z')
    const { body } = await owner.get(`/rounds/${id}/edit`)
    const second = await owner.post(`/rounds/${id}/edit`, formOf(body, { location: 'Room 10' }))
    const done = (await owner.get(second.headers.location ?? '')).body
    await owner.post('/undo', { gesture: hidden(done, 'gesture'), at: hidden(done, 'at'), back: '/' })
    expect(await interview()).toMatchObject({ location: 'Room 9' })
  })

  it('of any kind can be taken back: an outcome, a dismissal', async () => {
    const town = await aTown([anInterview()], '2026-12-02T21:00:00Z')
    const { id, applicationId } = await town.round()
    const owner = town.owner()
    const undo = async (answer: { headers: Record<string, string> }) => {
      const { body } = await owner.get(answer.headers.location ?? '')
      await owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: hidden(body, 'back') })
    }
    await undo(await owner.send(`/applications/${applicationId}`, { outcome: 'rejected' }))
    expect((await town.seen()).applications[0]?.stopped).toBeNull()
    town.moveTo('2026-12-02T21:05:00Z')
    await undo(await owner.send(`/rounds/${id}`, { identity }, `/rounds/${id}/not-an-interview`))
    expect((await town.seen()).applications).toHaveLength(1)
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.some(({ state }) => state === 'planned')).toBe(true)
  })

  it('is the one its answer names, however often that is opened again and whatever was done since', async () => {
    const { owner, answer, id, interview, moveTo } = await corrected({ location: 'Room 9' })
    moveTo('2026-11-27T15:01:00Z')
    await owner.post(`/rounds/${id}/edit`, formOf((await owner.get(`/rounds/${id}/edit`)).body, { role: 'Lead Designer' }))
    const { body } = await owner.get(answer.headers.location ?? '')
    await owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: '/' })
    expect(await interview()).toMatchObject({ location: null, role: 'Lead Designer' })
    for (const path of [answer.headers.location ?? '', `/rounds/${id}?done=edited`, `/rounds/${id}?done=edited&at=soon`])
      expect((await owner.get(path)).body, path).not.toContain('action="/undo"')
  })

  it('of two words is one act still', async () => {
    const town = await aTown([anInterview()], '2026-12-02T21:00:00Z')
    let seconds = 0
    town.world.clock = { now: () => `2026-12-02T21:00:${String(seconds++ % 60).padStart(2, '0')}Z` }
    const { id } = await town.round()
    const owner = town.owner()
    const person = (await town.round()).interviewers[0]?.key ?? ''
    const chosen = { person, letter: 'yes', language: 'de', languageShown: 'en', route: 'copy', routeShown: 'own' }
    const answer = await owner.send(`/rounds/${id}/drafts`, chosen)
    const { body } = await owner.get(answer.headers.location ?? '')
    expect((await town.world.table.readCandidate('alex')).notes).toHaveLength(2)
    await owner.post('/undo', { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: '/' })
    expect((await town.world.table.readCandidate('alex')).notes.filter(({ undone }) => !undone)).toEqual([])
  })

  it('that was changed again since is left as it is', async () => {
    const { owner, answer, id, interview, moveTo } = await corrected({ location: 'Room 9' })
    const first = (await owner.get(answer.headers.location ?? '')).body
    moveTo('2026-11-27T15:01:00Z')
    await owner.post(`/rounds/${id}/edit`, formOf((await owner.get(`/rounds/${id}/edit`)).body, { location: 'Room 10' }))
    const late = await owner.post('/undo', { gesture: hidden(first, 'gesture'), at: hidden(first, 'at'), back: 'https://evil.example' })
    expect(late.headers.location).toBe('/?done=nothing')
    expect(await interview()).toMatchObject({ location: 'Room 10' })
  })
})

describe('an interview added by hand', () => {
  it('is stored as a message, once, with everything that was typed', async () => {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    const owner = town.owner()
    const { body } = await owner.get('/add')
    const typed = { company: 'Larkfield', role: 'Nurse', start: '2026-12-04T09:00', location: 'Ward 3', 'name-0': 'Rosa Klein' }
    for (let times = 0; times < 2; times += 1) expect((await owner.post('/add', formOf(body, typed))).statusCode).toBe(303)
    const objects = [...town.objects.values()].map(({ bytes }) => Buffer.from(bytes).toString())
    expect(objects).toEqual([expect.stringContaining('SUMMARY:Interview: Nurse at Larkfield')])
    await planCandidate(town.world, 'alex')
    const { notes } = await town.world.table.readCandidate('alex')
    expect(notes.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['company', 'role', 'start', 'zone', 'location']))
  })

  it('is answered with its round as it was typed, once it is read', async () => {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    town.world.reader = { read: readMessage }
    const owner = town.owner()
    const typed = { company: 'Handmade GmbH', start: '2026-12-04T09:00', location: 'Ward 3' }
    const sent = await owner.post('/add', formOf((await owner.get('/add')).body, typed))
    const waiting = (await owner.get(sent.headers.location ?? '')).body
    const [again = ''] = /\/messages\/[^"]*stored=[^"]*/.exec(waiting) ?? []
    const [key = ''] = town.objects.keys()
    await ingestMessage(town.world, { candidateId: 'alex', key, origin: { door: 'page' } })
    const { id } = await town.round()
    const answer = await owner.get(again)
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/rounds/${id}?done=added`])
    const { body } = await owner.get(answer.headers.location ?? '')
    for (const words of ['Added.', 'Handmade GmbH', 'Ward 3']) expect(body).toContain(words)
  })

  it('asks for company and hour, and keeps the rest of what was typed', async () => {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    const owner = town.owner()
    const answer = await owner.post('/add', formOf((await owner.get('/add')).body, { role: 'Nurse' }))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Which company is it with?')
    expect(formOf(answer.body).role).toBe('Nurse')
  })
})

describe('work to hand in that is entered by hand', () => {
  const typed = {
    company: 'Larkfield',
    role: 'Data Analyst',
    task: 'Clean the two files and write a page on what you found.',
    taskDueOn: '2026-12-04',
    taskDueAt: '17:00',
  }
  async function entered(over: Record<string, string> = {}) {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    town.world.reader = { read: readMessage }
    const owner = town.owner()
    const page = (await owner.get('/add?what=task')).body
    const answer = await owner.post('/add', formOf(page, { ...typed, ...over }))
    for (const key of town.objects.keys()) await ingestMessage(town.world, { candidateId: 'alex', key, origin: { door: 'page' } })
    return { ...town, owner, page, answer }
  }

  it('needs no hour, is no talk, and is due when they said', async () => {
    const { answer, round, seen } = await entered()
    expect(answer.statusCode).toBe(303)
    expect(await round()).toMatchObject({
      taskOnly: true,
      start: null,
      status: 'on',
      task: { words: typed.task, due: '2026-12-04T22:00:00Z', stated: true },
    })
    const { applications, questions } = await seen()
    expect(applications).toMatchObject([{ company: 'Larkfield', role: 'Data Analyst', rounds: [{}] }])
    expect(questions.filter(({ answered }) => !answered)).toEqual([])
  })

  it('is reminded of before it is due, and nobody asks how it went', async () => {
    const { world } = await entered()
    await planCandidate(world, 'alex')
    const { touchpoints } = await world.table.readCandidate('alex')
    const planned = touchpoints.filter(({ state }) => state === 'planned').map(({ kind }) => kind)
    expect(planned).toEqual(expect.arrayContaining(['receipt', 'task']))
    for (const kind of ['debrief', 'thanks', 'card']) expect(planned).not.toContain(kind)
  })

  it('asks for the brief first, and opens no rows for people nobody meets', async () => {
    const { page } = await entered()
    expect(page.indexOf('id="task"')).toBeLessThan(page.indexOf('id="decisionBy"'))
    expect(page).toContain('<details><summary>Add somebody</summary>')
  })

  it('may come without a day, and two of one company are two', async () => {
    const town = await entered({ taskDueOn: '', taskDueAt: '' })
    expect((await town.round()).task).toMatchObject({ words: typed.task, due: null })
    const more = { ...typed, task: 'Record a video of two minutes.' }
    await town.owner.post('/add', formOf(town.page, more))
    for (const key of town.objects.keys()) await ingestMessage(town.world, { candidateId: 'alex', key, origin: { door: 'page' } })
    const rounds = (await town.seen()).applications.flatMap((application) => application.rounds)
    expect(rounds.map(({ task }) => task?.words).sort()).toEqual([typed.task, more.task])
  })

  it('is asked for its brief at the field, on the form as it was begun, with what was typed', async () => {
    const { answer } = await entered({ task: '' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('What is there to hand in?')
    expect(answer.body).toContain('<h1>Add work to hand in</h1>')
    expect(answer.body).not.toContain('When is it?')
    expect(formOf(answer.body)).toMatchObject({ event: 'task', 'was:event': 'talk', taskDueOn: '2026-12-04' })
  })

  it('is what a message without a time becomes, where “it counts” leads to the form', async () => {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    town.world.reader = { read: readMessage }
    const owner = town.owner()
    const mail = 'From: Ana Ruiz <ana@larkfield.example>\r\nSubject: Next up\r\n\r\nHi Alex, attached is what we spoke about. Best, Ana\r\n'
    const form = new FormData()
    form.append('gesture', hidden((await owner.get('/')).body, 'gesture'))
    form.append('text', mail)
    const message = (await owner.upload('/messages', form)).headers.location?.split('?')[0] ?? ''
    for (const key of town.objects.keys()) await ingestMessage(town.world, { candidateId: 'alex', key, origin: { door: 'page' } })
    const counted = await owner.send(message, { answer: 'yes' })
    expect(counted.headers.location).toMatch(/^\/rounds\/\w+\/edit\?done=answered/)
    const { body } = await owner.get(counted.headers.location ?? '')
    const undo = { gesture: hidden(body, 'gesture'), at: hidden(body, 'at'), back: '/' }
    expect((await owner.post('/undo', undo)).headers.location).toBe('/?done=taken-back')
    expect(await town.seen()).toMatchObject({ applications: [], questions: [{ answered: true }] })
    town.moveTo('2026-11-27T15:01:00Z')
    await owner.send(message, { answer: 'yes' })
    expect((await owner.get('/questions')).body).toContain('It is work to hand in, or something else is wrong')
    const path = (counted.headers.location ?? '').split('?')[0] ?? ''
    const kept = await owner.post(path, formOf(body, { ...typed, event: 'task' }))
    expect(kept.statusCode).toBe(303)
    expect(await town.round()).toMatchObject({ taskOnly: true, task: { words: typed.task, due: '2026-12-04T22:00:00Z' } })
    expect((await town.seen()).questions.filter(({ answered }) => !answered)).toEqual([])
  })
})

describe('a message that was taken for no interview', () => {
  it('starts at once where the candidate says that it counts, with the hour it names', async () => {
    const town = await aTown([], '2026-11-27T15:00:00Z')
    town.world.reader = { read: readMessage }
    const owner = town.owner()
    const entry = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//EN',
      'BEGIN:VEVENT',
      'UID:coffee-1@larkfield.example',
      'DTSTAMP:20261127T120000Z',
      'DTSTART:20261204T150000Z',
      'DTEND:20261204T153000Z',
      'SUMMARY:Dentist',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n')
    const form = new FormData()
    form.append('gesture', hidden((await owner.get('/')).body, 'gesture'))
    form.append('text', entry)
    const message = (await owner.upload('/messages', form)).headers.location?.split('?')[0] ?? ''
    for (const key of town.objects.keys()) await ingestMessage(town.world, { candidateId: 'alex', key, origin: { door: 'page' } })
    expect((await town.seen()).applications).toEqual([])
    expect((await owner.get(message)).body).toContain('If it is one after all, say so below.')
    for (let times = 0; times < 2; times += 1) await owner.send(message, { answer: 'yes' })
    expect(await town.round()).toMatchObject({ start: '2026-12-04T15:00:00Z', status: 'on' })
    expect((await town.seen()).applications).toHaveLength(1)
    await owner.send(message, { answer: 'no' })
    expect((await town.seen()).applications).toEqual([])
  })
})
