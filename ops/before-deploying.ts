import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException } from '@aws-sdk/client-sesv2'
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts'
import { type Finding, ill, type Look, note, well } from './finding.ts'
import type { Operator } from './operator.ts'
import { activeRuleSet, ruleSetOf } from './receiving.ts'
import { cdk } from './wishes.ts'

/** Where SES was seen to receive mail, November 2026. AWS adds regions, so another one is a note and no fault. */
const receivingRegions: ReadonlySet<string> = new Set([
  'us-east-1',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
])

/** The least `cdk bootstrap` this CDK deploys with. */
const leastBootstrap = 6

/** What must be so before the first `cdk deploy`. */
export function beforeDeploying(operator: Operator): Record<string, Look> {
  return {
    'the version of Node': nodeVersion,
    'the credentials': () => credentials(operator),
    'the region': () => region(operator),
    'the bootstrap stack': () => bootstrap(operator),
    'the SES account': () => sendingAccount(operator),
    'the identities mails go from and to': () => identities(operator),
    'the rule set in use': () => ruleSet(operator),
  }
}

export async function nodeVersion(version: string = process.versions.node): Promise<Finding> {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? well(`Node ${version}.`)
    : ill(`Node ${version} is too old.`, 'Get Node 20.19 or later from https://nodejs.org.')
}

async function credentials({ clients }: Operator): Promise<Finding> {
  try {
    const { Account, Arn } = await clients.identity.send(new GetCallerIdentityCommand({}))
    return well(`Account ${Account}, as ${Arn}.`)
  } catch (error) {
    return ill(
      `No credentials that AWS takes (${error instanceof Error ? error.name : 'unknown'}).`,
      'Sign in with `aws sso login`, or set AWS_PROFILE to a profile that has an account.',
    )
  }
}

async function region({ clients, wishes: { mailDomain } }: Operator): Promise<Finding> {
  const name = await clients.stacks.config.region()
  if (mailDomain === undefined) return well(`Region ${name}; no mail is to be received.`)
  if (receivingRegions.has(name)) return well(`Region ${name}, where SES receives mail.`)
  return note(
    `Region ${name}: I do not know whether SES receives mail there.`,
    'us-east-1, us-west-2 and eu-west-1 do for certain; name one as region in the settings.',
  )
}

async function bootstrap({ clients, wishes }: Operator): Promise<Finding> {
  const fix = cdk(wishes, 'bootstrap')
  try {
    const { Stacks = [] } = await clients.stacks.send(new DescribeStacksCommand({ StackName: 'CDKToolkit' }))
    const version = Number(Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'BootstrapVersion')?.OutputValue ?? 0)
    return version >= leastBootstrap
      ? well(`Bootstrapped, version ${version}.`)
      : ill(`The bootstrap stack is old (version ${version}).`, fix)
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message))
      return ill('This account and region have never been bootstrapped.', fix)
    throw error
  }
}

async function sendingAccount({ clients, wishes: { candidates } }: Operator): Promise<Finding> {
  const { ProductionAccessEnabled, SendingEnabled } = await clients.mail.send(new GetAccountCommand({}))
  if (SendingEnabled === false)
    return ill(
      'SES has paused sending for this account.',
      'Look at the SES console, and at the mailbox of the account’s owner, for the reason.',
    )
  if (ProductionAccessEnabled) return well('SES may send to anybody.')
  return note(
    'SES is in its sandbox: it mails only verified addresses, 200 a day.',
    candidates.length > 0
      ? 'That is enough here: mails go to the candidates alone, who are looked at next.'
      : 'Verify each candidate’s address.',
  )
}

/** The sender's domain or address; in the sandbox also whoever is mailed. */
async function identities({ clients, wishes: { mailDomain, from, candidates } }: Operator): Promise<Finding[]> {
  const { ProductionAccessEnabled } = await clients.mail.send(new GetAccountCommand({}))
  const sender = from ?? mailDomain
  const found: Finding[] = []
  if (sender === undefined)
    found.push(note('Nobody is named to send as.', 'Name mailDomain or from in roundtwo.config.json, or with -c as for cdk deploy.'))
  else found.push(await identityOf(clients, sender, sender === from ? 'address' : 'domain'))
  if (from !== undefined && mailDomain === undefined)
    found.push(
      note(
        'Without a mail domain mails come from a bare address, which fails DMARC at many receivers.',
        'Fine for a trial with yourself; else set mailDomain.',
      ),
    )
  if (!ProductionAccessEnabled)
    for (const candidate of candidates) if (candidate !== sender) found.push(await identityOf(clients, candidate, 'address'))
  return found
}

async function identityOf(clients: Operator['clients'], name: string, kind: 'address' | 'domain'): Promise<Finding> {
  const verify =
    kind === 'address'
      ? `aws sesv2 create-email-identity --email-identity ${name}, then click the link in the mail.`
      : 'The deployment makes it; add the records it prints (DkimRecord1 to 3) to the domain.'
  try {
    const { VerifiedForSendingStatus, DkimAttributes } = await clients.mail.send(new GetEmailIdentityCommand({ EmailIdentity: name }))
    if (!VerifiedForSendingStatus) return ill(`${name} is known to SES and not verified yet.`, verify)
    if (kind === 'domain' && DkimAttributes?.Status !== 'SUCCESS')
      return ill(`DKIM of ${name} is ${DkimAttributes?.Status ?? 'not set up'}.`, 'Add the three DKIM records; it takes up to a day.')
    return well(`${name} is verified.`)
  } catch (error) {
    if (!(error instanceof NotFoundException)) throw error
    if (kind === 'domain') return note(`SES does not know ${name} yet.`, verify)
    // Every address of a verified domain may send and is mailed.
    const ofDomain = await identityOf(clients, name.slice(name.lastIndexOf('@') + 1), 'domain')
    return ofDomain.is === 'well' ? ofDomain : ill(`SES does not know ${name}.`, verify)
  }
}

async function ruleSet(operator: Operator): Promise<Finding> {
  if (operator.wishes.mailDomain === undefined) return well('No mail is to be received, so no rule set is needed.')
  const active = await activeRuleSet(operator)
  if (active === undefined) return well('No other receipt rule set is in use.')
  if (active === ruleSetOf(operator.stack)) return well('The receipt rule set in use is our own.')
  return note(
    `The receipt rule set ${active} is in use here, and an account has one.`,
    'npm run receiving on will leave it alone. Receive in another region, or add our rule to it by hand.',
  )
}
