import { DescribeAlarmsCommand, type MetricAlarm } from '@aws-sdk/client-cloudwatch'
import { DeleteObjectCommand, GetBucketNotificationConfigurationCommand, GetObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3'
import { SendEmailCommand } from '@aws-sdk/client-sesv2'
import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns'
import { inboxFolder } from '../functions/contract.ts'
import { type Deployed, readDeployed } from './deployed.ts'
import { type Finding, ill, type Look, note, well } from './finding.ts'
import { type Operator, OperatorProblem } from './operator.ts'
import { activeRuleSet, ruleSetOf } from './receiving.ts'
import { cdk } from './wishes.ts'

/** What must be so for a deployment to be of use, and to be heard when it is not. */
export async function afterDeploying(operator: Operator, { sendsMail }: { sendsMail: boolean }): Promise<Record<string, Look>> {
  const { wishes } = operator
  let deployed: Deployed
  try {
    deployed = await readDeployed(operator)
  } catch (error) {
    if (!(error instanceof OperatorProblem)) throw error
    return { 'the stack': async () => note(error.message, cdk(wishes, 'deploy --all')) }
  }
  const receives = deployed.find('ReceiptRules') !== undefined
  return {
    'the stack': async () => stackStatus(operator, deployed),
    'the alarms': () => alarms(operator, deployed),
    'who hears the alarms': () => listeners(operator, deployed),
    'what the bucket announces': () => announcements(operator, deployed),
    ...(receives && { receiving: () => receivingOn(operator), 'the MX record': () => mailServers(operator) }),
    ...(sendsMail && { 'a mail, there and back': () => roundTrip(operator, deployed, receives) }),
  }
}

const stackStatus = ({ wishes }: Operator, { status, address }: Deployed): Finding =>
  /^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status)
    ? well(`Deployed (${status}), at ${address}.`)
    : ill(`The stack is ${status}.`, `Look at its events in the CloudFormation console, then run ${cdk(wishes, 'deploy --all')} again.`)

async function alarms({ clients, stack, wishes }: Operator, deployed: Deployed): Promise<Finding[]> {
  if (deployed.alarms.length === 0) return [ill('No alarm is set up.', 'Deploy without leaving the alarms out.')]
  const topic = deployed.nameOf('Alarms')
  const found: MetricAlarm[] = []
  for (let at = 0; at < deployed.alarms.length; at += 100) {
    const { MetricAlarms = [] } = await clients.metrics.send(new DescribeAlarmsCommand({ AlarmNames: deployed.alarms.slice(at, at + 100) }))
    found.push(...MetricAlarms)
  }
  const names = new Set(found.map(({ AlarmName }) => AlarmName))
  const gone = deployed.alarms.filter((name) => !names.has(name))
  const mute = found.filter(({ ActionsEnabled, AlarmActions = [] }) => ActionsEnabled === false || !AlarmActions.includes(topic))
  const raised = found.filter(({ StateValue }) => StateValue === 'ALARM')
  const named = (list: MetricAlarm[]) => list.map(({ AlarmName }) => AlarmName).join(', ')
  return [
    ...(gone.length > 0 ? [ill(`Alarms are gone: ${gone.join(', ')}.`, cdk(wishes, 'deploy --all'))] : []),
    ...(mute.length > 0
      ? [ill(`Alarms tell nobody: ${named(mute)}.`, `${cdk(wishes, 'deploy --all')}, or switch their actions on in CloudWatch.`)]
      : []),
    ...(gone.length + mute.length === 0 ? [well(`${found.length} alarms, each told to the topic.`)] : []),
    ...raised.map(({ AlarmName = '' }) =>
      ill(`${AlarmName} is raised.`, `docs/runbook.md, "${AlarmName.slice(stack.length + 1)}", says what to do.`),
    ),
  ]
}

async function listeners({ clients }: Operator, deployed: Deployed): Promise<Finding> {
  const topic = deployed.find('Alarms')
  if (topic === undefined) return ill('There is no topic for alarms.', 'Deploy without leaving the alarms out.')
  const { Subscriptions = [] } = await clients.topics.send(new ListSubscriptionsByTopicCommand({ TopicArn: topic }))
  if (Subscriptions.length === 0)
    return ill('Nobody hears the alarms.', 'Deploy with -c alarmMail=you@example.com, then confirm the mail that comes.')
  const waiting = Subscriptions.filter(({ SubscriptionArn }) => !SubscriptionArn?.startsWith('arn:'))
  if (waiting.length > 0)
    return ill(
      `${waiting.map(({ Endpoint }) => Endpoint).join(', ')} has not confirmed, and hears nothing until then.`,
      'Click the link in the mail "AWS Notification - Subscription Confirmation". Deploying again sends it anew when it has run out (three days).',
    )
  return well(`Alarms are heard by ${Subscriptions.map(({ Endpoint }) => Endpoint).join(', ')}.`)
}

/** Changed by hand, or lost with a queue that was made anew: then nothing that is stored is ever read. */
async function announcements({ clients, wishes }: Operator, deployed: Deployed): Promise<Finding> {
  const bucket = deployed.nameOf('Inbox')
  const { QueueConfigurations = [] } = await clients.objects.send(new GetBucketNotificationConfigurationCommand({ Bucket: bucket }))
  const queue = deployed.nameOf('InboxQueue').split('/').at(-1) ?? ''
  const told = QueueConfigurations.filter(({ QueueArn }) => QueueArn?.endsWith(`:${queue}`))
  const folders = told.flatMap(({ Filter }) => Filter?.Key?.FilterRules?.map(({ Value }) => Value) ?? [])
  const missing = [inboxFolder.webhook, inboxFolder.feed, inboxFolder.page].filter((folder) => !folders.includes(folder))
  return missing.length === 0
    ? well('The bucket announces what comes in.')
    : ill(
        `The bucket does not announce what lies in ${missing.join(', ')}: it is never read.`,
        `${cdk(wishes, 'deploy --all')}, which writes it anew.`,
      )
}

async function receivingOn(operator: Operator): Promise<Finding> {
  const active = await activeRuleSet(operator)
  return active === ruleSetOf(operator.stack)
    ? well('Receiving is on.')
    : ill(`Receiving is off${active === undefined ? '' : `: the rule set ${active} is in use`}.`, 'npm run receiving on')
}

async function mailServers({ clients, mailServersOf, wishes: { mailDomain } }: Operator): Promise<Finding> {
  if (mailDomain === undefined)
    return note('The mail domain is not named here, so its MX record was not looked at.', 'npm run doctor -- -c mailDomain=in.example.com')
  const wanted = `inbound-smtp.${await clients.stacks.config.region()}.amazonaws.com`
  const found = await mailServersOf(mailDomain).catch(() => [])
  return found.some((host) => host.toLowerCase().replace(/\.$/, '') === wanted)
    ? well(`Mail for ${mailDomain} goes to SES.`)
    : ill(
        `Mail for ${mailDomain} goes ${found.length > 0 ? `to ${found.join(', ')}` : 'nowhere'}.`,
        `Add the record: ${mailDomain} MX 10 ${wanted}`,
      )
}

const tries = 30
const between = 4_000

/**
 * Where mail is received: a mail to an address there that nobody has, which must turn up in the bucket; the functions drop it. Else only that
 * SES takes one, to its own simulator.
 */
async function roundTrip(operator: Operator, deployed: Deployed, receives: boolean): Promise<Finding> {
  const { mailDomain, from } = operator.wishes
  const sender = from ?? (mailDomain && `roundtwo@${mailDomain}`)
  if (sender === undefined) return note('No sender is named here, so no mail was tried.', 'npm run doctor -- -c mailDomain=in.example.com')
  const mark = `doctor-${operator.clock.now().replaceAll(/[^0-9]/g, '')}`
  const to = receives && mailDomain ? `${mark}@${mailDomain}` : 'success@simulator.amazonses.com'
  await operator.clients.mail.send(
    new SendEmailCommand({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [to] },
      ConfigurationSetName: deployed.nameOf('ConfigurationSet'),
      Content: { Simple: { Subject: { Data: mark }, Body: { Text: { Data: 'A mail of the doctor, to see whether it comes back.' } } } },
    }),
  )
  if (!receives || !mailDomain) return well('SES took a mail to its simulator.')
  const since = Date.parse(operator.clock.now())
  for (let time = 0; time < tries; time += 1) {
    await operator.sleep(between)
    if (await cameIn(operator, deployed.nameOf('Inbox'), mark, since)) return well('A mail went out and came back in.')
  }
  return ill(
    'A mail went out and did not come back within two minutes.',
    'Look at the MX record, at npm run receiving on, and whether the rule set receives this domain.',
  )
}

/** Finds it among what has come in since, by its subject, and takes it away again. */
async function cameIn({ clients }: Operator, bucket: string, mark: string, since: number): Promise<boolean> {
  for await (const { Contents = [] } of paginateListObjectsV2({ client: clients.objects }, { Bucket: bucket, Prefix: inboxFolder.mail }))
    for (const { Key, LastModified } of Contents) {
      if ((LastModified?.getTime() ?? 0) < since - 60_000) continue
      const { Body } = await clients.objects.send(new GetObjectCommand({ Bucket: bucket, Key }))
      if (!(await Body?.transformToString('latin1'))?.includes(`Subject: ${mark}`)) continue
      await clients.objects.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
      return true
    }
  return false
}
