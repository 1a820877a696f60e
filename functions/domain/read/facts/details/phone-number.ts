/** Nine digits or more (a postal code has fewer) that are neither a date nor part of a link; as written. */
export function phoneNumberIn(words: string): string | null {
  for (const match of words.matchAll(/[+(]?\d[\d ()./-]{5,24}\d/g)) {
    const [run] = match
    const digits = run.replace(/\D/g, '').length
    if (digits >= 9 && digits <= 15 && !isDate(run) && !isInsideLink(words, match.index)) return run.trim()
  }
  return null
}

const isDate = (run: string): boolean => /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/.test(run)

const isInsideLink = (words: string, at: number): boolean => {
  const from = Math.max(words.lastIndexOf(' ', at), words.lastIndexOf('\n', at)) + 1
  return words.slice(from, at).includes('/') || words.startsWith('http', from)
}
