const kB = 1024
const MB = 1024 * kB

/** How much of a file that a candidate hands in is looked at. A CV of twenty years has 15,000 characters; what follows is room. */
export const materialCaps = {
  /** Also of any form of the pages: what a function is handed may have 6 MB, and a file grows by a third on its way there. */
  fileBytes: 4 * MB,
  pdfPages: 20,
  /** What a .docx may unfold to, all its parts together. */
  unzippedBytes: 30 * MB,
  zipEntries: 2000,
  /** One piece of text, as it is kept: it lies in one item of the table and is read before every mail. */
  textChars: 40_000,
  lines: 2000,
  /** What is found in a longer line is not a position: it is a page whose lines were lost. */
  lineChars: 1000,
} as const
