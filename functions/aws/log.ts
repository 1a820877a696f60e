import { epochMilliseconds, type Instant } from '../domain/time/wall-time.ts'
import { type Facts, metricDimension, metricNamespace, metricsOf, type NoticeName } from '../notices.ts'
import type { Clock, Log } from '../ports.ts'
import { ofThisRun } from '../run.ts'

/** Anything longer or freer than an id would be a leak waiting to happen: it is cut, and line breaks cannot forge a second line (JSON escapes them). */
const longest = 200

/**
 * JSON lines, one per event, as CloudWatch Logs Insights reads them; out of the counted ones CloudWatch takes metrics as well. `stack`: which
 * deployment writes; where none does (one's own machine), nothing is counted.
 */
export function jsonLog(clock: Clock, write: (line: string) => void = (line) => process.stdout.write(`${line}\n`), stack?: string): Log {
  return {
    note(event, facts) {
      const at = clock.now()
      const line = {
        at,
        event,
        ...shortened({ ...ofThisRun(), ...facts }),
        ...(stack === undefined ? {} : countedIn(stack, event, facts, at)),
      }
      write(JSON.stringify(line))
    },
  }
}

const shortened = (facts: object): object =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, longest) : value]))

/** CloudWatch's embedded metric format: docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring, "Specification: embedded metric format". */
function countedIn(stack: string, event: NoticeName, facts: Facts, at: Instant): object {
  const names = metricsOf(event)
  if (names.length === 0) return { [metricDimension]: stack }
  const given = new Map<string, unknown>(Object.entries(facts))
  const values = names.map((name) => [name, typeof given.get(name) === 'number' ? given.get(name) : 1])
  return {
    [metricDimension]: stack,
    ...Object.fromEntries(values),
    _aws: {
      Timestamp: epochMilliseconds(at),
      CloudWatchMetrics: [
        {
          Namespace: metricNamespace,
          Dimensions: [[metricDimension]],
          Metrics: names.map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
  }
}
