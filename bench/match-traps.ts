import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { matchOf } from '../functions/domain/match/match.ts'
import { readCv } from '../functions/domain/material/read/cv.ts'
import { readPosting } from '../functions/domain/material/read/posting.ts'

/** What a CV denies, only wishes for, has begun or holds a rank below: one requirement against one CV, and how it may be answered at most or least. */
const trapSchema = z.object({
  kind: z.string(),
  title: z.string().optional(),
  asks: z.string(),
  /** Jobs with their years, where the one that is held does not do. */
  jobs: z.array(z.string()).optional(),
  job: z.string(),
  under: z.string(),
  says: z.array(z.string()),
  may: z.array(z.enum(['shown', 'named', 'near', 'begun', 'none'])),
})
type Trap = z.infer<typeof trapSchema>

const file = new URL('../test/material/match-traps/traps.json', import.meta.url)
const fillers = ['Origami', 'Falconry', 'Juggling']

const cvOf = ({ job, jobs, under, says }: Trap): string => {
  const own = under === 'Experience' ? says.map((line) => `- ${line}`) : ['- Answered the phone']
  const held = jobs ?? [`${job}, Larkfield Group, 2019 – present`]
  const rest = under === 'Experience' ? [] : ['', under, ...says]
  return ['Sam Pell', 'Leeds', '', 'Experience', ...held, ...own, ...rest].join('\n')
}

/** The answers to all that a trap asks, as its lines of the match. */
function answersTo(trap: Trap) {
  const posting = `${trap.title ?? 'Vacancy'}\n\nRequirements\n${[trap.asks, ...fillers].map((item) => `- ${item}`).join('\n')}`
  const match = matchOf({ posting: readPosting(posting), cv: readCv(cvOf(trap)), corrections: [], on: '2026-11' })
  return match.lines.filter(({ requirement }) => requirement.kind !== 'title' && !fillers.includes(requirement.words))
}

export interface Sprung {
  trap: Trap
  /** How it was answered: each of its requirements. */
  answers: readonly string[]
  holds: boolean
}

export const springAll = (): Sprung[] =>
  z
    .array(trapSchema)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map((trap) => {
      const answers = answersTo(trap).map(({ strength }) => strength)
      return { trap, answers, holds: answers.length > 0 && answers.every((answer) => trap.may.includes(answer)) }
    })

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const sprung = springAll()
  for (const kind of new Set(sprung.map(({ trap }) => trap.kind))) {
    const own = sprung.filter(({ trap }) => trap.kind === kind)
    console.log(`${kind.padEnd(30)}${own.filter(({ holds }) => holds).length} of ${own.length}`)
    for (const { trap, answers } of own.filter(({ holds }) => !holds))
      console.log(`  ${trap.asks}: ${answers.join(', ') || 'no requirement'} for “${[...(trap.jobs ?? []), ...trap.says].join(' / ')}”`)
  }
}
