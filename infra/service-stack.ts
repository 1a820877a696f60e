import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { defineAlarms } from './parts/alarms.ts'
import { defineApi, openRoutes } from './parts/api.ts'
import { defineDashboard } from './parts/dashboard.ts'
import { functionTimeout } from './parts/function.ts'
import { defineFunctions } from './parts/functions.ts'
import { defineMailDomain, defineMailEvents } from './parts/mail-events.ts'
import { defineMailReceiving } from './parts/mail-receiving.ts'
import { defineDeadLetters, defineQueue } from './parts/queue.ts'
import { defineTicker } from './parts/ticker.ts'
import { defineTimers } from './parts/timers.ts'
import type { Omissible, Settings } from './settings-schema.ts'
import type { StatefulStack } from './stateful-stack.ts'

export interface ServiceStackProps
  extends StackProps,
    Omit<Settings, 'stackName' | 'region' | 'adopt' | 'wholeDueIndex' | 'roster' | 'concurrency' | 'leaveOut'> {
  stateful: StatefulStack
  roster?: boolean
  concurrency?: number
  leaveOut?: readonly Omissible[]
}

/** Everything that can be thrown away and built again: doors, functions, timers and the way mail goes out. */
export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    {
      stateful,
      candidates,
      roster = false,
      office,
      mailDomain,
      from,
      alarmMail,
      pageDomain,
      certificate,
      concurrency = 10,
      leaveOut = [],
      ...props
    }: ServiceStackProps,
  ) {
    super(scope, id, props)
    const has = (part: Omissible) => !leaveOut.includes(part)
    const mailsAnybody = roster || office !== undefined
    const due = defineQueue(this, 'DueQueue', functionTimeout('on-touchpoint-due'))
    const pushes = defineQueue(this, 'PushQueue', functionTimeout('on-push-due'))
    const timers = defineTimers(this, due.queue)
    const mailEvents = defineMailEvents(this, functionTimeout('on-mail-event'))
    if (mailDomain && has('mail-identity')) defineMailDomain(this, mailDomain, mailEvents.configurationSet)
    const ownName = pageDomain && certificate ? { pageDomain, certificate } : undefined
    const { api, publicUrl } = defineApi(this, ownName)
    const functions = defineFunctions(this, {
      stateful,
      due: due.queue,
      pushes: pushes.queue,
      timers,
      mailEvents,
      from: from ?? (mailDomain ? `roundtwo@${mailDomain}` : this.askForSender()),
      publicUrl,
      mailDomain,
      candidates,
      mailsAnybody,
      office,
      concurrency,
    })
    openRoutes(api, { webhook: functions['on-webhook'].function, page: functions['on-page-request'].function })

    const tickDeadLetters = defineDeadLetters(this, 'TickDeadLetters')
    const failedRuns = defineDeadLetters(this, 'RunDeadLetters')
    if (has('failed-runs')) for (const name of ['on-sweep', 'on-feed-tick'] as const) functions[name].failedRunsGoTo(failedRuns)
    defineTicker(this, {
      sweep: functions['on-sweep'].function,
      feedTick: functions['on-feed-tick'].function,
      deadLetters: tickDeadLetters,
    })
    if (mailDomain && has('receipt-rules'))
      defineMailReceiving(this, { mailDomain, inbox: stateful.inbox, inboxQueue: stateful.inboxQueue.queue })
    const watched = {
      queues: { inbox: stateful.inboxQueue.queue, due: due.queue, 'mail-events': mailEvents.queue.queue, pushes: pushes.queue },
      deadLetters: {
        inbox: stateful.inboxQueue.deadLetters,
        due: due.deadLetters,
        'mail-events': mailEvents.queue.deadLetters,
        pushes: pushes.deadLetters,
        timers: timers.deadLetters,
        ticks: tickDeadLetters,
        runs: failedRuns,
      },
      functions,
      api,
    }
    if (has('alarms')) {
      const { topic, alarms } = defineAlarms(this, watched, alarmMail)
      new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn, description: 'Where alarms are told' })
      if (has('dashboard')) {
        const { dashboardName } = defineDashboard(this, watched, alarms)
        new CfnOutput(this, 'DashboardName', { value: dashboardName, description: 'In CloudWatch, under dashboards' })
      }
    }
    new CfnOutput(this, 'Mails', {
      value: mailsAnybody ? 'anybody invited' : 'candidates of the settings',
      description: 'To whom mail may go',
    })
    new CfnOutput(this, 'MasterSecret', { value: stateful.secret.secretArn, description: 'What signs links and webhooks' })
    new CfnOutput(this, 'Address', { value: publicUrl, description: 'Open this in a browser' })
  }

  /** A parameter without a default: the template can be built without knowing the sender, and not be deployed without. */
  private askForSender(): string {
    const parameter = new CfnParameter(this, 'FromAddress', {
      description: 'The address mails come from, verified with SES. Deploy with -c from= or -c mailDomain= and this is not asked.',
      allowedPattern: '^[^@ ]+@[^@ ]+$',
    })
    return parameter.valueAsString
  }
}
