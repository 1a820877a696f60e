import { describe, expect, it } from 'vitest'
import { askedOf, fromMail } from '../read-text.ts'

const velmora = { from: 'Hugo Brandt <hugo.brandt@velmora.com>', subject: 'Interview - Data Analyst' }
const on = 'It is on Thursday, December 10 at 3 PM ET.'
const read = (text: string, more = {}) => fromMail({ ...velmora, text: `Hi Alex,\n\n${on}\n\n${text}\n\nBest,\nHugo`, ...more })

describe('whose job it is', () => {
  it.each([
    ["You'll meet Ana Ruiz (Head) and our SENCo, Tom Vega.", 'Ana Ruiz (Head); Tom Vega (SENCo)'],
    [
      "You'll see: Ana Ruiz, managing partner\n            Tom Vega, who has been her paralegal since forever",
      'Ana Ruiz (managing partner); Tom Vega (paralegal)',
    ],
    [
      'Avec : M. Léo Vasseur, directeur d’exploitation, Nadège, gouvernante générale',
      'Léo Vasseur (directeur d’exploitation); Nadège (gouvernante générale)',
    ],
    [
      'Spotkanie:\nPan Tomasz Wrona – Kierownik Działu\nPani Kinga Mała – Specjalista ds. rekrutacji',
      'Tomasz Wrona (Kierownik Działu); Kinga Mała (Specjalista ds. rekrutacji)',
    ],
    ['Du får träffa vår gruppchef Per-Olov Sjö och vår verksamhetschef Anna Ek.', 'Per-Olov Sjö (gruppchef); Anna Ek (verksamhetschef)'],
  ])('%s', async (text, people) => {
    expect(askedOf(await read(text), { people: '' }).people).toBe(people)
  })

  it('is not the next one’s what somebody only plays', async () => {
    const label = await read('You will meet Priyanka Bose and Gus Hall. Priyanka plays the CMO, Gus takes notes.', {
      cc: 'Priyanka Bose <priyanka.bose@velmora.com>, Gus Hall <gus.hall@velmora.com>',
    })
    expect(label.interviewers.map(({ title }) => title)).toEqual([null, null])
  })
})

describe('the job and the employer without what is no part of them', () => {
  it.each([
    ['Interview - Associate Planner (27-0114)', 'Associate Planner'],
    ['Interview - Associate Planner (2027-114)', 'Associate Planner'],
    ['Entretien – Gouvernante d’étage (H/F), CDI 39 h', 'Gouvernante d’étage'],
  ])('%s', async (subject, role) => {
    expect((await read('Please bring an ID.', { subject })).role).toBe(role)
  })

  it('stands before the employer at the beginning of a line', async () => {
    const text = 'Hospital Pharmacist at Velmora, virtual interview, 2 of 3.'
    expect((await read(text, { subject: 'Interview' })).role).toBe('Hospital Pharmacist')
  })

  it.each([
    ['Firm: Hemmings Castellanos LLP (plaintiff side, 22 attorneys)\nPosition: Data Analyst', 'Hemmings Castellanos'],
    ['Client: Copper Lane (Leeds)\nPosition: Data Analyst', 'Copper Lane'],
  ])('%s', async (text, company) => {
    expect((await read(text, { from: 'Rita Cole <rita@hollowayreed-staffing.com>' })).company).toBe(company)
  })

  it('is not the agency that lends people out', async () => {
    const text =
      'Hola Alex:\n\nTe quieren ver en Almacenes Ardanza S.L. para el puesto de carretillero el jueves 10 de diciembre a las 15:00.\n\nVanesa Tirado\nLOGITEMP ETT'
    expect((await fromMail({ from: 'Vanesa Tirado <v.tirado@logitemp.com>', subject: 'Entrevista', text })).company).toBe(
      'Almacenes Ardanza',
    )
  })
})

describe('where it is', () => {
  it.each([
    ["We're at 2200 Mercy Loop, Dunmore Falls, OH 43999. Park in Garage C.", '2200 Mercy Loop, Dunmore Falls, OH 43999'],
    ['Find us at 18 Old Saw Bend, Carver, WI 54999.', '18 Old Saw Bend, Carver, WI 54999'],
    [
      'Morada: Rua do Moinho 22, 2999-017 Setúbal\nToque à campainha, a porta da rua está sempre fechada.',
      'Rua do Moinho 22, 2999-017 Setúbal',
    ],
  ])('%s', async (text, location) => {
    expect((await read(text)).location).toBe(location)
  })
})
