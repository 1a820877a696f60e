import { properCase } from './capitals.ts'
import { listed, type TopicWords } from './topic-words.ts'

const neuter =
  /(?:ment|chen|lein|um|zeug|werk|team|projekt|produkt|system|lager|konzept|buch|jahr|tool|modell|studio|büro|haus|netz|thema|labor|gespräch|lernen|arbeiten)$/i
const masculine =
  /(?:weg|umzug|zug|gang|plan|ansatz|wechsel|ismus|prozess|markt|umgang|start|schritt|vorschlag|bereich|aufbau|umbau|vortrag|einstieg|ausbau|betrieb|vertrieb|einkauf|blick|stand|kurs|rat|tipp)$/i
const determiners = listed('ein mein ihr unser dein euer kein')

/** Behind "über" a masculine noun changes its article. Where its gender cannot be told, nothing is guessed. */
function accusative(words: readonly string[]): readonly string[] | null {
  const [first = '', second = '', third = ''] = words
  const low = first.toLowerCase()
  const isAdjective = third !== '' && /^\p{Ll}/u.test(second)
  if (low === 'der') return ['den', isAdjective ? second.replace(/e$/, 'en') : second, ...words.slice(2)]
  if (!determiners.has(low)) return words
  if (isAdjective && second.endsWith('es')) return words
  if (isAdjective && second.endsWith('er')) return [`${first}en`, second.replace(/er$/, 'en'), ...words.slice(2)]
  const noun = isAdjective ? third : second
  if (neuter.test(noun)) return words
  return masculine.test(noun) ? [low === 'euer' ? 'euren' : `${first}en`, ...words.slice(1)] : null
}

/** All small: of each run between small words the last is a noun, and so is what has no ending of an adjective. */
function withNouns(words: readonly string[]): readonly string[] | null {
  const isWord = (n: number) => words[n] !== undefined && !de.small.has(words[n] ?? '') && !/^\d/.test(words[n] ?? '')
  return words.map((word, n) => {
    const bare = word.replace(/,$/, '')
    const cased = properCase(bare)
    if (!isWord(n) || cased !== bare) return word.replace(bare, cased)
    const isAdjective = isWord(n + 1) && !word.endsWith(',') && /(?:e|en|er|es|em)$/.test(word)
    return isAdjective ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
  })
}

/** "ihr" in a field without capitals is the reader's. */
const asYours = (word: string): string => (/^ihr(?:e[nmrs]?)?$/.test(word) ? `I${word.slice(1)}` : word)

function settle(words: readonly string[], clause: boolean): readonly string[] | null {
  // A formal "Ihr" tells nothing of how the rest was typed.
  const isSmall = !words.some((word) => /^(?!Ihr(?:e[nmrs]?)?$|Ihnen$)\p{Lu}\p{Ll}/u.test(word))
  if (clause) return isSmall ? null : words
  const [first = '', ...rest] = words
  // "Schicke das Konzept": behind a noun stands no such article.
  if (!de.small.has(first.toLowerCase()) && /^(?:das|den|dem|die|eine?n?)$/i.test(rest[0] ?? '')) return null
  const start = de.small.has(first.toLowerCase()) && !/^ihr/i.test(first) ? first.toLowerCase() : first
  return accusative(
    (isSmall ? withNouns([start, ...rest]) : [start, ...rest])?.map((word, n) => (isSmall || n === 0 ? asYours(word) : word)) ?? [],
  )
}

export const de: TopicWords = {
  small: listed(`
    der die das den dem des ein eine einen einem einer eines und oder mit von vom zu zum zur im in am an auf aus bei beim für über unter nach vor
    ohne gegen zwischen durch um bis seit während wegen statt ihr ihre ihren ihrem ihrer ihres mein meine meinen unser unsere unseren dein deine
    deinen euer eure euren wie was warum wieso weshalb wann wo wer welche welcher welches noch auch nicht so sehr mehr weniger wenig ist sind wird
    werden man als ob dass weil eigentlich alle allem ganz neu bald heute gerade nur etwas`),
  endings: /(?:ung|ungen|heit|keit|schaft|ieren|planung|lich|isch|tät|ität)$/,
  thirdPersons: listed('er sie ihm ihn ihnen denen deren dessen sein seine seinen seinem seiner dieser jener'),
  selves: listed(
    'ich mich mir wir uns hab habe hatte haben hatten bin war waren wollte wollten muss musste möchte kann konnte soll sollte will weiß',
  ),
  wouldDo: listed('würde würden'),
  notFirst: listed(`
    kein keine keinen nicht nichts nie ja nein gut schlecht leider ist sind war hat hatte wird sagte sagt meinte fragte erzählte erwähnte findet
    versprochen zugesagt schicken senden melden anrufen nachfragen schauen siehe s vgl wurde wurden gab gibt es da dann`),
  finite: listed(`
    ist sind war waren hat hatte hatten wird wurde wurden kann konnte muss musste soll sollte will wollte sagte meinte fragte findet fand gibt gab
    scheint schien wirkt wirkte ging kam`),
  nothings: listed(
    'nichts nix keine ahnung egal alles nochmal gleiches dito s.o irgendwas irgendwie sonstiges verschiedenes diverses passt so lala',
  ),
  chatter: listed('haha hihi lol omg uff puh naja hm hmm echt halt mega krass boah sry bzw ka kp'),
  confessions: listed(`
    vergessen verhaspelt verplappert gestottert blackout nervös aufgeregt versagt verhauen verpatzt vermasselt blamiert peinlich gelogen
    übertrieben rumgeeiert geredet geschwiegen gestammelt unsicher unvorbereitet überfordert schwächen schwäche lücke lücken`),
  ownBusiness: listed(`
    gehalt gehälter gehaltsvorstellung gehaltsvorstellungen gehaltswunsch bonus lohn vergütung urlaubstage kündigung kündigungsfrist gekündigt
    entlassen angebot angebote konkurrenzangebot zusage schwanger schwangerschaft scheidung krankheit krank burnout depression operation therapie
    schulden miete kinderwunsch elternzeit visum tsd brutto netto rückenop`),
  judgements: listed(`
    nett nette netter sympathisch sympathische unsympathisch arrogant arroganter langweilig langweilige genervt gelangweilt unfreundlich freundlich
    komisch seltsam blöd blöde dumm doof idiot schlimm schrecklich furchtbar toll tolle super klasse spitze genial kühl streng unhöflich zickig
    inkompetent chaotisch chaos unprofessionell hübsch süß lieb liebe netten cool coole cooler`),
  phrases: [
    'unter uns',
    'im vertrauen',
    'nicht weitersagen',
    'noch geheim',
    'vertraulich',
    'off the record',
    'hat versprochen',
    'hab versprochen',
    'bis montag zu',
    'siehe oben',
    'siehe notizen',
    'steht oben',
    'meine notizen',
  ],
  leadIn:
    /^(?:(?:vielen |herzlichen )?dank für |danke für )?(?:(?:wir haben|haben|hatten) (?:uns )?(?:viel |lange |kurz )?(?:gesprochen |geredet )?|(?:das |ein |unser )?(?:gutes |nettes |langes |kurze |tolles )?(?:gespräch|austausch) )?über /iu,
  abbreviations: new Map([
    ['u.', 'und'],
    ['bes.', 'besonders'],
    ['inkl.', 'inklusive'],
    ['ggü.', 'gegenüber'],
    ['v.a.', 'vor allem'],
    ['z.b.', 'zum Beispiel'],
    ['&', 'und'],
  ]),
  openers: new Map([
    ['wie', 'wie'],
    ['warum', 'warum'],
    ['wieso', 'wieso'],
    ['weshalb', 'weshalb'],
    ['was', 'was'],
    ['wo', 'wo'],
    ['wann', 'wann'],
    ['wer', 'wer'],
    ['welche', 'welche'],
    ['welcher', 'welcher'],
    ['welches', 'welches'],
    ['ob', 'ob'],
    ['dass', null],
    ['weil', null],
    ['wenn', null],
  ]),
  formal: new Map([
    ['dein', 'Ihr'],
    ['deine', 'Ihre'],
    ['deinen', 'Ihren'],
    ['deinem', 'Ihrem'],
    ['deiner', 'Ihrer'],
    ['euer', 'Ihr'],
    ['eure', 'Ihre'],
    ['euren', 'Ihren'],
    ['eurem', 'Ihrem'],
    ['eurer', 'Ihrer'],
    ['euch', 'Ihnen'],
    ['dir', 'Ihnen'],
  ]),
  familiar: listed('du dich'),
  settle,
}
