import { expect, it } from 'vitest'
import { promisedThing } from '../../../../functions/domain/drafts/topic/promised-thing.ts'

it.each([
  ['Send the close checklist I built', 'the close checklist'],
  ['send Ray the deck by Friday', 'the deck'],
  ['I said I’d send her my portfolio on Monday', 'my portfolio'],
  ['send two references to Ray', 'two references'],
  ['email the list of what I did', 'the list of what I did'],
  ['I promised to send over the numbers for Q3 by the end of the week', 'the numbers for Q3'],
  ['share the Figma file with them', 'the Figma file'],
  ['Will send writing samples tomorrow', 'the writing samples'],
  ['the deck about night shifts', 'the deck about night shifts'],
])('what was promised is named as it may stand in a letter: %s', (typed, thing) => {
  expect(promisedThing('en', typed, 'Ray Ito')).toBe(thing)
})

it.each([
  'call back on Friday',
  'introduce Sam to the team',
  'send it',
  'my salary slip',
  'talk to my boss',
  'deck?',
  'send the thing she asked about',
])('what is nothing to send, or is not told, has no name: %s', (typed) => {
  expect(promisedThing('en', typed, 'Ray Ito')).toBeNull()
})

it('no letter is in two languages', () => {
  expect(promisedThing('de', 'Send the close checklist', 'Ray Ito')).toBeNull()
  expect(promisedThing('de', 'Ich schicke ihm den Bericht bis Freitag', 'Herr Ito')).toBe('den Bericht')
  expect(promisedThing('fr', 'lui envoyer le rapport avant vendredi', 'Anne Roy')).toBe('le rapport')
  expect(promisedThing('es', 'mandar el informe', 'Ana Gil')).toBe('el informe')
})
