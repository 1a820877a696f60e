import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { pico } from '../../templates/page/assets/pico.ts'

it('serves the style sheet of the installed Pico; after an upgrade: node templates/page/assets/make-pico.mjs', () => {
  expect(pico).toBe(readFileSync(createRequire(import.meta.url).resolve('@picocss/pico/css/pico.classless.min.css'), 'utf8'))
})
