import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { droppedBytes, mailWith, pastedBytes } from '../../../functions/app/receive/handed-in/drop-in.ts'
import { ingestMessage } from '../../../functions/app/receive/ingest-message.ts'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import type { Origin } from '../../../functions/domain/record/message.ts'
import { view } from '../../../functions/domain/view/make-view.ts'
import { aMailOrigin, anInterview } from '../../builders.ts'
import { aBomb, aDocx, aPdf, cvLines } from '../../domain/material/read/some-files.ts'
import { type MemoryWorld, memoryWorld } from '../../fakes/memory-world.ts'
import { drain } from '../../fakes/run-town.ts'
import { browser } from '../../page/browser.ts'

const sets = join(import.meta.dirname, '../../material')

const posting = [
  'Product Designer at Bluepine',
  '',
  'Responsibilities',
  '- Own the tablet app from first sketch to release, together with two engineers and a researcher',
  '- Look after the design system, and write down why things are as they are',
  '',
  'Requirements',
  '- Five years in product design, at least two of them on software for hospitals',
  '- Comfortable with research and with numbers',
].join('\n')

let town: MemoryWorld
let sent = 0
beforeEach(async () => {
  town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
  town.world.reader = { read: readMessage }
})

async function receive(bytes: Uint8Array | string, origin: Origin = aMailOrigin()) {
  sent += 1
  const key = `mail/${sent}`
  await town.world.inbox.put(key, typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'message/rfc822')
  return ingestMessage(town.world, { candidateId: 'alex', key, origin })
}
const material = async () => view(await town.world.table.readCandidate('alex')).material

const aMail = (subject: string, text: string, files: { name: string; bytes: Uint8Array }[] = []): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: in@mail.roundtwo.test',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    ...files.flatMap(({ name, bytes }) => [
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    '--b--',
    '',
  ].join('\r\n')

describe('material that comes by mail', () => {
  it.each([
    ['a CV in the mail itself', aMail('CV', cvLines.join('\r\n'))],
    ['a CV as a PDF', aMail('Fwd: my CV', '', [{ name: 'cv.pdf', bytes: aPdf([cvLines.map((line) => line.replaceAll('–', '-'))]) }])],
    [
      'a CV as a Word file, under a subject that says nothing',
      aMail('Here you go', 'As promised', [{ name: 'Morgan.docx', bytes: aDocx(cvLines) }]),
    ],
  ])('is kept: %s', async (_name, mail) => {
    const message = await receive(mail)
    expect(message).toMatchObject({
      decision: 'handed-in',
      reason: 'I keep it as your CV and found 2 positions, 4 skills and 2 languages in it.',
    })
    expect((await material()).cv).toMatchObject({
      from: 'mail',
      value: { positions: [{ title: 'Charge Nurse' }, { title: 'Staff Nurse' }] },
    })
  })

  it.each([
    ['named in the subject', aMail('Posting: Bluepine', posting)],
    ['named in the first line', aMail('For you', `Job posting\r\n${posting}`)],
    ['forwarded as it is', aMail('Fwd: This could be for you', posting)],
  ])('is given to the application it fits: a posting, %s', async (_name, mail) => {
    const message = await receive(mail)
    expect(message).toMatchObject({ decision: 'handed-in', reason: 'I keep it as the posting “Product Designer” for Bluepine.' })
    expect((await material()).postings.map(({ identity }) => identity)).toEqual(['uid:round-1%40bluepine.example'])
  })

  it('asks which application a posting is for, where none fits', async () => {
    const { reason } = await receive(aMail('Posting', posting.replace('Bluepine', 'Elsewhere')))
    expect(reason).toBe('I keep it as the posting “Product Designer”. Which application is it for?')
  })

  it('offers it in the answer to each application that goes on, and one button gives it there', async () => {
    await receive(aMail('Posting', posting.replace('Bluepine', 'Elsewhere')))
    await drain(town)
    const answer = town.outbox.find(({ subject }) => subject === 'What you handed in')
    expect(answer?.text).toContain('“Product Designer” is for:')
    const [link = ''] = answer?.text.match(/https:\S+\?for=\S+/) ?? []
    const { pathname, search } = new URL(link)
    const owner = browser(town.world, { localOwner: 'alex' })
    const { body } = await owner.get(pathname + search)
    expect(body).toContain('Which application is it for?')
    expect((await material()).postings[0]?.identity).toBeNull()
    await owner.send(pathname, { application: new URLSearchParams(search).get('for') ?? '' }, `${pathname}/for`)
    expect((await material()).postings.map(({ identity }) => identity)).toEqual(['uid:round-1%40bluepine.example'])
    expect((await owner.get(pathname)).body).not.toContain('Which application is it for?')
  })

  it('is given to the application whose company it speaks of, where it names none in its head', async () => {
    const { reason } = await receive(
      aMail('Posting', `${posting.replace(' at Bluepine', '')}\r\n\r\nBluepine is a company of forty people.`),
    )
    expect(reason).toBe('I keep it as the posting “Product Designer” for Bluepine.')
    expect((await material()).postings.map(({ identity, value }) => [identity, value.company])).toEqual([
      ['uid:round-1%40bluepine.example', 'Bluepine'],
    ])
  })

  it('stays with nobody where it names another employer, and is offered to the one it speaks of', async () => {
    const agency = `${posting.replace('Bluepine', 'Harrow Staffing')}\r\n\r\nOur client: Bluepine is a company of forty people.`
    expect((await receive(aMail('Posting', agency))).reason).toContain('Which application is it for?')
    expect((await material()).postings[0]?.identity).toBeNull()
  })

  it('is read without the head of the mail that was forwarded', async () => {
    const head =
      '---------- Forwarded message ---------\r\nFrom: Job Board <alerts@board.example>\r\nDate: Mon, Nov 23, 2026 at 4:12 PM\r\nSubject: Your job alert: Designer\r\nTo: Alex Morgan <alex.morgan@example.com>\r\n\r\n'
    await receive(aMail('Fwd: Your job alert: Designer', head + posting))
    expect((await material()).postings.map(({ value }) => [value.title, value.text.split('\n')[0]])).toEqual([
      ['Product Designer', 'Product Designer at Bluepine'],
    ])
  })

  it('is offered in the answer to itself only', async () => {
    await receive(aMail('Posting', posting.replace('Bluepine', 'Elsewhere')))
    await drain(town)
    await receive(aMail('Story: the churn', 'Situation: Churn rose.\r\nAction: I called twenty customers.\r\nResult: It fell to 4 %.'))
    await drain(town)
    const answers = town.outbox.filter(({ subject }) => subject === 'What you handed in').map(({ text }) => text)
    expect(answers.map((text) => text.includes('is for:'))).toEqual([true, false])
  })

  it('is a story with the title its subject gives it', async () => {
    await receive(aMail('Story: the churn', 'Situation: Churn rose.\r\nAction: I called twenty customers.\r\nResult: It fell to 4 %.'))
    expect((await material()).stories.map(({ value }) => [value.title, value.number])).toEqual([['the churn', '4 %']])
  })

  it('is answered with what became of it', async () => {
    await receive(aMail('CV', cvLines.join('\r\n')))
    await drain(town)
    const answer = town.outbox.find(({ subject }) => subject === 'What you handed in')
    expect(answer?.text).toContain('I keep it as your CV and found 2 positions')
  })

  it.each([
    ['a PDF that is only a picture', [{ name: 'cv.pdf', bytes: aPdf([['3']]) }], 'like a scan'],
    ['a locked PDF', [{ name: 'cv.pdf', bytes: aPdf([cvLines], { encrypted: true }) }], 'A password locks this PDF.'],
    ['a Word file that unfolds without end', [{ name: 'cv.docx', bytes: aBomb(40) }], 'unfolds to far more'],
    ['no file and no words', [], 'There is nothing in it.'],
  ])('that cannot be read gets a plain sentence: %s', async (_name, files, words) => {
    const before = (await material()).cv
    const message = await receive(aMail('CV', '', files))
    expect(message.decision).toBe('handed-in')
    expect(message.reason).toContain(words)
    expect((await material()).cv).toEqual(before)
  })

  it.each([
    ['a PDF that is only a picture', aPdf([['3']]), 'Morgan.pdf', 'like a scan'],
    ['a locked PDF', aPdf([cvLines], { encrypted: true }), 'Morgan.pdf', 'A password locks this PDF.'],
    ['a Word file that unfolds without end', aBomb(40), 'Morgan.docx', 'unfolds to far more'],
    ['a file over the limit', new Uint8Array(4 * 1024 * 1024 + 1).fill(37), '%PDF-.pdf', 'larger than 4 MB'],
  ])('that cannot be read gets its own sentence also where nothing says what it is: %s', async (_name, bytes, name, words) => {
    const ways = [droppedBytes(bytes, name), mailWith(bytes, name), aMail('Fwd: for you', 'As promised', [{ name, bytes }])]
    for (const [at, way] of (name.startsWith('%') ? ways.slice(1) : ways).entries())
      expect([at, await receive(way, at < 2 ? { door: 'page' } : aMailOrigin())]).toMatchObject([
        at,
        { decision: 'handed-in', reason: expect.stringContaining(words) },
      ])
    expect((await material()).cv).toBeNull()
  })

  it('is told with what its reader could not be sure of', async () => {
    const left = ['Skills', 'Triage', 'IV therapy', 'Epic', 'Wound care', 'Languages', 'English', 'Spanish (B2)']
    const right = [
      'Experience',
      'Charge Nurse, St. Brigid Hospital',
      'Mar 2019 - present',
      'Led six people',
      'Wrote the rota',
      'Trained nurses',
      'Ran nights',
      'Cut errors',
    ]
    const rows = left.flatMap((words, at) => [
      { words, x: 50, y: 700 - at * 14 },
      { words: right[at] ?? '', x: 230, y: 700 - at * 14 },
    ])
    const { reason } = await receive(droppedBytes(aPdf([rows]), 'cv.pdf'), { door: 'page' })
    expect(reason).toMatch(/^I keep it as your CV .* It has two columns; I read each from top to bottom\./)
  })

  it('leaves a mail with a few words and a picture below them what it is', async () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(400, 7)])
    const { decision } = await receive(aMail('Thanks', 'Thanks again, and see you soon.', [{ name: 'logo.png', bytes: png }]))
    expect(decision).toBe('not-an-interview')
  })

  it('is one piece when the same comes again in another mail', async () => {
    await receive(aMail('CV', cvLines.join('\r\n')))
    await receive(aMail('My CV', cvLines.join('\r\n')))
    expect((await material()).cv?.version).toBe(1)
  })

  it('dropped in or pasted on the first page is recognised all the same', async () => {
    await receive(droppedBytes(aPdf([cvLines.map((line) => line.replaceAll('–', '-'))]), 'Morgan.pdf'), { door: 'page' })
    await receive(pastedBytes(posting), { door: 'page' })
    const { cv, postings } = await material()
    expect([cv?.value.positions.length, postings.length]).toEqual([2, 1])
  })

  it.each(['postings', 'cvs'])('dropped as a text file or pasted is never taken for an interview: %s of all trades', async (kind) => {
    for (const set of ['match', 'match-second'])
      for (const file of readdirSync(join(sets, set, kind))) {
        const bytes = readFileSync(join(sets, set, kind, file))
        for (const dropped of [droppedBytes(bytes, file), pastedBytes(bytes.toString())])
          expect([file, (await receive(dropped, { door: 'page' })).decision]).toEqual([file, 'handed-in'])
      }
    expect(view(await town.world.table.readCandidate('alex')).applications).toHaveLength(1)
  })

  it('that comes with a real invite leaves the invite what it is', async () => {
    const invite =
      'Hi Alex,\r\n\r\nWe would like to invite you to a first interview for the role of Product Designer at Bluepine. Please tell me when you are free next week. This is the job:\r\n\r\n'
    const { decision } = await receive(aMail('Fwd: Interview at Bluepine', invite + posting))
    expect(decision).not.toBe('handed-in')
    expect((await material()).postings).toEqual([])
  })

  it('is nobody else’s to hand in', async () => {
    const message = await receive(aMail('CV', cvLines.join('\r\n')).replace('alex.morgan@example.com', 'mallory@evil.example'), {
      ...aMailOrigin(),
      envelopeFrom: 'mallory@evil.example',
      headerFrom: 'mallory@evil.example',
    } as Origin)
    expect(message.decision).not.toBe('handed-in')
    expect((await material()).cv).toBeNull()
  })
})
