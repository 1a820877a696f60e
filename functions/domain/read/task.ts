import type { Task } from '../reading.ts'
import { type LocalDate, plusDays } from '../wall-time.ts'
import type { Sheet } from './sheet.ts'
import { datesIn } from './text-dates.ts'
import { timesIn } from './text-times.ts'

const work =
  'slides?|slide deck|deck|presentation|take-home|take home|takehome|memo|write-?up|one-pager|one pager|case (?:solution|study|assignment)|case|assignment|homework|exercise|work sample|writing sample|portfolio (?:presentation|piece|walkthrough)|design challenge|challenge|coding challenge|mini-project|project|proposal|30-60-90|90-day plan|plan|essay|solution|repo|repository|pull request|prototype|mock-?up|teardown|analysis|report|lesson plan|talk|demo|recording|prompt|brief|aufgabe|fallstudie|präsentation|folien|arbeitsprobe|hausaufgabe|ausarbeitung|konzept|probearbeit|présentation|étude de cas|cas pratique|exercice|devoir|diapositives|mémo|presentación|diapositivas|prueba|caso práctico|ejercicio|tarea|caso|apresentação|slides|case|desafio|teste|exercício|presentatie|opdracht|casus|huiswerk|uitwerking|presentazione|esercizio|compito|prova|caso di studio|elaborato|課題|プレゼン資料|資料|スライド|レポート'
const verbs =
  'prepare|present|deliver|submit|send(?: me| us| over| in)?|e-?mail|mail|share|upload|bring|complete|hand in|build|create|write|put together|turn in|return|work on|finish|do|draft|develop|walk us through|come with|give|asked to give|record|vorbereiten|bereiten sie|bereite|erstellen|einreichen|schicken|senden|mitbringen|ausarbeiten|präsentieren|halten|préparer|préparez|envoyer|envoyez|rendre|présenter|présenterez|préparerez|remettre|apporter|preparar|prepara|prepare|enviar|envía|envíanos|entregar|presentar|traer|apresentar|enviar|envie|entregue|preparar|entregar|trazer|voorbereiden|bereid|insturen|stuur|maken|presenteren|meenemen|lever|preparare|prepara|preparate|inviare|invia|consegnare|presentare|portare|準備|提出|作成|ご用意'
const asks = new RegExp(`(?<![\\p{L}])(?:${verbs})(?![\\p{L}])[^.;!?]{0,140}?(?<![\\p{L}])(?:${work})(?![\\p{L}])`, 'iu')
const reverse = new RegExp(
  `(?<![\\p{L}])(?:${work})(?![\\p{L}])[^.;!?]{0,100}?(?:(?:to be |must be |should be |is |are )?(?:emailed|sent|submitted|due|handed in|shared|delivered|returned|prepared|uploaded)|(?:by|due|before) (?:noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the day|\\d)|vorbereiten|vorzubereiten|einreichen|zuzusenden|mitbringen|zu halten|halten|erstellen|à (?:préparer|envoyer|rendre|remettre)|a (?:preparar|entregar|enviar)|para (?:entregar|preparar)|voor te bereiden|in te leveren|voorbereiden|da (?:preparare|consegnare|inviare))(?![\\p{L}])`,
  'iu',
)
const japaneseTask = /(?:課題|資料|スライド|プレゼン|レポート)[^。]{0,30}(?:準備|提出|作成|ご用意|送付)/u
const general =
  /(?:prepare (?:a |an |your |the )?(?:\d{1,2}|five|ten|fifteen|twenty|thirty)[ -]?(?:minutes?|min)|our take-home for|the task\b|take-home (?:assignment|exercise|challenge|task|case|project|test)|(?:your|the) (?:take-home|assignment|homework) (?:is )?(?:attached|below|in the)|bring a (?:one|two|short)-?page|you will be asked to give|please present|(?:ten|five|fifteen|twenty|10|15|20|30)[ -]minute presentation|kurzpräsentation|\d{1,2}-?minütige präsentation|présentation de \d{1,2} minutes|presentación de \d{1,2} minutos|apresentação de \d{1,2} minutos|presentatie van \d{1,2} minuten|presentazione di \d{1,2} minuti)/iu
const notWork =
  /(?:no (?:preparation|prep|slides|presentation|need to prepare|homework|take-home)|nothing to prepare|not (?:need|have|required) to prepare|don't (?:need|have) to prepare|do not (?:need|have) to prepare|no prep|without preparation|keine vorbereitung|eine vorbereitung ist nicht|vorbereitung ist nicht|nicht vorbereiten|nichts vorbereiten|pas de préparation|aucune préparation|rien à préparer|sin preparación|no (?:hace falta|es necesario|necesitas) preparar|não (?:é preciso|precisa|é necessário) preparar|geen voorbereiding|niets voor te bereiden|nessuna preparazione|non (?:serve|occorre|è necessario) prepar|準備は不要|事前準備は(?:必要ありません|不要)|事前の準備は不要)/iu
const light =
  /(?:prepare|bring|have|come with|think of|be ready|ready)[^.;]{0,50}?(?:questions|stories|examples|story|example|id\b|photo id|laptop|passport|resume|résumé|cv\b|ausweis|lebenslauf|laptop|fragen|beispiele|questions|pièce d'identité|ordinateur|dni|documento|preguntas|ejemplos|identidade|laptop|vragen|voorbeelden|documento|domande|履歴書|身分証)/iu
const done =
  /(?:(?:thanks|thank you) for (?:completing|submitting|sending|your|the)|we (?:liked|loved|enjoyed|reviewed) your|received your|your (?:completed |submitted )?(?:take-home|assignment|submission|case|solution|exercise) (?:was|impressed|looks?|is great)|you (?:submitted|sent|completed|did)|liked your|loved your|no slides needed|discuss your (?:completed |submitted )?(?:take-home|submission|solution)|vielen dank für (?:ihre|deine)|merci pour|gracias por|obrigad[oa] pel|bedankt voor|grazie per)/iu
const live =
  /(?:live|in the session|during the (?:session|interview|call|meeting)|on the day|vor ort|on the spot|whiteboard|we'll (?:give|share|hand)|you'll (?:get|receive|be given) (?:a|the) (?:prompt|case|problem|exercise)|sur place|en directo|ao vivo|ter plekke|dal vivo)/iu

/** Work to prepare or hand in. Reading, an ID, stories to have ready and exercises done live are none. */
export function readTask(sheet: Sheet, interviewDate: LocalDate | null): { task: Task | null; words: string; part: string } {
  const places = [...sheet.sentences, ...sheet.titles]
  const lines = places.filter(({ words }) => !notWork.test(words))
  for (const { part, words } of lines) {
    const match = general.exec(words) ?? asks.exec(words) ?? reverse.exec(words) ?? japaneseTask.exec(words)
    if (!match) continue
    if (isSlight(words, match[0])) continue
    return { task: { words: words.slice(0, 300), ...dueIn(words, sheet, interviewDate) }, words: match[0], part }
  }
  return { task: null, words: '', part: '' }
}

function isSlight(words: string, match: string): boolean {
  if (light.test(match) && !/(?:slides?|deck|presentation|memo|take-home|assignment|case|portfolio)/i.test(match)) return true
  if (done.test(words) && !/(?:please|submit by|due|by (?:monday|tuesday|wednesday|thursday|friday|sunday|saturday))/i.test(words))
    return true
  if (
    live.test(words) &&
    !/(?:prepare|beforehand|in advance|before the|by (?:noon|monday|tuesday|wednesday|thursday|friday|the))/i.test(words)
  )
    return true
  if (
    /(?:send|share|e-?mail|bring|submit|complete|upload|schick|envoy|envi|stuur|invi)/i.test(match) &&
    /(?:resume|résumé|cv|lebenslauf|availability|times|form|link|invite|confirmation|receipts?|expenses|questionnaire|agenda|directions|details|questions|report to|plan to|plan on|demo of)/i.test(
      match,
    ) &&
    !/(?:slides|deck|take-home|memo|assignment|presentation|case)/i.test(match)
  )
    return true
  if (
    /(?:report to|work on the|the project|our project|plan (?:to|on|for)|share (?:the|a) (?:plan|project)|do (?:a |some )?(?:case|exercise|demo|analysis)|the case team|in case|just in case|case you|return (?:the )?form|read (?:the|our))/i.test(
      match,
    ) &&
    !/(?:prepare|submit|slides|take-home|memo|assignment)/i.test(match)
  )
    return true
  return (
    /(?:we(?:'ll| will)|i(?:'ll| will)|they(?:'ll| will)|she|he|our team|the team) (?:present|send|share|give|prepare|walk|email|mail|demo|write|create|bring|complete)/i.test(
      words,
    ) && !/(?:please|you(?:'ll| will)|your)/i.test(words)
  )
}

function dueIn(words: string, sheet: Sheet, interviewDate: LocalDate | null): { dueOn: LocalDate | null; dueAt: string | null } {
  const due =
    /(?<![\p{L}])(?:by|due|before|until|no later than|deadline|bis|spätestens|avant|d'ici|antes d[eo]l?|hasta|até|uiterlijk|voor|entro|まで)(?![\p{L}])/iu.exec(
      words,
    )
  if (!due) return { dueOn: null, dueAt: null }
  const rest = words.slice(due.index)
  if (/the day before|am vortag|la veille|el día anterior|o dia anterior|de dag ervoor|il giorno prima/i.test(rest) && interviewDate) {
    return { dueOn: plusDays(interviewDate, -1), dueAt: timesIn(rest, sheet.english)[0]?.start ?? null }
  }
  return {
    dueOn: datesIn(rest, sheet.dates).find(({ kind }) => kind === 'exact')?.date ?? datesIn(rest, sheet.dates)[0]?.date ?? null,
    dueAt: timesIn(rest, sheet.english)[0]?.start ?? null,
  }
}
