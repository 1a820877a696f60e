import type { Clock, Log } from '../ports.ts'

/** Anything longer or freer than an id would be a leak waiting to happen: it is cut, and line breaks cannot forge a second line (JSON escapes them). */
const longest = 200

/** JSON lines, one per event, as CloudWatch Logs Insights reads them. */
export const jsonLog = (clock: Clock, write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)): Log => ({
  note(event, facts) {
    const short = Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, longest) : value])
    write(JSON.stringify({ at: clock.now(), event, ...Object.fromEntries(short) }))
  },
})
