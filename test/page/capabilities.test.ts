import { describe, expect, it } from 'vitest'
import { matchOf } from '../../functions/domain/match/match.ts'
import { readCv } from '../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../functions/domain/material/read/posting.ts'
import { plan } from '../../functions/domain/plan/plan.ts'
import type { Format } from '../../functions/domain/read/reading.ts'
import { renderMail } from '../../templates/mail/render/render-mail.tsx'
import { matchPage } from '../../templates/page/match/match.tsx'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { viewOf } from '../templates/journeys/journey.ts'
import { pair } from '../templates/journeys/pair.ts'
import { alone, bodyOf, manyShapes, written, writtenFor } from '../templates/packets.ts'
import { allSamples } from '../templates/sample-mails.ts'
import { fullApplication, sampleLinks, secondRound } from '../templates/sample-view.ts'
import { journeys, pageOf } from '../templates/situations.ts'

/** What a packet must be able to carry (A2, A7, A8, A19 to A22), looked for where a candidate meets it: in rendered mails and pages. */

const textOf = (html: string): string => squeeze(parseMail(html).body.textContent ?? '')
const shapes = manyShapes().filter(({ round, debriefed }) => round === 2 && debriefed)
/** A full day has talks for half a day at least. */
const shapeOf = (format: Format | null) => shapes.find((one) => one.format === format && (format !== 'superday' || one.people > 3))!
const mailFor = (format: Format | null): string => {
  const shape = shapeOf(format)
  return squeeze(bodyOf(written('packet', shape, alone(shape)).mail))
}
const pageFor = (format: Format | null): string => {
  const view = alone(shapeOf(format))
  const application = view.applications[0]!
  return textOf(pageOf(view, application, application.rounds.at(-1)!).html)
}
const journeyOf = (start: string) => {
  const journey = journeys.find(({ name }) => name.startsWith(start))!
  const view = viewOf(journey)
  const application = view.applications[0]!
  const round = application.rounds.at(-1)!
  const { mail } = writtenFor('packet', application, round, view)
  return { mail: squeeze(bodyOf(mail)), title: mail.html, page: textOf(pageOf(view, application, round).html) }
}
const sampleText = (name: string): string => {
  const { touchpoint, view, now, more } = allSamples.find((one) => one.name === name)!
  return squeeze(renderMail(touchpoint, view, sampleLinks, now, more).text)
}

describe('A2, the formats', () => {
  const titles: [string, Format, RegExp][] = [
    ['A2.1', 'hiring-manager', /One-to-one with the hiring manager/],
    ['A2.2', 'panel', /Panel interview/],
    ['A2.3', 'behavioral', /Behavioral interview/],
    ['A2.4', 'technical', /Technical interview/],
    ['A2.5', 'case-study', /Case/],
    ['A2.6', 'presentation', /Presentation/],
    ['A2.8', 'peer', /would work beside/],
    ['A2.9', 'executive', /executive|senior/i],
    ['A2.10', 'superday', /Full day of interviews/],
  ]
  it.each(titles)('%s: %s is called by its name in the mail', (_, format, name) => {
    const shape = shapeOf(format)
    expect(squeeze(written('packet', shape, alone(shape)).mail.text)).toMatch(name)
  })

  it('have each a page of their own: what is tested differs from every other', () => {
    const tested = titles.map(([, format]) => /.*What they look for(.*?)(?:How to prepare|Your stories)/.exec(pageFor(format))?.[1] ?? '')
    expect(tested.every((words) => words.length > 80)).toBe(true)
    expect(new Set(tested).size).toBe(titles.length)
  })

  it('A2.2: in a panel everybody is spoken to', () => expect(pageFor('panel')).toMatch(/each|everyone|quiet one/i))

  it('A2.7: a work sample brings its brief sentence by sentence, and ten questions after it', () => {
    const { page, mail } = journeyOf('A sales lead')
    expect(mail).toContain('Your task')
    expect(page).toMatch(
      /Sentence by sentencePresent in 20 minutes.*Name the three you would call first\.Ten questions that may come after it/,
    )
    expect(page).toContain('After “Name the three you would call first.”')
  })

  it('A2.10: a full day has a line for each session by its title, in packet, card and page', () => {
    const { mail, page } = journeyOf('A platform engineer')
    for (const title of ['System design: Ana Ruiz', 'Live debugging: Ben Ashe', 'Engineering leadership: Owen Hart']) {
      expect(mail).toContain(title)
      expect(page).toContain(title)
    }
    expect(page).toMatch(/System design: Ana Ruiz\. They may ask: “/)
    const view = viewOf(journeys.find(({ name }) => name.startsWith('A teacher'))!)
    const application = view.applications[0]!
    const card = squeeze(bodyOf(writtenFor('card', application, application.rounds.at(-1)!, view).mail))
    expect(card).toContain('9:15 am Demo lesson, 8B: Rosa Klein and Owen Park')
  })

  it('A2.11: by video one is told how to sit and sound', () =>
    expect(journeyOf('A product designer').page).toMatch(/camera|screen|microphone/i))

  it('A2.12: of an unknown one they are asked, and nothing is guessed', () => {
    const { mail } = journeyOf('Nobody says')
    expect(mail).toMatch(/what kind\?/i)
    expect(mail).toMatch(/quick questions?: /)
  })
})

describe('A7 and A8, what was before', () => {
  const { mail, page } = journeyOf(pair[1]!.name)
  it.each([
    ['A7.1: the answer to give again', () => page, 'Why I want to leave Stonebeck'],
    ['A7.2: what was not said', () => page, 'That I was staff-side rep on the violence group'],
    ['A7.3: where they seemed unsure', () => mail, 'whether I can run a paediatric stream'],
    ['A7.4: preparation goes into that gap first', () => mail.slice(0, mail.indexOf('The people')), 'Have this answer ready'],
    ['A7.5: what was told them stands there to be kept to', () => page, 'You told them in round 1 (Fri 20 Nov): “Notice is eight weeks”'],
    ['A7.6: what was learnt of their needs becomes a question', () => mail, '“You said last time that students get lost on nights.'],
    ['A7.7: all notes are at hand', () => page, 'two of the four resus bays have no lead nurse'],
    ['A8.1: who said what, and when', () => mail, 'From Mon 30 Nov: ask Kwame “Ted mentioned the paediatric stream closes at midnight.'],
    ['A8.2: it agrees with what was said', () => page, 'Telling it differently from last time'],
    ['A8.3: own skill beside their need', () => mail, 'Start with your CV: “EPALS March 2024”'],
  ])('%s', (_, text, words) => expect(text()).toContain(words))
})

describe('A19, the frame of mind', () => {
  it('A19.1: silence has reasons that are not you', () => expect(sampleText('nudge')).toMatch(/frozen budget|no verdict/))
  it('A19.2: what is one’s own, and the rest let go', () => expect(pageFor('panel')).toMatch(/Yours to prepare: .*Let the rest go/))
  it('A19.3: an encouraging close', () => expect(pageFor('panel')).toContain('A later round is a shortlist. They know you can do it.'))
})

describe('A20, the match', () => {
  const match = matchOf({
    posting: readPosting('Requirements\n- Kafka\n- Python\n- 5 years of Java\n- Fluent German'),
    cv: readCv('Experience\nDeveloper, Some Firm\n2024 – present\n- Wrote Python services with 30 % fewer faults'),
    corrections: [],
    on: '2026-12',
  })
  const page = textOf(
    matchPage({
      frame: { owner: true, gesture: '', open: 0, local: false },
      application: fullApplication(secondRound()),
      match,
      cvLines: [],
      paper: 'CV',
    }),
  )
  it('A20.1, A20.2: a number out of a hundred with its sum', () => {
    expect(page).toMatch(/\b\d{1,3}\b.*100/)
    expect(page).toMatch(/3 × /)
  })
  it('A20.3, A20.5: strong and thin in the CV’s own words, and nothing invented', () => {
    expect(page).toContain('Wrote Python services with 30 % fewer faults')
    expect(page).toContain('I didn’t find it in your CV.')
  })
  it('A20.4, A20.6: the packet is about that posting, and names what to close', () => {
    const { mail } = journeyOf(pair[1]!.name)
    expect(mail).toContain('“Evidence of teaching or supporting learners”')
    expect(mail).toContain('Have this answer ready')
  })
  it('A20.7: the basics are one tap away', () => expect(pageFor('technical')).toContain('How to prepare'))
  it('stands in no mail', () => {
    for (const { name, touchpoint, view, now, more } of allSamples)
      expect(renderMail(touchpoint, view, sampleLinks, now, more).text, name).not.toMatch(/\b\d{1,3} (?:of|out of|\/) 100\b/)
  })
})

describe('A21 and A22, numbers and what was decided', () => {
  const page = pageFor('hiring-manager')
  const endless = (): string => {
    const view = alone(shapeOf('hiring-manager'))
    const application = view.applications[0]!
    const round = { ...application.rounds.at(-1)!, endAssumed: true }
    return textOf(pageOf(view, { ...application, rounds: [...application.rounds.slice(0, -1), round] }, round).html)
  }
  it.each([
    ['24 hours', () => page + sampleText('thanks'), /24 hours/],
    ['one to two hours, where they give no end', endless, /They give no end\. Later rounds often take one to two hours/],
    ['30, 60, 90 days', () => journeyOf('A product designer').page, /30 days.*60.*90/],
    ['six months', () => journeyOf('A product designer').page, /six months/],
    ['one or two in ten, as one guide’s estimate', () => page, /One guide’s estimate: one or two applicants in ten/],
    ['others are still in', () => page, /Others may still be in/],
    ['five to eight stories', () => page, /[Ff]ive to eight/],
  ])('A21: %s', (_, text, words) => expect(text()).toMatch(words))

  it('no text names the three layers that nobody gave', () => {
    for (const format of ['panel', 'technical', 'executive'] as const)
      expect(pageFor(format)).not.toMatch(/three.layer|layers? of readiness/i)
  })
  it('what is ours is labelled as general guidance', () => expect(mailFor('technical')).toContain('general guidance'))
  it('without a date the first follow-up waits five business days', () => {
    const view = viewOf(journeys.find(({ name }) => name.startsWith('A driver'))!)
    const nudge = plan(view, [], '2026-12-03T18:00:00Z').find(({ kind }) => kind === 'nudge')
    expect(nudge?.because).toContain('five business days')
    expect(nudge?.due.slice(0, 10)).toBe('2026-12-10')
  })
  it('signs are logged and make no probability', () => {
    for (const { name, touchpoint, view, now, more } of allSamples)
      expect(renderMail(touchpoint, view, sampleLinks, now, more).text, name).not.toMatch(
        /probability|chances? (?:of|are)|likely to (?:get|be offered)/i,
      )
  })
  it('pay is for when they raise it, and on the page alone', () => {
    expect(page).toContain('Only if they raise it: pay and start')
    expect(mailFor('hiring-manager')).not.toMatch(/salary|\bpay\b/i)
  })
  it('both horizons are asked about: 90 days and six months', () => {
    const matron = journeyOf(pair[1]!.name).page
    expect(matron).toMatch(/have done after 90 days\?/)
    expect(matron).toMatch(/different six months after I start\?/)
  })
})
