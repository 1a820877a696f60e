import { resolve } from 'node:path'
import { localDate, localTime } from '../functions/domain/time/wall-time.ts'
import { type LocalServer, openServer } from './control/server.ts'
import { lockData } from './data-lock.ts'
import { help, readFlags, type Settings, StartProblem } from './flags.ts'
import { candidateId } from './names.ts'
import { openSmtpDoor, type SmtpDoor } from './smtp-door.ts'
import type { Told } from './town/teller.ts'
import { startTown, type Town } from './town/town.ts'
import { workerBundle } from './town/worker-bundles.ts'

type Say = (line: string) => void

/** Starts everything or nothing, and runs until it is told to stop. Gives the exit code. */
export async function run(args: string[], say: Say = (line) => console.log(line)): Promise<number> {
  const undo: (() => unknown)[] = []
  try {
    const settings = readFlags(args)
    if (settings === 'help') return tell(say, help)
    const stopped = untilStopped(undo)
    await raise(settings, say, undo)
    say(`\nStopping, because of ${await stopped}.`)
    return 0
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    console.error(error.message)
    return 1
  } finally {
    for (const each of undo.reverse()) await each()
  }
}

const tell = (say: Say, text: string): number => {
  say(text)
  return 0
}

/** Ports and folder are taken first: whoever finds them taken has started nothing yet. */
async function raise(settings: Settings, say: Say, undo: (() => unknown)[]): Promise<void> {
  const server = await taking('port', settings.port, openServer)
  undo.push(() => server.close())
  undo.push(lockData(settings.data))

  let zone = 'UTC'
  const line = ({ at, kind, words }: Told) => say(`  ${localDate(at, zone)} ${localTime(at, zone)}  ${kind.padEnd(8)} ${words}`)

  await step(say, 'The reader', () => workerBundle('parse-worker'))
  const publicUrl = `http://127.0.0.1:${server.port}`
  const town = await step(say, `Everything kept in ${resolve(settings.data)}`, () =>
    startTown({
      folder: settings.data,
      ticking: true,
      publicUrl,
      candidate: settings.candidate,
      office: settings.office,
      ...(settings.clock !== undefined && { startAt: settings.clock }),
      tell: line,
    }),
  )
  undo.push(() => town.close())
  const smtp = await taking('smtp-port', settings.smtpPort, (port) => openSmtpDoor({ port, accept: town.receiveMail }))
  undo.push(() => smtp.close())
  zone = (await town.table.findCandidate(candidateId))?.homeZone ?? zone
  await step(say, 'What fell due while it was off', () => town.settle())
  server.serve(town, { smtpPort: smtp.port }, (error) =>
    line({ at: town.clock.now(), kind: 'trouble', words: `a request failed: ${String(error)}` }),
  )
  await greet(town, settings, { server, smtp, zone }, say)
}

async function greet(
  town: Town,
  settings: Settings,
  { server, smtp, zone }: { server: LocalServer; smtp: SmtpDoor; zone: string },
  say: Say,
): Promise<void> {
  const candidate = await town.table.findCandidate(candidateId)
  const now = town.clock.now()
  if (settings.clock !== undefined && now.slice(0, 16) !== settings.clock.slice(0, 16))
    say(`  note     the clock goes on where it was; --clock ${settings.clock} is only for a new data folder`)
  say(`
roundtwo looks after the interviews of ${candidate?.name} <${candidate?.mail}>.
Its clock shows ${localDate(now, zone)} ${localTime(now, zone)} (${zone}).

  Open    http://127.0.0.1:${server.port}         rounds, plan, questions; drop an invitation in
          http://127.0.0.1:${server.port}/local   try an example, wind the clock, read what was sent
  Mail    127.0.0.1:${smtp.port}                  takes in forwarded invitations

No mail leaves this machine. Ctrl-C stops it; everything is kept.
`)
}

async function step<T>(say: Say, what: string, work: () => Promise<T>): Promise<T> {
  const before = performance.now()
  try {
    const result = await work()
    say(`  done     ${what} (${((performance.now() - before) / 1000).toFixed(1)} s)`)
    return result
  } catch (error) {
    say(`  failed   ${what}`)
    throw error
  }
}

async function taking<T>(flag: string, port: number, open: (port: number) => Promise<T>): Promise<T> {
  try {
    return await open(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new StartProblem(`Port ${port} is taken by another program. Choose another one with --${flag}, such as --${flag} ${port + 1}.`)
    if (code === 'EACCES')
      throw new StartProblem(`Port ${port} needs rights this account does not have. Choose one above 1023 with --${flag}.`)
    throw error
  }
}

/** A second signal ends it at once. */
function untilStopped(undo: (() => unknown)[]): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const stop = () => resolve(signal)
      process.once(signal, stop)
      undo.unshift(() => process.removeListener(signal, stop))
    }
  })
}
