import { type Invited, invitedSchema, nameFromMail } from '../functions/domain/access/candidate.ts'

/** What stands for everybody whose row does not say otherwise. */
export interface Defaults {
  homeZone: string
  employer?: string | undefined
  employerDomain?: string | undefined
}

export interface Roster {
  people: Invited[]
  /** Rows nobody can be invited by, each with its line and why. */
  wrong: { line: number; words: string }[]
}

const columns = ['name', 'mail', 'zone', 'employer'] as const
type Column = (typeof columns)[number]

/** More than that is no office's term, but a file of something else. */
const most = 2_000

/** A file of people: a line of column names, then one of each. Comma, semicolon or tab between them, as spreadsheets write it. */
export function readRoster(text: string, defaults: Defaults): Roster {
  const [head, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''))
  const at = new Map(head?.cells.map((cell, index) => [cell.trim().toLowerCase(), index]))
  const unknown = [...at.keys()].filter((name) => name !== '' && !columns.some((column) => column === name))
  if (!at.has('mail') || unknown.length > 0)
    return wholly(
      `The first line names the columns: ${columns.join(', ')}, of which mail is needed.${unknown.length > 0 ? ` There is no column “${unknown[0]}”.` : ''}`,
    )
  if (rows.length > most) return wholly(`There are ${rows.length} rows; ${most} fit into one file.`)
  const roster: Roster = { people: [], wrong: [] }
  const lines = new Map<string, number>()
  for (const { line, cells } of rows) {
    const cell = (column: Column) => cells[at.get(column) ?? -1]?.trim() ?? ''
    const person = personFrom(cell('mail'), {
      ...defaults,
      name: cell('name'),
      homeZone: cell('zone') || defaults.homeZone,
      employer: cell('employer') || defaults.employer,
    })
    const before = 'words' in person ? undefined : lines.get(person.mail.toLowerCase())
    if ('words' in person) roster.wrong.push({ line, words: person.words })
    else if (before !== undefined) roster.wrong.push({ line, words: `${person.mail} stands in line ${before} already.` })
    else {
      lines.set(person.mail.toLowerCase(), line)
      roster.people.push(person)
    }
  }
  return roster
}

const wholly = (words: string): Roster => ({ people: [], wrong: [{ line: 1, words }] })

/** One person, or why not in a sentence. A name that is not given is read out of the address. */
export function personFrom(mail: string, { name, ...rest }: Defaults & { name?: string | undefined }): Invited | { words: string } {
  const parsed = invitedSchema.safeParse({ ...rest, mail, name: name?.trim() || nameFromMail(mail) || mail })
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const issue = issues.find(({ path }) => path[0] === 'mail') ?? issues[0]
  if (issue?.path[0] === 'mail') return { words: mail === '' ? 'There is no mail address.' : `“${mail.slice(0, 80)}” is no mail address.` }
  return {
    words: issue?.path[0] === 'homeZone' ? zoneWords(rest.homeZone, issue.message) : `${String(issue?.path[0])}: ${issue?.message}.`,
  }
}

const zoneWords = (zone: string, message: string): string =>
  message.startsWith(zone) ? `${message}.` : `“${zone.slice(0, 80)}” is ${message}.`

/** RFC 4180, with what stands between the cells taken from the first line. Empty lines are none. */
function rowsOf(text: string): { line: number; cells: string[] }[] {
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const between = [';', '\t'].find((one) => first.includes(one)) ?? ','
  const rows: { line: number; cells: string[] }[] = []
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], '', false, 1, 1]
  const end = () => {
    if (cells.length > 0 || cell.trim() !== '') rows.push({ line: begun, cells: [...cells, cell] })
    cells = []
    cell = ''
    begun = line
  }
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') {
        cell += sign
        i += 1
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === between) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') end()
    else if (sign !== '\r') cell += sign
  }
  end()
  return rows
}
