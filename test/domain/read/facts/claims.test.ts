import { describe, expect, it } from 'vitest'
import { type Expected, fromMail, namesOf } from '../read-text.ts'

const on = 'It is on Thursday, December 10 at 3 PM ET.'
const role = 'It is for the Data Analyst position.'
/** From a mailbox that belongs to no employer, so that only the words say who is a house and who is somebody. */
const read = (subject: string, text: string) =>
  fromMail({ from: 'Hugo Brandt <hugobrandt@gmail.com>', subject, text: `Hi Alex,\n\n${text}\n\nBest,\nHugo` })

describe('a run of capitals that may be somebody or a house', () => {
  const rows: [subject: string, text: string, company: Expected['company'], people: string[]][] = [
    ['Interview with Ana Ruiz (Controller) and Tom Vega', `${role} ${on}`, null, ['Ana Ruiz', 'Tom Vega']],
    ['Interview with Ana Ruiz and Tom Vega', `${role} ${on}`, null, ['Ana Ruiz', 'Tom Vega']],
    ['Interview with Oyelaran Bose and Wren Abbott', `${role} ${on}`, null, ['Oyelaran Bose', 'Wren Abbott']],
    ['Interview with Dr. Wren Abbott', `${role} ${on}`, null, ['Wren Abbott']],
    ['Interview with Ana Ruiz', `${role} You will meet Ana Ruiz, our Controller. ${on}`, null, ['Ana Ruiz']],
    ['Data Analyst interview - Ana Ruiz / Alex Morgan', on, null, ['Ana Ruiz']],
    ['Ana Ruiz (Copper Lane) <> Alex Morgan: interview', `${role} ${on}`, 'Copper Lane', ['Ana Ruiz']],
    ['Data Analyst | Copper Lane | Ana Ruiz & Tom Vega', `Your interview is confirmed. ${on}`, 'Copper Lane', ['Ana Ruiz', 'Tom Vega']],
    ['Interview with Copper Lane', `${role} You will meet Ana Ruiz. ${on}`, 'Copper Lane', ['Ana Ruiz']],
    ['Interview with Hale & Moss', `${role} You will meet Ana Ruiz. ${on}`, 'Hale & Moss', ['Ana Ruiz']],
  ]
  it.each(rows)('%s: %s', async (subject, text, company, people) => {
    const label = await read(subject, text)
    expect({ company: label.company, people: namesOf(label) }).toEqual({ company, people })
  })

  it('keeps the job in brackets with the person', async () => {
    const label = await read('Interview with Ana Ruiz (Controller) and Tom Vega', `${role} ${on}`)
    expect(label.interviewers.map(({ title }) => title)).toEqual(['Controller', null])
    expect(label.role).toBe('Data Analyst')
  })
})

const velmora = { from: 'Hugo Brandt <hugo.brandt@velmora.com>', subject: 'Interview - Data Analyst' }
const people = async (text: string, from = velmora.from) =>
  namesOf(await fromMail({ ...velmora, from, text: `Hi Alex,\n\n${on}\n\n${text}\n\nBest,\nHugo` }))

describe('words in capitals that are nobody', () => {
  it.each([
    ["You'll meet Ana Ruiz from Port Affairs and Tom Vega from Digital Channels.", ['Ana Ruiz', 'Tom Vega']],
    ["You'll meet Ana Ruiz (Controller) from Export Documentation.", ['Ana Ruiz']],
    ["You'll meet Ana Ruiz in Conference Room Mount Hood.", ['Ana Ruiz']],
    ['Hale & Moss will call you. You will meet Ana Ruiz.', ['Ana Ruiz']],
    ['Das Gespräch führst du mit unserer Kollegin Jana Weiß und dem Kollegen Uwe Kroll.', ['Jana Weiß', 'Uwe Kroll']],
    ['Spotkanie:\nPan Tomasz Wrona – Kierownik Działu\nPani Kinga Mała – Specjalista', ['Tomasz Wrona', 'Kinga Mała']],
    ['The panel:\n1. Ms. Ana Ruiz, Controller\n2. Sr. Perpetua Njeri, board treasurer', ['Ana Ruiz', 'Perpetua Njeri']],
    ["You'll talk w/ Priya (pharmacy supv) and Tom Vega.", ['Priya', 'Tom Vega']],
  ])('%s', async (text, expected) => {
    expect(await people(text)).toEqual(expected)
  })

  it('nor is half of the name of the house', async () => {
    const from = 'Marnie Voss <marnie@foldandpress.com>'
    expect(await people('This is for the driver job at Fold & Press Laundry Co-op. You will meet Ana Ruiz.', from)).toEqual(['Ana Ruiz'])
  })

  it('ends the name of a house at its legal form', async () => {
    const text = "Interview with Kestrel Ridge Mechanical Inc. You'll talk with Ana Ruiz."
    expect((await fromMail({ ...velmora, from: 'Brant Kessler <bkessler@kestrelridge.com>', text: `${on} ${text}` })).company).toBe(
      'Kestrel Ridge Mechanical',
    )
  })

  it('knows from the address which of two names is the given one', async () => {
    const from = 'Tosetti Gianmarco <gianmarco.tosetti@velmora.com>'
    const label = await fromMail({ ...velmora, from, text: `Hi Alex,\n\n${on} I will interview you.\n\nGianmarco` })
    expect(namesOf(label)).toEqual(['Gianmarco Tosetti'])
    const turned = await fromMail({
      ...velmora,
      from: 'Ivano Gandolfi <gandolfi.ivano@velmora.com>',
      text: `${on} I will interview you.\n\nIvano`,
    })
    expect(namesOf(turned)).toEqual(['Ivano Gandolfi'])
  })
})
