import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { renderMail } from '../templates/mail/render-mail.tsx'
import { allSamples } from '../test/templates/sample-mails.ts'
import { type Sample, sampleLinks } from '../test/templates/sample-view.ts'

/**
 * Pictures of mails. `npx tsx bench/pictures.ts` renews the two in docs/images; `npx tsx bench/pictures.ts FOLDER [NAME…]` takes
 * every kind in light, dark and on a phone, to be looked at. Needs Chromium (`CHROMIUM`, by default /usr/bin/chromium).
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

interface Look {
  name: string
  width: number
  scheme: 'light' | 'dark'
}

const looks: Look[] = [
  { name: 'light', width: 720, scheme: 'light' },
  { name: 'dark', width: 720, scheme: 'dark' },
  { name: 'phone', width: 375, scheme: 'light' },
]

async function takePicture(
  browser: Browser,
  { touchpoint, view, now, more }: Sample,
  { width, scheme }: Look,
  path: string,
  height?: number,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: height ?? 800 }, colorScheme: scheme })
  await page.setContent(renderMail(touchpoint, view, sampleLinks, now, more).html)
  await page.screenshot({ path, fullPage: height === undefined })
  await page.close()
}

const [folder, ...names] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
if (folder === undefined) {
  const packet = allSamples.find(({ name }) => name === 'packet')
  if (!packet) throw new Error('there is no sample of a packet')
  for (const look of looks.slice(0, 2))
    await takePicture(browser, packet, look, join(import.meta.dirname, `../docs/images/packet-${look.name}.png`), 1500)
} else {
  await mkdir(folder, { recursive: true })
  for (const sample of allSamples.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { touchpoint, view, now, more } = sample
    await writeFile(join(folder, `${sample.name}.txt`), renderMail(touchpoint, view, sampleLinks, now, more).text)
    for (const look of looks) await takePicture(browser, sample, look, join(folder, `${sample.name}-${look.name}.png`))
  }
}
await browser.close()
