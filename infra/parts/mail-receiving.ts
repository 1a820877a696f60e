import { CfnOutput, Stack } from 'aws-cdk-lib'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses'
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { inboxFolder } from '../../functions/contract.ts'

/** What receiving is called. Its names are chosen, not drawn, so that bucket and queue in the other stack can let in this rule and this topic alone. */
export interface ReceivingNames {
  ruleSet: string
  rule: string
  ruleArn: string
  topic: string
  topicArn: string
}

export function receivingNames(scope: Construct, serviceName: string): ReceivingNames {
  const stack = Stack.of(scope)
  const [ruleSet, rule, topic] = [`${serviceName}-receiving`, `${serviceName}-mail`, `${serviceName}-receipts`]
  return {
    ruleSet,
    rule,
    // docs.aws.amazon.com/ses/latest/dg/receiving-email-permissions.html
    ruleArn: stack.formatArn({ service: 'ses', resource: 'receipt-rule-set', resourceName: `${ruleSet}:receipt-rule/${rule}` }),
    topic,
    topicArn: stack.formatArn({ service: 'sns', resource: topic }),
  }
}

/**
 * Mail for the domain: the raw bytes to the bucket, then the receipt (recipients, verdicts, key) through SNS to the inbox queue.
 * The rule set is made, not switched on: an account has one active set, and switching would silence whatever is active now.
 */
export function defineMailReceiving(
  scope: Construct,
  { mailDomain, inbox, inboxQueue }: { mailDomain: string; inbox: Bucket; inboxQueue: IQueue },
): void {
  const { account, stackName } = Stack.of(scope)
  const names = receivingNames(scope, stackName)
  const receipts = new Topic(scope, 'ReceiptsTopic', { topicName: names.topic, enforceSSL: true })
  const source = { 'aws:SourceAccount': account, 'aws:SourceArn': names.ruleArn }
  receipts.grantPublish(new ServicePrincipal('ses.amazonaws.com', { conditions: { StringEquals: source } }))
  // The queue belongs to the other stack and already accepts this topic, so only the subscription is made here.
  new CfnSubscription(scope, 'ReceiptsToInbox', { topicArn: receipts.topicArn, protocol: 'sqs', endpoint: inboxQueue.queueArn })

  const ruleSet = new CfnReceiptRuleSet(scope, 'ReceiptRules', { ruleSetName: names.ruleSet })
  const rule = new CfnReceiptRule(scope, 'ReceiveMail', {
    ruleSetName: ruleSet.ref,
    rule: {
      name: names.rule,
      enabled: true,
      recipients: [mailDomain],
      scanEnabled: true,
      tlsPolicy: 'Require',
      // No key here: SES would encrypt on its side with a client that JavaScript cannot read. The bucket encrypts at rest.
      actions: [{ s3Action: { bucketName: inbox.bucketName, objectKeyPrefix: inboxFolder.mail, topicArn: receipts.topicArn } }],
    },
  })
  rule.node.addDependency(receipts)
  new CfnOutput(scope, 'InboundMxRecord', {
    value: `${mailDomain} MX 10 inbound-smtp.${Stack.of(scope).region}.amazonaws.com`,
    description: 'Add this record to the domain',
  })
  new CfnOutput(scope, 'ActivateReceiving', {
    value: `npm run receiving -- on --stack ${Stack.of(scope).stackName}`,
    description: 'Run this once; it leaves another rule set alone. Then point the MX record of the domain at SES',
  })
}
