import { access } from 'node:fs/promises'
import { type Browser, chromium } from 'playwright-core'

/** Pictures of mails and pages by the system's Chromium: wide, dark, and on a phone. */

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Look {
  name: string
  width: number
  scheme: 'light' | 'dark'
}

export const looks: Look[] = [
  { name: 'light', width: 720, scheme: 'light' },
  { name: 'dark', width: 720, scheme: 'dark' },
  { name: 'phone', width: 390, scheme: 'light' },
]

/** Null where there is no Chromium to take them with. */
export async function openBrowser(): Promise<Browser | null> {
  const there = await access(chromiumPath).then(
    () => true,
    () => false,
  )
  return there ? chromium.launch({ executablePath: chromiumPath, args: flags }) : null
}

export const noBrowser = `There is no Chromium at ${chromiumPath}. Name one with CHROMIUM=/path/to/chromium to get pictures as well.`

export async function takePicture(browser: Browser, html: string, { width, scheme }: Look, path: string, height?: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: height ?? 800 }, colorScheme: scheme })
  await page.setContent(html)
  await page.screenshot({ path, fullPage: height === undefined })
  await page.close()
}
