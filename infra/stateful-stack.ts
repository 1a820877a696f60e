import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement, type PolicyStatementProps, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3'
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { inboxFolder, table as keys } from '../functions/contract.ts'
import { functionTimeout } from './parts/function.ts'
import { type ReceivingNames, receivingNames } from './parts/mail-receiving.ts'
import { defineQueue, type QueueWithDeadLetters } from './parts/queue.ts'
import type { Adopted } from './settings-schema.ts'

/** How long raw messages are kept; the record of what was decided outlives them. */
const rawMessageDays = 30

interface StatefulStackProps extends StackProps {
  /** The stack that will be built on this one: it is let in by name. */
  serviceName?: string
  /**
   * What an earlier deployment left. Table and bucket are taken into this stack by `cdk deploy --import-existing-resources`, which goes by
   * names in the template; a secret cannot be (its identifier is no name), so it is used where it is. CloudFormation takes a bucket as it finds
   * it, notifying the queue it used to, so the queue is made anew by its old name.
   * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/import-resources-automatically.html
   */
  adopt?: Adopted
  /** For a table made when the due index held whole items: an index cannot be changed, and replaced only by one of another name. */
  wholeDueIndex?: boolean
}

/**
 * What must survive any deployment: the table, the inbox bucket, the master secret. The inbox queue lives here too: a bucket that
 * notifies a queue in another stack, whose policy names the bucket, is a cycle.
 */
export class StatefulStack extends Stack {
  readonly table: Table
  readonly inbox: Bucket
  /** As the other stack imports it, so that a grant on a folder can be named exactly where it is given. */
  readonly inboxArn: string
  readonly inboxQueue: QueueWithDeadLetters
  readonly secret: Pick<ISecret, 'secretArn'>
  readonly receiving: ReceivingNames

  constructor(scope: Construct, id: string, { serviceName = 'roundtwo', adopt, wholeDueIndex = false, ...props }: StatefulStackProps = {}) {
    super(scope, id, props)
    this.receiving = receivingNames(this, serviceName)
    this.table = this.defineTable(wholeDueIndex, adopt?.table)
    this.inboxQueue = this.defineInboxQueue(adopt?.inboxQueue)
    this.inbox = this.defineInbox(adopt?.inbox)
    this.inboxArn = this.exportValue(this.inbox.bucketArn)
    this.secret = adopt === undefined ? this.defineSecret() : Secret.fromSecretCompleteArn(this, 'Master', adopt.secret)
    new CfnOutput(this, 'Adopt', {
      description: 'Keep this: with it a later deployment takes back what destroy leaves',
      value: this.toJsonString({
        table: this.table.tableName,
        inbox: this.inbox.bucketName,
        inboxQueue: this.inboxQueue.queue.queueName,
        secret: this.secret.secretArn,
      }),
    })
  }

  private defineSecret(): Secret {
    const secret = new Secret(this, 'Master', {
      description: 'roundtwo: signing keys of links and webhooks are derived from this',
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'master', passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Changed by hand (docs/keys.md): a webhook needs its new key given to the scheduling service by a person.',
    })
    return secret
  }

  private defineTable(wholeDueIndex: boolean, tableName?: string): Table {
    const table = new Table(this, 'Table', {
      ...(tableName && { tableName }),
      partitionKey: { name: keys.partitionKey, type: AttributeType.STRING },
      sortKey: { name: keys.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      timeToLiveAttribute: keys.ttl,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    // Sparse: only rows that still wait for something carry these two, and the sweep asks it for what is due. Keys alone: what changes in an item
    // costs nothing there. Nothing ever scans.
    table.addGlobalSecondaryIndex({
      indexName: keys.dueIndex,
      partitionKey: { name: keys.dueShard, type: AttributeType.STRING },
      sortKey: { name: keys.dueAt, type: AttributeType.STRING },
      projectionType: wholeDueIndex ? ProjectionType.ALL : ProjectionType.KEYS_ONLY,
    })
    return table
  }

  private defineInboxQueue(queueName?: string): QueueWithDeadLetters {
    const inboxQueue = defineQueue(this, 'InboxQueue', functionTimeout('on-message-stored'), { ...(queueName && { queueName }) })
    const accept = (service: string, conditions: PolicyStatementProps['conditions']) =>
      inboxQueue.queue.addToResourcePolicy(
        new PolicyStatement({
          principals: [new ServicePrincipal(service)],
          actions: ['sqs:SendMessage'],
          resources: [inboxQueue.queue.queueArn],
          ...(conditions && { conditions }),
        }),
      )
    // By account, not by name: the bucket is made with its notification and needs this policy before, so naming it here would be a circle.
    accept('s3.amazonaws.com', { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } })
    accept('sns.amazonaws.com', { ArnEquals: { 'aws:SourceArn': this.receiving.topicArn } })
    return inboxQueue
  }

  private defineInbox(bucketName?: string): Bucket {
    const inbox = new Bucket(this, 'Inbox', {
      ...(bucketName && { bucketName }),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(rawMessageDays), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    inbox.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [inbox.arnForObjects(`${inboxFolder.mail}*`)],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': this.receiving.ruleArn } },
      }),
    )
    // The property of the resource itself: the convenience method would add a hidden Python function to write it.
    const resource = inbox.node.defaultChild as CfnBucket
    resource.notificationConfiguration = {
      queueConfigurations: [inboxFolder.webhook, inboxFolder.feed, inboxFolder.page].map((prefix) => ({
        event: 's3:ObjectCreated:*',
        queue: this.inboxQueue.queue.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } },
      })),
    }
    const queuePolicy = this.inboxQueue.queue.node.tryFindChild('Policy')
    if (queuePolicy) resource.node.addDependency(queuePolicy)
    Validations.of(inbox).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Access logs would hold keys of private mail for longer than the mail itself is kept.',
    })
    return inbox
  }
}
