/** Running text as mail programs send it on. */

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const htmlOf = (text: string): string =>
  `<html><body>${text
    .split(/\n{2,}/)
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n')}</body></html>`

const labelled = /^([\p{L} &/-]{2,30}):\s+(\S.*)$/u

/** Lines with a label become the rows of a table, where two or more stand together; null where none do. */
export function htmlTableOf(text: string): string | null {
  const parts = text.split(/\n{2,}/).map((part) => {
    const rows = part.split('\n').map((line) => labelled.exec(line))
    if (rows.length < 2 || rows.includes(null)) return `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`
    const cells = rows.map((row) => `<tr><td>${escaped(row?.[1] ?? '')}</td><td>${escaped(row?.[2] ?? '')}</td></tr>`)
    return `<table>${cells.join('')}</table>`
  })
  const html = `<html><body>${parts.join('\n')}</body></html>`
  return html.includes('<table>') ? html : null
}

/** Long lines of prose broken at blanks, as plain mails are; lists and labels keep their lines. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 72 && !line.startsWith('>') ? brokenAt(line, 72) : line))
    .join('\n')
}

function brokenAt(line: string, width: number): string {
  const rows: string[] = ['']
  for (const word of line.split(' ')) {
    const row = rows.at(-1) ?? ''
    if (row && row.length + word.length + 1 > width) rows.push(word)
    else rows[rows.length - 1] = row ? `${row} ${word}` : word
  }
  return rows.join('\n')
}
