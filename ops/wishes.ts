import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'

/** What a deployment is to be, as far as the doctor must know: from the settings file, and from the same `-c name=value` as `cdk deploy`, which win. */
export interface Wishes {
  mailDomain?: string | undefined
  from?: string | undefined
  /** The addresses mails go to. */
  candidates: string[]
  /** Whether a mail may be sent to see it arrive. */
  sendsMail: boolean
}

const fileSchema = z.looseObject({
  mailDomain: z.string().optional(),
  from: z.string().optional(),
  candidates: z.array(z.looseObject({ mail: z.string() })).default([]),
})

export function wishesIn(args: string[], file = 'roundtwo.config.json'): Wishes {
  const given = new Map(
    args.flatMap((arg, at) => {
      const value = args[at - 1] === '-c' ? arg : undefined
      const cut = value?.indexOf('=') ?? -1
      return value === undefined || cut < 0 ? [] : [[value.slice(0, cut), value.slice(cut + 1)] as const]
    }),
  )
  const kept = fileSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  const candidate = given.get('candidate')
  return {
    mailDomain: given.get('mailDomain') ?? kept.mailDomain,
    from: given.get('from') ?? kept.from,
    candidates: candidate === undefined ? kept.candidates.map(({ mail }) => mail) : [addressIn(candidate)],
    sendsMail: !args.includes('--no-mail'),
  }
}

/** `Sam Reed <sam@example.com>`. */
const addressIn = (text: string): string => {
  const open = text.lastIndexOf('<')
  return open < 0
    ? text.trim()
    : text
        .slice(open + 1)
        .replace('>', '')
        .trim()
}
