import { remembering } from '../../remember.ts'

/** Pay in our languages, each word as it stands alone. */
const payWords = new Set(
  'salary salaries pay paid payment compensation comp bonus equity raise wage wages rate gehalt gehälter vergütung lohn boni salaire rémunération prime paie salario sueldo retribución stipendio retribuzione salário remuneração salaris loon beloning 給与 年収'.split(
    ' ',
  ),
)

/** Pay is talked about when they raise it, and a mail is read over shoulders: such words stay on signed-in pages (capabilities A14.1). */
export const speaksOfPay = remembering(
  (words: string): boolean =>
    /[$€£¥]\s?\d|\d\s?[$€£¥]|\d\s?k\b/iu.test(words) ||
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => payWords.has(word)),
)
