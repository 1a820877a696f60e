import { Template } from 'aws-cdk-lib/assertions'
import { defineDeployment } from '../../../infra/deployment.ts'
import { settingsFrom } from '../../../infra/settings.ts'
import { anApp } from '../an-app.ts'
import { type RawTemplate, rawOf } from './resolve.ts'

/** Two people, mail received, every part there: the deployment that the proof looks at. */
export const expected = { candidates: ['sam@example.com', 'noor@example.org'] }

let made: Record<string, RawTemplate> | undefined

/** The templates of both stacks as they are synthesized; made once. */
export function templates(): Record<string, RawTemplate> {
  if (made) return made
  const app = anApp()
  const { stateful, service } = defineDeployment(app, settingsFrom({ config: 'infra/example.config.json' }))
  made = { [stateful.stackName]: rawOf(Template.fromStack(stateful)), [service.stackName]: rawOf(Template.fromStack(service)) }
  return made
}
