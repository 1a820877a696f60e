import { engineerWalk } from '../test/walks/engineer.ts'
import { houseFor } from '../test/walks/house.ts'
import { nurseWalk } from '../test/walks/nurse.ts'
import { officeWalk } from '../test/walks/office.ts'
import { noBrowser, openBrowser } from './look.ts'

/** What each walk costs a person, from the invitation to the outcome: `npx tsx bench/walks.ts`. Needs Chromium. */
const walks = { nurse: nurseWalk, engineer: engineerWalk, office: officeWalk }
const browser = await openBrowser()
if (!browser) throw new Error(noBrowser)
for (const [who, walk] of Object.entries(walks) as [keyof typeof walks, (typeof walks)['nurse' | 'engineer' | 'office']][]) {
  const house = await houseFor(who)
  const { counts } = await walk(browser, house)
  console.log(who.padEnd(10), `${counts.mails} mails`.padEnd(10), `${counts.taps} taps`.padEnd(10), `${counts.typed} typed characters`)
  await house.leave()
}
await browser.close()
