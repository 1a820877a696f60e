import { numbersIn } from './marker.ts'
import type { Command } from './reply.ts'

const list =
  '((?:all|both|everyone|everybody|all of them|both of them|#?\\d{1,2}(?:\\s{0,3}(?:,|&|\\+|-|–|to|and|und|et|y|e)?\\s{0,3}#?\\d{1,2}){0,19}))'
const please = '(?:please[, ]{1,2})?'
const subject =
  "(?:(?:it|this|that|the (?:interview|call|meeting|round)|this (?:one|interview|call|meeting|round)|mine)(?:'s| is| was| has been| has| got| will be)?\\s)?"
const end = '(?=$|[\\s.,;!:)–—-])'

const since = '(?:,? (?:off|out|now|already|today|yesterday|this morning|last night|just now|an hour ago|thanks|thank you))*[\\s.!]*$'
/** "Sent it.", "It's sent!", "done, sent this morning", and the like: nothing else stands there. */
const sentIt = new RegExp(
  `^(?:done[,.]? )?(?:i(?:'ve| have)? )?(?:already |just )*(?:sent|mailed|posted)(?: (?:it|this|that|the (?:note|mail|email|draft|follow-up|thank[- ]you(?: note)?)))?${since}|` +
    `^(?:it|this|that|the (?:note|mail|email|draft))(?:'s| is| was| has been) (?:already |just )*(?:sent|mailed|out)${since}|` +
    '^(?:ist |hab(?:e)?(?: ich| es| sie| ihn)* |schon |gerade |wurde )*(?:gesendet|verschickt|abgeschickt|geschickt|rausgeschickt|raus)[\\s.!]*$|' +
    "^(?:c'est |je l'ai |déjà |bien )*envoyée?[\\s.!]*$|^(?:ya |lo he |está |já |foi |l'ho |già |l’ho )*(?:enviado|enviada|inviato|inviata)[\\s.!]*$|" +
    '^(?:ik heb (?:het|hem) |is |al )*(?:verstuurd|verzonden)[\\s.!]*$|^(?:jag har |redan |nu )*skickat(?: det| den)?[\\s.!]*$|^(?:już )?wysłan[eayo][\\s.!]*$',
  'iu',
)

/** "That's not me, wrong person": somebody else's. */
const notMine = [
  `(?:${subject}|it |this |that |that's |it's )?(?:is |was )?(?:not|isn't|wasn't) (?:me|mine|for me|about me|meant for me)`,
  "(?:(?:that|this|it)(?:'s| is| was) )?(?:the )?wrong (?:person|candidate|recipient|address)",
  "(?:(?:that|this|it)(?:'s| is| was) )(?:meant )?for (?:somebody|someone) else",
  '(?:das |es )?(?:bin ich nicht|ist nicht für mich|war nicht für mich|betrifft mich nicht)|nicht ich|falsche person',
  "(?:ce n'est pas|c'est pas) (?:moi|pour moi)|(?:ça |cela )?ne me concerne pas|pas pour moi|mauvaise personne",
  '(?:no soy yo|no es para mí|no es mío|persona equivocada|se han equivocado de persona)',
].join('|')

/** What each command begins with. Whole words at the start of the first line: a sentence that only speaks of it is none. */
const rules: readonly (readonly [RegExp, (match: RegExpExecArray, rest: string) => Command])[] = [
  [/^story\s?[:：]/iu, (match, whole) => ({ kind: 'story', text: whole.slice(match[0].length).trim() })],
  [/^(?:job )?posting\s?[:：]/iu, (match, whole) => ({ kind: 'posting', text: whole.slice(match[0].length).trim() })],
  [
    new RegExp(`^${please}(?:i(?:'ve| have)? (?:already |just )?)?(?:already |just )?(?:sent|mailed)\\s?:?\\s${list}${end}`, 'iu'),
    (match) => ({ kind: 'sent', numbers: listed(match[1]) }),
  ],
  [
    new RegExp(`^${list}\\s?(?:are |is |have been |were |was )?(?:already |both |all )?sent${end}`, 'iu'),
    (match) => ({ kind: 'sent', numbers: listed(match[1]) }),
  ],
  [sentIt, () => ({ kind: 'sent', numbers: 'it' })],
  [
    new RegExp(`^${please}(?:i(?:'ll| will)? |let's |you can )?skip(?:ping)?\\s?:?\\s${list}${end}`, 'iu'),
    (match) => ({ kind: 'skip', numbers: listed(match[1]) }),
  ],
  [
    /^(?:please )?(?:stop|unsubscribe)(?: (?:it|this|these|them|that|please|now|all|mails?|emails?|these mails|these emails))?(?: please)?[\s.!]*$/iu,
    () => ({ kind: 'stop' }),
  ],
  [
    new RegExp(
      `^(?:sorry,? )?(?:${subject}|it |this |that )?(?:(?:is|was)\\s)?(?:not|isn't|wasn't|is not|was not) (?:an?|my|the) (?:\\p{L}{1,12} )?interview${end}`,
      'iu',
    ),
    () => ({ kind: 'not-an-interview' }),
  ],
  [
    new RegExp(`^(?:sorry,? |no,? )?(?:${notMine})(?=\\s*(?:$|[.;!:)–—-]|,(?!\\s(?:but|aber|mais|pero)(?!\\p{L}))))`, 'iu'),
    () => ({ kind: 'not-an-interview' }),
  ],
  [
    new RegExp(
      `^(?:sorry,? )?(?:${subject}|they(?:'ve| have)? )(?:just )?(?:been )?(?:moved|rescheduled|postponed|pushed)(?: it| (?:the|my) (?:interview|call|meeting|round))? (?:to|until) (.{1,200})$`,
      'iu',
    ),
    (match) => ({ kind: 'moved', text: (match[1] ?? '').trim().replace(/[.!]$/, '') }),
  ],
  [
    new RegExp(`^(?:sorry,? )?(?:${subject}|they(?:'ve| have)? )(?:just )?(?:been )?(?:off|cancelled|canceled|called off)${end}`, 'iu'),
    () => ({ kind: 'off' }),
  ],
]

const listed = (text = ''): number[] | 'all' => (/\d/.test(text) ? numbersIn(text) : 'all')

/** What a line asks for, if it asks for something. `whole`: it and everything below, which a story or a posting goes on with. */
export function commandIn(line: string, whole: string): Command | null {
  const said = line.trim().replaceAll('’', "'").replace(/\s+/g, ' ')
  const all = whole.trim()
  for (const [pattern, read] of rules) {
    const match = pattern.exec(said)
    if (match) return read(match, all)
  }
  return null
}
