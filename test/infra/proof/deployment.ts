import { Template } from 'aws-cdk-lib/assertions'
import type { Office } from '../../../functions/domain/office/office.ts'
import { defineDeployment } from '../../../infra/deployment.ts'
import { settingsFrom } from '../../../infra/settings.ts'
import { anApp } from '../an-app.ts'
import { type RawTemplate, rawOf } from './resolve.ts'

/** Two people, mail received, every part there: the deployment that the proof looks at. */
export const expected = { candidates: ['sam@example.com', 'noor@example.org'], mailDomain: true }

let made: Record<string, RawTemplate> | undefined

/** The templates of both stacks as they are synthesized; made once. */
export function templates(): Record<string, RawTemplate> {
  made ??= templatesFor({ config: 'infra/example.config.json' })
  return made
}

/** The templates as other settings make them. */
export function templatesFor(context: Record<string, unknown>, office?: Office): Record<string, RawTemplate> {
  const { stateful, service } = defineDeployment(anApp(), { ...settingsFrom(context), ...(office && { office }) })
  return { [stateful.stackName]: rawOf(Template.fromStack(stateful)), [service.stackName]: rawOf(Template.fromStack(service)) }
}
