import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const listed = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'functions', 'templates', 'infra', 'local', 'ops'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  },
)
const files = listed.split('\n').filter((file) => /\.tsx?$/.test(file))
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Lists of words, which are as long as a language or the advice is, and one stored candidate that is made, not written. */
const isListOrMade = (file: string): boolean =>
  /^(?:functions\/domain\/read\/(?:language|vocabulary|facts\/details\/language)|templates\/playbook)\//.test(file) ||
  file === 'functions/app/page/example/stored.ts'

/** One form each that is looked up as a whole: what a message was read as, what pages and mails see, what use cases want of the world. */
const wholeForms: Readonly<Record<string, number>> = {
  'functions/domain/read/reading.ts': 520,
  'functions/domain/view/view.ts': 400,
  'functions/ports.ts': 360,
}

describe('the files', () => {
  it('have at most 200 lines', () => {
    const long = files.flatMap((file) => {
      const lines = textOf(file).split('\n').length - 1
      return isListOrMade(file) || lines <= (wholeForms[file] ?? 200) ? [] : [`${file}: ${lines}`]
    })
    expect(long).toEqual([])
  })

  it('are at most fifteen in a folder', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
    expect([...counts].flatMap(([folder, count]) => (count > 15 ? [`${folder}: ${count}`] : []))).toEqual([])
  })

  it('import each other in no circle, types apart, which are gone when the code runs', () => {
    expect(circlesOf(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([])
  })
})

describe('circles of imports', () => {
  it('are found where a file leads back to itself, over others too', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b', 'd']],
      ['d', []],
    ])
    expect(circlesOf(circle)).toEqual([['b', 'c', 'b']])
  })
})

/** What a file imports besides types. */
function importsOf(file: string): string[] {
  const imports = textOf(file).matchAll(/^(?:import|export) (?!type\b)(\{[^}]*\}|[^'{]*?)\s*(?:from )?'(\.[^']+)'/gm)
  return [...imports].flatMap(([, names = '', path = '']) => {
    const only =
      names.startsWith('{') &&
      names
        .slice(1, -1)
        .split(',')
        .every((name) => /^\s*(?:type\s|$)/.test(name))
    return only ? [] : [normalize(join(dirname(file), path))]
  })
}

/** One way round for each circle met when the imports are followed. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const [done, circles] = [new Set<string>(), [] as string[][]]
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file])
    if (way.includes(file) || done.has(file)) return
    for (const next of imports.get(file) ?? []) follow(next, [...way, file])
    done.add(file)
  }
  for (const file of imports.keys()) follow(file, [])
  return circles
}
