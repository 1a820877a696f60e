import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// Run after an upgrade of @picocss/pico: `node templates/page/assets/make-pico.mjs`. A module, because a function's bundle, tsx and
// vitest all read one alike, and a text file beside the bundle is read by none of them.
const css = readFileSync(createRequire(import.meta.url).resolve('@picocss/pico/css/pico.classless.min.css'), 'utf8')
const head = '/** Made by make-pico.mjs from @picocss/pico (MIT); not edited by hand. */\n'
writeFileSync(new URL('pico.ts', import.meta.url), `${head}export const pico = ${JSON.stringify(css)}\n`)
