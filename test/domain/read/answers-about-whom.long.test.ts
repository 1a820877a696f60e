import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saidIn } from '../../../functions/domain/employer/said.ts'
import { kindOf, readAnswerMail } from './answer-of.ts'

interface Row {
  /** What it may be told as; several where either does no harm. */
  kinds: string[]
  words: string
  /** Of a pause: when they go on; of a date: by when they answer. */
  by?: string | null
}
const sets: Record<'whom' | 'pause' | 'noes' | 'posts', Row[]> = JSON.parse(
  readFileSync(new URL('answers-about-whom.json', import.meta.url), 'utf8'),
)
const rowsOf = (set: keyof typeof sets) => sets[set].map((row) => [row.kinds.join(' or '), row.words, row] as const)

async function isToldAs(words: string, { kinds, by }: Row): Promise<void> {
  const reading = await readAnswerMail('Your interview', words)
  const kind = kindOf(reading)
  expect(kinds).toContain(kind)
  const said = saidIn(reading)
  if (by !== undefined) expect(kind === 'date' ? said?.date : said?.dueOn).toBe(by)
}

describe('what is refused, filled or withdrawn ends a process only where it is the candidate, their application or the job', () => {
  it.each(rowsOf('whom'))('%s: %s', async (_kinds, words, row) => isToldAs(words, row))
})

describe('a pause or delay, with the time they give and no other, of Tuesday 8 December', () => {
  it.each(rowsOf('pause'))('%s: %s', async (_kinds, words, row) => isToldAs(words, row))
})

describe('a no that names nobody else and no job', () => {
  it.each(rowsOf('noes'))('%s: %s', async (_kinds, words, row) => isToldAs(words, row))
})

describe('a mail about something else', () => {
  it('is a question where a freeze takes an offer back', async () => {
    expect(kindOf(await readAnswerMail('Update', 'I am very sorry, but due to a hiring freeze we have to withdraw our offer.'))).toBe(
      'rejection or on-hold',
    )
  })

  it.each(['one candidate has withdrawn and we had to reorganise', 'ein Kandidat hat abgesagt und wir mussten neu planen'])(
    'calls no interview off where somebody else withdraws: %s',
    async (words) => {
      const reading = await readAnswerMail(
        'Your interview at Norrvik',
        `Sorry for the silence, ${words}. You are still very much in the process.`,
      )
      expect(reading.method).not.toBe('cancel')
    },
  )
})

describe('references that are asked for', () => {
  it.each([
    ['2026-12-11', 'Things are looking good. Could you send me the contact details of two references by Friday?'],
    [null, 'Could you share the names of two former managers we may call?'],
    [null, 'We would like to check your references. Please send us two contacts.'],
    ['2026-12-11', 'Könnten Sie mir bis Freitag zwei Referenzen nennen?'],
    ['2026-12-11', 'Pourriez-vous m’envoyer les coordonnées de deux références d’ici vendredi ?'],
    ['2026-12-11', '¿Podrías enviarme los datos de dos referencias antes del viernes?'],
    ['2026-12-11', 'Kun je me voor vrijdag de gegevens van twee referenties sturen?'],
  ])('are something to send by %s, and no further round: %s', async (dueOn, words) => {
    expect(saidIn(await readAnswerMail('Your interview', words))).toMatchObject({
      kind: 'next-step',
      asks: 'references',
      dueOn,
      date: null,
    })
  })

  it('beside a further round leave the round what it is', async () => {
    const words = 'Next we will do a second interview, and in the meantime please send two references.'
    expect(saidIn(await readAnswerMail('Your interview', words))?.asks).toBeUndefined()
  })
})

describe('what hospitals, councils and schools write after an interview', () => {
  it.each(rowsOf('posts'))('%s: %s', async (_kinds, words, row) => isToldAs(words, row))
})
