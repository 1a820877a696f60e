import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromMail, labelFor, type MailText } from './read-text.ts'

const on = 'on Thursday, December 10 at 3 PM ET'
const asked = async (text: MailText, expected: Expected) => expect(askedOf(await fromMail(text), expected)).toEqual(expected)

describe('the job in a title', () => {
  it.each<[string, string, string]>([
    ['interview, journeyman electrician', 'Brzezinski & Daughters <walt@brzezinski.com>', 'journeyman electrician'],
    ['Intervju undersköterska - Alex Morgan', 'Karin Berg <karin.berg@bruksfors.se>', 'undersköterska'],
    ["You're booked 🎉 Sales Associate interview", 'Bramble Home <no-reply@paradox.ai>', 'Sales Associate'],
    ["Entretien pour le poste d'assistant de conservation", 'Anne Petit <a.petit@ville-montfaucel.fr>', 'assistant de conservation'],
    [
      'Research talk: Alex Morgan (Research Scientist, Protein Design)',
      'Ingrid Sol <ingrid@halcyonbench.org>',
      'Research Scientist, Protein Design',
    ],
    ['Entrevista: Jefe/a de Logística', 'Inés Roca <ines@perfila.es>', 'Jefe de Logística'],
  ])('%s', async (subject, from, role) => {
    await asked(
      {
        subject,
        from,
        text: `Hi Alex,\n\nthank you for your application. Your interview with our team at Halcyon Bench is ${on}.\n\nBest`,
      },
      { role },
    )
  })

  it.each(['interview feedback', 'interview availability', 'Re: interview request', 'interview next thursday'])(
    'none in "%s"',
    async (subject) => {
      await asked({ subject, text: `Hi Alex,\n\nyour interview is ${on}.\n\nNora Field\nRecruiter` }, { role: null })
    },
  )
})

describe('a talk between parents and a teacher', () => {
  it.each(['Parent/Teacher Interview - Grade 4 - Ms. Okafor', 'Parent-Teacher Interviews'])(
    'is no interview for a job: %s',
    async (subject) => {
      const text = `Hi Alex,\n\nyour interview is ${on} at Elmgrove Public School. Please bring the signed report card.\n\nElmgrove Public School`
      expect((await fromMail({ subject, from: 'Elmgrove Public School <office@elmgrove.ca>', text })).interview).toBe(false)
    },
  )
})

describe('the employer', () => {
  it.each<[string, MailText, string]>([
    [
      'an agency names behind an article',
      {
        subject: 'Votre candidature',
        from: 'Mathilde Sorin <m.sorin@cabinet-armorial.fr>',
        text: `Bonjour Alex,\n\nnotre client, les Brasseries du Vexin, souhaite vous rencontrer pour le poste de juriste le jeudi 10 décembre à 16 heures.\n\nMathilde Sorin\nConsultante\nCabinet Armorial`,
      },
      'Brasseries du Vexin',
    ],
    [
      'is the name under which a machine writes, and no field of the job',
      {
        subject: 'Sales Associate, Kitchen & Bath interview',
        from: 'Bramble & Bolt Home <no-reply@paradox.ai>',
        text: `Hi Alex! Your interview for Sales Associate, Kitchen & Bath is ${on}.`,
      },
      'Bramble & Bolt Home',
    ],
    [
      'has its kind behind it in small letters',
      {
        subject: 'Intervju',
        from: 'Karin Berg <karin.berg@bruksfors.se>',
        text: 'Hej Alex!\n\nTack för din ansökan till tjänsten som undersköterska. Varmt välkommen på intervju torsdag den 10 december kl. 14.\n\nKarin Berg\nenhetschef\nBruksfors kommun',
      },
      'Bruksfors kommun',
    ],
    [
      'has hiragana in its name',
      {
        subject: '【二次面接のご案内】',
        from: '山根 真理 <yamane@minato-unyu.co.jp>',
        text: '株式会社みなと運輸 人事部の山根です。\n\n■職種:物流センター管理\n■日時:2026年12月10日(木)15:00〜16:00(日本時間)\n',
      },
      'みなと運輸',
    ],
  ])('%s', async (_, text, company) => {
    await asked(text, { company })
  })
})

describe('where to go', () => {
  it.each([
    ['in the workshop, Karl-Heine-Straße 200, Leipzig. Ring the bell', 'Karl-Heine-Straße 200, Leipzig'],
    ['on site, at Hafren House, Bridge Street, Shrewsbury SY1 1ZZ', 'Hafren House, Bridge Street, Shrewsbury SY1 1ZZ'],
    ["at our office. We're at 2210 W. Division Street, Suite 3, St. Cloud. Park in back", '2210 W. Division Street, Suite 3, St. Cloud'],
    [
      'en el Hotel Cala Brisa, C/ de la Mar, 14, Alcúdia (Mallorca). Pregunta por mí',
      'Hotel Cala Brisa, C/ de la Mar, 14, Alcúdia (Mallorca)',
    ],
    ['presso la sede di Via dei Mobilieri 30, 22063 Cantù (CO). A presto', 'Via dei Mobilieri 30, 22063 Cantù (CO)'],
  ])('%s', async (words, location) => {
    await asked({ subject: 'Interview - Data Analyst', text: `Hi Alex,\n\nyour interview is ${on} ${words}.\n\nNora Field` }, { location })
  })

  it.each([
    ['Location: Kancelaria Sowa, ul. Długa 12/4, Poznań', 'Kancelaria Sowa, ul. Długa 12/4, Poznań'],
    [
      "Location: Boardroom, St Colman's Hospital, Station Road, Ballynacree, Co. Westmeath",
      "Boardroom, St Colman's Hospital, Station Road, Ballynacree, Co. Westmeath",
    ],
    ['Ort: Rathaus, Marktplatz 1, 2. Obergeschoss, Zimmer 207', 'Rathaus, Marktplatz 1, 2. Obergeschoss, Zimmer 207'],
  ])('no abbreviation ends it: %s', async (line, location) => {
    await asked(
      { subject: 'Interview - Data Analyst', text: `Hi Alex,\n\nyour interview is ${on}.\n\n${line}\n\nNora Field` },
      { location },
    )
  })
})

describe('what kind of talk it is', () => {
  it.each<[string, 'presentation' | 'panel']>([
    ["You'll present your past work for about 30 minutes, followed by questions from the group.", 'presentation'],
    ['You will meet Nadège Roux, Deputy Mayor for Culture, and Éric Lamb, Head of HR.', 'panel'],
  ])('%s', async (words, format) => {
    await asked({ subject: 'Interview - Data Analyst', text: `Hi Alex,\n\nyour interview is ${on}. ${words}\n\nPetra Lind` }, { format })
  })
})

describe('people of all kinds in one list of a payload', () => {
  it('are parted by what each is told to be', async () => {
    const person = (as: string, first: string, last: string) => ({ as, first, last, mail: `${first}.${last}@harrow.ca`.toLowerCase() })
    const label = await labelFor(
      JSON.stringify({
        body: {
          interview: { label: 'Interview', application: { job: { name: 'Warehouse Lead' }, employer: { name: 'Harrow Delivery' } } },
          slot: { from: '2026-12-10T15:00:00Z', to: '2026-12-10T16:00:00Z' },
          people: [person('coordinator', 'Joyce', 'Mensah'), person('interviewer', 'Oksana', 'Bilyk'), person('shadow', 'Devon', 'Achebe')],
        },
      }),
    )
    expect(askedOf(label, { people: '', rec: '' })).toEqual({
      people: 'Oksana Bilyk <oksana.bilyk@harrow.ca>',
      rec: 'Joyce Mensah <joyce.mensah@harrow.ca>',
    })
  })
})
