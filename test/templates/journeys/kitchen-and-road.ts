import type { Journey } from './journey.ts'

/** Kitchen, road, shop and hotel. */
export const kitchenAndRoad: readonly Journey[] = [
  {
    name: 'A cook: trial shift',
    company: 'Osteria Lago',
    role: 'Chef de Partie',
    site: 'osterialago.example',
    recruiter: null,
    rounds: [
      {
        start: '2026-11-28T19:00:00Z',
        minutes: 20,
        title: 'Chat about the kitchen',
        format: null,
        at: '88 Mill Street, Brooklyn',
        people: [
          { name: 'Marco Riva', title: 'Head Chef', audience: 'hiring-manager', stressed: 'Fridays are 140 covers with three on the line' },
        ],
        debrief: { doubt: 'my pasta station, I only did it for a summer' },
      },
      {
        start: '2026-12-04T20:00:00Z',
        minutes: 420,
        title: 'Trial shift, Friday dinner',
        format: null,
        at: '88 Mill Street, Brooklyn',
        details: [['arrive', 'Come to the back door on Canal Lane at 3.']],
        people: [
          { name: 'Marco Riva', title: 'Head Chef', audience: 'hiring-manager' },
          { name: 'Lena Ross', title: 'Sous Chef', audience: 'peer' },
        ],
      },
    ],
  },
  {
    name: 'A driver: driving assessment',
    company: 'Northline Haulage',
    role: 'Truck Driver, CDL A',
    site: 'northline.example',
    recruiter: 'Al Perez',
    rounds: [
      {
        start: '2026-12-03T13:00:00Z',
        minutes: 90,
        title: 'Driving assessment',
        format: null,
        at: '700 Dock Street, Newark, NJ',
        people: [{ name: 'Bea Malone', title: 'Fleet Supervisor', audience: 'hiring-manager' }],
      },
    ],
  },
  {
    name: 'A store manager: the area manager, round one, on site',
    company: 'Hazel & Pine',
    role: 'Store Manager',
    site: 'hazelpine.example',
    recruiter: 'Gil Novak',
    rounds: [
      {
        start: '2026-12-05T15:00:00Z',
        minutes: 60,
        title: 'Interview with the Area Manager',
        format: 'hiring-manager',
        at: '15 Grove Mall, White Plains, NY',
        people: [{ name: 'Ruth Amari', title: 'Area Manager', audience: 'hiring-manager' }],
      },
    ],
  },
  {
    name: 'A receptionist: a talk with the team of a hotel',
    company: 'Hotel Marlow',
    role: 'Hotel Receptionist',
    site: 'marlow.example',
    recruiter: 'Zoe Tan',
    rounds: [
      {
        start: '2026-12-06T19:00:00Z',
        minutes: 40,
        title: 'Meet the team',
        format: 'peer',
        at: '3 Harbor Walk, Newport, RI',
        people: [
          { name: 'Pia Lund', title: 'Front Office Supervisor', audience: 'peer' },
          { name: 'Sam Oyelaran', title: 'Night Auditor', audience: 'peer' },
        ],
      },
    ],
  },
]
