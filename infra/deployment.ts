import { App, type AppProps, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { templateRules, validator } from './parts/template-rules.ts'
import { ServiceStack } from './service-stack.ts'
import type { Settings } from './settings-schema.ts'
import { StatefulStack } from './stateful-stack.ts'

/** An app whose synth stops where anything that looks over its stacks finds something. */
export function checkedApp(props?: AppProps): App {
  const app = new App(props)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), templateRules, validator)
  return app
}

/** Both stacks of one deployment. */
export function defineDeployment(
  app: App,
  { stackName, region, adopt, wholeDueIndex, ...settings }: Settings,
): { stateful: StatefulStack; service: ServiceStack } {
  const place = region === undefined ? {} : { env: { region } }
  const stateful = new StatefulStack(app, `${stackName}-data`, { serviceName: stackName, ...(adopt && { adopt }), wholeDueIndex, ...place })
  const service = new ServiceStack(app, stackName, { stateful, ...settings, ...place })
  return { stateful, service }
}
