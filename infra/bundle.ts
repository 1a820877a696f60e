import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync, version } from 'esbuild'
import { type FunctionName, functionNames } from '../functions/contract.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One file, ESM, everything inside: what runs in the cloud, at `npm start` and in the tests is built by these options alone. */
const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Modules, of which only what is used is carried: as CommonJS the SDK came along whole, and some of it in both forms.
  mainFields: ['module', 'main'],
  minifySyntax: true,
  minifyWhitespace: true,
  // Names in stack traces and logs stay readable; to shorten them and keep them beside costs more at each start than the bytes do.
  minifyIdentifiers: false,
  alias: {
    '@aws-sdk/credential-provider-node': join(root, 'functions/aws/function-credentials.ts'),
    bowser: join(root, 'functions/aws/workers/no-browser.ts'),
  },
  sourcemap: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  // Parts of the AWS SDK are CommonJS and call `require` for Node's own modules.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
} satisfies BuildOptions

/** What reads a stranger's bytes does so in a worker, whose bundle lies beside the function's own. */
export const workers = {
  'parse-worker': ['on-message-stored', 'on-feed-tick'],
  'material-worker': ['on-page-request', 'on-message-stored'],
} as const satisfies Record<string, readonly FunctionName[]>
export type WorkerName = keyof typeof workers
const workerNames = Object.keys(workers) as WorkerName[]

export const workersOf = (name: FunctionName): WorkerName[] =>
  workerNames.filter((worker) => (workers[worker] as readonly string[]).includes(name))

export const workerFile = (worker: WorkerName): string => `${worker}.mjs`

/** Bundles one file as every function is bundled. */
export function bundleFile(entryPoint: string, outfile: string): void {
  const [made] = buildSync({ ...options, entryPoints: [entryPoint], outfile, write: false }).outputFiles
  if (made === undefined) throw new Error(`esbuild made nothing of ${entryPoint}`)
  write(outfile, made.text)
}

/** Builds `<outdir>/index.mjs` of one handler, and beside it the workers that the handler needs. */
export function bundleHandler(name: FunctionName, outdir: string): void {
  write(join(outdir, 'index.mjs'), codeOf(name))
  for (const worker of workersOf(name)) bundleWorker(worker, outdir)
}

/** Builds one worker and gives its path. */
export function bundleWorker(worker: WorkerName, outdir: string): string {
  const outfile = join(outdir, workerFile(worker))
  write(outfile, codeOf(worker))
  return outfile
}

function write(file: string, code: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}

/** All functions and workers: one build reads what they share once. */
const entryPoints = [
  ...functionNames.map((name) => `functions/handlers/${name}.ts`),
  ...workerNames.map((name) => `functions/aws/workers/${name}.ts`),
]

/** By name of function or worker. */
type Built = Record<string, string>
let built: Built | undefined

function codeOf(name: FunctionName | WorkerName): string {
  built ??= keptCode() ?? build()
  const code = built[name]
  if (code === undefined) throw new Error(`esbuild made nothing of ${name}`)
  return code
}

/** What was built last, for as long as it is what would be built again. */
const kept = join(root, 'node_modules/.cache/roundtwo/bundles.json')

/** Changes with every byte of every source, with the packages and with the options. */
function stateOf(sources: readonly string[]): string {
  const state = createHash('sha256').update(JSON.stringify([version, options, entryPoints, sources]))
  for (const file of ['package-lock.json', ...sources]) state.update(readFileSync(join(root, file))).update('\0')
  return state.digest('hex')
}

function keptCode(): Built | undefined {
  try {
    const { state, sources, code } = JSON.parse(readFileSync(kept, 'utf8'))
    return state === stateOf(sources) ? code : undefined
  } catch {
    // Nothing is kept, or a source is gone.
    return undefined
  }
}

function build(): Built {
  const { outputFiles, metafile } = buildSync({ ...options, entryPoints, outdir: 'out', write: false, metafile: true })
  const code = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]))
  const sources = Object.keys(metafile.inputs).toSorted()
  try {
    // By renaming, since another process may look or build at the same time.
    const mine = `${kept}.${randomUUID()}`
    write(mine, JSON.stringify({ state: stateOf(sources), sources, code }))
    renameSync(mine, kept)
  } catch {
    // Where nothing may be written it is built again next time.
  }
  return code
}
