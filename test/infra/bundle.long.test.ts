import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { functionsAlone } from '../../bench/cold-start/bare-handlers.ts'
import { type FunctionName, functionNames } from '../../functions/contract.ts'
import { languages } from '../../functions/domain/read/language/all.ts'
import { bundleFile, bundleHandler, workerFile } from '../../infra/bundle.ts'
import { RoundtwoFunction } from '../../infra/parts/function.ts'

/** What each may weigh: more means that something came in that should not have. Beside a bare handler: `npx tsx bench/cold-start.ts`. */
const mostKilobytes: Record<FunctionName, number> = {
  'on-webhook': 890,
  'on-feed-tick': 1_215,
  'on-message-stored': 1_785,
  'on-page-request': 2_770,
  'on-touchpoint-due': 2_045,
  'on-mail-event': 985,
  'on-push-due': 1_765,
  'on-sweep': 1_220,
}

/** The SDK's name of each service: it stands in the client's code and nowhere else. */
const clients = {
  dynamodb: '"DynamoDB"',
  s3: '"S3"',
  scheduler: '"Scheduler"',
  secrets: '"Secrets Manager"',
  ses: '"SESv2"',
  sqs: '"SQS"',
}

const folder = mkdtempSync(join(tmpdir(), 'roundtwo-bundles-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Words that stand in more than one list tell nothing of where a list is carried. */
const elsewhere = JSON.stringify(languages.map(({ verdict: _, ...others }) => others))
const longestIn = (lists: object): string[] =>
  Object.values(lists)
    .flat(3)
    .filter((one): one is string => typeof one === 'string' && /^[a-z ]{9,}$/.test(one) && !elsewhere.includes(one))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1)

describe('the bundle of a function', () => {
  it('keeps the names of functions, so that the line of a fault tells where it was', async () => {
    const outdir = join(folder, 'named')
    bundleHandler('on-sweep', outdir)
    const { handler } = await import(pathToFileURL(join(outdir, 'index.mjs')).href)
    const lines: string[] = []
    const output = vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    vi.stubEnv('TABLE_NAME', undefined)
    await handler({}, { functionName: 'roundtwo-on-sweep', awsRequestId: 'run-1' }).catch(() => {})
    output.mockRestore()
    vi.unstubAllEnvs()
    const fault = lines.find((line) => line.includes('"event":"failed"'))
    expect(JSON.parse(fault ?? '{}')).toMatchObject({
      run: 'run-1',
      error: 'Fault',
      place: expect.stringMatching(/^environmentOf \(index\.mjs:\d+:\d+\) < /),
    })
  })

  it.each(functionNames)('of %s holds a handler, and importing it asks for nothing', { timeout: 120_000 }, async (name) => {
    const outdir = join(folder, name)
    bundleHandler(name, outdir)
    const { handler } = await import(pathToFileURL(join(outdir, 'index.mjs')).href)
    expect(handler).toBeTypeOf('function')
    expect(existsSync(join(outdir, workerFile('parse-worker')))).toBe(name === 'on-message-stored' || name === 'on-feed-tick')
    expect(existsSync(join(outdir, workerFile('material-worker')))).toBe(name === 'on-page-request' || name === 'on-message-stored')
    expect(statSync(join(outdir, 'index.mjs')).size / 1024).toBeLessThan(mostKilobytes[name])
  })

  it('is what its sources make of it now, also where it was kept from before', () => {
    const fresh = join(folder, 'fresh.mjs')
    bundleFile('functions/handlers/on-mail-event.ts', fresh)
    expect(readFileSync(join(folder, 'on-mail-event', 'index.mjs'), 'utf8') === readFileSync(fresh, 'utf8')).toBe(true)
  })

  it.each(functionNames)('of %s carries the clients it uses and no other', (name) => {
    const code = readFileSync(join(folder, name, 'index.mjs'), 'utf8')
    const carried = Object.entries(clients).flatMap(([service, mark]) => (code.includes(mark) ? [service] : []))
    expect(carried).toEqual(functionsAlone[name].uses.toSorted())
  })

  it.each(functionNames)('of %s carries the SDK once, as modules', (name) => {
    const code = readFileSync(join(folder, name, 'index.mjs'), 'utf8')
    expect(code.match(/node_modules\/@(?:aws-sdk|smithy)\/\S+?dist-cjs/g) ?? []).toEqual([])
  })

  it('carries what the reader judges by only where it reads: in its worker', () => {
    // Written as it stands in a bundle: plain letters alone.
    const phrases = languages.flatMap(({ verdict }) => longestIn(verdict))
    const reader = readFileSync(join(folder, 'on-message-stored', workerFile('parse-worker')), 'utf8')
    expect(phrases.length).toBeGreaterThan(3)
    for (const phrase of phrases) expect(reader).toContain(phrase)
    for (const name of functionNames) {
      const code = readFileSync(join(folder, name, 'index.mjs'), 'utf8')
      expect(
        phrases.filter((phrase) => code.includes(phrase)),
        name,
      ).toEqual([])
    }
  })

  it('carries what reads calendars only where those of strangers are read', () => {
    const mark = 'invalid ical body'
    expect(readFileSync(join(folder, 'on-message-stored', workerFile('parse-worker')), 'utf8')).toContain(mark)
    expect(functionNames.filter((name) => readFileSync(join(folder, name, 'index.mjs'), 'utf8').includes(mark))).toEqual([])
  })

  it('keeps the names of functions, for whoever reads a stack trace', () => {
    expect(readFileSync(join(folder, 'on-sweep', 'index.mjs'), 'utf8')).toContain('healTouchpoint(')
  })

  it('is its own: no two functions are deployed with the same code', { timeout: 120_000 }, () => {
    const stack = new Stack(new App({ builtinCloudFormationValidation: false }), 'bundles')
    for (const name of functionNames) new RoundtwoFunction(stack, { name, environment: {} })
    const functions = Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function'))
    expect(new Set(functions.map((one) => one.Properties.Code.S3Key)).size).toBe(functionNames.length)
  })
})
