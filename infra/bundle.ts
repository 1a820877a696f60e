import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'
import type { FunctionName } from '../functions/contract.ts'

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

export const workersOf = (name: FunctionName): WorkerName[] =>
  Object.entries(workers).flatMap(([worker, functions]) => ((functions as readonly string[]).includes(name) ? [worker as WorkerName] : []))

export const workerFile = (worker: WorkerName): string => `${worker}.mjs`

const built = new Map<string, Uint8Array>()

/** Bundles one file as every function is bundled; once per process, since two stacks of one program, or two tests, want the same. */
export function bundleFile(entryPoint: string, outfile: string): void {
  const code = built.get(entryPoint) ?? buildSync({ ...options, entryPoints: [entryPoint], outfile, write: false }).outputFiles[0]?.contents
  if (code === undefined) throw new Error(`esbuild made nothing of ${entryPoint}`)
  built.set(entryPoint, code)
  mkdirSync(dirname(outfile), { recursive: true })
  writeFileSync(outfile, code)
}

/** Builds `<outdir>/index.mjs` of one handler, and beside it the workers that the handler needs. */
export function bundleHandler(name: FunctionName, outdir: string): void {
  bundleFile(`functions/handlers/${name}.ts`, join(outdir, 'index.mjs'))
  for (const worker of workersOf(name)) bundleWorker(worker, outdir)
}

/** Builds one worker and gives its path. */
export function bundleWorker(worker: WorkerName, outdir: string): string {
  const outfile = join(outdir, workerFile(worker))
  bundleFile(`functions/aws/${worker}.ts`, outfile)
  return outfile
}
