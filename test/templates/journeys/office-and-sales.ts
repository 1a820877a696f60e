import type { Journey } from './journey.ts'

/** Accounts, sales and offices. */
export const officeAndSales: readonly Journey[] = [
  {
    name: 'An accountant: first call by phone',
    company: 'Cobalt Freight',
    role: 'Senior Accountant',
    site: 'cobaltfreight.example',
    recruiter: 'Mia Stone',
    rounds: [
      {
        start: '2026-12-02T17:30:00Z',
        minutes: 30,
        title: 'Intro call',
        format: 'recruiter-screen',
        at: null,
        how: { by: 'phone', calls: 'they' },
        details: [['phone', 'I will call you on the number in your resume.']],
        people: [{ name: 'Mia Stone', title: 'Recruiter', audience: 'recruiter' }],
      },
    ],
  },
  {
    name: 'An accountant: round two with the controller, a promise still open',
    company: 'Brightwater Foods',
    role: 'Senior Accountant',
    site: 'brightwater.example',
    recruiter: 'Ray Ito',
    rounds: [
      {
        start: '2026-11-30T18:00:00Z',
        minutes: 30,
        title: 'Screening call',
        format: 'recruiter-screen',
        at: '+1 646 555 0177',
        people: [{ name: 'Ray Ito', title: 'Recruiter', audience: 'recruiter', detail: 'the close takes them nine days' }],
        debrief: {
          redo: 'How many entities I closed, I said four and then six',
          promise: 'Send the close checklist I built',
          promiseDue: '2026-12-04',
        },
      },
      {
        start: '2026-12-09T15:00:00Z',
        minutes: 45,
        title: 'Interview with the Controller',
        format: 'hiring-manager',
        at: 'https://teams.microsoft.com/l/meetup-join/abc',
        people: [
          { name: 'Nadia Frost', title: 'Controller', audience: 'hiring-manager', focus: ['Nadia will focus on the month-end close.'] },
        ],
      },
    ],
  },
  {
    name: 'A sales lead: presentation with a brief',
    company: 'Quillon Software',
    role: 'Account Executive, Mid-Market',
    site: 'quillon.example',
    recruiter: 'Vera Cole',
    rounds: [
      {
        start: '2026-12-01T17:00:00Z',
        minutes: 45,
        title: 'Interview with the Sales Director',
        format: 'hiring-manager',
        at: 'https://zoom.us/j/5550101',
        people: [{ name: 'Paul Grant', title: 'Sales Director', audience: 'hiring-manager', stressed: 'deals stall at procurement' }],
        debrief: { doubt: 'my numbers for the second year' },
      },
      {
        start: '2026-12-11T16:00:00Z',
        minutes: 60,
        title: 'Presentation: your first 30 accounts',
        format: 'presentation',
        at: 'https://zoom.us/j/5550102',
        task: 'Present in 20 minutes, with at most 8 slides, how you would open a territory of 30 accounts in the first quarter. Name the three you would call first.',
        people: [
          { name: 'Paul Grant', title: 'Sales Director', audience: 'hiring-manager' },
          { name: 'Inga Roth', title: 'Head of Customer Success', audience: 'cross-functional' },
        ],
      },
    ],
  },
  {
    name: 'An executive assistant: round three with the chief executive',
    company: 'Aldous Capital',
    role: 'Executive Assistant',
    site: 'aldous.example',
    recruiter: 'Fay Conti',
    decisionBy: '2026-12-17',
    rounds: [
      {
        start: '2026-11-23T15:00:00Z',
        minutes: 30,
        title: 'Phone screen',
        format: 'recruiter-screen',
        at: '+1 917 555 0166',
        people: [{ name: 'Fay Conti', title: 'HR Manager', audience: 'recruiter' }],
        debrief: { doubt: 'my notice period' },
      },
      {
        start: '2026-11-30T15:00:00Z',
        minutes: 45,
        title: 'Interview with the Chief of Staff',
        format: 'hiring-manager',
        at: '55 Wall Street, New York',
        people: [
          {
            name: 'Greta Voss',
            title: 'Chief of Staff',
            audience: 'hiring-manager',
            stressed: 'two boards meet in the same week in March',
          },
        ],
        debrief: { doubt: 'that I am overqualified', other: 'The last assistant stayed six years.' },
      },
      {
        start: '2026-12-09T14:00:00Z',
        minutes: 30,
        title: 'Meeting with the CEO',
        format: 'executive',
        at: '55 Wall Street, New York',
        people: [{ name: 'Edmund Aldous', title: 'Chief Executive Officer', audience: 'executive' }],
      },
    ],
  },
  {
    name: 'Nobody says what kind of interview it is, or who one of them is',
    company: 'Wren & Alder',
    role: 'Product Manager',
    site: 'wrenalder.example',
    recruiter: 'Kit Moran',
    rounds: [
      {
        start: '2026-12-07T18:00:00Z',
        minutes: 45,
        title: 'Alex and Wren & Alder',
        format: null,
        at: null,
        people: [
          { name: 'Dee Ward', title: 'Engineering Manager', audience: 'cross-functional' },
          { name: 'Nell Abbott', title: null, audience: null },
        ],
      },
    ],
  },
]
