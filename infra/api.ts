import { RemovalPolicy, Validations } from 'aws-cdk-lib'
import { CfnStage, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

/** Requests per second for one candidate's pages and webhooks, with room for a burst; a flood is turned away before it costs a run. */
const throttle = { throttlingRateLimit: 20, throttlingBurstLimit: 50 }

/** The one public address: pages, signed links and webhooks. */
export function defineApi(scope: Construct): HttpApi {
  const api = new HttpApi(scope, 'Api', { description: 'roundtwo: pages, signed links and webhooks' })
  const logs = new LogGroup(scope, 'AccessLogs', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY })
  const stage = api.defaultStage?.node.defaultChild
  if (!(stage instanceof CfnStage)) throw new Error('The HTTP API has no default stage to log and throttle')
  // The route key, never the path: paths hold signed links.
  const line = { requestId: '$context.requestId', at: '$context.requestTime', route: '$context.routeKey', status: '$context.status' }
  stage.accessLogSettings = { destinationArn: logs.logGroupArn, format: JSON.stringify(line) }
  stage.defaultRouteSettings = throttle
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'Webhooks prove themselves by signature, pages by session or signed link; the functions check both.',
  })
  return api
}

/** `POST /hooks/{door}` for webhooks, everything else for pages. */
export function openRoutes(api: HttpApi, { webhook, page }: { webhook: LambdaFunction; page: LambdaFunction }): void {
  api.addRoutes({ path: '/hooks/{door}', methods: [HttpMethod.POST], integration: new HttpLambdaIntegration('Webhook', webhook) })
  const pages = new HttpLambdaIntegration('Page', page)
  api.addRoutes({ path: '/', methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration: pages })
  api.addRoutes({ path: '/{path+}', methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration: pages })
}
