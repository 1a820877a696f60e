import { readFileSync, writeFileSync } from 'node:fs'

// Run after a change of the workflow: `node templates/page/guides/make-n8n-workflow.mjs`. A module for the reason make-pico.mjs gives.
const workflow = JSON.parse(readFileSync(new URL('../../../integrations/n8n/roundtwo.json', import.meta.url), 'utf8'))
const head = '/** Made by make-n8n-workflow.mjs from integrations/n8n/roundtwo.json; not edited by hand. */\n'
writeFileSync(
  new URL('n8n-workflow.ts', import.meta.url),
  `${head}export const n8nWorkflow =\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a node of that workflow\n  ${JSON.stringify(JSON.stringify(workflow))}\n`,
)
