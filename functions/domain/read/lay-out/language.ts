import { listed } from '../vocabulary/patterns.ts'

const common: Record<string, Set<string>> = Object.fromEntries(
  Object.entries({
    en: 'the|and|you|your|with|for|will|we|our|to|of|is|this|that|have|are|be|from|please|at|interview',
    de: 'der|die|und|sie|mit|für|wir|ihr|ihre|ihnen|uns|das|ist|zum|zur|bei|ein|eine|einen|nicht|auf|von|im|uhr|gespräch|freundlichen|grüßen|zu',
    fr: 'le|la|les|et|vous|votre|avec|pour|nous|notre|des|du|une|est|dans|que|sur|au|entretien|bonjour|cordialement|merci|à',
    es: 'el|la|los|las|y|con|para|usted|tu|su|nuestro|una|del|por|que|es|en|entrevista|hola|saludos|gracias|al|te|le',
    pt: 'o|os|as|e|com|para|você|seu|sua|nosso|uma|do|da|no|na|por|que|é|em|entrevista|olá|obrigado|abraços|oi|conversar|vaga',
    nl: 'de|het|een|en|je|jij|u|uw|met|voor|wij|ons|onze|van|is|op|aan|bij|gesprek|groet|groeten|graag|om|hoi|beste',
    it: 'il|lo|gli|e|con|per|noi|nostro|nostra|una|del|della|è|in|che|colloquio|buongiorno|saluti|grazie|alle|ti|le|di',
  }).map(([language, words]) => [language, new Set(listed(words))]),
)

/** BCP 47 primary tag by the commonest small words; Japanese by its script. Null when there is too little text to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000)
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0
  if (kana >= 8) return 'ja'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = Object.entries(common).map(([language, set]): [string, number] => [language, words.filter((word) => set.has(word)).length])
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  return best[1] >= 3 ? best[0] : null
}
