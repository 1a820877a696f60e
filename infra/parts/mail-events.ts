import { CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { defineQueue, type QueueWithDeadLetters } from './queue.ts'

/** A mail is taken in at once and delivered some seconds later, mostly: both in one run. A lost answer waits a quarter of an hour for either. */
export const mailEventsGather = Duration.seconds(20)

export interface MailEvents {
  configurationSet: ConfigurationSet
  queue: QueueWithDeadLetters
}

/**
 * What became of each mail, with our tags in it: accepted, delivered, bounced. Through SNS to a queue, since the event bus is best effort
 * (docs.aws.amazon.com/ses/latest/dg/monitoring-eventbridge.html). No opens and no clicks: nobody is tracked.
 */
export function defineMailEvents(scope: Construct, functionTimeout: Duration): MailEvents {
  const topic = new Topic(scope, 'MailEventsTopic', { enforceSSL: true })
  const queue = defineQueue(scope, 'MailEventsQueue', functionTimeout, { gathering: mailEventsGather })
  topic.addSubscription(new SqsSubscription(queue.queue))
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', { reputationMetrics: true })
  // The destination brings the right to write to the topic, for this account and this configuration set.
  const events = configurationSet.addEventDestination('Events', {
    destination: EventDestination.snsTopic(topic),
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.DELIVERY_DELAY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
    ],
  })
  // SES tries the topic when it is told of it.
  events.node.addDependency(topic)
  return { configurationSet, queue }
}

/**
 * The domain as a sender: signed with DKIM, and with a MAIL FROM of its own, so that SPF speaks for it as well; a bare webmail address as sender
 * fails DMARC. The records to add are outputs: nobody has to look for them in a console.
 */
export function defineMailDomain(scope: Construct, mailDomain: string, configurationSet: ConfigurationSet): void {
  const mailFromDomain = `bounce.${mailDomain}`
  const { region } = Stack.of(scope)
  const identity = new EmailIdentity(scope, 'MailDomain', {
    identity: Identity.domain(mailDomain),
    configurationSet,
    mailFromDomain,
    // Until its records are there, mails go out as before.
    mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
  })
  const record = (id: string, name: string, type: string, value: string) =>
    new CfnOutput(scope, id, { value: `${name} ${type} ${value}`, description: 'Add this record to the domain' })
  for (const [at, { name, value }] of identity.dkimRecords.entries()) record(`DkimRecord${at + 1}`, name, 'CNAME', value)
  record('MailFromMxRecord', mailFromDomain, 'MX', `10 feedback-smtp.${region}.amazonses.com`)
  record('MailFromSpfRecord', mailFromDomain, 'TXT', '"v=spf1 include:amazonses.com ~all"')
}
