import { readFileSync, writeFileSync } from 'node:fs'

// Run after a change of the script: `node templates/page/guides/make-google-script.mjs`. A module for the reason make-pico.mjs gives.
const script = readFileSync(new URL('../../../integrations/google-calendar/roundtwo.gs', import.meta.url), 'utf8')
const head = '/** Made by make-google-script.mjs from integrations/google-calendar/roundtwo.gs; not edited by hand. */\n'
writeFileSync(new URL('google-script.ts', import.meta.url), `${head}export const googleScript = ${JSON.stringify(script)}\n`)
