import { plainWords } from '../../match/words/plain.ts'
import { says } from '../../match/words/sections.ts'
import { remembering } from '../../remember.ts'

const longest = 200

/** Jobs done for one person: whoever leads the house is then no distant leader, but the one whose days they are. English, German, French and Spanish, plain. */
const serving =
  'executive assistant|personal assistant|private assistant|executive secretary|personal secretary|private secretary|assistant to the ceo|assistant to the director|assistant to the chief executive|assistant to the founder|assistant to the managing director|pa to|ea to|chief of staff|ceo assistant|household manager|house manager|personal chef|private chef|chauffeur|personal driver|private driver|assistenz der geschaftsfuhrung|assistentin der geschaftsfuhrung|assistent der geschaftsfuhrung|assistenz der geschaftsleitung|vorstandsassistenz|vorstandsassistentin|chefsekretarin|assistante de direction|assistant de direction|secretaire de direction|asistente de direccion|secretaria de direccion|asistente personal'

export const servesOne = (...titles: readonly (string | null | undefined)[]): boolean =>
  titles.some((title) => title && serves(title.slice(0, longest)))

const serves = remembering((title: string): boolean => says(plainWords(title), serving))
