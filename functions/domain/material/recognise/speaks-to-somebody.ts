import { plainWords } from '../../match/words/plain.ts'
import { says } from '../../match/words/sections.ts'

/** A posting greets nobody and a CV neither; what does is a mail, whatever stands below its first lines. */
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|ch(?:er|ère)|hola|buen[oa]s (?:días|tardes)|estimad[oa]|buongiorno|gentile|ciao|olá|bom dia|prezad[oa]|car[oa]|beste|geachte)(?!\p{L})/iu
const nameAlone = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,$/u

const invites = [
  'invite you|inviting you|invited you|your interview|book a time|pick a time|choose a time|book a slot|pick a slot|choose a slot|meet you|speak with you|talk to you|talk with you',
  'laden wir sie|laden sie|laden dich|sie einladen|dich einladen|ihr gesprach|ihr vorstellungsgesprach|dein gesprach|kennenlernen gesprach',
  'votre entretien|vous invitons|vous inviter|vous rencontrer',
  'te invitamos|le invitamos|invitarte|invitarle|tu entrevista|su entrevista',
  'invitarla|invitarti|il suo colloquio|il tuo colloquio',
  'convidamos|convida lo|a sua entrevista|sua entrevista',
  'nodigen je uit|nodigen u uit|je uitnodigen|u uitnodigen|jouw gesprek',
].join('|')

const firstLines = 4

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

export const greets = (text: string): boolean =>
  linesOf(text)
    .slice(0, firstLines)
    .some((line) => line.length <= 80 && (greeting.test(line) || nameAlone.test(line)))

export const speaksToSomebody = (text: string): boolean => greets(text) || linesOf(text).some((line) => says(plainWords(line), invites))
