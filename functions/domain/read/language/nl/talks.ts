import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in Dutch. */
export const talks: TalkWords = {
  interview: [
    'proefdienst',
    'proefwerken',
    'meeloopdienst',
    'tweede ronde',
    'sollicitatiegesprek',
    'nodig{en|t} {je|u|jou|jullie} …3 uit voor een …1 gesprek',
  ],
  anyInterview: ['proefdag', 'meeloopdag', 'meewerkdag', 'kennismakingsgesprek'],
  formats: {
    superday: ['assessmentdag', 'selectiedag'],
    presentation: ['presentatie'],
    'case-study': ['casestudy', 'casusbespreking', 'casus', 'praktijkcase'],
    technical: ['technisch interview', 'technisch gesprek', 'technische test'],
    panel: ['panelgesprek', 'commissie', 'sollicitatiecommissie'],
    executive: ['directiegesprek'],
    'hiring-manager': ['gesprek met de hiring manager', 'gesprek met je manager'],
    peer: ['kennismaking met het team', 'teamgesprek', "toekomstige collega's"],
    behavioral: [
      'gedragsinterview',
      'competentiegericht',
      'competentie-interview',
      'waardengesprek',
      'cultuurgesprek',
      'gesprek over waarden',
      'waarden-interview',
    ],
    'recruiter-screen': [
      'met hr',
      'telefonische screening',
      'hr-gesprek',
      'recruitergesprek',
      'screeningsgesprek',
      'kennismaking met hr',
      'kennismaking met de recruiter',
    ],
  },
  rounds: ['gesprek', 'gespreksronde', 'ronde', 'sollicitatiegesprek', 'interviewronde', 'interview', 'fase'],
  pauses: ['pauze', 'lunch', 'rondleiding', 'afsluiting', 'ontvangst', 'inloop'],
  ends: ['einde'],
}
