import * as z from 'zod'
import { env } from './contract.ts'
import { Fault } from './fault.ts'

const url = z.url({ protocol: /^https?$/ })
const arn = (service: string) => z.string().regex(new RegExp(`^arn:aws[a-z-]*:${service}:`))

/** What each part of the world needs to know; read when it is built, so that a function asks only for what it uses. */
const schemas = {
  table: z.object({ [env.table]: z.string().min(3) }),
  inbox: z.object({ [env.inboxBucket]: z.string().min(3) }),
  arrivals: z.object({ [env.inboxQueueUrl]: url }),
  timers: z.object({
    [env.dueQueueUrl]: url,
    [env.dueQueueArn]: arn('sqs'),
    [env.timerGroup]: z.string().min(1),
    [env.timerRoleArn]: arn('iam'),
    [env.timerDeadLetterArn]: arn('sqs'),
  }),
  pushes: z.object({ [env.pushQueueUrl]: url }),
  mailer: z.object({ [env.fromAddress]: z.email(), [env.configurationSet]: z.string().min(1) }),
  secrets: z.object({ [env.secretId]: z.string().min(1) }),
  /** Absent on one's own machine, where nothing is counted. */
  log: z.object({ [env.stack]: z.string().min(1).optional() }),
  /** Absent where nobody runs it for others. */
  office: z.object({ [env.office]: z.string().optional() }),
  site: z.object({
    [env.publicUrl]: url.transform((it) => it.replace(/\/$/, '')),
    /** Empty in the stack when mail receiving is off. */
    [env.mailDomain]: z
      .string()
      .transform((it) => it || undefined)
      .optional(),
  }),
} as const

export type Part = keyof typeof schemas

/** The variables of one part. A missing or malformed one stops the function at its start, by name. */
export function environmentOf<P extends Part>(part: P, variables: NodeJS.ProcessEnv = process.env): z.infer<(typeof schemas)[P]> {
  const parsed = schemas[part].safeParse(variables)
  if (!parsed.success) throw new Fault(`Environment for ${part}: ${z.prettifyError(parsed.error)}`, {})
  return parsed.data as z.infer<(typeof schemas)[P]>
}
