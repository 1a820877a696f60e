import { remembering } from '../../remember.ts'

/** What the title of an interview or session says will be asked there; each word or phrase as it stands in titles, lower case. */
const families: readonly (readonly [string, readonly string[]])[] = [
  [
    'technical',
    ['system design', 'coding', 'technical', 'live', 'pairing', 'architecture', 'technisch', 'technique', 'técnica', 'tecnica', '技術'],
  ],
  ['culture', ['culture', 'values', 'team fit', 'kultur', 'cultura', 'valeurs', 'werte', 'waarden']],
  ['behavioral', ['behavioral', 'behavioural', 'leadership', 'experience', 'führung', 'leiderschap', 'liderazgo']],
  ['situational', ['case', 'scenario', 'role play', 'fallstudie', 'étude de cas', 'caso']],
  ['industry', ['strategy', 'vision', 'market', 'strategie', 'stratégie', 'estrategia', 'mercato']],
  ['what-to-change', ['product', 'produkt', 'produit', 'producto']],
  ['cv', ['cv', 'resume', 'background', 'lebenslauf', 'parcours']],
  ['why-us', ['motivation', 'motivación', 'motivazione']],
  ['disagreement', ['collaboration', 'working together', 'zusammenarbeit', 'samenwerking', 'colaboración']],
]

/** Letters on either side part words: "case" is not in "showcase". */
const asWritten = families.map(
  ([family, phrases]) => [family, phrases.map((phrase) => (/[\u3040-\u9fff]/u.test(phrase) ? phrase : ` ${phrase} `))] as const,
)

/** The families a title points to. */
export const familiesOf = remembering((title: string): readonly string[] => {
  const words = ` ${title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return asWritten.filter(([, phrases]) => phrases.some((phrase) => words.includes(phrase))).map(([family]) => family)
})
