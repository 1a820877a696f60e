import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topicOf } from '../../../../functions/domain/drafts/topic/topic.ts'

describe('what the candidate typed', () => {
  it.each([
    ['churn in the smb segment', 'churn in the SMB segment'],
    ['Churn in the SMB segment.', 'churn in the SMB segment'],
    ['we talked about the move from Sketch to Figma', 'the move from Sketch to Figma'],
    ['how the design team works with engineering', 'how the design team works with engineering'],
    ['your question about pricing', 'your question about pricing'],
    ['Good chat about night shifts and how staffing works', 'night shifts and how staffing works'],
    ['the new api gateway', 'the new API gateway'],
    ['why the roadmap changed last year', 'why the roadmap changed last year'],
    ['Kafka migration', 'Kafka migration'],
    ['Notion', 'Notion'],
    ['my time at Acme', 'my time at Acme'],
    ['allergen labels on the menu', 'allergen labels on the menu'],
    ['discussed triage in the ER', 'triage in the ER'],
    ['what success looks like in the first 90 days', 'what success looks like in the first 90 days'],
    ['cold start latency', 'cold start latency'],
    ['the fact that AI is changing support', 'the fact that AI is changing support'],
    ['late deliveries in the supply chain', 'late deliveries in the supply chain'],
  ])('"%s" stands in a letter as "%s"', (typed, topic) => expect(topicOf(typed, 'Karen Liu')).toBe(topic))

  it.each([
    [
      'a remark about the reader',
      ['he seemed bored', 'nice guy', 'very friendly', 'Karen’s dog', 'a bit cold', 'super smart woman', 'tbh boring', 'their onboarding'],
    ],
    ['a confession', ['froze on the system design question', 'asked me about sql, messed up', 'my bad answer on joins', 'i rambled']],
    ['a question', ['what is the salary?', 'should i follow up about the visa', 'how is the team set up']],
    ['no answer', ['n/a', 'idk', '-', '.', 'nothing special', 'no idea what to say', 'great chat', 'good vibe', 'everything', '???', '']],
    [
      'a note to oneself',
      [
        'send the deck by friday',
        'need to read up on kafka',
        'promised to send the deck',
        '- churn\n- pricing',
        '😀 dogs',
        'see https://x.example',
      ],
    ],
    [
      'a whole sentence',
      [
        'team just moved off sketch to figma',
        'you mentioned the migration',
        'I told them 85k',
        'we have the same taste in music',
        'it was fun',
      ],
    ],
    ['one’s own business', ['salary expectations', 'the other offers i have']],
    ['more than one thing', ['the roadmap, the budget, the team, the office move, the new hires, the offsite and the audit']],
  ])('stays out of it where it is %s', (_, all) => {
    for (const typed of all) expect(topicOf(typed, 'Karen Liu'), typed).toBeNull()
  })

  it('never names the reader, and is the typed words but for capitals and the first of them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('the', ' ', 'plan', 'Karen', 'she', '?', '.', 'about ', '\n', 'é', '[', 'we ') }),
        (typed) => {
          const topic = topicOf(typed, 'Karen Liu')
          if (topic === null) return
          // The first word is what "about" may ask to be put right.
          const behind = topic.includes(' ') ? topic.slice(topic.indexOf(' ')) : topic
          expect(typed.toLowerCase()).toContain(behind.toLowerCase())
          // "The grace period" is none of Grace's.
          expect(topic).not.toMatch(/(?<!the[ .]+)(?<!\p{L})karen(?!\p{L})|(?<!\p{L})she(?!\p{L})|[?[\n]/iu)
        },
      ),
    )
  })

  it('is looked at in no time, however long', () => {
    for (const text of ['we talked about '.repeat(4000), 'a'.repeat(60_000), ' '.repeat(60_000), 'really enjoyed '.repeat(4000)])
      expect(topicOf(text, 'Karen Liu')).toBeNull()
  })
})
