import { afterDeploying } from './after-deploying.ts'
import { beforeDeploying } from './before-deploying.ts'
import { isDeployed } from './deployed.ts'
import { type Finding, lookAt } from './finding.ts'
import type { Operator } from './operator.ts'

/**
 * Looks at what a deployment needs, and at the deployment once it is there; says of each thing whether it is well, and where not what to do.
 * `--no-mail`: sends none.
 */
export async function doctor(operator: Operator, args: string[]): Promise<number> {
  const { say, stack, clients } = operator
  say('Before deploying')
  const before = await lookAt(beforeDeploying(operator), say)
  say('')
  const where = `${stack} in ${await clients.stacks.config.region()}`
  say(`The stack ${where}`)
  const after = await lookAt(await afterDeploying(operator, { sendsMail: !args.includes('--no-mail') }), say)
  const bad = [...before, ...after].filter(({ is }: Finding) => is === 'ill').length
  say('')
  say(bad > 0 ? `${bad} ${bad === 1 ? 'thing needs' : 'things need'} you.` : await lastLine(operator, where))
  return bad === 0 ? 0 : 1
}

/** Not there is well before the first deployment, and the one thing to know for whoever thinks it is there. */
const lastLine = async (operator: Operator, where: string): Promise<string> =>
  (await isDeployed(operator)) ? 'All is well.' : `Nothing is deployed as ${where}; what a deployment needs is there.`
