import { checkedApp, defineDeployment } from './deployment.ts'
import { settingsFrom } from './settings.ts'
import { SettingsError } from './settings-schema.ts'

/**
 * What gets deployed: a stack that holds everything worth keeping, and one that can be replaced at any time.
 *
 *   npx cdk bootstrap           once for an account and region
 *   npx cdk deploy --all
 *
 * Both read roundtwo.config.json: who it is for, and `mailDomain` (mail is received there) or `from` (an address you have verified with SES). Each
 * value can be told with -c as well (docs/deploy.md).
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
