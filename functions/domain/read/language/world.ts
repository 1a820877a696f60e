/** Words of no language we read, or of all. */

/** How Norwegian and Finnish mail programs mark what they forward. */
export const otherForwardPrefixes = ['vs', 'vl']

/** The lines Danish and Norwegian mail programs put above what they forward. */
export const otherHeaderLines = { from: ['fra'], sent: ['sendt', 'dato'], to: ['til'], copy: ['kopi'], subject: ['emne'] }

/** Conferencing, calendar and hiring tools, as they stand in texts: none of them is the employer by its name alone. */
export const tools = [
  'greenhouse',
  'lever',
  'ashby',
  'goodtime',
  'smartrecruiters',
  'workday',
  'brighthire',
  'modernloop',
  'calendly',
  'cal.com',
  'savvycal',
  'zcal',
  'hirevue',
  'icims',
  'jobvite',
  'teamtailor',
  'recruitee',
  'personio',
  'zoom',
  'google meet',
  'google calendar',
  'google',
  'microsoft teams',
  'microsoft',
  'teams',
  'webex',
  'outlook',
  'gmail',
  'linkedin',
  'coderpad',
  'hackerrank',
  'codesignal',
  'codility',
  'testgorilla',
  'testdome',
  'devskiller',
  'coderbyte',
  'adaface',
  'vervoe',
  'slack',
  'skype',
  'facetime',
  'whatsapp',
  'eventbrite',
  'doodle',
  'tuple',
  'github',
  'gitlab',
  'miro',
  'figma',
  'jitsi',
  'whereby',
  'karat',
  'apple',
]

/** Of these, the ones that are no firm's name: nobody works at them. */
export const toolProducts = [
  'google meet',
  'google calendar',
  'microsoft teams',
  'teams',
  'outlook',
  'gmail',
  'skype',
  'facetime',
  'webex',
  'cal.com',
]

/** Pictures that stand for a label: "👥 Ivo Marek – CTO". */
export const pictures = {
  people: ['👥', '👤', '🧑', '👩', '👨', '🤝', '🙋'],
  role: ['💼', '🧰'],
  company: ['🏢'],
  place: ['📍', '🗺', '🏠'],
  link: ['🔗', '🎥', '📹', '💻', '📲', '🖥'],
} as const

/** What a call is held with, as it stands where the place should. */
export const callTools = [
  'zoom',
  'teams',
  'ms teams',
  'microsoft teams',
  'google meet',
  'google hangout',
  'google hangouts',
  'meet',
  'webex',
  'cisco webex',
  'skype',
  'whereby',
  'hangouts',
  'facetime',
  'whatsapp',
  'slack',
  'slack huddle',
  'bluejeans',
  'gotomeeting',
  'jitsi',
  'hirevue',
  'coderpad',
  'discord',
  'daily',
  'cal video',
  'zoom us',
  'zoom.us',
  'video',
  'tuple',
]

/** Of these, what stands alone as the words of a link to a room. */
export const roomTools = ['zoom', 'teams', 'google meet']
