import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { StartProblem } from './flags.ts'

/**
 * One process per data folder: a file with its process id. The file of a process that was killed is left behind and is taken over,
 * since no such process runs any more. Gives the function that lets go.
 */
export function lockData(folder: string): () => void {
  makeFolder(folder)
  const file = join(folder, 'lock')
  const mine = `${process.pid} ${hostname()}`
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(file, mine, { flag: 'wx' })
      return () => {
        if (read(file) === mine) rmSync(file, { force: true })
      }
    } catch (error) {
      if (!isCode(error, 'EEXIST') || tries > 5) throw error
      refuseIfAlive(file, folder)
      rmSync(file, { force: true })
    }
  }
}

function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: ownerOnly })
    accessSync(folder, constants.W_OK)
    closeToOthers(folder)
  } catch (error) {
    const why = isCode(error, 'EEXIST') || isCode(error, 'ENOTDIR') ? 'is no folder' : 'cannot be written to'
    throw new StartProblem(`${resolve(folder)} ${why}. Choose another one with --data.`)
  }
}

/** Raw mails and keys lie in it. */
const ownerOnly = 0o700

/** A folder that an earlier version left open is closed; one that holds other things too is not ours to change, and what is written there is closed one by one (`start.ts`). */
function closeToOthers(folder: string): void {
  const ours = existsSync(join(folder, 'state.log')) || readdirSync(folder).length === 0
  if (ours && (statSync(folder).mode & 0o077) !== 0) chmodSync(folder, ownerOnly)
}

function refuseIfAlive(file: string, folder: string) {
  const [pid = '', host] = read(file).split(' ')
  if (!/^\d+$/.test(pid) || (host === hostname() && !alive(Number(pid)))) return
  throw new StartProblem(
    `${resolve(folder)} is in use by another roundtwo (process ${pid}). Stop that one, or choose another folder with --data. If ${pid} is something else, delete ${file}.`,
  )
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Signal 0 only asks. EPERM: it runs, but belongs to somebody else. A restarted container may give our own id again. */
function alive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
