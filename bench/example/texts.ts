import type { Invite } from '../../local/examples/calendar-invite.ts'

/** What the example is made of: people and companies who do not exist, under addresses that cannot (RFC 2606 §3). */

export const jamie = { name: 'Jamie Ortega', mail: 'jamie.ortega@candidate.example' } as const

export const cv = `Jamie Ortega
Front Desk Lead

Experience
Front Desk Lead, Elm Street Clinic, March 2022 – present
- Lead a front desk team of twelve and plan their rota across two sites
- Cut the average wait at the desk from 14 to 6 minutes in one winter
- Answer complaints in person and in writing, about thirty a month
- Trained nine new colleagues on the booking system

Receptionist, Elm Street Clinic, August 2018 – February 2022
- Booked and billed for six doctors
- Moved 4,000 patient records to the new booking system without a day of closing

Education
Certificate in Health Administration, 2018

Skills
Rota planning, complaints handling, booking systems, Excel

Languages
English, Spanish`

export const posting = {
  title: 'Practice Manager',
  company: 'Hollowell Health',
  text: `About us
Hollowell Health runs nine practices along the river. Riverside is the largest: sixteen people on two floors.

Requirements
- Three years of leading a front desk or practice team
- Rota planning for ten people or more
- Handling complaints in person and in writing
- Budget responsibility
- Spanish

We offer
- Every second Friday off`,
}

export const stories = [
  {
    title: 'The double-booked Monday',
    situation: 'A faulty update had booked every patient of one Monday twice.',
    task: 'I was the lead on duty, and the doors opened in forty minutes.',
    action: 'I split the desk in three, called the first fifty patients and walked the queue myself',
    result: 'Everybody was seen that day, and two wrote to thank us',
    number: '84 patients',
    themes: ['pressure', 'leadership'],
  },
  {
    title: 'The rota nobody liked',
    situation: 'Two of twelve wanted to leave over the weekend shifts.',
    task: 'I had to plan a rota that all twelve could live with.',
    action: 'I asked each of them for the one shift they could not work, and planned around those',
    result: 'Nobody left, and swaps fell by half',
    number: 'swaps from 20 to 9 a month',
    themes: ['disagreement', 'collaboration'],
  },
]

const hollowell = 'hollowell-health.example'
const marlow = 'marlow-transit.example'
const grace = ['Grace Adeyemi', `grace.adeyemi@${hollowell}`] as const

/** Each as the company's calendar sends it; `sent`: when. */
export const invites = {
  first: {
    uid: `practice-manager-1@${hollowell}`,
    title: 'First interview: Practice Manager at Hollowell Health',
    day: '2026-12-01',
    from: '1400',
    until: '1500',
    place: `https://meet.${hollowell}/riverside-one`,
    organizer: grace,
    people: [
      ['Martin Kessler', `martin.kessler@${hollowell}`],
      ['Ruth Banerjee', `ruth.banerjee@${hollowell}`],
    ],
    words: `Hello Jamie,

thank you for applying for the Practice Manager role. On this video call you will meet Martin Kessler, Regional Manager, and Ruth Banerjee, Lead Nurse.

Grace Adeyemi
Recruiter, Hollowell Health`,
  },
  second: {
    uid: `practice-manager-2@${hollowell}`,
    title: 'Second interview: Practice Manager at Hollowell Health',
    day: '2026-12-04',
    from: '1100',
    until: '1200',
    place: 'Riverside Practice, 48 Quay Street, 2nd floor',
    organizer: grace,
    people: [
      ['Martin Kessler', `martin.kessler@${hollowell}`],
      ['Helen Strand', `helen.strand@${hollowell}`],
    ],
    words: `Hello Jamie,

we enjoyed talking with you and would like you to come in for a second interview. You will meet Martin Kessler, Regional Manager, and Helen Strand, Finance Director.

Helen will focus on how you would run the practice budget. Please bring a photo ID and ask for Grace at the desk. We hope to decide by 11 December.

Grace Adeyemi
Recruiter, Hollowell Health`,
  },
  phone: {
    uid: `service-lead-1@${marlow}`,
    title: 'Phone interview: Customer Service Lead at Marlow Transit',
    day: '2026-12-08',
    from: '1630',
    until: '1700',
    place: 'Phone: Owen Field will call you',
    organizer: ['Owen Field', `owen.field@${marlow}`],
    people: [],
    words: `Hi Jamie,

I will call you on the number you gave, for a first conversation about the Customer Service Lead role. It takes half an hour.

Owen Field
Talent Partner, Marlow Transit`,
  },
} as const satisfies Record<string, Invite>

export const debrief = {
  happened: 'yes',
  redo: 'how I would keep a budget',
  forgot: 'the 84 patients of the double-booked Monday',
  questions: 'How do you plan a rota when three people are ill?',
  people: {
    [`martin.kessler@${hollowell}`]: 'the waiting times at Riverside',
    [`ruth.banerjee@${hollowell}`]: 'how nurses and the front desk hand over at noon',
  },
  thanked: `ruth.banerjee@${hollowell}`,
}
