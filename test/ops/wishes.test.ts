import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OperatorProblem } from '../../ops/operator.ts'
import { meantBy } from '../../ops/wishes.ts'

const settings = {
  stackName: 'interviews',
  region: 'eu-west-1',
  from: 'sam@example.com',
  candidates: [{ name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }],
}

describe('the deployment the operator means', () => {
  const homeWith = (file?: string) => {
    const home = mkdtempSync(join(tmpdir(), 'roundtwo-ops-'))
    if (file) writeFileSync(join(home, file), JSON.stringify(settings))
    return home
  }

  it('is the one of the settings file, its name and region included', () => {
    expect(meantBy(['--no-mail'], homeWith('roundtwo.config.json'))).toEqual({
      stack: 'interviews',
      stackIsNamed: false,
      region: 'eu-west-1',
      wishes: { mailDomain: undefined, from: 'sam@example.com', candidates: ['sam@example.com'], given: '' },
      args: ['--no-mail'],
    })
  })

  it('is the one of another file, and of what else was said with -c, wherever that stands', () => {
    const line = ['inbox', '-c', 'config=second.json', '--look', '-c', 'stackName=autumn', '-c', 'region=us-west-2']
    const meant = meantBy(line, homeWith('second.json'))
    expect(meant).toMatchObject({ stack: 'autumn', stackIsNamed: true, region: 'us-west-2', args: ['inbox', '--look'] })
    expect(meant.wishes).toMatchObject({
      candidates: ['sam@example.com'],
      given: ' -c config=second.json -c stackName=autumn -c region=us-west-2',
    })
  })

  it('is named by --stack above all, in the region of the settings', () => {
    const meant = meantBy(['--stack', 'other', 'x@example.com'], homeWith('roundtwo.config.json'))
    expect(meant).toMatchObject({ stack: 'other', region: 'eu-west-1', args: ['x@example.com'] })
  })

  it('is roundtwo where the credentials are when nothing is said', () => {
    expect(meantBy(['on'], homeWith())).toEqual({
      stack: 'roundtwo',
      stackIsNamed: false,
      region: undefined,
      wishes: { candidates: [], given: '' },
      args: ['on'],
    })
  })

  it.each([
    [['-c', 'stackNam=x'], '-c stackNam: there is no such setting; stackName is meant, it seems.'],
    [['-c', 'config=nowhere.json'], 'There is no settings file nowhere.json.'],
    [['-c', 'region'], '-c region is not name=value.'],
    [['--stack'], '--stack needs the name of a stack.'],
  ])('is asked for again where %j cannot be meant', (line, sentence) => {
    expect(() => meantBy(line, homeWith())).toThrow(OperatorProblem)
    expect(() => meantBy(line, homeWith())).toThrow(sentence)
  })
})
