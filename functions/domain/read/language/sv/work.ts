import type { WorkWords } from '../meanings/work.ts'

/** Lines of work and kinds of talk in Swedish. */
export const work: WorkWords = {
  trades: {
    software: ['{mjukvaru|system|webb|backend|frontend}utvecklare', 'utvecklare', 'programmerare', 'mjukvaruingenjör'],
    data: ['dataanalytiker', 'dataingenjör'],
    care: ['sjuksköterska', '{distrikts|barn|special}sköterska', 'undersköterska', 'barnmorska', 'vårdbiträde', 'sjukskötare'],
    teaching: ['lärare', '{grundskole|gymnasie|ämnes}lärare', 'förskollärare', 'barnskötare', 'pedagog', 'rektor'],
    kitchen: ['kock', 'köksmästare', 'souschef', 'kökschef', 'köksbiträde', 'bagare', 'konditor'],
    hospitality: ['servitör', 'servitris', 'serveringspersonal', 'bartender', 'hotellreceptionist', 'hovmästare', 'husfru'],
    sales: ['säljare', 'försäljningschef', 'försäljare', 'nyckelkundsansvarig', 'säljchef'],
    finance: ['redovisningsekonom', 'ekonom', 'ekonomiassistent', 'controller', 'revisor', 'lönespecialist', 'ekonomichef', 'bokförare'],
    logistics: [
      'lagerarbetare',
      'lagermedarbetare',
      'truckförare',
      'lastbilschaufför',
      'chaufför',
      'förare',
      'logistiker',
      'plockare',
      'transportledare',
    ],
    retail: ['butikssäljare', 'butiksbiträde', 'butikschef', 'kassör', 'kassörska', 'butiksmedarbetare'],
    office: ['administratör', 'sekreterare', 'kontorsassistent', 'receptionist', 'vd-assistent', 'handläggare'],
    design: ['formgivare', 'grafisk formgivare', 'produktdesigner'],
    research: ['forskare', 'doktorand', 'laboratorieassistent', 'labbtekniker'],
    engineering: ['{konstruktions|maskin|el|process|kvalitets}ingenjör', 'konstruktör', 'byggledare'],
  },
  otherJobs: [],
  trials: ['provjobb*', 'provpass', 'provarbeta*', 'provdag', 'provlektion', 'provkörning'],
  reviews: ['genomgång av {din|er} {uppgift|lösning|case}'],
  offers: ['erbjudandesamtal', 'samtal om {erbjudandet|vårt erbjudande}'],
}
