/** Longer than any name; what is compared never grows with what a stranger writes. */
export const longestName = 200

/** A name for comparing: without accents, case, spaces and signs. */
export const bare = (text: string): string =>
  text
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
