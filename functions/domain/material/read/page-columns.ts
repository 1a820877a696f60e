/** Words where they stand on a page: points from its lower left corner. */
export interface Placed {
  words: string
  x: number
  y: number
  width: number
  size: number
}

/** What stands together in one line of one column. */
interface Run {
  words: string
  from: number
  to: number
}

interface Row {
  y: number
  size: number
  runs: Run[]
}

/**
 * A page's text, each column from top to bottom. Programs write the words of a PDF in any order, and line by line across both columns they make
 * nonsense: "Skills Led a team of five".
 */
export function textOfPage(placed: readonly Placed[]): { text: string; columns: boolean } {
  const rows = rowsOf(placed)
  const gutter = gutterOf(rows)
  if (gutter === null) return { text: rows.map((row) => lineOf(row.runs)).join('\n'), columns: false }
  const parts: string[] = []
  let [left, right]: [string[], string[]] = [[], []]
  const flush = () => {
    parts.push(...left, ...right)
    left = []
    right = []
  }
  for (const { runs } of rows) {
    if (runs.some((run) => run.from < gutter && run.to > gutter)) {
      flush()
      parts.push(lineOf(runs))
      continue
    }
    const [before, after] = [runs.filter((run) => run.to <= gutter), runs.filter((run) => run.from >= gutter)]
    if (before.length > 0) left.push(lineOf(before))
    if (after.length > 0) right.push(lineOf(after))
  }
  flush()
  return { text: parts.join('\n'), columns: true }
}

const lineOf = (runs: readonly Run[]): string => runs.map(({ words }) => words).join('  ')

/** From top to bottom; what stands less than half a letter higher or lower stands in the same line. An empty row parts what is far apart. */
function rowsOf(placed: readonly Placed[]): Row[] {
  const rows: (Row & { items: Placed[] })[] = []
  for (const item of [...placed].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row.y - item.y < Math.max(row.size, item.size) / 2) row.items.push(item)
    else rows.push({ y: item.y, size: item.size, runs: [], items: [item] })
  }
  return rows.map(({ y, size, items }) => ({ y, size, runs: runsOf(items) }))
}

/** A gap wider than a letter and a half is more than a space between words. */
function runsOf(items: readonly Placed[]): Run[] {
  const runs: Run[] = []
  for (const { words, x, width, size } of [...items].sort((a, b) => a.x - b.x)) {
    const run = runs.at(-1)
    if (run === undefined || x - run.to > size * 1.5) runs.push({ words, from: x, to: x + width })
    else {
      const parts = x - run.to > size * 0.15 && !run.words.endsWith(' ') && !words.startsWith(' ')
      run.words = `${run.words}${parts ? ' ' : ''}${words}`
      run.to = Math.max(run.to, x + width)
    }
  }
  return runs.map((run) => ({ ...run, words: unspaced(run.words.trim()) }))
}

/** `E X P E R I E N C E`: letters spread out for the look of it. */
function unspaced(words: string): string {
  const letters = words.split(/ +/)
  return letters.length >= 4 && letters.every((one) => Array.from(one).length === 1) ? letters.join('') : words
}

/** Fewer rows than these on either side are a heading beside a date. */
const fewestRows = 6
/** So much of the text must stand in the thinner column: dates at the right margin are no column. */
const thinnest = 0.12

/** Where two columns part: a place that hardly any row crosses, with text of its own on either side. */
function gutterOf(rows: readonly Row[]): number | null {
  const runs = rows.flatMap((row) => row.runs)
  if (runs.length === 0) return null
  const [from, to] = [Math.min(...runs.map((run) => run.from)), Math.max(...runs.map((run) => run.to))]
  const letters = runs.reduce((sum, { words }) => sum + words.length, 0)
  const fits = (at: number): boolean => {
    const crossing = rows.filter((row) => row.runs.some((run) => run.from < at && run.to > at)).length
    if (crossing * 5 > rows.length) return false
    return [runs.filter((run) => run.to <= at), runs.filter((run) => run.from >= at)].every(
      (side) => side.length >= fewestRows && side.reduce((sum, { words }) => sum + words.length, 0) > letters * thinnest && !isDates(side),
    )
  }
  const places = Array.from({ length: 60 }, (_, step) => from + ((to - from) * (step + 10)) / 80).filter(fits)
  return places[Math.floor(places.length / 2)] ?? null
}

/** Most of it is dates and places at the margin of lines that belong to them. */
const isDates = (side: readonly Run[]): boolean =>
  side.filter(({ words }) => /\b(19|20)\d\d\b/.test(words) || words.length < 4).length * 2 > side.length
