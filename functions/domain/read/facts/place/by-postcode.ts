const word = "[\\p{L}'’.-]{1,24}"
const town = "\\p{Lu}[\\p{L}'’-]{1,24}(?:[ -]\\p{Lu}[\\p{L}'’-]{1,24}){0,2}"
const street = `(?:(?<![\\d.:-])\\d{1,3}[a-z]?,? (?!(?:Uhr|uur|h|min)(?!\\p{L}))(?:${word} ){0,4}${word}|\\p{Lu}${word}(?: ${word}){0,3}(?:, \\p{Ll}{2,10})? \\d{1,3}[a-z]?)`

/** The code of a town says that an address stands there, whatever the word for the street: "Kouter 71, 9000 Gent", "6 Fenchurch Yard, London EC3M 4TD", "2200 Mercy Loop, Dunmore Falls, OH 43999". */
export const byPostcode = new RegExp(
  `(?:(?<![\\d-])\\d{1,5} (?:[\\p{Lu}\\d]${word} ){0,3}\\p{Lu}${word}, ${town}, [A-Z]{2} \\d{5}(?:-\\d{4})?(?!\\d))|(?:(?:\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{1,24}){0,3}, ){1,3}${town},? [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}(?![\\p{L}]))|${street}, (?:(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2})? ${town}|${town} [A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})(?![\\p{L}])`,
  'u',
)
