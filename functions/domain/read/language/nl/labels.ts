import type { LabelWords } from '../meanings/labels.ts'

export const labels: LabelWords = {
  role: ['functie', 'vacature', 'rol', 'functietitel', 'je sollicitatie'],
  company: ['bedrijf', 'werkgever', 'organisatie', 'opdrachtgever', 'klant'],
  people: [
    'gesprekspartner',
    'gesprekspartners',
    'je gesprekspartners',
    'je spreekt met',
    'met',
    'met wie',
    'deelnemers',
    'interviewers',
    'wie',
  ],
  contact: ['contactpersoon', 'vragen', 'recruiter', 'contact'],
  place: ['locatie', 'adres', 'waar', 'plaats', 'ruimte', 'kantoor'],
  link: ['link', 'videolink', 'teams-link', 'meetinglink'],
  when: ['wanneer', 'datum', 'tijd', 'datum en tijd', 'dag', 'tijdstip'],
}
