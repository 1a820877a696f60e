import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../local/doubles/store.ts'
import { aFolder } from './a-world.ts'

describe('the store of the doubles', () => {
  it('loses nothing it has acknowledged when the process is killed', async () => {
    const folder = aFolder()
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../../local/doubles/store.ts', import.meta.url).href)}
      const store = openStore(process.argv[1])
      for (let at = 0; ; at += 1) {
        store.map('numbers').set(String(at), { at, filling: 'x'.repeat(at % 5000) })
        process.stdout.write(at + '\\n')
        await new Promise((resolve) => setImmediate(resolve))
      }`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let last = -1
    for await (const line of createInterface({ input: child.stdout })) {
      last = Number(line)
      if (last === 2000) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')

    const numbers = openStore(folder).map<{ at: number }>('numbers')
    expect(last).toBeGreaterThanOrEqual(2000)
    expect(numbers.size).toBeGreaterThanOrEqual(last + 1)
    for (let at = 0; at <= last; at += 1) expect(numbers.get(String(at))?.at).toBe(at)
  })
})
