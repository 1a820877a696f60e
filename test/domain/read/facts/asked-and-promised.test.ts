import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const invite = 'Your interview for the Data Analyst role is on Thursday 10 December 2026 at 10:00 ET with Ray Coe.'
const read = (text: string) =>
  readingOf(mail({ subject: 'Interview, Data Analyst', text: `Hi Alex,\n\n${invite}\n\n${text}\n\nNora Field` }))

describe('by when they answer', () => {
  it.each([
    ['I’ll call you Sunday night either way.', '2026-12-13'],
    ['We will email you on Monday, one way or the other.', '2026-12-14'],
    ['I will ring you on Friday yes or no.', '2026-12-11'],
    ['El lunes te digo algo seguro.', '2026-12-14'],
    ['El martes le decimos algo.', '2026-12-15'],
    ['Até dia 21 damos-lhe uma resposta, seja qual for.', '2026-12-21'],
    ['Antes del día 18 tendrás una respuesta.', '2026-12-18'],
    ['Search committee meets Fri, no date promised for a decision.', null],
    ['The board decides on Friday, but I have no timeline for an answer.', null],
    ['Eine Entscheidung fällt nach Montag, es gibt noch keinen Termin dafür.', null],
    ['Nous n’avons pas encore fixé de date de décision, la direction se voit lundi.', null],
    ['Aún no hay fecha para la decisión; el comité se ve el lunes.', null],
  ])('%s', async (text, expected) => {
    expect((await read(text)).decisionBy).toBe(expected)
  })
})

describe('work to do at home', () => {
  it.each([
    ['A short written test will reach you the evening before. Kindly return it to me by e-mail one hour before the interview.', true],
    ['You will present two projects to us.', true],
    ['Half of it is you presenting one piece of work to the team.', true],
    ['Ray will run a couple of "what would you do if" scenarios, just talk him through your thinking.', false],
    ['He likes to ask "how would you plan the demo", so have a story ready.', false],
    ['Please bring a photo ID.', false],
  ])('%s', async (text, expected) => {
    expect((await read(text)).task !== null).toBe(expected)
  })
})

describe('a format that belongs to a later round', () => {
  it.each([
    'On Monday you hear whether you are through to the second round (a short presentation belongs to it).',
    'Uiterlijk maandag hoor je of je door bent naar de tweede ronde (daar hoort een presentatie bij).',
    'Bis Montag erfahren Sie, ob Sie in die zweite Runde kommen (dort mit einer Präsentation).',
    'Le lundi vous saurez si vous passez au deuxième tour (avec une présentation devant le jury).',
    'El lunes sabrás si pasas a la segunda ronda (con una presentación).',
  ])('%s', async (text) => {
    expect((await read(text)).format).not.toBe('presentation')
  })

  it('names this one where it is of this one', async () => {
    expect((await read('It is a presentation to the team, bring your slides.')).format).toBe('presentation')
  })
})
