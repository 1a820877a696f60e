import { describe, expect, it } from 'vitest'
import { viewOf } from '../journeys/journey.ts'
import { pair } from '../journeys/pair.ts'
import { bodyOf, sentencesOf, writtenFor } from '../packets.ts'
import { journeys } from '../situations.ts'
import { specificShare } from '../specific-words.ts'

const packetOf = (journey: (typeof journeys)[number]) => {
  const view = viewOf(journey)
  const application = view.applications[0]!
  return { view, mail: writtenFor('packet', application, application.rounds.at(-1)!, view).mail }
}

describe('one interview, with nothing known and with a CV, the posting, two debriefs and three stories', () => {
  const [bare, known] = pair.map(packetOf)

  it('is about nobody in particular, and then about this person: two thirds of its words stand in the record, headings and labels counted', () => {
    expect(specificShare(bare!.mail, bare!.view).share).toBeLessThan(0.25)
    expect(specificShare(known!.mail, known!.view).share).toBeGreaterThanOrEqual(2 / 3)
  })

  it('shares hardly more with itself than the hour and the way', () => {
    const [a, b] = [sentencesOf(bare!.mail), sentencesOf(known!.mail)]
    expect(b.filter((words) => a.includes(words)).length / b.length).toBeLessThanOrEqual(0.15)
  })

  it('takes each thing the candidate told up: as a question, beside what it is about, or as the answer', () => {
    const text = bodyOf(known!.mail).replace(/\n>? */g, ' ')
    expect(text).toContain('“You said last time that students get lost on nights.')
    expect(text).toMatch(/Kwame Boateng, Practice Educator.*“Ted mentioned the paediatric stream closes at midnight\. [^”]+\?”/)
    expect(text).toMatch(/They may ask: “Can you run a paediatric stream\?”\s+Start with your CV:/)
    // The question says that they may wonder.
    expect(text).not.toContain('on what they may wonder')
    expect(text).toContain('“EPALS March 2024” and “Safeguarding adults and children, level 3”')
    expect(text).not.toContain('Rotate through resus')
    expect(text).not.toMatch(/Worth asking|Take up what/)
  })
})

it('with material of their own a packet of any line of work is mostly about them', () => {
  const own = journeys.filter(({ material }) => material)
  expect(own.length).toBeGreaterThanOrEqual(2)
  for (const journey of own) {
    const { mail, view } = packetOf(journey)
    expect(specificShare(mail, view).share, journey.name).toBeGreaterThanOrEqual(2 / 3)
  }
})
