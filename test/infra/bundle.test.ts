import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { App, Stack } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { afterAll, describe, expect, it } from 'vitest'
import { functionNames } from '../../functions/contract.ts'
import { bundleHandler, parseWorkerFile } from '../../infra/bundle.ts'
import { RoundtwoFunction } from '../../infra/function.ts'

const folder = mkdtempSync(join(tmpdir(), 'roundtwo-bundles-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the bundle of a function', () => {
  it.each(functionNames)('of %s holds a handler, and importing it asks for nothing', async (name) => {
    const outdir = join(folder, name)
    bundleHandler(name, outdir)
    const { handler } = await import(pathToFileURL(join(outdir, 'index.mjs')).href)
    expect(handler).toBeTypeOf('function')
    expect(existsSync(join(outdir, parseWorkerFile))).toBe(name === 'on-message-stored' || name === 'on-feed-tick')
    // Two clients of the SDK and everything of ours fit well below; more means that something came in that should not have.
    expect(statSync(join(outdir, 'index.mjs')).size).toBeLessThan(2_500_000)
  })

  it('is its own: no two functions are deployed with the same code', () => {
    const stack = new Stack(new App(), 'bundles')
    for (const name of functionNames) new RoundtwoFunction(stack, { name, environment: {} })
    const functions = Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function'))
    expect(new Set(functions.map((one) => one.Properties.Code.S3Key)).size).toBe(functionNames.length)
  })
})
