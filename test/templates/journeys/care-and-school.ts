import type { Journey } from './journey.ts'

/** Nurses and a teacher. */
export const careAndSchool: readonly Journey[] = [
  {
    name: 'A nurse: first call by phone, nothing known',
    company: 'St. Brendan Medical Center',
    role: 'Registered Nurse, Med-Surg',
    site: 'stbrendan.example',
    recruiter: 'Dana Holt',
    rounds: [
      {
        start: '2026-12-03T15:00:00Z',
        minutes: 25,
        title: 'Phone interview',
        format: 'recruiter-screen',
        at: null,
        how: { by: 'phone', calls: 'they', number: '+1 212 555 0148' },
        people: [{ name: 'Dana Holt', title: 'Nurse Recruiter', audience: 'recruiter' }],
      },
    ],
  },
  {
    name: 'A nurse: skills check on the ward, round two, after a debrief',
    company: 'Fernhill Hospital',
    role: 'Registered Nurse, 6 West',
    site: 'fernhill.example',
    recruiter: 'Priya Shah',
    decisionBy: '2026-12-18',
    rounds: [
      {
        start: '2026-11-24T16:00:00Z',
        minutes: 30,
        title: 'Phone interview',
        format: 'recruiter-screen',
        at: '+1 212 555 0190',
        people: [{ name: 'Priya Shah', title: 'Talent Partner', audience: 'recruiter', detail: 'nights need covering from January' }],
        debrief: { doubt: 'if I know the night shift well enough', signs: ['asked-availability'] },
      },
      {
        start: '2026-12-08T14:00:00Z',
        minutes: 90,
        title: 'Skills check and ward interview',
        format: 'technical',
        at: '410 East 61st Street, New York',
        details: [['arrive', 'Take the B elevators to 6 West and ask for Tessa Bloom.']],
        people: [
          { name: 'Tessa Bloom', title: 'Nurse Manager, 6 West', audience: 'hiring-manager' },
          { name: 'Jo Adler', title: 'Charge Nurse', audience: 'peer' },
        ],
      },
    ],
  },
  {
    name: 'A teacher: demo lesson day',
    company: 'Larkfield School',
    role: 'Teacher of Mathematics',
    site: 'larkfield.example',
    recruiter: 'Ian Wells',
    decisionBy: '2026-12-14',
    rounds: [
      {
        start: '2026-11-25T20:00:00Z',
        minutes: 30,
        title: 'First conversation',
        format: 'hiring-manager',
        at: 'https://meet.google.com/lark-fiel-d01',
        people: [
          {
            name: 'Rosa Klein',
            title: 'Head of Mathematics',
            audience: 'hiring-manager',
            stressed: 'half of year 8 arrived without fractions',
          },
        ],
        debrief: { doubt: 'whether I can hold a class of 32' },
      },
      {
        start: '2026-12-10T13:30:00Z',
        minutes: 270,
        title: 'Demo lesson day',
        format: 'superday',
        at: '12 Larkfield Avenue, Yonkers',
        details: [
          ['bring', 'Please bring your lesson plan in three copies and your certificate.'],
          ['prepare', 'Teach 40 minutes on adding fractions to 8B, 28 pupils.'],
        ],
        sessions: [
          ['Welcome and tour', 0, 30, ['Ian Wells']],
          ['Demo lesson, 8B', 45, 40, ['Rosa Klein', 'Owen Park']],
          ['Reflection on the lesson', 95, 30, ['Rosa Klein']],
          ['Interview with the principal', 180, 45, ['Tomas Reyes']],
        ],
        people: [
          { name: 'Ian Wells', title: 'School Administrator', audience: null },
          { name: 'Rosa Klein', title: 'Head of Mathematics', audience: 'hiring-manager' },
          { name: 'Owen Park', title: 'Teacher of Mathematics', audience: 'peer' },
          { name: 'Tomas Reyes', title: 'Principal', audience: 'hiring-manager' },
        ],
      },
    ],
  },
  {
    name: 'A nurse: a call about the offer',
    company: 'Fernhill Hospital',
    role: 'Registered Nurse, 6 West',
    site: 'fernhill-offer.example',
    recruiter: 'Priya Shah',
    rounds: [
      {
        start: '2026-12-16T16:00:00Z',
        minutes: 20,
        title: 'Offer call',
        format: null,
        at: null,
        how: { by: 'phone', calls: 'they' },
        people: [{ name: 'Priya Shah', title: 'Talent Partner', audience: 'recruiter' }],
      },
    ],
  },
]
