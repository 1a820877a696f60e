import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { mailWith } from '../functions/app/receive/handed-in/drop-in.ts'

/** Hands files to the roundtwo that runs on this machine. */
const usage =
  'Usage: npm run material -- [--as cv|posting|story] [--port 3000] FILE…\nA FILE is a PDF, .docx, text, Markdown, JSON Resume or a saved web page. npm start must be running.'

const asSchema = z.enum(['cv', 'posting', 'story'])
const answerSchema = z.object({ reason: z.string().optional(), message: z.string().optional() })

type Send = (url: string, init: { method: string; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }) => Promise<Response>

/** A line for each file; 1 where one of them could not be handed over. */
export async function handInFiles(args: string[], send: Send, say: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' }, port: { type: 'string', default: '3000' } },
  })
  const as = values.as === undefined ? undefined : asSchema.safeParse(values.as)
  if (positionals.length === 0 || as?.success === false) {
    say(usage)
    return 1
  }
  let failed = 0
  for (const file of positionals) {
    const told = await handIn(file, as?.data, `http://127.0.0.1:${values.port}/local/messages`, send)
    say(`${file}: ${told.words}`)
    failed += told.failed ? 1 : 0
  }
  return failed > 0 ? 1 : 0
}

async function handIn(file: string, as: string | undefined, url: string, send: Send): Promise<{ words: string; failed: boolean }> {
  const bytes = await readFile(file).catch(() => undefined)
  if (bytes === undefined) return { words: 'I cannot open this file. Is the name right?', failed: true }
  const mail = new Uint8Array(mailWith(bytes, basename(file), as))
  const response = await send(url, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body: mail }).catch(() => undefined)
  if (response === undefined) return { words: 'Nothing answers there. Is npm start running?', failed: true }
  const { reason, message } = answerSchema.parse(await response.json())
  return { words: reason ?? message ?? '', failed: !response.ok }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await handInFiles(process.argv.slice(2), (url, init) => fetch(url, init), console.log)
