import { DescribeActiveReceiptRuleSetCommand, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses'
import { readDeployed } from './deployed.ts'
import { type Operator, OperatorProblem } from './operator.ts'

export const ruleSetOf = (stack: string): string => `${stack}-receiving`

/** The one rule set that is active in this account and region. */
export async function activeRuleSet({ clients }: Pick<Operator, 'clients'>): Promise<string | undefined> {
  const { Metadata } = await clients.receiving.send(new DescribeActiveReceiptRuleSetCommand({}))
  return Metadata?.Name
}

/**
 * Switches receiving on or off. An account has one active rule set: another one that is in use is never displaced, and switching off touches
 * none but our own. Must be off before the stack can be destroyed: SES keeps an active rule set from being deleted.
 */
export async function receiving(operator: Operator, [how]: string[]): Promise<number> {
  if (how !== 'on' && how !== 'off') throw new OperatorProblem('npm run receiving on|off')
  const ours = ruleSetOf(operator.stack)
  const active = await activeRuleSet(operator)
  return how === 'on' ? switchOn(operator, ours, active) : switchOff(operator, ours, active)
}

async function switchOn(operator: Operator, ours: string, active: string | undefined): Promise<number> {
  if (active === ours) return told(operator, 'Receiving is on already.')
  if (active !== undefined)
    throw new OperatorProblem(
      `The rule set ${active} is active, and switching would silence it. Nothing was changed. Receive in another region, or put the rule of ${ours} into ${active} by hand.`,
    )
  if ((await readDeployed(operator)).find('ReceiptRules') === undefined)
    throw new OperatorProblem(`${operator.stack} was deployed without a mail domain, so there is nothing to switch on.`)
  await operator.clients.receiving.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }))
  return told(operator, 'Receiving is on. Mail comes in once the MX record of the mail domain points to SES; npm run doctor looks.')
}

async function switchOff(operator: Operator, ours: string, active: string | undefined): Promise<number> {
  if (active !== ours)
    return told(operator, active === undefined ? 'Receiving is off already.' : `Receiving is off: ${active} is active, and is left alone.`)
  await operator.clients.receiving.send(new SetActiveReceiptRuleSetCommand({}))
  return told(operator, 'Receiving is off.')
}

const told = ({ say }: Operator, words: string): number => {
  say(words)
  return 0
}
