import { anyOf, either, union } from './patterns.ts'

/** How a thing is said: as done, as possible, as asked, and by whom. Phrases, one language a line. */

/** Said of what may come, not of what is. At the start of a clause, or anywhere where nothing else can be meant. */
export const conditional = either(
  union(
    'if|in case|in the event|should you|should anything|should something|unless|whether|let us know|let me know|reply to|reply and|contact us|contact me|feel free|reach out|before you|in order to|to avoid|policy',
    'falls|wenn|sollten|sollte|im falle|ob|bescheid|melden sie sich|melde dich|bei bedarf',
    "s'il|s'ils|en cas|au cas|prévenez|prévenez-nous|faites-nous savoir|faites-moi savoir|n'hésitez pas",
    'en caso|avísame|avísanos|avísenos|háznoslo|no dudes|no dude',
    'no caso|em caso|é só avisar|avise|avisa|me avise|nos avise',
    'indien|mocht|mochten|laat het|laat ons|laat me|in geval|wanneer je|wanneer u',
    'nel caso|in caso|qualora|faccelo sapere|fammi sapere|mi faccia sapere|ci faccia sapere|fateci sapere',
  ),
  '場合|もし|ご希望|ご都合が(?:悪|つか)',
  '^\\s?(?:si|se|als|caso)\\s',
)

export const perhaps = either(
  union(
    'may|might|maybe|perhaps|possibly|probably|likely|could|tentatively|not sure|unsure|looks like',
    'vielleicht|eventuell|evtl|möglicherweise|womöglich|könnte|könnten|wahrscheinlich|unter umständen',
    'peut-être|éventuellement|pourrait|pourrions|probablement|il se peut|risque',
    'quizá|quizás|tal vez|a lo mejor|podría|podríamos|probablemente|posiblemente|puede que',
    'talvez|possivelmente|poderia|poderíamos|provavelmente|pode ser que',
    'misschien|eventueel|mogelijk|wellicht|zou kunnen|waarschijnlijk',
    'forse|eventualmente|potrebbe|potremmo|probabilmente|può darsi',
  ),
  'かもしれ|可能性|恐れ|おそらく',
)

/** Who acts is the writer's side: "could we push it?", not "need to reschedule?". */
export const firstPerson = either(
  union(
    "we|i|i'm|we're|we'd|i'd|let's|us|our team",
    'wir|ich|uns',
    "nous|on|je|j'",
    'nosotros|nos|podemos|podríamos|tenemos|puedo|tendremos',
    'nós|nos|podemos|poderíamos|temos|posso|teremos|a gente',
    'wij|we|ik|ons',
    'noi|ci|possiamo|potremmo|dobbiamo|posso',
  ),
  "(?<!\\p{L})j['’]|いただけ|お願いでき|願えます|よろしいでしょうか|弊社|当社",
)

/** "You may cancel here", "to cancel, use …": theirs to do, not done. */
export const ownChoice = either(
  union(
    "you can|you may|you could|you need to|you want to|you wish to|you have to|you must|you should|you would like to|you'd like to|you are unable|you can't|you cannot|you're unable|you no longer|click|link|please cancel|please reschedule|use the",
    'können sie|kannst du|sie können|du kannst|sie möchten|du möchtest|klicken|link',
    'vous pouvez|pouvez-vous|vous souhaitez|vous devez|tu peux|cliquez|lien',
    'puedes|puede usted|usted puede|quieres|desea|necesitas|enlace|haz clic|haga clic',
    'você pode|pode cancelar|pode remarcar|precisar|quiser|clique',
    'je kunt|u kunt|kun je|kunt u|je wilt|u wilt|klik',
    'puoi|può annullare|può riprogrammare|vuoi|desidera|clicca|clicchi',
  ),
  'リンク|こちらから|お手続き',
)

/** When one may be called, which is no time of the interview. */
export const reachable = either(
  union(
    'call me|call us|reach me|reach us|text me|ring me|questions|reachable',
    'fragen|erreichbar|erreichen sie mich|rufen sie mich|ruf mich',
    'questions|appelez-moi|joignable|me joindre',
    'preguntas|dudas|llámame|llámeme|localizable',
    'dúvidas|perguntas|me ligue|ligue',
    'vragen|bereikbaar|bel me|bel mij',
    'domande|chiamami|mi chiami|contattarmi|raggiungibile',
  ),
  'ご質問|ご不明',
)

/** "Can we talk about Thursday?" */
export const asksToTalk = either(
  union(
    'talk about|speak about|discuss|call me about|chat about|a word about|check on',
    'sprechen über|reden über|über den termin sprechen|wegen',
    'parler de|discuter de|au sujet de',
    'hablar sobre|hablar de|comentar',
    'falar sobre|conversar sobre',
    'praten over|overleggen over|even bellen over|hebben over',
    'parlare di|parlare del|sentirci per',
  ),
  'について(?:ご相談|お話)',
)

/** Where one thing said ends and the next begins. */
export const clauseBreaks = new RegExp(
  `[,;:—–、()]|\\s-\\s|${
    anyOf(
      'but|so|because|since|as|and|that|which|though|although|aber|und|denn|weil|da|dass|sondern|sodass|mais|et|car|donc|que|parce|puisque|pero|y|porque|pues|ya que|así que|mas|e|pois|então|maar|en|want|omdat|dat|dus|ma|perché|poiché|che|quindi',
    ).source
  }`,
  'giu',
)

/** "To cancel, click here": what it is for, not what is done. */
export const purpose = /^\s?(?:to|um|pour|para|om|per)\s/iu
export const byLink = /click|link|klick|cliqu|enlace|clic[ck]|リンク/iu

export const japanese = /[\u3040-\u30ff]/u
/** Brackets and commas stand inside dates there. */
export const japaneseBreaks = /ので|ため、|が、|、(?=[^\d])/gu
