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
