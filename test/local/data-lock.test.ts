import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
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

  it('closes the folder to everybody but its owner, also one that an earlier version left open, and leaves a folder of other things as it is', () => {
    const mode = (folder: string) => statSync(folder).mode & 0o777
    const [fresh, old, others] = [join(aFolder(), 'new', 'data'), join(aFolder(), 'old'), join(aFolder(), 'others')]
    for (const folder of [old, others]) mkdirSync(folder)
    for (const folder of [old, others]) chmodSync(folder, 0o755)
    writeFileSync(join(old, 'state.log'), '')
    writeFileSync(join(others, 'holiday.jpg'), '')
    for (const folder of [fresh, old, others]) lockData(folder)()
    expect([fresh, old, others].map(mode)).toEqual([0o700, 0o700, 0o755])
  })

  it('says so when the folder is a file', () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    expect(() => lockData(file)).toThrow(/file is no folder\. Choose another one with --data\.$/)
  })
})
