import { resolveMx } from 'node:dns/promises'
import { instantOf } from '../functions/domain/time/wall-time.ts'
import { doctor } from './doctor.ts'
import { invite } from './invite.ts'
import { clientsWith, type Operator, OperatorProblem } from './operator.ts'
import { receiving } from './receiving.ts'
import { redrive } from './redrive.ts'
import { rotateKeys } from './rotate-keys.ts'
import { selftest } from './selftest.ts'
import { meantBy } from './wishes.ts'

/** `npm run <command>`; each gives the exit code. */
const commands: Record<string, (operator: Operator, args: string[]) => Promise<number>> = {
  doctor,
  invite,
  selftest,
  receiving,
  redrive,
  'rotate-keys': rotateKeys,
}

const [name = '', ...given] = process.argv.slice(2)
const command = commands[name]
if (command === undefined) throw new Error(`There is no command ${name}.`)

const operatorOf = ({ region, stack, stackIsNamed, wishes }: ReturnType<typeof meantBy>): Operator => ({
  clients: clientsWith(region === undefined ? {} : { region }),
  stack,
  stackIsNamed,
  wishes,
  say: (line) => console.log(line),
  clock: { now: () => instantOf(Date.now()) },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  mailServersOf: async (domain) => (await resolveMx(domain)).map(({ exchange }) => exchange),
  async post(url, body, headers) {
    const answer = await fetch(url, { method: 'POST', body, headers }).catch((error: Error) => {
      throw new OperatorProblem(
        `${new URL(url).host} cannot be reached: ${error.cause instanceof Error ? error.cause.message : error.message}`,
      )
    })
    return { status: answer.status, text: await answer.text() }
  },
})

try {
  const meant = meantBy(given)
  process.exitCode = await command(operatorOf(meant), meant.args)
} catch (error) {
  if (!(error instanceof OperatorProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
