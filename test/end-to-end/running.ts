import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface SentMail {
  id: string
  to: string
  subject: string
  html: string
  text: string
  sentAt: string
  touchpoint: { kind: string; roundId?: string; applicationId?: string }
}

/** roundtwo as a person starts it: a process of its own, reached over its ports alone. */
export interface Running {
  url: string
  smtpPort: number
  data: string
  post(body: string | Uint8Array<ArrayBuffer>, contentType: string): Promise<{ id: string; decision: string; reason: string }>
  wind(to: { to: string } | { by: string }): Promise<void>
  outbox(): Promise<SentMail[]>
  get<T>(path: string): Promise<T>
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Starts again on the same data and ports. */
  again(): Promise<void>
  /** What the process has printed so far. */
  printed(): string
}

export const aDataFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'roundtwo-'))
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))))
    })
  })

export async function startRunning(flags: string[] = []): Promise<Running> {
  const [port, smtpPort, data] = await Promise.all([freePort(), freePort(), aDataFolder()])
  const url = `http://127.0.0.1:${port}`
  const all = ['--port', String(port), '--smtp-port', String(smtpPort), '--data', data, ...flags]
  let { child, printed } = await launch(all, url)

  const request = async (method: string, path: string, body?: string | Uint8Array<ArrayBuffer>, contentType = 'application/json') => {
    const response = await fetch(`${url}${path}`, { method, headers: { 'content-type': contentType }, ...(body !== undefined && { body }) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 500)}\n${printed()}`)
    return JSON.parse(text)
  }
  return {
    url,
    smtpPort,
    data,
    post: (body, contentType) => request('POST', '/local/messages', body, contentType),
    wind: (to) => request('POST', '/local/clock', JSON.stringify(to)),
    outbox: () => request('GET', '/local/outbox'),
    get: (path) => request('GET', path),
    kill: (signal) => end(child, signal),
    again: async () => {
      ;({ child, printed } = await launch(all, url))
    },
    printed: () => printed(),
  }
}

/** Starts the process and waits until it answers. */
async function launch(flags: string[], url: string): Promise<{ child: ChildProcess; printed: () => string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts', ...flags], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`It stopped with ${child.exitCode}:\n${output}`)
    const answers = await fetch(`${url}/local/clock`).then(
      (response) => response.ok,
      () => false,
    )
    if (answers) return { child, printed: () => output }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`It did not answer within 30 seconds:\n${output}`)
}

const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
