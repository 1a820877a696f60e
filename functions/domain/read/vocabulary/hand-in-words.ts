import { anyOf } from './patterns.ts'

/** Words of handing in, in eight languages: with a day beside them they set a deadline, with a task they ask for one. */

/** What people call work that is done at home and shown. */
export const takeHome = anyOf(
  'take-home|takehome|take-home test|home assignment|written exercise|written assignment|technical exercise|technical assignment|technical test|coding test|coding exercise|coding challenge|technical challenge|design challenge|design exercise|case assignment|work sample|writing sample|skills test|one-way video|probeaufgabe|testaufgabe|arbeitsprobe|hausaufgabe|probearbeit|übungsaufgabe|programmieraufgabe|exercice technique|exercice pratique|test technique|cas pratique|étude de cas|exercice à la maison|prueba técnica|ejercicio técnico|caso práctico|reto técnico|prueba práctica|teste técnico|desafio técnico|teste prático|exercício técnico|estudo de caso|thuisopdracht|praktijkopdracht|technische opdracht|programmeeropdracht|prova tecnica|prova pratica|esercizio tecnico|test tecnico|caso di studio|選考課題|技術課題|実技課題|課題の提出|コーディングテスト',
)

/** Labels and single words that name it too, and many other things: they count together with a deadline. */
export const taskNoun = anyOf(
  'exercise|assignment|challenge|homework|case study|postmortem|essay|presentation|slides|deck|aufgabe|aufgabenstellung|fallstudie|folien|vortrag|präsentation|lösung|exercice|devoir|présentation|prueba|ejercicio|tarea|presentación|solución|prova|desafio|exercício|apresentação|tarefa|opdracht|casus|presentatie|uitwerking|esercizio|compito|elaborato|presentazione|課題|レポート|資料|スライド|作品',
)
export const taskLabel =
  /^(?:[-*•]\s)?(?:the )?(?:your )?(?:task|exercise|assignment|brief|challenge|to prepare|aufgabe|aufgabenstellung|zur vorbereitung|exercice|consigne|sujet|à préparer|tarea|ejercicio|prueba|enunciado|tarefa|desafio|exercício|opdracht|voor te bereiden|compito|esercizio|prova|consegna|traccia|課題|課題内容|準備)\s?[:：]/iu

export const handsIn = anyOf(
  'submit|submitted|submission|send|sent|return|returned|upload|hand in|handed in|hand it in|turn in|turn it in|deliver|complete|completed|finish|email|share|push|have it back|get it back|back to us|back with us|due|deadline|schick|schicke|schicken|senden|sende|einreichen|reichen|einzureichen|abgeben|abgabe|abgabefrist|abgabetermin|frist|hochladen|zurück|einsenden|bearbeiten|fertig|envoyer|envoyez|envoie|renvoyer|renvoyez|rendre|rendez|remettre|remettez|retourner|transmettre|déposer|nous parvenir|échéance|date limite|rendu|entregar|entregarla|entregarlo|entrégala|entrega|enviar|envíanos|envíanoslo|enviarla|enviarlo|mandar|mandarla|mándanos|devolver|devuélvenos|subir|completar|plazo|fecha límite|envie|envia|entregue|prazo|data limite|devolva|carregar|concluir|insturen|inleveren|opsturen|stuur|sturen|lever|aanleveren|indienen|terug|afronden|inleverdatum|inviare|inviarci|inviaci|invii|consegna|consegnare|consegnarla|mandare|mandaci|restituire|caricare|completare|scadenza|提出|送付|お送り|返送|締切|締め切り|〆切|期限|完了',
)

export const noDeadline = anyOf(
  'no deadline|no due date|no fixed deadline|no rush|take whatever time|take all the time|as much time as you|keine frist|kein abgabetermin|keine deadline|lass dir zeit|lassen sie sich zeit|pas de date limite|pas de délai|aucune date limite|prenez votre temps|sin fecha límite|no hay fecha límite|no hay plazo|sem prazo|não há prazo|geen deadline|neem de tijd|nessuna scadenza|senza scadenza|prenditi il tempo|締切はありません|締め切りはありません|期限はありません|期限は設けて',
)

/** Also handed in, and never the task: when one is free, papers, forms. */
export const otherThings = anyOf(
  'availability|available times|times that work|time slots|resume|résumé|cv|references|signed|nda|form|questionnaire|verfügbarkeit|terminvorschläge|lebenslauf|unterlagen|zeugnisse|disponibilités|disponibilité|créneaux|pièces justificatives|disponibilidad|currículum|disponibilidade|currículo|beschikbaarheid|disponibilità|curriculum|ご都合|履歴書|職務経歴書',
)

/** Small words that make a day beside them the last one. */
export const lastDay =
  /(?<!\p{L})(?:by|until|till|before|no later than|not later than|at the latest|latest|due|due on|due date|deadline|on or before|bis|spätestens|vor dem|abgabe|frist|avant|d['’]ici|jusqu['’]au|jusqu['’]à|au plus tard|pour le|date limite|échéance|antes del?|hasta|a más tardar|como máximo|para el|fecha límite|plazo|até|antes d[aeo]|no máximo|o mais tardar|prazo|data limite|voor|vóór|uiterlijk|tegen|tot|inleverdatum|entro|prima d[ei]l?|non oltre|al più tardi|scadenza|per il)(?!\p{L})|締切|締め切り|〆切|期限|まで/iu

const end = 'end|ende|fin|final|finales|fim|eind|einde|fine'
/** "By the end of next week": the word for the end, then which week or month. */
export const endOfSpan = new RegExp(
  `(?<!\\p{L})(?:${end})(?: of| der| des| de| del| da| do| van| della| dello| di| la| le| les| lo| het| deze| dieser| questa| esta| cette| cet| the| this| this coming| desta| d'){0,4}\\s(next |nächster |nächsten |kommender |próxima |próximo |volgende |komende |prossima |prossimo )?(week|woche|semaine|semana|settimana|month|monats|mois|mes|mês|maand|mese)(\\s(?:prochaine|prochain|que viene|que vem|próxima|próximo|prossima|prossimo))?(?!\\p{L})`,
  'iu',
)
export const japaneseSpan = /(今週|来週)(?:中|末|いっぱい)|(今月|来月)(?:中|末|いっぱい)/u

/** "Two days before", "zwei Tage vorher": counted back from the interview. */
export const daysAhead =
  /(?<!\p{L})(\d{1,2}|\p{L}{1,8})\s?(?:full |business |working )?(?:days?|tage?|jours?|días?|dias?|dagen|dag|giorni|giorno|日)\s?(?:before(?!hand)|ahead|in advance|prior|beforehand|vorher|vor dem|zuvor|vorab|avant|à l['’]avance|antes|de antelación|de antecedência|van tevoren|ervoor|vooraf|prima|di anticipo|前)/iu

/** "You have five days", "cinco días para entregarla": the time given, counted from the mail. */
export const timeGiven =
  /(?<!\p{L})(?:have|haben|hast|bleiben ihnen|bleiben dir|avez|as|disposez|disposes|tienes|tiene|tienen|dispones|dispone|tem|têm|dispõe|hebt|heeft|krijgt|hai|ha|avete|give you|allow)\s(?:(?:up to|about|exactly|genau|bis zu|jusqu['’]à|hasta|até|tot|fino a|de|di)\s|d['’]\s?)?(\d{1,3}|\p{L}{1,8})\s((?:business |working |full |calendar )?(?:hours?|days?|weeks?)|stunden|tage|woche|wochen|heures|jours|semaines?|horas|días|dias|semanas?|uur|dagen|weken|week|ore|giorni|settiman[ae])(?!\p{L})/iu

/** "24 hours before the interview": counted back from its start. */
export const hoursAhead =
  /(?<!\p{L})(\d{1,3}|\p{L}{1,10})\s?(?:hours?|hrs|stunden|heures|horas|uur|ore|時間)\s?(?:before|ahead|in advance|prior|beforehand|vorher|vor dem|vor unserem|zuvor|avant|à l['’]avance|antes|de antelación|de antecedência|van tevoren|vooraf|voor het|prima|di anticipo|前)/iu

/** The evening or day before they meet. */
export const dayBefore =
  /(?<!\p{L})(?:the (?:day|evening|night) before|(?:a|one) day (?:before|prior)|am (?:vortag|abend (?:vorher|zuvor|davor)|tag (?:vorher|zuvor|davor))|la veille|le jour d['’]avant|el día (?:anterior|antes)|la (?:víspera|noche anterior)|(?:o|no) dia anterior|na véspera|de (?:dag|avond) (?:ervoor|tevoren|voor)|il giorno (?:prima|precedente)|la sera prima)(?!\p{L})|前日/iu

/** A line of nothing but the word: the day stands in the next one. */
export const bareDeadline =
  /^(?:[-*•]\s)?(?:deadline|due(?: date| by)?|submission deadline|abgabe(?:termin|frist)?|frist|échéance|date limite|date de rendu|fecha límite|fecha de entrega|plazo|prazo|data de entrega|data limite|inleverdatum|uiterste datum|scadenza|consegna|締切|締め切り|提出期限|期限)\s?[:：]?$/iu

/** Nobody is there, or a question may be asked until then: such a day is no deadline. */
export const absence = anyOf(
  'closed|office|away|out of office|on leave|vacation|holiday|holidays|travelling|traveling|reachable|questions|geschlossen|büro|urlaub|abwesend|erreichbar|fragen|fermé|fermée|fermés|fermées|bureaux|congés|congé|absente|absent|joignable|cerrado|cerrada|cerrados|oficina|vacaciones|ausente|preguntas|dudas|fechado|fechada|escritório|férias|dúvidas|gesloten|kantoor|vakantie|afwezig|bereikbaar|vragen|chiuso|chiusi|chiusa|ufficio|ferie|assente|domande|休業|不在|休み|質問',
)

/** Something is to be confirmed, booked or decided: not the work. */
export const otherActs = anyOf(
  'confirm|rsvp|let me know|let us know|book|schedule|reschedule|apply|register|bestätigen|bestätige|anmelden|buchen|confirmer|confirmez|réserver|confirmar|confirma|reservar|confirme|agendar|bevestig|bevestigen|inplannen|confermare|conferma|prenotare|starts on|start on|position starts',
)

/** The work is handed over with the mail, or speaks of itself. */
export const handsOver = anyOf(
  "attached|attachment|below|here is|here's|here are|find the|enclosed|anbei|im anhang|hier ist|hier die|beigefügt|voici|ci-joint|ci-dessous|en pièce jointe|adjunto|adjunta|adjuntamos|aquí tienes|aquí va|segue|em anexo|hierbij|bijgaand|in de bijlage|ecco|in allegato|allegato|添付|お送りします|以下",
)

/** "Pour mardi": these make a limit only of a day right behind them. */
export const dayRightBehind = /(?<!\p{L})(?:pour|para|per)\s(?:el |il |o |a |le )?$/iu

/** It asks the candidate for something. */
export const askedFor = anyOf(
  'please|kindly|bitte|merci de|veuillez|prière de|por favor|te rogamos|le rogamos|te pedimos|favor|pedimos que|graag|gelieve|per favore|si prega|ti chiediamo|le chiediamo|ください|お願い',
)
