import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { CfnStage, DomainName, HttpApi, HttpMethod, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

/**
 * Requests per second, with room for a burst; a flood is turned away before it costs a run. Each route has its own measure, so that a flood of
 * webhooks leaves the pages open, and asking for sign-in links, which anybody may, leaves both. The gateway cannot tell who asks, so its measure for
 * sign-in links is wide: who asks too often is turned away behind it, by count, and one person's loop shuts nobody out.
 */
const pageThrottle = { throttlingRateLimit: 20, throttlingBurstLimit: 50 }
const routeThrottles = {
  'POST /hooks/{door}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 40 },
  'POST /sign-in': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 50 },
} as const

/** A name of one's own for the pages, with the certificate that proves it. */
export interface OwnName {
  pageDomain: string
  certificate: string
}

/** The one public address: pages, signed links and webhooks. Under a name of its own, links in mails outlive a deployment anew. */
export function defineApi(scope: Construct, ownName: OwnName | undefined): { api: HttpApi; publicUrl: string } {
  const api = new HttpApi(scope, 'Api', {
    description: 'roundtwo: pages, signed links and webhooks',
    ...(ownName && { defaultDomainMapping: { domainName: nameFor(scope, ownName) } }),
  })
  const logs = new LogGroup(scope, 'AccessLogs', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY })
  const stage = stageOf(api)
  // The route key, never the path: paths hold signed links.
  const line = { requestId: '$context.requestId', at: '$context.requestTime', route: '$context.routeKey', status: '$context.status' }
  stage.accessLogSettings = { destinationArn: logs.logGroupArn, format: JSON.stringify(line) }
  stage.defaultRouteSettings = pageThrottle
  Validations.of(api).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason: 'Webhooks prove themselves by signature, pages by session or signed link; the functions check both.',
  })
  return { api, publicUrl: ownName ? `https://${ownName.pageDomain}` : api.apiEndpoint }
}

function nameFor(scope: Construct, { pageDomain, certificate }: OwnName): DomainName {
  const name = new DomainName(scope, 'PageName', {
    domainName: pageDomain,
    certificate: Certificate.fromCertificateArn(scope, 'PageCertificate', certificate),
    securityPolicy: SecurityPolicy.TLS_1_2,
  })
  new CfnOutput(scope, 'PageRecord', {
    value: `${pageDomain} CNAME ${name.regionalDomainName}`,
    description: 'Add this record to the domain',
  })
  return name
}

function stageOf(api: HttpApi): CfnStage {
  const stage = api.defaultStage?.node.defaultChild
  if (!(stage instanceof CfnStage)) throw new Error('The HTTP API has no default stage to log and throttle')
  return stage
}

/** `POST /hooks/{door}` for webhooks, everything else for pages; asking for a sign-in link by a route of its own. */
export function openRoutes(api: HttpApi, { webhook, page }: { webhook: LambdaFunction; page: LambdaFunction }): void {
  const pages = new HttpLambdaIntegration('Page', page)
  const measured = [
    ...api.addRoutes({ path: '/hooks/{door}', methods: [HttpMethod.POST], integration: new HttpLambdaIntegration('Webhook', webhook) }),
    ...api.addRoutes({ path: '/sign-in', methods: [HttpMethod.POST], integration: pages }),
  ]
  const stage = stageOf(api)
  stage.routeSettings = routeThrottles
  // API Gateway refuses a measure for a route that is not there yet.
  for (const route of measured) stage.node.addDependency(route)
  api.addRoutes({ path: '/', methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration: pages })
  api.addRoutes({ path: '/{path+}', methods: [HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST], integration: pages })
}
