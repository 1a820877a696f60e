import { SQSClient } from '@aws-sdk/client-sqs'
import { afterEach } from 'vitest'
import { type FunctionName, functionNames, inboxFolder } from '../functions/contract.ts'
import { ofThisRun } from '../functions/run.ts'
import { calls } from './infra/proof/calls.ts'

/**
 * Before every test file: whatever a function asks of AWS in any test must stand in the list of what that function asks
 * (test/infra/proof/calls.ts), which test/infra/granted.long.test.ts holds against the roles in the templates. Where it does not, the call is refused
 * as IAM would refuse it, and the test fails.
 */

/** One call as it was made. */
export interface Made {
  function: FunctionName
  calls: string[]
  input: Record<string, unknown>
}

interface Command {
  constructor: { name: string }
  input: Record<string, unknown>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const folderOf = (key: unknown): string => {
  const found = Object.values(inboxFolder).find((folder) => text(key).startsWith(folder))
  if (!found) throw new Error(`${String(key)} lies in no folder of the inbox`)
  return found
}

/** The bucket is called inbox already. */
const queueOf = (name: string): string => (name === 'inbox' ? 'inbox-queue' : name)

/** Which permissions a command takes, and on what. A command that is not here has never been thought about. */
const needs: Record<string, (input: Record<string, unknown>) => string[]> = {
  GetCommand: () => ['dynamodb:GetItem table'],
  PutCommand: () => ['dynamodb:PutItem table'],
  UpdateCommand: () => ['dynamodb:UpdateItem table'],
  DeleteCommand: () => ['dynamodb:DeleteItem table'],
  QueryCommand: ({ IndexName }) => [`dynamodb:Query table${IndexName === undefined ? '' : `/index/${text(IndexName)}`}`],
  PutObjectCommand: ({ Key }) => [`s3:PutObject ${folderOf(Key)}`],
  // Where the object is gone, S3 says so only to who may list the bucket; to others it answers 403.
  GetObjectCommand: ({ Key }) => [`s3:GetObject ${folderOf(Key)}`, 's3:ListBucket inbox'],
  DeleteObjectCommand: ({ Key }) => [`s3:DeleteObject ${folderOf(Key)}`],
  ListObjectsV2Command: () => ['s3:ListBucket inbox'],
  DeleteScheduleCommand: () => ['scheduler:DeleteSchedule timers'],
  ListSchedulesCommand: () => ['scheduler:ListSchedules all'],
  SendMessageCommand: ({ QueueUrl }) => [`sqs:SendMessage ${queueOf(text(QueueUrl).split('/').at(-1) ?? '')}`],
  CreateScheduleCommand: () => ['scheduler:CreateSchedule timers', 'iam:PassRole timer-role'],
  GetSecretValueCommand: () => ['secretsmanager:GetSecretValue master'],
  SendEmailCommand: () => ['ses:SendEmail candidate'],
}

const isFunction = (name: unknown): name is FunctionName => functionNames.some((one) => one === name)

interface Ear {
  listeners: Set<(made: Made) => void>
  refused: string[]
}

const shared = globalThis as { [key: symbol]: unknown }
const place = Symbol.for('roundtwo.calls')
if (shared[place] === undefined) shared[place] = wire()
const ear = shared[place] as Ear

/** Once per process: all clients have one `send`. */
function wire(): Ear {
  const wired: Ear = { listeners: new Set(), refused: [] }
  const client = Object.getPrototypeOf(SQSClient.prototype) as { send(command: Command, ...rest: unknown[]): unknown }
  const { send } = client
  client.send = function (command, ...rest) {
    const name = ofThisRun().function
    // Outside any run it is the test itself that looks at the table.
    if (isFunction(name)) {
      const wanted = needs[command.constructor.name]?.(command.input)
      if (wanted === undefined) throw refuse(wired, name, command.constructor.name)
      for (const listener of wired.listeners) listener({ function: name, calls: wanted, input: command.input })
      const known: readonly string[] = calls[name]
      const ungranted = wanted.find((one) => !known.includes(one))
      if (ungranted && wired.listeners.size === 0) throw refuse(wired, name, ungranted)
    }
    return send.call(this, command, ...rest)
  }
  return wired
}

function refuse({ refused }: Ear, name: FunctionName, call: string): Error {
  const words = `${name} may not: ${call} (test/infra/proof/calls.ts and infra/parts/functions.ts grant what a function does)`
  refused.push(words)
  return Object.assign(new Error(words), { name: 'AccessDeniedException' })
}

/** Hears every call until the returned function is called. */
export function listenToCalls(listener: (made: Made) => void): () => void {
  ear.listeners.add(listener)
  return () => void ear.listeners.delete(listener)
}

// What the code under test may have taken for an answer of AWS.
afterEach(() => {
  const [first] = ear.refused.splice(0)
  if (first) throw new Error(first)
})
