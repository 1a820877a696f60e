import { speaksOfPeople } from '../../labels/labels.ts'
import { anyNegator, isConditional } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { composed, elsewhereBefore, joinedWords, meetBefore, ourWords, panels, takesPart } from '../../language/lexicon/people.ts'
import { contactAfter, elsewhereAfter, meetAfter, nextPerson } from '../../vocabulary/people-words.ts'
import type { Mention } from './mention.ts'

const handsOver =
  /(?:send|submit|e-?mail|return|upload|forward|share|reply|respond|report|thanks?|introduced?|schick\p{L}*|send\p{L}*|envoy\p{L}*|enví\p{L}*|envi\p{L}*|stuur\p{L}*|inviare|invia)[^.]{0,110}\s(?:to|an|à|a|para|naar)\s$/iu
const past =
  /(?:spoke|talked|chatted|enjoyed|thanks for (?:speaking|talking|meeting|chatting|your time)|thank you for (?:speaking|talking|meeting|your time)|great (?:talking|speaking|meeting|chatting)|(?:after|following) your (?:first |initial |recent |last )?(?:interview|call|chat|conversation|screen)|as (?:discussed|agreed) with|nach (?:ihrem|deinem|dem) (?:ersten )?gespräch|suite à votre|après votre|tras tu|após sua|na je gesprek|dopo il)[^.;]{0,60}$/iu

/** "If all goes well, a conversation with our founder follows": whoever is met on that condition is met another time. */
const ifItGoesWell =
  /(?:if (?:all|it|this|that|everything) goes well|if (?:you|it|this) (?:pass|progress|succeed|is successful|goes on)|should you (?:pass|progress|move forward|move on)|wenn alles (?:gut|klappt)|bei erfolg|si tout se passe bien|si todo va bien|se tudo (?:correr|der) (?:bem|certo)|als (?:het|alles) goed (?:gaat|verloopt)|se tutto va bene)[^.;]{0,120}$/iu

/** "Si ce premier contact est concluant, vous rencontrerez ensuite …": on a condition, and after this. */
const isNextStep = (before: string, behind: string): boolean => {
  const [condition = '', ...rest] = before.split(',')
  // "If you could be at reception for ten, we show you round, then you sit down with Ana Ruiz": it asks for nothing but to come
  return rest.length > 0 && isConditional(condition) && !comes.test(condition) && afterwards.test(`${rest.join(',')}${behind.slice(0, 60)}`)
}
const comes =
  /(?:you|du|sie|vous|tu|je|jij|u|lei|você|usted)\s(?:\p{L}+\s){0,2}?(?:could|can|are able|könn\p{L}*|kannst|pouv\p{L}*|peux|pued\p{L}*|pod\p{L}*|kunt|kan|kunnen|può|puoi|potess\p{L}*)(?!\p{L})/iu
const afterwards =
  /(?<!\p{L})(?:then|next|afterwards|later|dann|danach|anschlie(?:ß|ss)end|ensuite|puis|después|luego|depois|em seguida|daarna|vervolgens|poi|in seguito|sedan|därefter|potem|następnie)(?!\p{L})/iu

/** "Hi Melissa, …": spoken to, not of. */
const greeting = /^\s?(?:hi|hello|hey|dear|hallo|liebe|lieber|bonjour|hola|oi|olá|hoi|beste|ciao|gentile)\s$/iu

/** "See the message from Harriet": of the thing that somebody sent. */
const sentThings =
  /(?:^|[.;:,]\s)(?:please\s|bitte\s)?(?:see|read|siehe|voir|voyez|véase|ver|veja|zie|vedi|zob\.?)\s(?:also\s)?(?:\p{L}{1,5}['’ ])?(?:[\p{L}-]+\s){1,3}?(?:from|von|de|da|van|från|od)\s$/iu

/** "Ring Oonagh Sturt in People Services on 01632 960 771": a number right behind somebody is where they are reached. */
const reachedAt =
  /^(?:\s(?:in|from|at|of|aus|von|de|du|van|da)\s[^.;:,\d]{2,40}?)?,?\s(?:on|at|under|unter|au|al|op|på|pod|no|a)\s(?:tel\.?\s|(?:telefone|numéro|número|nummer|numer)\s)?\+?[(\d][\d ()./-]{6,}/iu

/** What is said of "Ivo (EM), Lena (CTO) and Max", for each of them. */
function afterOthers(behind: string): string {
  let rest = behind
  for (let i = 0; i < 6; i += 1) {
    const next = nextPerson.exec(rest)
    if (!next) break
    rest = rest.slice(next[0].length)
  }
  return rest.length < behind.length && meetAfter.test(rest.replace(/^\s?[(（][^()（）]{0,120}[)）]/u, '')) ? rest : behind
}

/** "The committee members are Prof. Brandt (chair) and Dr. Reyes". */
const arePeople = /(?:\s(?:is|are|will be|includes?|sind|ist|est|sont|son|es|são|é|sono|è|zijn|är))\s[^;]{0,140}$/iu
const membersNamed = (before: string): boolean => {
  const are = arePeople.exec(before)
  const body = are ? before.slice(Math.max(0, are.index - 24), are.index) : ''
  return speaksOfPeople(body) || (panels.test(before) && (panels.test(body) || composed.test(before)))
}

/** "shows you round", "zeigt dir die Küche"; whoever sends, gives or tells something is not met by that. */
export const actsOnYou =
  /^\s(?!(?:send|giv|gave|tell|told|email|e-?mail|mail|writ|text|forward|let|want|know|refer|recommend|thank|schick|sende|schreib|gib|teil|leite|stuur|geef|schrijf|skick|ge|hop|wish|welcom|greet|begrüß|empfäng)\p{L}*\s)(?!(?:dat|omdat|zodat|dass|that|als|was|wat|is|ist|est|mit|met|for|über|over|aus|uit|tot|por|par|er|der|hier|as|its|bis|pas|plus|sur|pour|at|it|just|or)\s)\p{Ll}{2,12}(?:s|t|r)\s(?:you|your|dir|dich|ihnen|je|jou|u|dig)(?!\p{L})/u

/** "Ms Bremer, our lead, and I". */
const joinsWriter = new RegExp(
  `^(?:,[^,.;]{2,60},|\\s?\\([^()]{2,60}\\))?,?\\s(?:${dateWord('and')}|&)\\s(?:${joinedWords})(?![\\p{L}'’])`,
  'iu',
)
/** "Teo my sous chef will run …". */
const asOurs = new RegExp(`^,?\\s(?:${ourWords})(?:\\s[\\p{L}'’/-]+){1,4}?(?=\\s(?:will|would|is|wird|zal|va|is going)(?!\\p{L}))`, 'iu')

/** "… make up the panel", "… bilden die Kommission". */
const makesUpPanel = (after: string): boolean => {
  const rest = after.replace(/^\s?[(（][^()（）]{0,120}[)）]/u, '')
  const panel = panels.exec(rest)
  return panel !== null && /^[^.;:,]{2,24}$/u.test(rest.slice(0, panel.index))
}

/** "Neben Herrn Ott nehmen unsere Vorständin Katrin Brandes (CFO) und Petra Lohse, Leiterin Controlling, teil": all of that sentence do. */
function isInSentenceOfThoseWho(before: string, behind: string): boolean {
  const [end = ''] = /^[^.;:!?]*/u.exec(behind) ?? []
  const start = before.split(/(?<=\p{L}{4}[.;:!?])\s/u).at(-1)
  return takesPart.end.test(end) && takesPart.verb.test(`${start} | ${end}`) && !anyNegator.test(`${start}${end}`)
}

/** "Ask for Paco, the traffic manager, *who will do your interview*": whom one asks for, and meets. */
const whoInterviews =
  /^(?:\s?[(（][^()（）]{2,80}[)）]|,\s[^,.;]{2,60})?,?\s(?:who|der|die|qui|(?:que es )?quien|que|che|som|któr[ya])\s(?:[^\s.,;]+\s){0,4}?(?:interview\p{L}*|gespräch|entretien|entrevista\p{L}*|colloquio|gesprek|intervju\p{L}*|rozmowę|recevra|recibirá|receberá|riceverà|meet you|see you|kennenlernen|rencontrer|connaître|conocer\p{L}{0,3}|conhec\p{L}+|conoscer\p{L}{1,2}|incontrar\p{L}{1,2}|ontmoeten|spreken|träffa|poznać|spotkać)(?!\p{L})/iu

/** "Dan schuift Ilse aan": the verb on both sides of the name. */
const joinsHere =
  /(?:schuift|sluit|komt)\s\|(?:\s?[(（][^()（）]{2,80}[)）]|,\s[^,.;]{2,60},)?\s(?:(?:ook|nog|bij ons)\s)?(?:aan|erbij)(?!\p{L})/iu

/** What the words around a name say that somebody is named for. */
export function purposeOf(before: string, behind: string, english: boolean): Mention['purpose'] {
  if (whoInterviews.test(behind)) return 'meets'
  if (elsewhereAfter.test(behind)) return 'elsewhere'
  if (contactAfter.test(behind)) return 'contact'
  if (sentThings.test(before)) return 'named'
  const after = afterOthers(behind)
  if (greeting.test(before)) return 'named'
  if (ifItGoesWell.test(before) || isNextStep(before, behind)) return 'elsewhere'
  const meet = (english ? meetBefore.english : meetBefore.other).all(before).at(-1)
  const other = (english ? elsewhereBefore.english : elsewhereBefore.other).all(before).at(-1)
  if (past.test(before) && !/(?:next|now|then|will|meet(?! ?ing)|(?:to|now) (?:speak|talk|see))[^.]{0,40}$/i.test(before))
    return 'elsewhere'
  if (handsOver.test(before)) return 'contact'
  const meetEnd = meet ? meet.index + meet[0].length : -1
  const otherEnd = other ? other.index + other[0].length : -1
  if (otherEnd >= 0 && otherEnd >= meetEnd && before.length - otherEnd < 14) return 'contact'
  if (
    meetAfter.test(after) ||
    meetAfter.test(after.replace(/^,\s[^,.;]{2,60},/u, '')) ||
    meetAfter.test(
      after.replace(
        /^\s(?:from|of|in|on|aus|vom|de|del|da|van|uit)\s(?:[\p{L}&'’-]+\s){1,4}?(?=(?:will|would|wird|zal|ruft|belt|vous|te|ti|vai|neemt|joins|leads)(?!\p{L}))/iu,
        ' ',
      ),
    ) ||
    meetAfter.test(after.replace(/^\s?[（(][^()（）]{0,120}[)）]/u, ''))
  )
    return 'meets'
  if (actsOnYou.test(after) || actsOnYou.test(after.replace(/^\s?[(（][^()（）]{0,120}[)）]|^,\s[^,.;]{2,60},/u, ''))) return 'meets'
  if (joinsHere.test(`${before.slice(-12)}|${behind}`)) return 'meets'
  if (joinsWriter.test(behind) || meetAfter.test(behind.replace(asOurs, ''))) return 'meets'
  if ((meet && before.length - meetEnd < 120) || membersNamed(before) || makesUpPanel(after)) return 'meets'
  if (isInSentenceOfThoseWho(before, behind)) return 'meets'
  return reachedAt.test(behind) ? 'contact' : 'named'
}
