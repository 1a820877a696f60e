import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, type Outcome, outcomeOf } from './told-in-words.ts'

const becomes = async (text: string): Promise<Outcome> => outcomeOf(await afterReply(text))

describe('an hour that does not suit, with others in its stead', () => {
  it.each([
    ["Ola can't make 11 AM. She could do 3 PM or 4 PM the same day.", 'She could do 3 PM or 4 PM the same day.'],
    ['Unfortunately 11 AM no longer works for Ola. Would 3 PM or 4 PM work for you?', 'Would 3 PM or 4 PM work for you?'],
    ['Something came up for Ola. Could we do 3 PM or 4 PM on Thursday?', 'Could we do 3 PM or 4 PM on Thursday?'],
    ["Ola can't make Thursday. She could do Friday at 10 or Monday at 3 PM.", 'She could do Friday at 10 or Monday at 3 PM.'],
    ['Ola kann um 11 Uhr leider nicht. 15 Uhr oder 16 Uhr wären möglich.', '15 Uhr oder 16 Uhr wären möglich.'],
    ["Ola n'est plus disponible à 11h. Elle pourrait à 15h ou 16h.", 'Elle pourrait à 15h ou 16h.'],
    ['Ola no puede a las 11:00. Podría a las 15:00 o a las 16:00.', 'Podría a las 15:00 o a las 16:00.'],
    ['A Ola não pode às 11h. Poderia às 15h ou às 16h.', 'Poderia às 15h ou às 16h.'],
    ['Ola kan niet om 11.00 uur. Zij kan wel om 15.00 of 16.00 uur.', 'Zij kan wel om 15.00 of 16.00 uur.'],
    ['Ola non può alle 11. Potrebbe alle 15 o alle 16 dello stesso giorno.', 'Potrebbe alle 15 o alle 16 dello stesso giorno.'],
    ['Ola kan inte klockan 11. Hon kan klockan 15 eller 16 samma dag.', 'Hon kan klockan 15 eller 16 samma dag.'],
  ])('leaves it to be moved, and keeps what they offer: %s', async (text, offered) => {
    const items = await afterReply(`Hi Dana,\n\n${text}\n\nGreta`)
    expect(interviewsOf(items)).toMatchObject([{ status: 'to-be-moved', pickNewTime: { words: offered, link: null } }])
  })

  it('moves to the one that they settle', async () => {
    expect(await becomes("Ola can't make 11 AM, so we will meet at 3 PM.")).toEqual({ move: '2026-12-03T15:00' })
  })

  it.each([
    "Ola can't make 11 AM. Would 3 PM work?",
    "Ola can't make 11 AM after all.",
    'Could we do 3 PM or 4 PM instead?',
    'Something came up for Ola, 3 PM perhaps?',
  ])('asks where they only wonder: %s', async (text) => {
    const items = await afterReply(text)
    expect(outcomeOf(items)).toBe('ask')
    expect(interviewsOf(items)).toMatchObject([{ status: 'on', start: '2026-12-03T16:00:00Z' }])
  })

  it.each([
    "Ola can't do 5 PM, so we leave it at 11 AM on Thursday.",
    "If you can't make 11 AM, we could do 3 PM or 4 PM.",
    "Kim can't make lunch at 1 PM, so you will eat with Greta at 1.30 PM.",
  ])('leaves it alone where it is another hour, or theirs to say: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })

  it.each([
    "We can't wait to see you at 11 AM!",
    'Wir können es kaum erwarten, Sie am Donnerstag zu treffen, und es nicht abwarten!',
    'We kunnen niet wachten om je donderdag te ontmoeten.',
    'Non vediamo l’ora di incontrarti giovedì.',
    'No vemos la hora de reunirnos el jueves.',
    'Não vemos a hora de conversar na quinta.',
    'Please come in at the side on Thursday, the main door is not open.',
  ])('takes no eager no, and no closed door, for a cancel: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })
})

describe('an hour in four digits', () => {
  it.each([
    ["Let's say 1500 on Thursday instead.", '15:00'],
    ['Change of plan: Thursday at 1500 instead of 1100.', '15:00'],
    ['We have to move it to 1530.', '15:30'],
    ['Sagen wir stattdessen 1500 am Donnerstag.', '15:00'],
    ['Sagen wir stattdessen Donnerstag um 15 Uhr.', '15:00'],
    ['Vi säger torsdag kl 1500 i stället.', '15:00'],
  ])('is where it moves to: %s', async (text, hour) => {
    expect(await becomes(text)).toEqual({ move: `2026-12-03T${hour}` })
  })

  it('is a proposal where it is asked', async () => {
    expect(await becomes('Could you do 1530 instead?')).toBe('ask')
  })

  it.each([
    'The 1500 people in our Stockholm office look forward to Thursday.',
    'We moved into 1500 square metres instead of 900 last year. See you Thursday!',
    'See you on Thursday in Suite 1500.',
    'We have been here since 2010. See you Thursday at 11!',
  ])('is none where something is counted or numbered: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })
})
