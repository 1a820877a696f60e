import { AssetHashType, DockerImage, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  CfnEventInvokeConfig,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js'
import { Construct } from 'constructs'
import { env, type FunctionName } from '../../functions/contract.ts'
import { bundleHandler } from '../bundle.ts'

/** Seconds a run may take. Those behind a queue set its visibility timeout (six times this). */
const timeouts: Record<FunctionName, number> = {
  'on-webhook': 10,
  'on-feed-tick': 120,
  'on-message-stored': 60,
  'on-page-request': 20,
  'on-touchpoint-due': 60,
  'on-mail-event': 30,
  'on-push-due': 60,
  'on-sweep': 120,
}
export const functionTimeout = (name: FunctionName): Duration => Duration.seconds(timeouts[name])

/** Built by esbuild from the project's own dependencies: no Docker, no network. */
const codeOf = (name: FunctionName): Code =>
  Code.fromAsset('functions', {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('never-used'),
      // Part of what the library remembers a bundle by: without it all functions would share the first one's code.
      command: [name],
      local: {
        tryBundle(outdir) {
          bundleHandler(name, outdir)
          return true
        },
      },
    },
  })

export interface RoundtwoFunctionProps {
  name: FunctionName
  environment: Record<string, string>
  /** Megabytes. */
  memory?: number
}

/**
 * One Lambda function: its bundle, runtime, log group and a role of its own that can do nothing but write to that log group until
 * something is granted. No reserved concurrency: a new AWS account has ten concurrent runs in all.
 */
export class RoundtwoFunction extends Construct {
  readonly function: LambdaFunction
  readonly logs: LogGroup
  private readonly role: Role

  constructor(scope: Construct, { name, environment, memory = 512 }: RoundtwoFunctionProps) {
    super(scope, name)
    const { stackName } = Stack.of(this)
    // Named, so that the runbook can say where to look.
    this.logs = new LogGroup(this, 'Logs', {
      logGroupName: `/${stackName}/${name}`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    this.logs.grantWrite(this.role)
    this.function = new LambdaFunction(this, 'Function', {
      description: `roundtwo ${name}`,
      code: codeOf(name),
      handler: 'index.handler',
      // Named, not "latest": nodejs26.x is a preview and not in this library yet.
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout: functionTimeout(name),
      role: this.role,
      logGroup: this.logs,
      loggingFormat: LoggingFormat.JSON,
      // Lambda's own lines of a run that went well say what its metrics say, and are twice as long as ours; of one that failed or timed out it tells.
      systemLogLevelV2: SystemLogLevel.WARN,
      // No source maps: they would be read at every cold start, and functions keep their names in the bundle.
      environment: { [env.stack]: stackName, ...environment },
    })
  }

  /** Runs it for each message of a queue, and puts back only those that failed. `gathering`: what comes within it after a first one shares its run. */
  readsFrom(queue: IQueue, maxConcurrency: number, gathering?: Duration): void {
    const batches = { batchSize: 5, maxConcurrency, reportBatchItemFailures: true, ...(gathering && { maxBatchingWindow: gathering }) }
    this.function.addEventSource(new SqsEventSource(queue, batches))
  }

  /** Run by a schedule, nobody waits for its answer: Lambda tries a failed run once more, then tells this queue of it. */
  failedRunsGoTo(queue: IQueue): void {
    this.may(['sqs:SendMessage'], [queue.queueArn])
    new CfnEventInvokeConfig(this, 'FailedRuns', {
      functionName: this.function.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: 1,
      maximumEventAgeInSeconds: 300,
      destinationConfig: { onFailure: { destination: queue.queueArn } },
    }).node.addDependency(this.role)
  }

  /**
   * Grants exactly these actions on these resources. Where a resource ends in `*` (a folder of the bucket, the group's schedules),
   * `because` says why no single name will do, and cdk-nag is told so for that one finding.
   */
  may(
    actions: string[],
    resources: string[],
    { conditions, because }: { conditions?: Record<string, Record<string, unknown>>; because?: string } = {},
  ): void {
    this.role.addToPolicy(new PolicyStatement({ actions, resources, ...(conditions && { conditions }) }))
    if (!because) return
    for (const resource of resources) {
      const finding = flattenCfnReference(Stack.of(this).resolve(resource))
      Validations.of(this.role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${finding}]`, reason: because })
    }
  }
}
