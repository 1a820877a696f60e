import { describe, expect, it } from 'vitest'
import { askedOf, fromMail } from './read-text.ts'

/** What a mail about a known interview says of whom one meets, and who is read. */
const rows: [says: string, words: string, people: string | null][] = [
  // people joined to one another
  [
    'by the verb of another',
    'Nora Feld (she/her), Analytics Lead, is going to take the first half and Sam Oduya the second.',
    'Nora Feld (Analytics Lead); Sam Oduya',
  ],
  [
    'by "plus"',
    'On our side it will be Nora Feld (Analytics Lead) plus Sam Oduya, who looks after pricing.',
    'Nora Feld (Analytics Lead); Sam Oduya',
  ],
  [
    'by semicolons',
    'Expect Nora Feld, Analytics Lead; Sam Oduya, Principal Analyst; and Mina Choi from Finance.',
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst); Mina Choi',
  ],
  ['by given names, each with a bracket', 'Nora (Analytics Lead) and Sam (Pricing) will be there.', 'Nora (Analytics Lead); Sam (Pricing)'],
  ['with one job for two', "You'll meet our co-founders Nora Feld and Sam Oduya.", 'Nora Feld (co-founder); Sam Oduya (co-founder)'],
  [
    'each behind a job',
    "You'll sit with our Analytics Lead Nora Feld and Principal Analyst Sam Oduya.",
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'in German',
    'Das Gespräch führen Frau Nora Feld (Leiterin Analyse) sowie Herr Sam Oduya, stellvertretender Direktor.',
    'Nora Feld (Leiterin Analyse); Sam Oduya (stellvertretender Direktor)',
  ],
  [
    'by the two halves of a German verb',
    'Am Gespräch nehmen unsere Vorständin Frau Nora Feld (CFO) und Herr Sam Oduya, Teamleiter Controlling, teil.',
    'Nora Feld (CFO); Sam Oduya (Teamleiter Controlling)',
  ],
  [
    'by the two halves of a German verb, beside somebody else',
    'Neben Frau Nora Feld nimmt Herr Sam Oduya, Teamleiter Controlling, an dem Gespräch teil.',
    'Nora Feld; Sam Oduya (Teamleiter Controlling)',
  ],
  [
    'by the two halves of a Dutch verb',
    'Aan het gesprek nemen Nora Feld (CFO) en Sam Oduya, hoofd Controlling, deel.',
    'Nora Feld (CFO); Sam Oduya (hoofd Controlling)',
  ],
  // lists without a word that says so
  [
    'in two lines each',
    'Interviewers\n\nNora Feld\nAnalytics Lead\n\nSam Oduya\nPrincipal Analyst',
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'with how long each takes',
    '* Nora Feld, Analytics Lead - 30 min, technical\n* Sam Oduya, Principal Analyst - 30 min, case',
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'with the job in front',
    'Analytics Lead: Nora Feld\nPrincipal Analyst: Sam Oduya',
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'with what they are to the candidate',
    "Whom you'll meet:\nNora Feld (Analytics Lead): your manager\nSam Oduya (Principal Analyst): a peer",
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'with degrees and places',
    'Panel:\nYusuf Demir, RRT - Respiratory Care Manager\nGus Pham, Terminal Manager - Sparks',
    'Yusuf Demir (Respiratory Care Manager); Gus Pham (Terminal Manager - Sparks)',
  ],
  [
    'family names first',
    'Interviewers:\nDelacroix-Hunt, Monica (Sr Manager, Linehaul Operations)\nPham, Gus (Terminal Manager)',
    'Monica Delacroix-Hunt (Sr Manager, Linehaul Operations); Gus Pham (Terminal Manager)',
  ],
  [
    'family names first on one line',
    'Interviewers: Delacroix-Hunt, Monica (Sr Manager), Pham, Gus (Terminal Manager)',
    'Monica Delacroix-Hunt (Sr Manager); Gus Pham (Terminal Manager)',
  ],
  // by the shape of a title
  [
    'with square brackets',
    'You will meet Nora Feld [Analytics Lead] and Sam Oduya [Principal Analyst].',
    'Nora Feld (Analytics Lead); Sam Oduya (Principal Analyst)',
  ],
  [
    'with degrees of any trade',
    "You'll be meeting with Nora Feld, DVM, practice owner, and Sam Oduya, CVT, lead technician.",
    'Nora Feld (practice owner); Sam Oduya (lead technician)',
  ],
  [
    'with a field behind a dash',
    'You will be meeting Nora Feld (Sr. GM - Quality) and Sam Oduya (DGM - HR).',
    'Nora Feld (Sr. GM - Quality); Sam Oduya (DGM - HR)',
  ],
  [
    'and nobody whom one meets only afterwards',
    'Je vous appellerai. Si ce premier contact est concluant, vous rencontrerez ensuite Nora Feld, notre directrice.',
    'Petra Lind <petra.lind@quarrylane.com>',
  ],
  // whoever acts on the candidate, and more shapes of jobs
  [
    'by a verb with the candidate as its object',
    'Nora Feld, workshop foreman, shows you round and Sam Oduya, the owner, asks the questions.',
    'Nora Feld (workshop foreman); Sam Oduya (owner)',
  ],
  [
    'by being the panel',
    'Nora Feld (headteacher) and Sam Oduya (chair of governors) make up the panel.',
    'Nora Feld (headteacher); Sam Oduya (chair of governors)',
  ],
  [
    'with a unit behind the job',
    'Councillor Nora Feld, Chair of the Staffing Committee, will lead the interview.',
    'Nora Feld (Chair of the Staffing Committee)',
  ],
  [
    'with a job no list knows, where all others have one',
    'You will meet Nora Feld, Director of Culture, Sam Oduya, Ward Manager, and Mina Choi, Practice Educator.',
    'Nora Feld (Director of Culture); Sam Oduya (Ward Manager); Mina Choi (Practice Educator)',
  ],
  ['with the job in the next sentence', "You'd be speaking to Nora Feld. She's our Analytics Lead.", 'Nora Feld (Analytics Lead)'],
  [
    'with a title and an honorific in front',
    'The Dean, Professor Nora Feld, and the Head of School, Dr Sam Oduya, will interview you.',
    'Nora Feld (Dean); Sam Oduya (Head of School)',
  ],
  ['under labels with a number', 'Interviewer 1: Nora Feld\nInterviewer 2: Sam Oduya', 'Nora Feld; Sam Oduya'],
  ['under a label for the job alone', 'Interviewer name: Nora Feld\nInterviewer title: Analytics Lead', 'Nora Feld (Analytics Lead)'],
  ['by the name of the one who hires, where nobody else is named', 'Hiring Manager: Nora Feld', 'Nora Feld'],
  [
    'not as what, but for whom',
    'In der Kommission sitzen:\n• Nora Feld, Abteilungsleiterin\n• Sam Oduya, aus dem Betriebsrat',
    'Nora Feld (Abteilungsleiterin); Sam Oduya',
  ],
  [
    'with the writer who is joined',
    "I'll be joined by Nora Feld, Analytics Lead.",
    'Nora Feld (Analytics Lead); Petra Lind <petra.lind@quarrylane.com>',
  ],
  [
    'in French, in a list',
    'Jury :\n- Mme Nora Feld, maire\n- M. Sam Oduya, directeur général des services',
    'Nora Feld (maire); Sam Oduya (directeur général des services)',
  ],
  [
    'in Spanish, the verb in front',
    'En la entrevista estarán la directora médica, Nora Feld, y el supervisor Sam Oduya.',
    'Nora Feld (directora médica); Sam Oduya (supervisor)',
  ],
  [
    'in Portuguese, the verb first',
    'Participam Nora Feld, sócia, e Sam Oduya, chefe de cozinha.',
    'Nora Feld (sócia); Sam Oduya (chefe de cozinha)',
  ],
  [
    'in Swedish, without an article',
    'Med på intervjun är rektor Nora Feld och biträdande rektor Sam Oduya.',
    'Nora Feld (rektor); Sam Oduya (biträdande rektor)',
  ],
  // the writer
  [
    'the writer named first',
    'Du träffar mig och Hassan Nuur, samordnare.',
    'Hassan Nuur (samordnare); Petra Lind <petra.lind@quarrylane.com>',
  ],
  [
    'the writer behind an apposition',
    'Frau Nora Bremer, unsere leitende MTR, und ich nehmen uns eine halbe Stunde Zeit.',
    'Nora Bremer (leitende MTR); Petra Lind <petra.lind@quarrylane.com>',
  ],
  [
    'the writer last, in Spanish',
    'Te recibiremos la directora, Carmen Olmedo Rueda, y yo misma.',
    'Carmen Olmedo Rueda (directora); Petra Lind <petra.lind@quarrylane.com>',
  ],
  [
    'the writer who talks',
    'Ich zeig dir erst mal alles und dann quatschen wir. Milan ist auch da, unser Werkstattleiter.',
    'Milan (Werkstattleiter); Petra Lind <petra.lind@quarrylane.com>',
  ],
  [
    'not the writer who denies it',
    'Deine Gesprächspartner sind Nora Feld (Leiterin Analyse) und Sam Oduya. Ich selbst bin diesmal nicht dabei.',
    'Nora Feld (Leiterin Analyse); Sam Oduya',
  ],
  [
    'not the writer who will call besides',
    "You'll meet Nora Feld, Analytics Lead. I'll call you the day before to prepare.",
    'Nora Feld (Analytics Lead)',
  ],
]

describe('the job in small letters', () => {
  it.each([
    ["Votre entretien pour le poste d'analyste de données aura lieu le jeudi 10 décembre 2026 à 14h.", 'analyste de données'],
    ['Tu entrevista para el puesto de analista de datos será el jueves 10 de diciembre de 2026 a las 14:00.', 'analista de datos'],
    ['A entrevista para a vaga de analista de dados será na quinta-feira, 10 de dezembro de 2026, às 14h.', 'analista de dados'],
    ['Il colloquio per la posizione di analista dati sarà giovedì 10 dicembre 2026 alle ore 14.', 'analista dati'],
  ])('ends at the verb: %s', async (text, role) => {
    expect((await fromMail({ from: 'Petra Lind <petra.lind@quarrylane.com>', subject: 'Quarrylane', text })).role).toBe(role)
  })
})

describe('whom one meets, said together', () => {
  it.each(rows)('%s: %s', async (_, words, people) => {
    const text = `Hi Alex,\n\nyour interview for the Data Analyst position is on Thursday, December 10 at 3 PM ET.\n\n${words}\n\nBest,\nPetra Lind`
    const reading = await fromMail({ from: 'Petra Lind <petra.lind@quarrylane.com>', subject: 'Interview - Data Analyst', text })
    expect(askedOf(reading, { people: '' }).people).toBe(people)
  })

  it('no signature of one person passes for a list', async () => {
    const text =
      'Beste Alex,\n\nhet gesprek is op donderdag 10 december om 14.00 uur met Nora Feld.\n\nMet vriendelijke groet,\n\nWendy Scholten\nHR-medewerker\nGemeente Haldersloot'
    const reading = await fromMail({ from: 'Wendy Scholten <w.scholten@haldersloot.nl>', subject: 'Gesprek adviseur', text })
    expect(askedOf(reading, { people: '' }).people).toBe('Nora Feld')
  })
})
