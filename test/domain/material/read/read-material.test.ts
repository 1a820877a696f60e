import { describe, expect, it } from 'vitest'
import { type Handing, readMaterial } from '../../../../functions/domain/material/read/read-material.ts'
import type { HandedValue } from '../../../../functions/domain/material/read/typed.ts'
import { aBomb, aDocx, aPdf, aZip, cvLines } from './some-files.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const handing = (given: Uint8Array | string, over: Partial<Handing> = {}): Handing => ({
  bytes: typeof given === 'string' ? bytes(given) : given,
  as: null,
  name: null,
  ...over,
})

async function readValue(given: Uint8Array | string, over: Partial<Handing> = {}): Promise<HandedValue> {
  const outcome = await readMaterial(handing(given, over))
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const cvOf = async (given: Uint8Array | string) => {
  const value = await readValue(given)
  if (value.kind !== 'cv') throw new Error(`a ${value.kind}`)
  return value
}
const refusalOf = async (given: Uint8Array | string, over: Partial<Handing> = {}) => {
  const outcome = await readMaterial(handing(given, over))
  return outcome.outcome === 'refused' ? outcome.refusal : outcome
}

const whatItSays = {
  positions: [
    {
      title: 'Charge Nurse',
      place: 'St. Brigid Hospital',
      from: '2019-03',
      until: 'now',
      lines: ['Led a team of six on a 24-bed surgical ward', 'Cut medication errors by 30 % in one year'],
    },
    { title: 'Staff Nurse', place: 'Elm Street Clinic', from: '2014-09', until: '2019-02', lines: ['Night shifts in urgent care'] },
  ],
  education: [{ title: 'BSc Nursing', place: 'Simmons University', from: '2010', until: '2014', lines: [] }],
  skills: ['Triage', 'IV therapy', 'Epic', 'wound care'],
  languages: [
    { language: 'English', level: 'native' },
    { language: 'Spanish', level: 'B2' },
  ],
  licences: ['RN, Massachusetts Board of Registration in Nursing'],
}

describe('a CV', () => {
  it.each([
    ['pasted or in a text file', bytes(cvLines.join('\n'))],
    [
      'in Markdown',
      bytes(cvLines.map((line) => (/^(Experience|Education|Skills|Languages|Licences)$/.test(line) ? `## ${line}` : line)).join('\n')),
    ],
    ['in a PDF', aPdf([cvLines.map((line) => line.replaceAll('–', '-'))])],
    ['in a Word file', aDocx(cvLines)],
  ])('is read the same %s', async (_name, file) => {
    const { positions, education, skills, languages, licences } = await cvOf(file)
    expect({ positions, education, skills, languages, licences }).toEqual(whatItSays)
  })

  it('keeps each word of it, also what is in no part', async () => {
    const { text } = await cvOf(cvLines.join('\n'))
    expect(text).toBe(cvLines.join('\n'))
  })

  it('is read as JSON Resume says it is', async () => {
    const resume = {
      basics: { name: 'Jo Park', label: 'Chef' },
      work: [{ name: 'Osteria Lupo', position: 'Sous Chef', startDate: '2021-04-01', highlights: ['Ran a kitchen of nine'] }],
      education: [{ institution: 'Culinary Institute', studyType: 'Diploma', area: 'Pastry', startDate: '2016', endDate: '2018-06' }],
      skills: [{ name: 'HACCP', keywords: ['allergen law'] }],
      languages: [{ language: 'Italian', fluency: 'C1' }],
      certificates: [{ name: 'Food Safety Level 3', issuer: 'CIEH' }],
    }
    const cv = await cvOf(JSON.stringify(resume))
    expect(cv.positions).toEqual([
      { title: 'Sous Chef', place: 'Osteria Lupo', from: '2021-04', until: 'now', lines: ['Ran a kitchen of nine'] },
    ])
    expect(cv.education).toEqual([{ title: 'Diploma, Pastry', place: 'Culinary Institute', from: '2016', until: '2018-06', lines: [] }])
    expect(cv.skills).toEqual(['HACCP', 'allergen law'])
    expect(cv.languages).toEqual([{ language: 'Italian', level: 'C1' }])
    expect(cv.licences).toEqual(['Food Safety Level 3, CIEH'])
    expect(cv.text).toContain('Sous Chef, Osteria Lupo, 2021-04 – now\n- Ran a kitchen of nine')
  })

  it('in two columns is read one column after the other, and says so', async () => {
    const left = ['Skills', 'Triage', 'IV therapy', 'Epic', 'Wound care', 'Languages', 'English', 'Spanish (B2)']
    const right = [
      'Experience',
      'Charge Nurse, St. Brigid Hospital',
      'Mar 2019 - present',
      '- Led a team of six people',
      '- Cut errors by 30 %',
      '- Wrote the rota',
      '- Trained new nurses',
      '- Ran the night shift',
    ]
    const interleaved = left.flatMap((words, at) => [
      { words, x: 50, y: 700 - at * 14 },
      { words: right[at] ?? '', x: 230, y: 700 - at * 14 },
    ])
    const outcome = await readMaterial(
      handing(aPdf([[{ words: 'Mara Ellison, registered nurse in Boston, Massachusetts, since 2014', x: 50, y: 740 }, ...interleaved]])),
    )
    if (outcome.outcome !== 'read' || outcome.value.kind !== 'cv') throw new Error(JSON.stringify(outcome))
    expect(outcome.value.text.split('\n').slice(1)).toEqual([...left, ...right])
    expect(outcome.value.skills).toEqual(['Triage', 'IV therapy', 'Epic', 'Wound care'])
    expect(outcome.remarks).toEqual(['It has two columns; I read each from top to bottom. Look whether all is in its place.'])
  })

  it('whose list marks are drawn and not written is read all the same', async () => {
    const cv = await cvOf(
      'Experience\nSenior Designer, Nordlicht Health  03/2020 – today\nLed the redesign of the app\nMentored two juniors\nUX Designer, Agentur Kreis  2015 – 2020\nWorked for twelve clients\nSkills\nFigma',
    )
    expect(cv.positions.map(({ title, place, lines }) => [title, place, lines])).toEqual([
      ['Senior Designer', 'Nordlicht Health', ['Led the redesign of the app', 'Mentored two juniors']],
      ['UX Designer', 'Agentur Kreis', ['Worked for twelve clients']],
    ])
  })

  it('with its dates at the right margin is no CV in two columns', async () => {
    const jobs = Array.from({ length: 8 }, (_, at) => [
      { words: `Staff Nurse, Hospital number ${at}`, x: 50, y: 700 - at * 40 },
      { words: `${2000 + at} - ${2001 + at}`, x: 450, y: 700 - at * 40 },
      { words: 'Looked after patients and their families at night', x: 50, y: 686 - at * 40 },
    ])
    const cv = await cvOf(aPdf([[{ words: 'Experience', x: 50, y: 740 }, { words: 'Education', x: 50, y: 300 }, ...jobs.flat()]]))
    expect(cv.positions).toHaveLength(8)
    expect(cv.positions[0]).toMatchObject({ title: 'Staff Nurse', place: 'Hospital number 0', from: '2000', until: '2001' })
  })

  it.each([
    [
      'German',
      'Berufserfahrung\nPflegedienstleiterin, Klinik am Park\n03/2018 – heute\n- Leitung von 12 Personen\n\nSprachkenntnisse\nDeutsch: Muttersprache',
      'Pflegedienstleiterin',
      'now',
    ],
    [
      'French',
      'Expérience professionnelle\nCheffe de projet, Banque Alpine\njanvier 2017 – juin 2020\n- Budget de 2 M€\n\nFormation\nMaster, HEC, 2015–2017',
      'Cheffe de projet',
      '2020-06',
    ],
    [
      'Spanish',
      'Experiencia laboral\nAnalista, Grupo Mar\nmarzo 2016 – actualidad\n- Informes\n\nFormación\nGrado, UPV, 2012–2016',
      'Analista',
      'now',
    ],
  ])('is read in %s', async (_language, text, title, until) => {
    expect((await cvOf(text)).positions[0]).toMatchObject({ title, until })
  })
})

describe('a posting', () => {
  const pasted =
    'Product Designer at Fernhill Health\nLocation: Portland, OR\n\nWhat you’ll do\n- Own the patient app\n\nRequirements\n- Five years in product design\n'

  it('pasted tells its job, company and place', async () => {
    expect(await readValue(pasted)).toEqual({
      kind: 'posting',
      text: pasted.trim(),
      title: 'Product Designer',
      company: 'Fernhill Health',
      location: 'Portland, OR',
    })
  })

  it.each(['Finanzbuchhalter (m/w/d)', 'Commis de salle (H/F)', 'Ofensetzer (all genders)'])(
    'names its job by the mark behind it: %s',
    async (title) => {
      expect(
        await readValue(`${title}\n\nWir sind ein Betrieb.\n\nIhr Profil\n- Drei Jahre Erfahrung\n- Führerschein\n`, { as: 'posting' }),
      ).toMatchObject({
        title,
      })
    },
  )

  it('on a saved page is what the page says of itself, and nothing on it is run', async () => {
    const ad = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Jobs' },
        {
          '@type': 'JobPosting',
          title: 'Chef de Partie &amp; Baker',
          description: '&lt;p&gt;Requirements&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Two years on the line&lt;/li&gt;&lt;/ul&gt;',
          hiringOrganization: { '@type': 'Organization', name: 'Osteria Lupo' },
          jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Turin', addressCountry: 'IT' } }],
        },
      ],
    }
    const page = `<!doctype html><html><head><script>globalThis.ran = true; while (true) {}</script><script type="application/ld+json">${JSON.stringify(ad)}</script></head><body onload="steal()"><h1>Log in to apply</h1></body></html>`
    expect(await readValue(page)).toEqual({
      kind: 'posting',
      text: 'Requirements\n\n- Two years on the line',
      title: 'Chef de Partie & Baker',
      company: 'Osteria Lupo',
      location: 'Turin, IT',
    })
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('on a page that says nothing of itself is the page’s text', async () => {
    const value = await readValue(
      '<html><body><script>x()</script><h1>Tutor at Oak School</h1><h2>Requirements</h2><ul><li>QTS</li></ul><h2>Benefits</h2></body></html>',
    )
    expect(value).toMatchObject({ kind: 'posting', title: 'Tutor', company: 'Oak School' })
    expect(value.kind === 'posting' && value.text).not.toContain('x()')
  })
})

describe('a story', () => {
  it('is told in its steps, with the figure of its result', async () => {
    const value = await readValue(
      'Situation: Churn rose to 9 %.\nTask: Find out why.\nAction: I called twenty customers\nand grouped what they said.\nResult: Churn fell from 9 to 4 % in a quarter.\nThemes: pressure, achievement',
    )
    expect(value).toEqual({
      kind: 'story',
      title: 'Churn rose to 9 %.',
      situation: 'Churn rose to 9 %.',
      task: 'Find out why.',
      action: 'I called twenty customers\nand grouped what they said.',
      result: 'Churn fell from 9 to 4 % in a quarter.',
      number: '9 to 4',
      themes: ['pressure', 'achievement'],
      skills: [],
    })
  })

  it('without labels is kept whole, with its steps open', async () => {
    expect(await readValue('We lost the client and I won them back.', { as: 'story' })).toMatchObject({
      situation: 'We lost the client and I won them back.',
      action: '',
      number: '',
    })
  })
})

describe('what cannot be read', () => {
  const sentence = /^[A-Z].*[.]$/
  it.each([
    ['a CV of ten megabytes', new Uint8Array(10 * 1024 * 1024).fill(65), 'too-large'],
    ['a PDF that is only a picture', aPdf([['3']]), 'scan'],
    ['a PDF that a password locks', aPdf([cvLines], { encrypted: true }), 'encrypted'],
    ['a broken PDF', bytes('%PDF-1.7 and then nothing'), 'broken-pdf'],
    ['a Word file that unfolds without end', aBomb(40), 'zip-bomb'],
    ['a damaged Word file', aDocx(cvLines).subarray(0, 300), 'broken-docx'],
    ['some other packed file', aZip([{ name: 'a.txt', content: 'Experience' }]), 'not-word'],
    ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-word'],
    ['a photo', Buffer.from('89504e470d0a1a0a', 'hex'), 'picture'],
    ['some other program’s file', new Uint8Array(400), 'unknown-kind'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['a story without text', bytes(' \n … \n'), 'no-text'],
    ['a text as long as a book', bytes('Experience and more. '.repeat(3000)), 'too-long'],
  ])('%s gets a plain sentence', async (_name, file, code) => {
    const refusal = await refusalOf(file, { as: 'cv' })
    expect(refusal).toMatchObject({ code })
    expect('words' in refusal && refusal.words).toMatch(sentence)
  })

  it('is told apart from what is none of the three', async () => {
    expect(await readMaterial(handing('Hello, are you free on Thursday at three for a coffee?'))).toEqual({ outcome: 'unknown' })
    expect(await readMaterial(handing('{"event":"invitee.created"}'))).toEqual({ outcome: 'unknown' })
  })
})
