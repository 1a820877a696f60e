import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../local/doubles/store.ts'
import { aFolder } from './a-world.ts'

describe('the store of the doubles', () => {
  it('remembers what was set, replaced and deleted', () => {
    const folder = aFolder()
    const store = openStore(folder)
    const map = store.map<number>('numbers')
    map.set('one', 1)
    map.set('two', 2)
    map.set('two', 22)
    map.delete('one')
    store.close()

    expect(openStore(folder).map('numbers').values()).toEqual([22])
  })

  it('ignores a line that a kill has torn, and writes on after it', () => {
    const folder = aFolder()
    const store = openStore(folder)
    store.map('numbers').set('one', 1)
    store.close()
    appendFileSync(join(folder, 'state.log'), '[["numbers","two",2')

    const again = openStore(folder)
    again.map('numbers').set('three', 3)
    again.close()
    expect(openStore(folder).map('numbers').values()).toEqual([1, 3])
  })

  it('keeps the changes of a batch together on one line', () => {
    const folder = aFolder()
    const store = openStore(folder)
    store.batch(() => {
      store.map('a').set('x', 1)
      store.batch(() => store.map('b').set('y', 2))
    })
    store.close()
    expect(readFileSync(join(folder, 'state.log'), 'utf8').trim().split('\n')).toHaveLength(1)
  })

  it('forgets history when it grows, and nothing else', () => {
    const folder = aFolder()
    const store = openStore(folder)
    const map = store.map<number>('numbers')
    for (let at = 0; at < 20_050; at += 1) map.set(String(at % 7), at)
    store.close()
    expect(readFileSync(join(folder, 'state.log'), 'utf8').split('\n').length).toBeLessThan(100)
    expect(openStore(folder).map<number>('numbers').values()).toEqual(map.values())
  })
})
