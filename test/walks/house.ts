import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aDataFolder, type Running, removeFolder, type SentMail, startRunning } from '../end-to-end/running.ts'
import { talk } from '../local/smtp-client.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export type House = Awaited<ReturnType<typeof aHouse>>

/** Where its clock starts: a Monday morning in New York. */
export const monday = '2026-11-23T15:00:00Z'

/** Whose house it is where an office has one. */
export const office = {
  name: 'Career Centre, Elm University',
  help: 'careers@elm.example',
  ends: '2027-06-30',
  code: 'winter-term-2026',
  staff: ['dana@elm.example'],
}

/** roundtwo as `npm start` starts it, with an operator who invites and a clock that is wound; people have mailboxes in its outbox. */
export async function aHouse(flags: string[] = []) {
  const running: Running = await startRunning(['--clock', monday, ...flags])
  const read = new Set<string>()

  return {
    url: running.url,
    data: running.data,
    post: running.post,
    wind: (to: string) => running.wind({ to }),
    now: async () => (await running.get<{ now: string }>('/local/clock')).now,
    printed: running.printed,
    /** `npm run invite -- …`; what it says. */
    async invite(...given: string[]): Promise<string> {
      const args = ['--no-warnings', '--import', 'tsx', 'ops/main.ts', 'invite', ...given, '--port', new URL(running.url).port]
      const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      child.stdout.on('data', (chunk) => (said += chunk))
      child.stderr.on('data', (chunk) => (said += chunk))
      await once(child, 'close')
      return said
    },
    /** A file in a folder of this house, to be named on a command line. */
    async file(name: string, text: string): Promise<string> {
      const path = join(running.data, name)
      await writeFile(path, text)
      return path
    },
    /** Every mail to this address so far, oldest first. */
    mailbox: async (address: string): Promise<SentMail[]> => (await running.outbox()).filter(({ to }) => to === address),
    outbox: running.outbox,
    /** The mail this person has not read yet, of this subject; waited for. */
    async mail(address: string, subject: RegExp): Promise<SentMail> {
      for (let tries = 0; tries < 100; tries += 1) {
        const found = (await running.outbox()).find((mail) => mail.to === address && subject.test(mail.subject) && !read.has(mail.id))
        if (found) {
          read.add(found.id)
          return found
        }
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      const subjects = (await running.outbox()).filter(({ to }) => to === address).map((mail) => `${mail.sentAt} ${mail.subject}`)
      throw new Error(`${address} got no mail of the subject ${subject}, but\n${subjects.join('\n')}\n${running.printed()}`)
    },
    /** A mail handed to the local mail door, as a mail program sends it on. */
    forward: (raw: string, { from, to }: { from: string; to: string }) => talk(running.smtpPort, raw, { from, to }),
    async leave(): Promise<void> {
      await running.kill('SIGKILL')
      await removeFolder(running.data)
    },
  }
}

/** The house a walk goes through; that of an office is an office's. */
export async function houseFor(who: 'nurse' | 'engineer' | 'office'): Promise<House> {
  if (who !== 'office') return aHouse()
  const folder = await aDataFolder()
  await writeFile(join(folder, 'office.json'), JSON.stringify(office))
  const house = await aHouse(['--office', join(folder, 'office.json')])
  return {
    ...house,
    async leave() {
      await house.leave()
      await removeFolder(folder)
    },
  }
}
