import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { defineDeployment } from '../../infra/deployment.ts'
import { settingsFile, settingsFrom } from '../../infra/settings.ts'
import { known } from '../../ops/deployed.ts'
import { anApp } from './an-app.ts'

const docs = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (path: string): string => readFileSync(path, 'utf8').replaceAll('\\\n', ' ')

/** Each `npx cdk …` there, up to the end of its line, of its code or of what is chained to it. */
const cdkCommands = docs.flatMap((path) =>
  [...textOf(path).matchAll(/npx cdk ([^\n`;&]+)/g)].map(([, rest = '']) => [path, rest.trim()] as const),
)

/** The settings file that a page tells to write, before or after the command; nothing where it tells none. */
const fileIn = (path: string): string | undefined =>
  [...textOf(path).matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, json = '']) => json)
    .find((json) => json.trim().startsWith('{') && json.includes('"candidates"'))

describe('a command of the CDK in the docs', () => {
  it('is looked at here', () => expect(cdkCommands.length).toBeGreaterThan(6))

  it.each(cdkCommands)('%s: npx cdk %s stands by the settings that page has told by then', (path, command) => {
    const home = mkdtempSync(join(tmpdir(), 'roundtwo-docs-'))
    const file = fileIn(path)
    const text = textOf(path)
    if (file && text.indexOf(file) < text.indexOf(`npx cdk ${command}`)) writeFileSync(join(home, settingsFile), file)
    const context = Object.fromEntries(
      [...command.matchAll(/-c (\w+)=("[^"]*"|\S+)/g)].map(([, name = '', value = '']) => [name, value.replaceAll('"', '')]),
    )
    if (context.config?.startsWith('infra/')) context.config = join(process.cwd(), context.config)
    expect(() => settingsFrom(context, home)).not.toThrow()
  })
})

describe('a name of something deployed', { timeout: 120_000 }, () => {
  let outputs: Record<'data' | 'service', Set<string>>
  let ids: string[]
  let printed: string[]
  beforeAll(() => {
    const { stateful, service } = defineDeployment(
      anApp(),
      settingsFrom({
        config: 'infra/example.config.json',
        pageDomain: 'rounds.example.com',
        certificate: 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b',
      }),
    )
    const [data, front] = [Template.fromStack(stateful), Template.fromStack(service)]
    outputs = { data: new Set(Object.keys(data.findOutputs('*'))), service: new Set(Object.keys(front.findOutputs('*'))) }
    printed = [data, front].flatMap((stack) => Object.values(stack.findOutputs('*')).map(({ Value }) => String(Value)))
    ids = [...Object.keys(data.toJSON().Resources), ...Object.keys(front.toJSON().Resources)]
  }, 180_000)

  it('that the docs call an output is one, of the stack they say', () => {
    const said = docs.flatMap((path) =>
      [...textOf(path).matchAll(/(data|service) stack’?'?s\s+output\s+`(\w+)`/g)].map(([, stack = '', name = '']) => ({
        path,
        stack,
        name,
      })),
    )
    expect(said.length).toBeGreaterThan(0)
    for (const { path, stack, name } of said) expect([...outputs[stack as 'data' | 'service']], `${path}: ${name}`).toContain(name)
  })

  it('that the docs ask CloudFormation for is an output of that stack', () => {
    const asked = docs.flatMap((path) =>
      [...textOf(path).matchAll(/--stack-name (\S+) --query "[^"]*OutputKey=='(\w+)'/g)].map(([, stack = '', name = '']) => ({
        path,
        stack,
        name,
      })),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const { path, stack, name } of asked)
      expect([...outputs[stack.endsWith('-data') ? 'data' : 'service']], `${path}: ${name}`).toContain(name)
  })

  it('that docs or the deployment tell to run is a command of ours, and none that displaces another rule set', () => {
    const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
    const told = [...docs.map(textOf), ...printed].join('\n')
    expect(printed.join('\n')).toContain('npm run receiving -- on --stack roundtwo')
    expect(told).not.toContain('set-active-receipt-rule-set')
    for (const [, name = ''] of told.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)) expect(scripts).toContain(name)
  })

  it('that the operator’s tools look for is there', () => {
    for (const name of [...known.data, ...known.service])
      expect(
        ids.some((id) => id.startsWith(name)),
        name,
      ).toBe(true)
  })
})
