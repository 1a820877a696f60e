import { afterDeploying } from './after-deploying.ts'
import { beforeDeploying } from './before-deploying.ts'
import { type Finding, lookAt } from './finding.ts'
import type { Operator } from './operator.ts'
import { wishesIn } from './wishes.ts'

/**
 * Looks at what a deployment needs, and at the deployment once it is there; says of each thing whether it is well, and where not what to do.
 * `--no-mail`: sends none.
 */
export async function doctor(operator: Operator, args: string[]): Promise<number> {
  const wishes = wishesIn(args)
  operator.say('Before deploying')
  const before = await lookAt(beforeDeploying(operator, wishes), operator.say)
  operator.say('')
  operator.say(`The stack ${operator.stack}`)
  const after = await lookAt(await afterDeploying(operator, wishes), operator.say)
  const bad = [...before, ...after].filter(({ is }: Finding) => is === 'ill').length
  operator.say('')
  operator.say(bad === 0 ? 'All is well.' : `${bad} ${bad === 1 ? 'thing needs' : 'things need'} you.`)
  return bad === 0 ? 0 : 1
}
