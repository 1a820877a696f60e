import { CfnOutput, Stack } from 'aws-cdk-lib'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses'
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { inboxFolder } from '../functions/contract.ts'

/**
 * Mail for the domain: the raw bytes to the bucket, then the receipt (recipients, verdicts, key) through SNS to the inbox queue.
 * The rule set is made, not switched on: an account has one active set, and switching would silence whatever is active now.
 */
export function defineMailReceiving(
  scope: Construct,
  { mailDomain, inbox, inboxQueue }: { mailDomain: string; inbox: Bucket; inboxQueue: IQueue },
): void {
  const account = Stack.of(scope).account
  const receipts = new Topic(scope, 'ReceiptsTopic', { enforceSSL: true })
  receipts.grantPublish(new ServicePrincipal('ses.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': account } } }))
  // The queue belongs to the other stack and already accepts this account's topics, so only the subscription is made here.
  new CfnSubscription(scope, 'ReceiptsToInbox', { topicArn: receipts.topicArn, protocol: 'sqs', endpoint: inboxQueue.queueArn })

  const ruleSet = new CfnReceiptRuleSet(scope, 'ReceiptRules', { ruleSetName: `${Stack.of(scope).stackName}-receiving` })
  const rule = new CfnReceiptRule(scope, 'ReceiveMail', {
    ruleSetName: ruleSet.ref,
    rule: {
      enabled: true,
      recipients: [mailDomain],
      scanEnabled: true,
      tlsPolicy: 'Require',
      // No key here: SES would encrypt on its side with a client that JavaScript cannot read. The bucket encrypts at rest.
      actions: [{ s3Action: { bucketName: inbox.bucketName, objectKeyPrefix: inboxFolder.mail, topicArn: receipts.topicArn } }],
    },
  })
  rule.node.addDependency(receipts)
  new CfnOutput(scope, 'ActivateReceiving', {
    value: `aws ses set-active-receipt-rule-set --rule-set-name ${Stack.of(scope).stackName}-receiving`,
    description: 'Run this once, after looking whether another rule set is active; then point the MX record of the domain at SES',
  })
}
