import { describe, expect, it } from 'vitest'
import { readRoster } from '../../ops/roster.ts'

const defaults = { homeZone: 'America/Chicago', employer: 'Elm Clinic' }
const read = (...lines: string[]) => readRoster(lines.join('\n'), defaults)

describe('a roster', () => {
  it('names each person, with what is said for all where their row is silent', () => {
    const roster = read('mail,name,zone,employer', 'rosa.klein@example.com,,,', 'sam@example.com,"Reed, ""Sam""",Europe/Dublin,Harborline')
    expect(roster).toEqual({
      people: [
        { mail: 'rosa.klein@example.com', name: 'Rosa Klein', homeZone: 'America/Chicago', employer: 'Elm Clinic' },
        { mail: 'sam@example.com', name: 'Reed, "Sam"', homeZone: 'Europe/Dublin', employer: 'Harborline' },
      ],
      wrong: [],
    })
  })

  it.each([
    ['semicolons', '\uFEFFName;Mail\r\nRosa Klein;rosa@example.com\r\n'],
    ['tabs', 'Name\tMail\nRosa Klein\trosa@example.com'],
    ['empty lines', 'name,mail\n\n\nRosa Klein,rosa@example.com\n\n,\n'],
  ])('is read with %s, as spreadsheets write it', (_, text) => {
    const { people, wrong } = readRoster(text, defaults)
    expect(people.map(({ name, mail }) => [name, mail])).toEqual([['Rosa Klein', 'rosa@example.com']])
    expect(wrong.map(({ words }) => words)).toEqual(_ === 'empty lines' ? ['There is no mail address.'] : [])
  })

  it('says of each wrong row what is wrong and where it stands, and keeps the others', () => {
    const { people, wrong } = read(
      'name,mail,zone',
      'Rosa,rosa@example.com,',
      'Sam,sam@,',
      'Ada,,',
      '"Two',
      'lines",two@example.com,EST',
      'Ben,ben@example.com,Mars/North',
      'Rosa again,ROSA@example.com,',
    )
    expect(people.map(({ mail }) => mail)).toEqual(['rosa@example.com'])
    expect(wrong).toEqual([
      { line: 3, words: '“sam@” is no mail address.' },
      { line: 4, words: 'There is no mail address.' },
      { line: 5, words: 'EST can mean New York or Panama; write America/New_York or America/Panama.' },
      { line: 7, words: '“Mars/North” is no IANA time zone such as Europe/Berlin.' },
      { line: 8, words: 'ROSA@example.com stands in line 2 already.' },
    ])
  })

  it('is refused as a whole where its first line does not name the columns', () => {
    expect(read('Rosa,rosa@example.com').wrong).toEqual([
      {
        line: 1,
        words: 'The first line names the columns: name, mail, zone, employer, of which mail is needed. There is no column “rosa”.',
      },
    ])
    expect(read('').people).toEqual([])
  })
})
