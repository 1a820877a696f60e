import { checkedApp, defineDeployment } from './deployment.ts'
import { SettingsError, settingsFrom } from './settings.ts'

/**
 * What gets deployed: a stack that holds everything worth keeping, and one that can be replaced at any time.
 *
 *   npx cdk deploy --all -c mailDomain=in.example.com     receive mail on that domain, send from roundtwo@in.example.com
 *   npx cdk deploy --all -c from=me@example.com           send from an address you have verified with SES; no mail is received
 *
 * Who it is for: -c candidate="Sam Reed <sam@example.com>" -c homeZone=Europe/Dublin. All of it can stand in roundtwo.config.json instead
 * (docs/deploy.md).
 */
const app = checkedApp()
try {
  defineDeployment(app, settingsFrom(app.node.getAllContext()))
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  // One sentence, without the places in the code: the fault is not there.
  console.error(error.message)
  process.exit(1)
}
