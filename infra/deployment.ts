import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { ServiceStack } from './service-stack.ts'
import type { Settings } from './settings.ts'
import { StatefulStack } from './stateful-stack.ts'

/** Both stacks of one deployment, with everything that looks them over at every synth. */
export function defineDeployment(
  app: App,
  { stackName, region, ...settings }: Settings,
): { stateful: StatefulStack; service: ServiceStack } {
  const place = region === undefined ? {} : { env: { region } }
  const stateful = new StatefulStack(app, `${stackName}-data`, { serviceName: stackName, ...place })
  const service = new ServiceStack(app, stackName, { stateful, ...settings, ...place })
  // Beside the template validator that the library runs at every synth by itself.
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { stateful, service }
}
