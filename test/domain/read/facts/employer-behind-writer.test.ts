import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromMail } from '../read-text.ts'

const on = 'Wednesday, December 9, 2026, 10:00 am to 11:30 am ET'
const panel = 'Dr. Folake Adeyemi, CEO\nRaymond Sills, Chief Financial Officer\nTheo Marchetti, Operating Partner, Stonecrop Capital'
const met = 'Folake Adeyemi (CEO); Raymond Sills (Chief Financial Officer); Theo Marchetti (Operating Partner, Stonecrop Capital)'
const read = async (subject: string, text: string, expected: Expected, from = 'Constance Wray <cwray@wrayandhollis.example>') =>
  expect(askedOf(await fromMail({ from, subject, text: `Dear Alex,\n\n${text}\n\nWarm regards,\nConstance` }), expected)).toEqual(expected)

describe('a house with the writer’s own name that looks for somebody for another', () => {
  it.each([
    ['Harlow Diagnostics', '88 Seaport Boulevard, 9th floor, Boston, MA 02210'],
    ['Norbeck Marine', '12 Commerce Street, Baltimore'],
    ['Tessin Feinmechanik', 'Industriestraße 14, 70565 Stuttgart'],
  ])('is not the employer where title and address begin with another: %s', (company, street) =>
    read(
      `${company} - panel interview`,
      `We would like to invite you to a panel interview on site:\n\n${on}\n${company}, ${street}\n\n${panel}`,
      {
        company,
        people: met,
      },
    ),
  )

  it('is the employer where nothing names another', () =>
    read(
      'Panel interview',
      `We would like to invite you to a panel interview on site:\n\n${on}\n88 Seaport Boulevard, Boston\n\n${panel}`,
      {
        company: 'Wray',
        people: met,
      },
    ))
})

describe('the next step of a hiring', () => {
  it.each([
    'The next step is a panel on site:',
    'The final stage will be a conversation at our office:',
    'Our next step would be the onsite:',
  ])('is told by saying what it is: %s', (said) =>
    read('Harlow Diagnostics - panel on December 9', `Folake was most complimentary. ${said}\n\n${on}\n\n${panel}`, {
      interview: true,
      people: met,
    }),
  )

  it('is none where it is a step of something else', () =>
    read('Roof repair', `The next step is a quote by the roofer.\n\n${on}`, { interview: false }))
})

describe('the looking for somebody', () => {
  it.each([
    ['Chief Operating Officer search', 'Chief Operating Officer'],
    ['Finance Director mandate', 'Finance Director'],
    ['Head of Search', 'Head of Search'],
    ['Head of Paid Search', 'Head of Paid Search'],
    ['Search Manager', 'Search Manager'],
  ])('is no part of the job: %s', (words, role) =>
    read('Interview', `I am delighted to confirm your interview with Harlow Diagnostics for the ${words}.\n\n${on}`, { role }),
  )
})

describe('the writer behind the name of a house', () => {
  it.each(['and I liked your portfolio', 'and I’d like to meet you'])('is no part of it: %s', (said) =>
    read(
      'Interview for the Product Designer role',
      `I lead design at Pebble Transit ${said}. Can you come on ${on}?`,
      {
        company: 'Pebble Transit',
      },
      'Bram Okonkwo <bram@pebbletransit.example>',
    ),
  )
})

describe('by what somebody is addressed', () => {
  it.each([
    ['the Chairman Sir Peter Holroyd', 'Peter Holroyd (Chairman)'],
    ['our Chief Executive Dame Ruth Alder', 'Ruth Alder (Chief Executive)'],
    ['the Managing Director Lady Ann Holroyd', 'Ann Holroyd (Managing Director)'],
  ])('is no part of the job in front: %s', (who, people) =>
    read('Interview', `We invite you to an interview for the Controller position. You will meet ${who} on ${on}.`, { people }),
  )
})
