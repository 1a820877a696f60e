import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockData } from '../../local/data-lock.ts'
import { aFolder } from './a-world.ts'

describe('the lock of a data folder', () => {
  it('keeps others out while its holder runs, and is gone when it lets go', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'lock'), `${process.ppid} ${hostname()}`)
    expect(() => lockData(folder)).toThrow(
      `is in use by another roundtwo (process ${process.ppid}). Stop that one, or choose another folder with --data. If ${process.ppid} is something else, delete ${join(folder, 'lock')}.`,
    )

    const other = aFolder()
    lockData(other)()
    expect(existsSync(join(other, 'lock'))).toBe(false)
  })

  it.each([
    ['of a process that is gone', `${spawnSync(process.execPath, ['--version']).pid} ${hostname()}`],
    ['that was cut short', ''],
  ])('takes over a lock %s', (_what, left) => {
    const folder = aFolder()
    writeFileSync(join(folder, 'lock'), left)
    expect(() => lockData(folder)).not.toThrow()
  })

  it('says so when the folder is a file', () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    expect(() => lockData(file)).toThrow(/file is no folder\. Choose another one with --data\.$/)
  })
})
