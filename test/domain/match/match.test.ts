import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../functions/domain/match/correction.ts'
import { type Match, matchOf } from '../../../functions/domain/match/match.ts'
import { pointsOf } from '../../../functions/domain/match/points.ts'
import { readCv } from '../../../functions/domain/material/read/cv.ts'
import { readPosting } from '../../../functions/domain/material/read/posting.ts'
import { readMaterial } from '../../../functions/domain/material/read/read-material.ts'
import { aPdf } from '../material/read/some-files.ts'
import * as some from './some-postings.ts'

const on = '2026-11'
const match = (posting: string, cv: string | null, corrections: Correction[] = []): Match =>
  matchOf({ posting: readPosting(posting), cv: cv === null ? null : readCv(cv), corrections, on })

const lineFor = (found: Match, words: string) => found.lines.find(({ requirement }) => requirement.words.includes(words))

/** A posting that asks these things. */
const asking = (...items: string[]): string => `Requirements\n${items.map((item) => `- ${item}`).join('\n')}`
const worked = (...items: string[]): string =>
  `Experience\nSpecialist, Some Firm\n2019 – present\n${items.map((item) => `- ${item}`).join('\n')}`

describe('a posting set against a CV', () => {
  it.each([
    ['a nurse', some.wardNurse, some.nurseCv],
    ['a teacher', some.teacher, some.teacherCv],
    ['a chef, in French', some.cuisine, some.chefCv],
    ['a sales lead', some.salesLead, some.salesCv],
    ['an accountant, in German', some.buchhaltung, some.buchhalterCv],
    ['an engineer', some.backend, some.engineerCv],
  ])('puts %s first among people of other trades', (_, posting, own) => {
    const all = [some.nurseCv, some.teacherCv, some.chefCv, some.salesCv, some.buchhalterCv, some.engineerCv]
    const others = all.filter((cv) => cv !== own).map((cv) => match(posting, cv).score ?? 0)

    expect(match(posting, own).score).toBeGreaterThan(45)
    expect(Math.max(...others)).toBeLessThan((match(posting, own).score ?? 0) / 2)
  })

  it('says how many must-haves are answered, and its score is the sum of its lines', () => {
    const found = match(some.buchhaltung, some.buchhalterCv)
    const sum = (of: 'earned' | 'worth') => found.lines.reduce((all, line) => all + line[of], 0)

    expect(found.mustHaves).toEqual({ answered: 6, of: 7 })
    expect(found.earned).toBeCloseTo(sum('earned'))
    expect(found.worth).toBe(sum('worth'))
    expect(found.score).toBe(Math.round((100 * sum('earned')) / sum('worth')))
  })

  it('answers each line in the words of the CV, or with nothing', () => {
    const found = match(some.wardNurse, some.nurseCv)

    expect(lineFor(found, 'NMC')).toMatchObject({ strength: 'shown', line: 'NMC registration (Adult), PIN 00X0000X' })
    expect(lineFor(found, 'Wound care')?.line).toBe('Wound care, cannulation and venepuncture daily')
    expect(lineFor(found, 'electronic patient record')).toMatchObject({ strength: 'none', line: null })
  })

  it.each([
    ['Deep knowledge of relational databases', 'Go, Postgres'],
    ['Experience with unionized workforces', 'Skills: WMS, Lean, union relations, Excel'],
    ['Good behaviour management', 'Behaviour for learning lead for year 8'],
    ['Experience integrating acquisitions', 'M&A integration of five laboratories'],
  ])('knows a thing under all its names: %s', (asked, line) => {
    expect(lineFor(match(asking(asked, 'Excel', 'English'), worked(line)), asked)?.strength).not.toBe('none')
  })

  it('counts the years in what the posting is for by the titles one held', () => {
    expect(lineFor(match(some.backend, some.engineerCv), '4+ years')).toMatchObject({
      strength: 'shown',
      line: 'Software Engineer, Quillmark GmbH',
      months: 107,
    })
    expect(lineFor(match(some.backend, some.nurseCv), '4+ years')?.strength).toBe('none')
  })

  it('asks nothing that the employer says of itself, of its benefits or of equal chances', () => {
    const words = [some.wardNurse, some.backend, some.buchhaltung, some.cuisine].flatMap((posting) =>
      match(posting, null).lines.map(({ requirement }) => requirement.words),
    )

    expect(
      words.filter((one) => /holiday|Urlaub|parking|Parkpl|regardless|DBS|Schwerbehinderung|repos|Logement|Rust|degree/.test(one)),
    ).toEqual([])
  })

  it('counts what is said twice once', () => {
    const once = match(asking('Python', 'SQL', 'Fluent English'), some.engineerCv)
    const twice = match(asking('Python', 'SQL', 'Fluent English', 'Very good knowledge of Python', 'English, fluent'), some.engineerCv)

    expect(twice.lines).toHaveLength(3)
    expect(twice.score).toBe(once.score)
  })

  it('tells what only helps from what is asked, also inside one line', () => {
    const found = match(some.buchhaltung, null)

    expect(lineFor(found, 'Bilanzbuchhalter')?.requirement.force).toBe('nice')
    expect(lineFor(found, 'SAP')?.requirement.force).toBe('nice')
    expect(lineFor(found, 'kaufmännische')?.requirement.force).toBe('must')
    expect(
      lineFor(match(asking('Kaufmännische Ausbildung, idealerweise mit Schwerpunkt Seefracht'), null), 'Kaufm')?.requirement.force,
    ).toBe('must')
    expect(lineFor(match(some.backend, null), 'German')?.requirement.force).toBe('nice')
  })

  it.each(['Forklift licence (desirable)', 'Forklift licence – a plus', 'Staplerschein (von Vorteil)', 'Ideally a forklift licence'])(
    'takes "%s" as a whole for what only helps',
    (words) => {
      const { lines } = match(asking('Python', words), null)
      expect(lines.map(({ requirement }) => [requirement.force, requirement.words])).toEqual([
        ['must', 'Python'],
        ['nice', words],
      ])
    },
  )

  it.each(['It would help if you have', 'Nice to have:', 'What would be useful', 'Wünschenswert', 'Les plus'])(
    'takes what stands under "%s" for what only helps',
    (heading) => {
      expect(lineFor(match(`${asking('Python')}\n\n${heading}\n- German`, null), 'German')?.requirement.force).toBe('nice')
    },
  )

  it('takes two things that can be had apart as two, and alternatives as one', () => {
    const words = (posting: string) => match(posting, null).lines.map(({ requirement }) => requirement.words)

    expect(words(asking('Sehr gute Deutschkenntnisse und gute Englischkenntnisse'))).toHaveLength(2)
    expect(words(asking('Python or Go'))).toEqual(['Python or Go'])
    expect(words(asking('SQL and/or dbt'))).toEqual(['SQL and/or dbt'])
    expect(words(asking('Kenntnisse in DATEV oder Lexware'))).toHaveLength(1)
  })

  it.each([
    ['Python (primary) and one of Go, Rust or Java', ['Python (primary)', 'one of Go, Rust or Java']],
    ['Python or Go, and Kubernetes', ['Python or Go', 'Kubernetes']],
    ['Python as well as Go or Rust', ['Python', 'Go or Rust']],
    ['AWS (or GCP) and Terraform', ['AWS (or GCP)', 'Terraform']],
    ['Java, Kotlin or Scala and PostgreSQL', ['Java, Kotlin or Scala', 'PostgreSQL']],
    ['React, TypeScript and either Node.js or Go', ['React', 'TypeScript', 'either Node.js or Go']],
    ['Wound care and cannulation or medication', ['Wound care', 'cannulation or medication']],
    ['HGV or forklift licence and first aid', ['HGV or forklift licence', 'first aid']],
    ['Salesforce or HubSpot plus B2B sales', ['Salesforce or HubSpot', 'B2B sales']],
    ['DATEV oder SAP sowie Excel', ['DATEV oder SAP', 'Excel']],
    ['Python ou Java, et Kubernetes', ['Python ou Java', 'Kubernetes']],
    ['English or German, and French', ['English or German', 'French']],
    ['Python, Go or Rust', ['Python, Go or Rust']],
    ['Any of Python, Go, Rust', ['Any of Python, Go, Rust']],
    ['Databases such as PostgreSQL, MongoDB and Redis', ['Databases such as PostgreSQL, MongoDB and Redis']],
    ['Kubernetes, Docker or similar', ['Kubernetes, Docker or similar']],
  ])('parts "%s" at its "and", and never at its "or"', (asked, parts) => {
    expect(match(asking(asked), null).lines.map(({ requirement }) => requirement.words)).toEqual(parts)
  })

  it('answers each of two things by itself', () => {
    const strengths = (cv: string) =>
      match(asking('Python (primary) and one of Go, Rust or Java', 'Python or Java, and Kubernetes'), worked(cv)).lines.map(
        ({ strength }) => strength,
      )
    expect(strengths('Services in Java')).toEqual(['none', 'shown', 'shown', 'none'])
    expect(strengths('Services in Python')).toEqual(['shown', 'none', 'shown', 'none'])
    expect(strengths('Services in Python and Rust on Kubernetes')).toEqual(['shown', 'shown', 'shown', 'shown'])
  })

  it.each([
    "We're looking for someone who likes the sea.",
    'We are looking for a Deckhand who loves what they do.',
    'Are you the star we are looking for?',
  ])('takes what only advertises for no requirement: %s', (words) => {
    const prose = match(`Deckhand\n\n${words}\n\n${asking('Knots', 'First aid')}`, null)
    const under = match(`Deckhand\n\nRequirements\n\n${words}\n- Knots\n- First aid`, null)
    for (const { lines } of [prose, under])
      expect(lines.flatMap(({ requirement }) => (requirement.kind === 'title' ? [] : [requirement.words]))).toEqual(['Knots', 'First aid'])
  })

  it('asks what stands behind whom they look for', () => {
    const { lines } = match('Head Chef\n\nWe are looking for a Head Chef with pastry experience.', null)
    expect(lines.map(({ requirement }) => requirement.force)).toEqual(['must', 'duty'])
  })

  it('adds up the years of two jobs in one line of work, and counts what lasted at the same time once', () => {
    const cv = (second: string) =>
      `Experience\nOperations Manager, Pinegrove Foods, May 2020 - present\n- Run a warehouse with 45 people\n\nShift Supervisor, Pinegrove Foods, ${second}\n- 400 days without an injury`
    const posting = `Regional Operations Director\n${asking('10+ years in warehouse operations', 'WMS', 'Lean')}`
    expect(lineFor(match(posting, cv('2016 - 2020')), '10+ years')).toMatchObject({ strength: 'shown', months: 79, together: 131 })
    expect(lineFor(match(posting, cv('2019 - 2022')), '10+ years')).toMatchObject({ strength: 'named', together: 95 })
  })

  it('takes a language one teaches as a subject for no language one speaks', () => {
    expect(
      lineFor(match(asking('Erfahrung mit Deutsch als Zweitsprache', 'Excel', 'Word'), null), 'Zweitsprache')?.requirement.kind,
    ).not.toBe('language')
    expect(lineFor(match(asking('German (B2)', 'Excel', 'Word'), null), 'German')?.requirement.kind).toBe('language')
  })

  it('goes by the years a CV shows, counted to the month', () => {
    const posting = asking('At least 5 years of experience in accounting', 'DATEV', 'Excel')
    const since = (year: number) => `Experience\nAccountant, Some Firm\n${year} – present\n- Accounts in DATEV`

    expect(lineFor(match(posting, since(2015)), '5 years')).toMatchObject({ strength: 'shown', months: 143 })
    expect(lineFor(match(posting, since(2024)), '5 years')).toMatchObject({ strength: 'named', months: 35 })
  })

  it('sets the level of a language against the level that is asked', () => {
    const strength = (level: string) =>
      lineFor(match(asking('German (C1)', 'SQL', 'Python'), `Languages\nGerman (${level})`), 'German')?.strength

    expect([strength('native'), strength('B2'), strength('A2')]).toEqual(['shown', 'named', 'none'])
  })

  it('names the thinnest must-have as the open point, and the strongest ones to lead with', () => {
    const { strong, open } = pointsOf(match(some.wardNurse, some.nurseCv))

    expect(open?.requirement.words).toBe('Able to work nights and weekends')
    expect(strong.map(({ line }) => line)).toContain('Wound care, cannulation and venepuncture daily')
    expect(pointsOf(match(some.wardNurse, null))).toEqual({ strong: [], thin: [], open: null })
  })
})

describe('what people complain about in such scores', () => {
  it('one either/or word does not flip it', () => {
    const cv = worked('Built services in Python')
    const others = ['Docker', 'Linux', 'Git']

    expect(match(asking('Python or Go', ...others), cv).score).toBe(match(asking('Python', ...others), cv).score)
    expect(match(asking('Python and/or Go', ...others), cv).score).toBe(match(asking('Python / Go', ...others), cv).score)
  })

  it('a word in brackets behind a skill hides nothing', () => {
    expect(lineFor(match(some.backend, some.engineerCv), 'Python (primary)')?.strength).toBe('shown')
    expect(lineFor(match(asking('Python', 'SQL', 'Git'), worked('Python (primary), Git (daily)')), 'Python')?.strength).toBe('shown')
  })

  it.each([
    ['no CV', null],
    ['an empty CV', ''],
    ['a CV of headings only', 'Experience\n\nEducation\n\nSkills'],
  ])('%s gets no number', (_, cv) => {
    expect(match(some.backend, cv)).toMatchObject({ score: null, without: 'cv' })
  })

  it.each(['Jane Doe. Looking for new challenges.', 'Jane Doe', 'Jane Doe\nOpen to anything, keen to learn'])(
    'a name and a wish get no number: %s',
    (cv) => expect(match(some.backend, cv)).toMatchObject({ score: null, without: 'cv' }),
  )

  it.each([some.backend, some.wardNurse, some.buchhaltung, some.cuisine])('the posting in place of a CV answers nothing', (posting) => {
    const found = match(posting, posting)
    expect(found).toMatchObject({ score: null, without: 'own-cv', earned: 0 })
    expect(pointsOf(found).strong).toEqual([])
  })

  it('a posting that asks fewer than three things gets no number', () => {
    expect(match(asking('Python', 'SQL'), some.engineerCv)).toMatchObject({ score: null, without: 'requirements' })
  })

  it.each([
    ['Kubernetes', 'Ran k8s in production'],
    ['Experience in an emergency department', 'Two years in A&E'],
    ['SQL', 'Queries in PostgreSQL'],
    ['Key Stage 3', 'Taught KS3'],
    ['Forklift licence', 'Staplerschein seit 2018'],
    ['Comptabilité fournisseurs', 'Accounts payable for two companies'],
    ['Führerschein Klasse B', 'Permis B'],
    ['Personalverantwortung, Mitarbeiterführung', 'Line management of eight'],
    ['Inventory management', 'Inventur und Bestandsführung'],
    ['IV competent', 'Cannulation on every shift'],
    ['Five-star hygiene rating', 'EHO inspection passed twice'],
    ['Stock ordering', 'Ordered all dry goods'],
    ['Commercial sites', 'Commercial installs for two retail chains'],
  ])('%s is met by other words for it: %s', (asked, line) => {
    expect(match(asking(asked, 'Origami', 'Falconry'), worked(line)).lines[0]?.strength).not.toBe('none')
  })

  it('no word that merely looks alike is taken for the thing', () => {
    const found = match(asking('Go', 'ALS certificate', 'Looker'), worked('Went to go and look at courses', 'mehr als genug'))

    expect(found.lines.map(({ strength }) => strength)).toEqual(['none', 'none', 'none'])
  })

  it('a CV in two columns is read one column after the other, and scores as in one', async () => {
    const left = [
      'Registrations',
      'NMC registration (Adult)',
      'Life support',
      'Languages',
      'English (native)',
      'German (B1)',
      'Interests',
      'Rowing',
    ]
    const right = [
      'Experience',
      'Staff Nurse, Hollin Hospital',
      'Mar 2019 - present',
      '- Wound care every day',
      '- Drug rounds for 12 patients',
      '- Supervised two assistants',
      '- Wrote the rota',
      '- Ran the night shift',
    ]
    const columns = [left, right].flatMap((lines, column) => lines.map((words, at) => ({ words, x: 50 + column * 180, y: 700 - at * 14 })))
    const row = columns.sort((a, b) => b.y - a.y || a.x - b.x)
    const read = await readMaterial({ bytes: aPdf([row]), as: 'cv', name: null })
    if (read.outcome !== 'read' || read.value.kind !== 'cv') throw new Error('It was not read as a CV')

    const inColumns = matchOf({ posting: readPosting(some.wardNurse), cv: read.value, corrections: [], on })
    expect(inColumns.score).toBe(match(some.wardNurse, [...left, ...right].join('\n')).score)
    expect(lineFor(inColumns, 'Wound care')?.line).toBe('Wound care every day')
  })

  it('what stands in a job of another trade is near it, and neither named nor shown', () => {
    const posting = `Warehouse Shift Lead\n\n${asking('Goods in and order picking', 'Forklift licence', 'Inventory')}`
    const engineer = `Experience\nSoftware Engineer, Pallet Software\n2019 – present\n- Built the order picking module`

    expect(lineFor(match(posting, engineer), 'picking')).toMatchObject({ strength: 'near', worth: 3 })
    expect(match(posting, engineer).mustHaves.answered).toBe(0)
    expect(lineFor(match(posting, engineer), 'Warehouse Shift Lead')?.strength).toBe('none')
  })
})

describe('what a careful reader weighs', () => {
  const filler = ['Origami', 'Falconry', 'Juggling']
  const strengthOf = (asked: string, cv: string, title = '') =>
    match(`${title}\n\n${asking(asked, ...filler)}`, cv).lines.find(({ requirement }) => requirement.words === asked)?.strength

  it('a language, Excel or shifts, which many trades have, weigh less than the trade; a manner or a permit least', () => {
    const worth = match(asking('Forklift licence', 'German (B2)', 'Excel', 'Shift work', 'Reliability', 'Right to work in the UK'), null)
    expect(worth.lines.map((line) => line.worth)).toEqual([3, 2, 2, 2, 1, 1])
  })

  it.each([
    ['teaching others', 'Teaching in a classroom', 'Mentored three trainees'],
    ['rosters and rounds', 'Tourenplanung', 'Rostering for a ward'],
    ['stock', 'Stock control', 'Order picking'],
  ])('work of the same kind is near: %s', (_, asked, done) => expect(strengthOf(asked, worked(done))).toBe('near'))

  it('what was learned at school is near, what was done is shown, and a degree left unfinished is none', () => {
    const school = 'Education\nA levels in Mathematics, Some College, 2015'
    const left = 'Education\nNo degree: left mathematics after two years, 2014 to 2016'
    const degree = 'Education\nBSc Mathematics, Some University, 2015'

    expect([school, left, degree].map((cv) => strengthOf('A degree in mathematics', cv))).toEqual(['near', 'near', 'shown'])
  })

  it('a job is of the trade by its title, or by a good part of what was done in it', () => {
    const job = (title: string, ...done: string[]) =>
      `Experience\n${title}, Some Firm\n2019 – present\n${done.map((one) => `- ${one}`).join('\n')}`
    const nurse = (cv: string) => strengthOf('Wound care', cv, 'Staff Nurse')

    expect(nurse(job('Staff Nurse', 'Wound care'))).toBe('shown')
    expect(nurse(job('Coordinator', 'Wound care', 'Drug rounds', 'Ordering'))).toBe('shown')
    expect(nurse(job('Software Engineer', 'Wound care app', 'Python', 'Kubernetes'))).toBe('near')
  })

  it('a part of a CV with a heading of its own is of work where jobs with their years stand under it', () => {
    const cv = `KITCHEN\n\nSous Chef, Pier House, 2015 – 2019\n- Menu planning\n\nTALKS\nOn menus`
    expect(strengthOf('Menu planning', cv, 'Sous Chef')).toBe('shown')
  })

  it('both of two languages are asked for where "and" parts them, whatever stands beside their levels', () => {
    const both = asking('English at B1 or better and German at B1 or better', ...filler)
    const strengths = (cv: string) =>
      match(both, cv)
        .lines.slice(0, 2)
        .map(({ strength }) => strength)
    expect(strengths('Languages\nEnglish (C1), German (B2)')).toEqual(['shown', 'shown'])
    expect(strengths('Languages\nEnglish (C1)')).toEqual(['shown', 'none'])
    expect(strengthOf('French or Italian', 'Languages\nItalian (C1)')).toBe('shown')
  })

  it.each([
    ['Presentation skills', 'Clerk, Some Firm, 2020 – present'],
    ['Banking', 'On the bank of a care home'],
    ['Marketing', 'Mid-market customers'],
    ['Golang', 'Go-live of the new till'],
  ])('%s is not what "%s" says', (asked, line) => expect(strengthOf(asked, worked(line))).toBe('none'))

  it('qualifications that are preferred only help, and so does a list that a friendly sentence leads', () => {
    const forces = (heading: string) =>
      match(`${asking('Python')}\n\n${heading}\n- German`, null).lines.map(({ requirement }) => requirement.force)
    expect(forces('Preferred Qualifications')).toEqual(['must', 'nice'])
    expect(forces('It would be lovely, not essential, if you also had')).toEqual(['must', 'nice'])
    expect(forces('Nice if you have it, fine if not')).toEqual(['must', 'nice'])
  })
})

describe('a correction', () => {
  const plain = match(some.wardNurse, some.nurseCv)
  const nights = lineFor(plain, 'nights')?.requirement.id ?? ''

  it('"I have this" counts as shown, and the score follows', () => {
    const found = match(some.wardNurse, some.nurseCv, [{ requirement: nights, says: 'have' }])

    expect(lineFor(found, 'nights')).toMatchObject({ strength: 'shown', line: null, corrected: 'have', earned: 2 })
    expect(found.mustHaves.answered).toBe(plain.mustHaves.answered + 1)
    expect(found.score).toBeGreaterThan(plain.score ?? 100)
  })

  it('"not relevant" takes the line out of what is counted', () => {
    const found = match(some.wardNurse, some.nurseCv, [{ requirement: nights, says: 'not-relevant' }])

    expect(found.setAside.map(({ requirement }) => requirement.id)).toEqual([nights])
    expect(found.worth).toBe(plain.worth - 2)
  })

  it('another line of the CV answers, for as long as it stands there', () => {
    const line = 'Personal care for elderly residents'
    const corrections: Correction[] = [{ requirement: nights, says: 'line', line }]

    expect(lineFor(match(some.wardNurse, some.nurseCv, corrections), 'nights')).toMatchObject({ strength: 'shown', line })
    expect(lineFor(match(some.wardNurse, some.nurseCv.replace(line, ''), corrections), 'nights')).toMatchObject({
      strength: 'none',
      line: null,
    })
  })
})

describe('whatever comes in', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc
      .array(fc.constantFrom(...Object.values(some).flatMap((text) => text.split('\n'))), { maxLength: 40 })
      .map((lines) => lines.join('\n')),
  )
  const bare = (text: string): string => text.replace(/\*\*|__/g, '').replace(/\s+/gu, ' ')

  it('no line is made up, and the score stays between 0 and 100', () => {
    fc.assert(
      fc.property(anyText, anyText, (posting, cv) => {
        const found = match(posting, cv)
        for (const { requirement, line } of found.lines) {
          expect(bare(posting)).toContain(bare(requirement.words))
          if (line !== null) expect(bare(cv)).toContain(bare(line))
        }
        expect(found.score ?? 0).toBeGreaterThanOrEqual(0)
        expect(found.score ?? 0).toBeLessThanOrEqual(100)
      }),
      { numRuns: 150 },
    )
  })
})
