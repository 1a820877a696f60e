import { getDocumentProxy } from 'unpdf'
import { refuse } from '../../read/carry/caps.ts'
import { materialCaps } from './material-caps.ts'
import { type Placed, textOfPage } from './page-columns.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** Fewer letters than these on a page are a stamp or a page number beside a picture. */
const fewLetters = 30

/** The text of a PDF in the order in which a person reads it. */
export async function pdfText(bytes: Uint8Array): Promise<{ text: string; remarks: string[] }> {
  const pdf = await open(bytes)
  const pages: { text: string; columns: boolean }[] = []
  const count = Math.min(pdf.numPages, materialCaps.pdfPages)
  for (let number = 1; number <= count; number += 1) pages.push(textOfPage(await placedOn(pdf, number)))
  const text = pages.map((page) => page.text).join('\n\n')
  const letters = (text.match(/[\p{L}\p{N}]/gu) ?? []).length
  if (letters < fewLetters * count)
    refuse(
      'scan',
      'This PDF holds pictures of text and no text itself, like a scan. Export it from the program it was written in, or paste its text.',
    )
  if (isGarbled(text))
    refuse('garbled', 'The fonts of this PDF do not say which letters they hold, so I cannot read it. Export it again, or paste its text.')
  const remarks = [
    ...(pages.some(({ columns }) => columns)
      ? ['It has two columns; I read each from top to bottom. Look whether all is in its place.']
      : []),
    ...(pdf.numPages > count ? [`It has ${pdf.numPages} pages; I read the first ${count}.`] : []),
  ]
  return { text, remarks }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // It takes over the bytes it is given. Fonts are for drawing, and scripts are nobody's.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, isEvalSupported: false })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      refuse('encrypted', 'A password locks this PDF. Save it without one, or paste its text.')
    return refuse('broken-pdf', 'This PDF is damaged, and I cannot open it. Export it again, or paste its text.')
  }
}

async function placedOn(pdf: Pdf, number: number): Promise<Placed[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [{ words: item.str, x, y, width: item.width, size: Math.abs(size) || item.height || 10 }]
  })
}

/** Private-use and replacement characters instead of letters. */
function isGarbled(text: string): boolean {
  const odd = (text.match(/[\ue000-\uf8ff\ufffd]/gu) ?? []).length
  return odd > 20 && odd * 5 > text.length
}
