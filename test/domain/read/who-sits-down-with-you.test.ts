import { describe, expect, it } from 'vitest'
import { fromMail, type MailText, namesOf } from './read-text.ts'

const read = (text: string, more: Partial<MailText> = {}) =>
  fromMail({ subject: 'Interview - Yard Supervisor', date: 'Mon, 7 Jun 2027 09:00:00 -0400', text, ...more })
const at = 'on Thursday, June 10 at 2:00 pm'

describe('somebody who is met', () => {
  it.each([
    ['If you could be at reception for 1.45 we show you round first, then you sit down with Fiona MacAskill.', ['Fiona MacAskill']],
    ['I write on behalf of our head, Mrs Pilar Cano, who would like to meet you.', ['Pilar Cano']],
    ['Le escribo de parte de la directora, doña Pilar Cano, que querría conocerle.', ['Pilar Cano']],
    ['Sie würden dann Frau Kutz und unseren Meister Hauke Brandt kennenlernen.', ['Kutz', 'Hauke Brandt']],
    ['Vous serez accueillie par Solène Guérin, notre éducatrice.', ['Solène Guérin']],
    ['Dan schuift Ilse aan.', ['Ilse', 'Nora Field']],
  ])('is read in: %s', async (said, names) => {
    expect(namesOf(await read(`Your interview is ${at}. ${said}`))).toEqual(names)
  })
  it.each([
    ['A sua entrevista é na quinta-feira, 10 de junho, às 14h. Será recebida pela Dra. Helena Prata.', 'Helena Prata'],
    ['Il Suo colloquio è giovedì 10 giugno alle 14:00. La riceverà la dott.ssa Giulia Monti.', 'Giulia Monti'],
  ])('is who receives the candidate: %s', async (text, name) => expect(namesOf(await read(text))).toEqual([name]))
  it('is nobody on the condition that it goes well', async () => {
    const label = await read(`Your interview with Ana Ruiz is ${at}. If it goes well you will then sit down with Fiona MacAskill.`)
    expect(namesOf(label)).toEqual(['Ana Ruiz'])
  })
  it('is no street', async () => {
    const label = await read(`A sua entrevista é ${at} na Rua do Passeio Alegre, 210, 4199-999 Porto, com Helena Prata.`)
    expect(namesOf(label)).toEqual(['Helena Prata'])
  })
})

describe('who writes', () => {
  const signed = (name: string) =>
    `Your interview is ${at} with Solène Guérin and me.\n\nBest regards,\n${name}\nManager\nAssociation Les Petits Pas`
  it.each(['Crèche Les Petits Pas <direction@petitspas.example>', 'Les Petits Pas <team@petitspas.example>'])(
    'is whoever signs, where the mail comes from a house: %s',
    async (from) => expect(namesOf(await read(signed('Véronique Hamon'), { from }))).toEqual(['Solène Guérin', 'Véronique Hamon']),
  )
  it('is the sender whose address spells the name, though the house has it too', async () => {
    const label = await read(`Your interview is ${at} with me.\n\nWim`, {
      from: 'Wim van Hees <wim@bakkerijvanhees.example>',
      subject: 'Bakkerij Van Hees interview',
    })
    expect(namesOf(label)).toEqual(['Wim van Hees'])
  })
  it.each([
    "I'd like to do a quick screening call with you tomorrow at 10:15am. I'll call the number on your application.",
    'Your interview is tomorrow at 10:15am. Ask for me at the desk.',
    'Your interview is tomorrow at 10:15am. Pregunta por mí.',
  ])('is met where nobody else is: %s', async (text) => {
    expect(namesOf(await read(`${text}\n\nNora`))).toEqual(['Nora Field'])
  })
  it('is not met for being asked by mail', async () => {
    const text = `A sua entrevista é ${at} com Luciana Prado Teles. Qualquer dúvida, fale comigo.\n\nNora Field`
    expect(namesOf(await read(text))).toEqual(['Luciana Prado Teles'])
  })
})

describe('where to go', () => {
  it.each([
    [
      'We meet in Committee Room 2, Town Hall, Market Place, Wrenbridge NR99 9ZZ.',
      'Committee Room 2, Town Hall, Market Place, Wrenbridge NR99 9ZZ',
    ],
    ['Du kommst zu uns im Betrieb, Gewerbering 4, 29999 Soltau.', 'Gewerbering 4, 29999 Soltau'],
    ['Come round the back, 14 Cannon Row, Portsmouth PO1 9ZZ.', '14 Cannon Row, Portsmouth PO1 9ZZ'],
    ['Lakeshore Memorial, 700 Pier Avenue, Erie, PA 16599', 'Lakeshore Memorial, 700 Pier Avenue, Erie, PA 16599'],
  ])('begins where the place does: %s', async (said, location) => {
    expect((await read(`Your interview is ${at}.\n\n${said}`)).location).toBe(location)
  })
})

describe('the line above the text', () => {
  it('is the job, below a greeting', async () => {
    const text = `Dear Alex Morgan\n\nStreet Cleansing Team Leader (ENV/2231)\n\nYou have been shortlisted for interview for the above post ${at}.`
    expect((await read(text, { subject: 'Invitation to interview ENV/2231' })).role).toBe('Street Cleansing Team Leader')
  })
})

describe('what somebody was pleased with', () => {
  it('is no number of this round', async () => {
    const label = await read(`We were pleased with your first conversation and would like you to come in ${at} for an interview.`)
    expect(label.round).toBeNull()
  })
})
