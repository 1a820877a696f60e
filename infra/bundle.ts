import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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
  minifySyntax: true,
  minifyWhitespace: true,
  // Names in stack traces and logs stay readable; to shorten them and keep them beside costs more at each start than the bytes do.
  minifyIdentifiers: false,
  alias: {
    '@aws-sdk/credential-provider-node': join(root, 'functions/aws/function-credentials.ts'),
    bowser: join(root, 'functions/aws/no-browser.ts'),
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
  const [built] = buildSync({ ...options, entryPoints: [entryPoint], outfile, write: false }).outputFiles
  if (built === undefined) throw new Error(`esbuild made nothing of ${entryPoint}`)
  write(outfile, built.contents)
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

function write(file: string, code: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}

/** All functions and workers: one build reads what they share once. */
const entryPoints = [
  ...functionNames.map((name) => `functions/handlers/${name}.ts`),
  ...workerNames.map((name) => `functions/aws/${name}.ts`),
]

type Code = (name: FunctionName | WorkerName) => Uint8Array
let built: Code | undefined

function codeOf(name: FunctionName | WorkerName): Uint8Array {
  built ??= keptCode() ?? build()
  return built(name)
}

/** Where what was built is kept, under the names that its sources and all that builds it make together. */
const kept = join(root, 'node_modules/.cache/roundtwo')
const list = join(kept, 'sources.json')

const hash = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce<ReturnType<typeof createHash>>((all, part) => all.update(part).update('\0'), createHash('sha256')).digest('hex')

/** Changes with every byte of every source, with the packages and with the options. */
function stateOf(sources: readonly string[]): string | undefined {
  const files = ['package-lock.json', ...sources].map((file) => join(root, file))
  if (!files.every((file) => existsSync(file))) return undefined
  return hash(version, JSON.stringify([options, entryPoints, sources]), ...files.map((file) => readFileSync(file)))
}

function keptCode(): Code | undefined {
  const state = existsSync(list) ? stateOf(JSON.parse(readFileSync(list, 'utf8'))) : undefined
  const folder = state && join(kept, state)
  return folder && existsSync(folder) ? (name) => readFileSync(join(folder, name)) : undefined
}

function build(): Code {
  const { outputFiles, metafile } = buildSync({ ...options, entryPoints, outdir: 'out', write: false, metafile: true })
  const code = new Map(outputFiles.map(({ path, contents }) => [basename(path, '.js'), contents]))
  keep(code, Object.keys(metafile.inputs).toSorted())
  return (name) => {
    const found = code.get(name)
    if (found === undefined) throw new Error(`esbuild made nothing of ${name}`)
    return found
  }
}

/** By renaming, since another process may look or build at the same time. */
function keep(code: ReadonlyMap<string, Uint8Array>, sources: readonly string[]): void {
  const state = stateOf(sources)
  if (state === undefined) return
  const folder = join(kept, state)
  const mine = join(kept, `${process.pid}-${state}`)
  for (const [name, contents] of code) write(join(mine, name), contents)
  write(join(mine, 'sources.json'), Buffer.from(JSON.stringify(sources)))
  renameSync(join(mine, 'sources.json'), list)
  if (!existsSync(folder)) renameSync(mine, folder)
}
