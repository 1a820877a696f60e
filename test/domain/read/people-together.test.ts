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
