import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'
import type { FunctionName } from '../functions/contract.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One file, ESM, everything inside: what runs in the cloud, at `npm start` and in the tests is built by these options alone. */
const options: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // Names in stack traces and logs stay readable.
  keepNames: true,
  sourcemap: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.css': 'text' },
  // Parts of the AWS SDK are CommonJS and call `require` for Node's own modules.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
}

/** What reads a stranger's bytes does so in a worker, whose bundle lies beside the function's own. */
const readsStrangers: ReadonlySet<FunctionName> = new Set<FunctionName>(['on-message-stored', 'on-feed-tick'])

export const parseWorkerFile = 'parse-worker.mjs'

/** Bundles one file as every function is bundled. */
export function bundleFile(entryPoint: string, outfile: string): void {
  buildSync({ ...options, entryPoints: [entryPoint], outfile })
}

/** Builds `<outdir>/index.mjs` of one handler, and the parse worker beside it where the handler needs it. */
export function bundleHandler(name: FunctionName, outdir: string): void {
  bundleFile(`functions/handlers/${name}.ts`, join(outdir, 'index.mjs'))
  if (readsStrangers.has(name)) bundleParseWorker(outdir)
}

/** Builds the worker that reads messages and gives its path. */
export function bundleParseWorker(outdir: string): string {
  const outfile = join(outdir, parseWorkerFile)
  bundleFile('functions/aws/parse-worker.ts', outfile)
  return outfile
}
