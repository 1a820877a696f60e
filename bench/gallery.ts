import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pico } from '../templates/page/assets/pico.ts'
import { style } from '../templates/page/assets/style.ts'
import { bodyOf } from '../test/templates/packets.ts'
import { type Situation, situations } from '../test/templates/situations.ts'
import { looks, noBrowser, openBrowser, takePicture } from './look.ts'

/**
 * Every mail and packet page of many situations on one page, to be read as the candidate and as the coach who must sign them:
 * `npm run gallery [-- FOLDER [WORDS…]]`. The words choose situations by name. Each mail stands there as plain text, too; without
 * Chromium there are no pictures.
 */
const [folder = '.roundtwo/gallery', ...words] = process.argv.slice(2)
const wanted = situations().filter(
  ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
)

/** A page as one file: its styles come from addresses that a file has not. */
const whole = (html: string): string =>
  html
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<script[^>]*><\/script>/g, '')
    .replace('</head>', () => `<style>${pico}${style}</style></head>`)

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const slug = (...parts: string[]): string =>
  parts
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)

const count = (text: string): number =>
  bodyOf({ text })
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>roundtwo: gallery</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;color:#1d2430}h2{margin-top:3rem}figure{margin:1rem 0;display:flex;gap:1rem;align-items:flex-start;flex-wrap:wrap}figure img{border:1px solid #ccc;max-width:100%}figcaption{width:100%}img.light,img.dark{width:400px}img.phone{width:260px}</style><h1>Gallery</h1>`

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
if (!browser) console.log(noBrowser)

async function figureOf({ name: situation }: Situation, shown: Situation['shown'][number]): Promise<string> {
  const name = slug(situation, shown.name)
  const html = shown.kind === 'page' ? whole(shown.html) : shown.html
  await writeFile(join(folder, `${name}.html`), html)
  if (shown.kind === 'mail') await writeFile(join(folder, `${name}.txt`), `${shown.subject}\n\n${shown.text}`)
  const pictures: string[] = []
  for (const look of browser ? looks : []) {
    const file = `${name}-${look.name}.png`
    if (browser) await takePicture(browser, html, look, join(folder, file))
    pictures.push(
      `<a href="${file}"><img class="${look.name}" loading="lazy" src="${file}" alt="${escaped(shown.subject)}, ${look.name}"></a>`,
    )
  }
  const words = shown.kind === 'mail' ? `, ${count(shown.text)} words` : ''
  return `<figure><figcaption><a href="${name}.html"><strong>${escaped(shown.subject)}</strong></a> (${shown.name}${words})</figcaption>${pictures.join('')}</figure>`
}

const sections: string[] = []
for (const situation of wanted) {
  const figures: string[] = []
  for (const shown of situation.shown) figures.push(await figureOf(situation, shown))
  sections.push(`<h2>${escaped(situation.name)}</h2>${figures.join('')}`)
}
await browser?.close()
const index = join(folder, 'index.html')
await writeFile(index, `${head}${sections.join('\n')}`)
console.log(`${wanted.length} situations: ${index}`)
