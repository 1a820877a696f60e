import { type Duration, Stack } from 'aws-cdk-lib'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { ConfigurationSet, EmailIdentity, EmailSendingEvent, EventDestination, Identity } from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { defineQueue, type QueueWithDeadLetters } from './queue.ts'

export interface MailEvents {
  configurationSet: ConfigurationSet
  queue: QueueWithDeadLetters
}

/**
 * What became of each mail, with our tags in it: accepted, delivered, bounced. Through SNS to a queue, since the event bus is best effort
 * (docs.aws.amazon.com/ses/latest/dg/monitoring-eventbridge.html). No opens and no clicks: nobody is tracked.
 */
export function defineMailEvents(scope: Construct, functionTimeout: Duration, mailDomain: string | undefined): MailEvents {
  const topic = new Topic(scope, 'MailEventsTopic', { enforceSSL: true })
  topic.grantPublish(
    new ServicePrincipal('ses.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } } }),
  )
  const queue = defineQueue(scope, 'MailEventsQueue', functionTimeout)
  topic.addSubscription(new SqsSubscription(queue.queue))
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', { reputationMetrics: true })
  configurationSet.addEventDestination('Events', {
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
  // DKIM on the mail domain: a bare webmail address as sender fails DMARC.
  if (mailDomain) new EmailIdentity(scope, 'MailDomain', { identity: Identity.domain(mailDomain), configurationSet })
  return { configurationSet, queue }
}
