import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleNow, liveExample } from './example/story.ts'

/** Lives through the worked example once more and writes down how it stands: `npx tsx bench/example.ts`. */
const root = join(import.meta.dirname, '..')
const file = join(root, 'functions/app/page/example/stored.ts')
const text = `import type { CandidateState } from '../../../ports.ts'

/** Written by bench/example.ts; not edited by hand. */
export const now = '${exampleNow}'

export const state: CandidateState = ${JSON.stringify(await liveExample())}
`
writeFileSync(file, text)
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', file], { stdio: 'inherit' })
