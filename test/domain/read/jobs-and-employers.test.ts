import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromEvent, fromMail } from './read-text.ts'

const me = 'Alex Morgan <alex.morgan@example.com>'
const titled = (summary: string, expected: Expected) =>
  it(summary, async () =>
    expect(askedOf(await fromEvent({ summary, organizer: 'Eva Lund <eva@lumo.io>', guests: [me] }), expected)).toEqual(expected),
  )
const written = (text: string, expected: Expected, from = 'Eva Lund <eva@lumo.io>', subject = 'Interview') =>
  it(text.replaceAll('\n', ' '), async () => expect(askedOf(await fromMail({ from, subject, text }), expected)).toEqual(expected))

describe('the job without what stands beside it in a title', () => {
  titled('Product Analyst (round 2)', { role: 'Product Analyst', round: 2 })
  titled('Interview: Product Analyst (round 2) at Lumo', { role: 'Product Analyst', round: 2, company: 'Lumo' })
  titled('Interview: Product Analyst - round 2', { role: 'Product Analyst', round: 2 })
  titled('Lumo interview – Data Engineer – part 1 of 2', { role: 'Data Engineer', round: null })
  titled('Interview – Data Engineer (part 1 of 2)', { role: 'Data Engineer' })
  titled('Interview (virtual): Staff Nurse', { role: 'Staff Nurse' })
  titled('Staff Nurse interview (Zoom)', { role: 'Staff Nurse' })
  titled('Staff Nurse (virtual interview)', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse (Teams)', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse via Zoom', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse - Video call', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse [REQ-2231]', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse (JR104432)', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse - R0012345', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse, Ref. 2026-118', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse - Alex Morgan', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse (Alex Morgan)', { role: 'Staff Nurse' })
  titled('Alex Morgan | Staff Nurse | Second interview', { role: 'Staff Nurse', round: 2 })
  titled('Interview: Staff Nurse (Leeds)', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse - Remote, US', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse (Remote - EMEA)', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse, 12-month FTC', { role: 'Staff Nurse' })
  titled('Interview: Staff Nurse (permanent, full-time)', { role: 'Staff Nurse' })
  titled('Interview: Backend Developer (all genders)', { role: 'Backend Developer' })
  titled('Interview: Buchhalter (w/m/d) in Teilzeit', { role: 'Buchhalter' })
  titled('Vorstellungsgespräch Buchhalter:in (m/w/d), 80 %', { role: 'Buchhalter:in' })
  titled('Entretien – Chef de produit H/F – CDI – Lyon', { role: 'Chef de produit' })
  titled('Entrevista: Analista de Datos (remoto)', { role: 'Analista de Datos' })
  titled('Sollicitatiegesprek Beleidsmedewerker (m/v/x) 32-36 uur', { role: 'Beleidsmedewerker' })
  titled('Colloquio – Responsabile Logistica (contratto a tempo indeterminato)', { role: 'Responsabile Logistica' })
  titled('Field Engineer (Rail) interview', { role: 'Field Engineer (Rail)' })
  titled('Entrevista com a CEO – Head de Operações', { role: 'Head de Operações' })
  titled('Entretien avec la DRH - Contrôleur de gestion', { role: 'Contrôleur de gestion' })
  titled('Interview with our VP Sales - Account Executive', { role: 'Account Executive' })
  titled('Uitnodiging kennismakingsgesprek Customer Success Manager (m/v/x)', { role: 'Customer Success Manager' })
  titled('Hold: Interview, Alex Morgan for Principal Scientist, Formulation (Boston, MA)', { role: 'Principal Scientist, Formulation' })
  titled('2nd Interview - Junior Architect @ Lumo', { role: 'Junior Architect', company: 'Lumo', round: 2 })
  titled('Final Interview | Customer Support Lead (EMEA) | Lumo', { role: 'Customer Support Lead', company: 'Lumo' })
  titled('Lumo <> Alex Morgan: Product Manager, Growth – onsite', { role: 'Product Manager, Growth', company: 'Lumo' })
  titled('Panel interview (in person) – Curator of Maps', { role: 'Curator of Maps' })
  titled('Interview – Curator of Maps (2nd stage)', { role: 'Curator of Maps', round: 2 })
  titled('一次面接(オンライン)/プロダクトマネージャー', { role: 'プロダクトマネージャー', round: 1 })
})

describe('the employer in its fullest form', () => {
  written(
    'Hi Alex,\n\nAnna from Westering would like to see you on December 10 at 3pm.\n\nEva Lund\nRecruiter, Westering Consulting',
    { company: 'Westering Consulting' },
    'Eva Lund <eva@westering.com>',
    'Interview',
  )
  written(
    'Hi Alex,\n\nYour interview is on December 10 at 3pm.\n\nEva Lund\nTalent Partner | Fathomline Survey',
    { company: 'Fathomline Survey' },
    'Eva Lund <eva@fathomline.co>',
    'Interview',
  )
  written(
    "Hi Alex,\n\nWe'd love to have you here at Bluewater Analytics for an interview on December 10 at 3pm.\n\nEva",
    { company: 'Bluewater Analytics' },
    'Eva Lund <eva@bwa.io>',
    'Interview with us',
  )
  written(
    'Hi Alex,\n\nYour interview with our team at Sundial Robotics is on December 10 at 3pm.\n\nEva',
    { company: 'Sundial Robotics' },
    'Eva Lund <no-reply@greenhouse-mail.io>',
    'Interview',
  )
  written(
    'Ridgeway Logistics invites you to a video interview on December 10 at 3pm.\n\nThe Ridgeway team',
    { company: 'Ridgeway Logistics' },
    'Ridgeway <no-reply@us.greenhouse-mail.io>',
    'Interview',
  )
  written(
    'Hi Alex,\n\nmy client Tarnway Foods would like to interview you on December 10 at 3pm for the Buyer role.\n\nEva Lund\nRecruitment Consultant\nBright Search Partners',
    { company: 'Tarnway Foods' },
    'Eva Lund <eva@brightsearch.com>',
    'Interview',
  )
  written(
    'Hi Alex,\n\nmy client would like to interview you on December 10 at 3pm for the Buyer role.\n\nEva Lund\nRecruitment Consultant\nBright Search Partners',
    { company: null },
    'Eva Lund <eva@brightsearch.com>',
    'Interview',
  )
  written(
    'Hi Alex, December 10 at 3pm?\n\nEva',
    { company: 'Norrgård' },
    'Eva Lund <eva@norrgard.se>',
    'Interview: Product Lead at Norrgård AB',
  )
  written(
    'Hi Alex, December 10 at 3pm works.\n\nEva Lund\nHR Manager\nKystlinje Shipping A/S',
    { company: 'Kystlinje Shipping' },
    'Eva Lund <eva@kystlinje.dk>',
    'Interview',
  )
  written(
    'Hi Alex, December 10 at 3pm works.\n\nEva Lund\nHR\nOppidan Oy',
    { company: 'Oppidan' },
    'Eva Lund <eva@oppidan.fi>',
    'Interview',
  )
  written(
    'Hi Alex, December 10 at 3pm works.\n\nEva Lund\nHR\nMarlowe & Finch LLP',
    { company: 'Marlowe & Finch' },
    'Eva Lund <eva@marlowefinch.com>',
    'Interview',
  )
  written(
    'Hallo Alex,\n\nwir laden Sie zum Vorstellungsgespräch bei der Hansa Werkzeugbau GmbH & Co. KG ein, am 10.12.2026 um 14:00 Uhr.\n\nEva Lund\nPersonalreferentin',
    { company: 'Hansa Werkzeugbau' },
    'Eva Lund <eva.lund@hwz.de>',
    'Vorstellungsgespräch',
  )
  written(
    'Hallo Alex,\n\nschön, dass du zum Gespräch kommst: 10.12.2026 um 14:00 Uhr.\n\nEva Lund\nLebensbrücke gGmbH',
    { company: 'Lebensbrücke' },
    'Eva Lund <eva.lund@lebensbruecke.org>',
    'Vorstellungsgespräch',
  )
  written(
    'Bonjour Alex,\n\nvotre entretien chez Maison Verlaine aura lieu le 10 décembre 2026 à 14h.\n\nEva Lund\nMaison Verlaine SARL',
    { company: 'Maison Verlaine' },
    'Eva Lund <eva@verlaine.fr>',
    'Entretien',
  )
  written(
    'Hola Alex,\n\nte esperamos para la entrevista en Aceites del Sur, S.L. el 10 de diciembre a las 14:00.\n\nEva',
    { company: 'Aceites del Sur' },
    'Eva Lund <eva@aceitesdelsur.es>',
    'Entrevista',
  )
  written(
    'Olá Alex,\n\na sua entrevista na Pomar Digital, Lda. é no dia 10 de dezembro às 14h.\n\nEva',
    { company: 'Pomar Digital' },
    'Eva Lund <eva@pomardigital.pt>',
    'Entrevista',
  )
  written(
    'Buongiorno Alex,\n\nil colloquio presso Officine Bellandi S.p.A. è il 10 dicembre alle 14.\n\nEva',
    { company: 'Officine Bellandi' },
    'Eva Lund <eva@bellandi.it>',
    'Colloquio',
  )
  written(
    'Beste Alex,\n\nGraag zien we je op 10 december om 14.00 uur bij Dijkstra Waterbouw B.V.\n\nEva',
    { company: 'Dijkstra Waterbouw' },
    'Eva Lund <eva@dijkstra.nl>',
    'Sollicitatiegesprek',
  )
  written(
    "G'day Alex, December 10 at 3pm.\n\nEva Lund\nPeople & Culture\nGumtree Rail Pty Ltd",
    { company: 'Gumtree Rail' },
    'Eva Lund <eva@gumtreerail.com.au>',
    'Interview',
  )
  written(
    'モーガン様\n\n株式会社青空テックの採用担当の田中です。面接は12月10日 14:00からです。\n\n田中',
    { company: '青空テック' },
    'Tanaka <tanaka@aozoratech.co.jp>',
    '面接のご案内',
  )
  written(
    'モーガン様\n\n青空テック株式会社の田中です。面接は12月10日 14:00からです。\n\n田中',
    { company: '青空テック' },
    'Tanaka <tanaka@aozoratech.co.jp>',
    '面接のご案内',
  )
  written(
    "Hi Alex,\n\nLet's do Thursday, December 10 at 2:30, 45 min, with Priya Venkat, our Director of Insights. The Senior Research Manager job reports to her.\n\nZoom is https://lanternfish.zoom.us/j/685\n\nCheers\nJo\n\n--\nJoanna Pickering\nTalent Partner | Lanternfish Research\n+1 617 555 0142",
    { company: 'Lanternfish Research' },
    'Joanna Pickering <joanna.pickering@lanternfishresearch.com>',
    'Re: next step',
  )
  written(
    "Hi Alex,\n\nI'm reaching out on behalf of Pinecrest Medical about the Analyst role. Can we meet on December 10 at 3pm for the interview?\n\nEva Lund\nPeopleFirst Staffing",
    { company: 'Pinecrest Medical' },
    'Eva Lund <eva@peoplefirststaffing.com>',
    'Interview',
  )
  written('Hi Alex, December 10 at 3pm.\n\nEva', { company: 'Halden & Co' }, 'Eva Lund <eva@haldenco.com>', 'Interview with Halden & Co')
  written(
    'Hi Alex, December 10 at 3pm ET is set.\n\nEva Lund\nWorkday Recruiting on behalf of Larchmont Hospitals',
    { company: 'Larchmont Hospitals' },
    'Larchmont <larchmont@myworkday.com>',
    'Interview',
  )
  written(
    'Hi Alex,\n\nthe interview is on December 10 at 3pm at our Harborline Software office. As an internal candidate you know the way.\n\nNoor\nInternal Mobility',
    { company: 'Harborline Software' },
    'Noor <noor@harborline.io>',
    'Your interview',
  )
})

describe('work to prepare, rounds and future managers', () => {
  written(
    'Hallo Alex,\n\nIm Anhang findest du die Fallstudie. Bitte löse sie auf maximal 6 Seiten und schick mir das PDF bis Dienstag. Interview am 10.12.2026 um 14 Uhr.\n\nEva',
    { taskBrief: true },
    undefined,
    'Interview',
  )
  written(
    'Bonjour,\n\nMerci de me renvoyer votre note (4 pages maximum) la veille. Entretien le 10 décembre à 14h.\n\nEva',
    { taskBrief: true },
    undefined,
    'Entretien',
  )
  written(
    'Hola,\n\nAcuérdate de mandarme tu solución por escrito antes del domingo. Entrevista el 10 de diciembre a las 14:00.\n\nEva',
    { taskBrief: true },
    undefined,
    'Entrevista',
  )
  written(
    "Hi,\n\nPlease put together a short deck on how you'd enter the Nordic market. Interview on December 10 at 3pm.\n\nEva",
    { taskBrief: true },
    undefined,
    'Interview',
  )
  written('Hi,\n\nThere is nothing to prepare. Interview on December 10 at 3pm.\n\nEva', { taskBrief: false }, undefined, 'Interview')
  written(
    'Hi,\n\nWe will do a live coding exercise together, no preparation needed. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    'Hi,\n\nPlease bring a photo ID and your laptop, and read our annual report. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    'Hi,\n\nThe brief is attached; return your memo by Tuesday noon. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: true },
    undefined,
    'Interview',
  )
  written(
    'Hi,\n\nHave two or three stories ready about leading change. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    'Beste Alex,\n\nBereid een presentatie van 10 minuten voor over je eerste 100 dagen. Gesprek op 10 december om 14.00 uur.\n\nEva',
    { taskBrief: true },
    undefined,
    'Sollicitatiegesprek',
  )
  written(
    'Ciao,\n\nTi chiediamo di mandarci la tua soluzione entro martedì. Colloquio il 10 dicembre alle 14.\n\nEva',
    { taskBrief: true },
    undefined,
    'Colloquio',
  )
  written(
    'Hi,\n\nThanks for sending your take-home; we will discuss your solution. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    "Hi,\n\nI'll send the agenda and a report on the company beforehand. Interview on December 10 at 3pm.\n\nEva",
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    'Hi,\n\nPlease send your availability and a signed NDA. Interview on December 10 at 3pm.\n\nEva',
    { taskBrief: false },
    undefined,
    'Interview',
  )
  written(
    'Guten Tag,\n\nbitte bereiten Sie eine kurze Präsentation (10 Minuten) zu Ihrem letzten Projekt vor. Vorstellungsgespräch am 10.12.2026 um 14 Uhr.\n\nEva',
    { taskBrief: true },
    undefined,
    'Gespräch',
  )
  written(
    'Guten Tag,\n\nUnterlagen brauchen Sie keine. Vorstellungsgespräch am 10.12.2026 um 14 Uhr.\n\nEva',
    { taskBrief: false },
    undefined,
    'Gespräch',
  )
  written(
    'モーガン様\n\n10分程度のプレゼン資料をご準備ください。面接は12月10日 14:00からです。',
    { taskBrief: true },
    undefined,
    '面接のご案内',
  )
  written(
    'Hi,\n\nround: 2\nInterview on December 10 at 3pm with Jon Day, who leads our data team.\n\nEva Lund\nRecruiter',
    { round: 2, format: 'hiring-manager' },
    undefined,
    'Interview',
  )
  written(
    'Hi,\n\nInterview on December 10 at 3pm with Jon Day, Director of Data. The job reports to him.\n\nEva Lund\nRecruiter',
    { format: 'hiring-manager' },
    undefined,
    'Interview',
  )
  written(
    'Bonjour,\n\nVous rencontrerez Luc Petit, qui serait votre responsable. Entretien le 10 décembre à 14h.\n\nEva Lund\nChargée de recrutement',
    { format: 'hiring-manager' },
    undefined,
    'Entretien',
  )
  written(
    'Guten Tag,\n\nSie sprechen mit Tom Bauer, an ihn würden Sie direkt berichten. Vorstellungsgespräch am 10.12.2026 um 14 Uhr.\n\nEva Lund\nPersonalreferentin',
    { format: 'hiring-manager' },
    undefined,
    'Gespräch',
  )
})
