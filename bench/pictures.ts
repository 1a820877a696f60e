import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderMail } from '../templates/mail/render/render-mail.tsx'
import { allSamples } from '../test/templates/sample-mails.ts'
import { type Sample, sampleLinks } from '../test/templates/sample-view.ts'
import { looks, noBrowser, openBrowser, takePicture } from './look.ts'

/**
 * Pictures of mails. `npx tsx bench/pictures.ts` renews the two in docs/images; `npx tsx bench/pictures.ts FOLDER [NAME…]` takes
 * every kind in light, dark and on a phone, to be looked at. Needs Chromium (`CHROMIUM`, by default /usr/bin/chromium).
 */
const [folder, ...names] = process.argv.slice(2)
const browser = await openBrowser()
if (!browser) throw new Error(noBrowser)

const mailOf = ({ touchpoint, view, now, more }: Sample) => renderMail(touchpoint, view, sampleLinks, now, more)

if (folder === undefined) {
  const packet = allSamples.find(({ name }) => name === 'packet')
  if (!packet) throw new Error('there is no sample of a packet')
  for (const look of looks.slice(0, 2))
    await takePicture(browser, mailOf(packet).html, look, join(import.meta.dirname, `../docs/images/packet-${look.name}.png`), 1500)
} else {
  await mkdir(folder, { recursive: true })
  for (const sample of allSamples.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const mail = mailOf(sample)
    await writeFile(join(folder, `${sample.name}.txt`), mail.text)
    for (const look of looks) await takePicture(browser, mail.html, look, join(folder, `${sample.name}-${look.name}.png`))
  }
}
await browser.close()
