/**
 * How people answer a question of ours in a word or two: lists for `phraseList`. `yes` and `no` count where the answer opens with them, the
 * rest wherever it stands.
 */
export interface PlainWords {
  yes: string
  no: string
  /** The known one moved. */
  moved: string
  /** It is another, beside the known one. */
  more: string
  /** Of several, none. */
  none: string
}

export const plainWords: Readonly<Record<string, PlainWords>> = {
  en: {
    yes: "yes|yep|yeah|yup|correct|that's right|that is right|right|true|sure|exactly|confirmed|apply it|it is|it did|it has|do it|go ahead|please do",
    no: "no|nope|nah|it isn't|it is not|it's not|it did not|it didn't|it has not|it hasn't|wrong|not mine|leave it|nothing changed|don't",
    moved: 'moved|has moved|rescheduled|postponed|the new time|the new one is right|it changed|has changed',
    more: 'one more|an additional|additional one|another one|another interview|a further|a separate|both|in addition|a second one|second interview|extra one',
    none: 'neither|none|none of them|none of these',
  },
  de: {
    yes: 'ja|jawohl|jo|genau|stimmt|richtig|korrekt|passt|das stimmt|bitte übernehmen',
    no: 'nein|nee|nö|stimmt nicht|falsch|ist keins|das ist keins|bitte nicht',
    moved: 'verschoben|verlegt|umgelegt|der neue termin|hat sich geändert',
    more: 'noch eins|noch einer|noch ein|ein weiteres|ein weiterer|ein zusätzliches|ein zusätzlicher|zusätzlich|beide|ein zweites|ein zweiter',
    none: 'keins|keines|keiner|keines von beiden|weder noch|weder',
  },
  fr: {
    yes: "oui|ouais|exact|exactement|c'est ça|c'est bien ça|tout à fait|d'accord",
    no: "non|faux|ce n'est pas|c'est faux|pas du tout",
    moved: 'déplacé*|décalé*|reporté*|la nouvelle date|ça a changé',
    more: 'un de plus|un autre|un entretien de plus|en plus|les deux|supplémentaire|un deuxième|un second',
    none: "aucun|aucune|ni l'un",
  },
  es: {
    yes: 'sí|si|exacto|correcto|así es|eso es|claro',
    no: 'no|falso|para nada',
    moved: 'movid*|cambiad*|aplazad*|reprogramad*|se movió|se cambió|la nueva fecha',
    more: 'una más|otra más|otra entrevista|adicional|las dos|ambas|además|una segunda',
    none: 'ninguna|ninguno',
  },
  pt: {
    yes: 'sim|exato|certo|isso mesmo|correto',
    no: 'não|errado',
    moved: 'mudou|mudad*|remarcad*|adiad*|alterad*',
    more: 'mais uma|outra entrevista|adicional|as duas|ambas|além dess*|uma segunda',
    none: 'nenhuma|nenhum',
  },
  it: {
    yes: 'sì|si|esatto|giusto|corretto|confermo',
    no: 'no|sbagliato',
    moved: 'spostat*|rinviat*|cambiat*|rimandat*',
    more: 'uno in più|un altro|aggiuntivo|entrambi|tutti e due|un secondo',
    none: 'nessuno|nessuna|nessuno dei due',
  },
  nl: {
    yes: 'ja|jep|klopt|inderdaad|juist|precies|dat klopt',
    no: 'nee|neen|klopt niet|dat klopt niet|onjuist',
    moved: 'verplaatst|verzet|verschoven|de nieuwe tijd|is veranderd',
    more: 'nog een|nog één|een extra|extra gesprek|allebei|beide|een tweede|daarnaast',
    none: 'geen van beide|geen van die|geen',
  },
  sv: {
    yes: 'ja|japp|stämmer|precis|det stämmer|korrekt',
    no: 'nej|stämmer inte|fel',
    moved: 'flyttad|flyttat|flyttats|ombokad|ändrad|ändrat',
    more: 'en till|ytterligare|båda|en extra|en andra',
    none: 'ingen av|ingen',
  },
  pl: {
    yes: 'tak|zgadza się|dokładnie',
    no: 'nie|nieprawda',
    moved: 'przenies*|przesunię*|przełożon*|zmienion*',
    more: 'jeszcze jedn*|dodatkow*|obie|kolejn*|druga rozmowa',
    none: 'żadn*',
  },
}
