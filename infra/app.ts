import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { invitedFrom } from './invited.ts'
import { ServiceStack } from './service-stack.ts'
import { StatefulStack } from './stateful-stack.ts'

/**
 * What gets deployed: a stack that holds everything worth keeping, and one that can be replaced at any time.
 *
 *   npx cdk deploy --all -c mailDomain=in.example.com     receive mail on that domain, send from roundtwo@in.example.com
 *   npx cdk deploy --all -c from=me@example.com           send from an address you have verified with SES; no mail is received
 *
 * Who it is for: -c candidate="Sam Reed <sam@example.com>" -c homeZone=Europe/Dublin [-c employer="Acme" -c employerDomain=acme.example]
 */
const app = new App()
const mailDomain: unknown = app.node.tryGetContext('mailDomain')
const from: unknown = app.node.tryGetContext('from')
const alarmMail: unknown = app.node.tryGetContext('alarmMail')
const invited = invitedFrom((name) => app.node.tryGetContext(name))

const stateful = new StatefulStack(app, 'roundtwo-data')
new ServiceStack(app, 'roundtwo', {
  stateful,
  ...(typeof mailDomain === 'string' && { mailDomain }),
  ...(typeof from === 'string' && { from }),
  ...(typeof alarmMail === 'string' && { alarmMail }),
  ...(invited && { invited }),
})

// Beside the template validator that the library runs at every synth by itself.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
