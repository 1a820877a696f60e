import { meetingNouns } from './cancelled-words.ts'
import { anyOf, either, listed, union } from './patterns.ts'

/** How mails say what becomes of a meeting both sides know of. Phrases, one language a line; what may stand between words is a pattern. */

/** What a change is said of: the meeting by a noun, or by a word that stands for it. */
export const meetingWord = either(
  anyOf([...meetingNouns, ...listed('slot|catch-up|discussion|date|time|vorstellungstermin|anruf|rdv|hora|horário|tijd|orario')].join('|')),
  '面接|面談|予定|ミーティング|お打ち合わせ|日程|選考',
)
export const standIn = union(
  'it|this|that|everything|things|us',
  'es|das|dies|alles',
  'cela|ça|tout',
  'esto|eso|lo|todo',
  'isso|isto|tudo',
  'het|dit|dat|alles',
  'lo|tutto|ciò',
)

/** By language, since one's no is another's "in the". */
export const negators: Record<string, RegExp> = {
  en: either(union('not|never|no longer|cannot|unable|no|nor|neither|without|nothing|no need'), "n['’]t(?!\\p{L})"),
  de: union('nicht|nie|kein|keine|keinen|keinem|keiner|ohne'),
  fr: either(union('ne|pas|plus|jamais|aucun|aucune|sans|impossible'), "(?<!\\p{L})n['’]"),
  es: union('no|nunca|ningún|ninguna|sin|imposible'),
  pt: union('não|nao|nunca|nem|nenhum|nenhuma|sem|impossível'),
  nl: union('niet|nooit|geen|zonder|onmogelijk'),
  it: union('non|mai|nessun|nessuna|nessuno|senza|impossibile'),
  ja: /ません|ない|なく|ず(?:に|、)|不要/u,
}
/** Of a mail too short to tell its language: without the "no" that means "in the" in one of them. */
export const anyNegator = either(
  union(
    'not|never|no longer|cannot|unable|nor|neither|without|nothing|no need|no new',
    'nicht|nie|kein|keine|keinen|keiner|ohne|pas|plus|jamais|aucun|aucune|sans',
    'no se|no va|no podrá|no podremos|no podemos|no tendrá|no habrá|no es|nunca|sin|não|nem|nenhuma|sem|niet|nooit|geen|zonder|non|mai|nessun|nessuna|senza',
  ),
  "n['’]t(?!\\p{L})",
  "(?<!\\p{L})n['’]",
)

/** What a meeting does when it is on. Negated, it is off. */
export const happens = either(
  union(
    'go ahead|going ahead|goes ahead|take place|taking place|takes place|happen|happening|be held|move forward|moving forward|proceed|proceeding|on the calendar',
    'statt|stattfinden|zustande',
    'lieu|se tenir|se tiendra|maintenu|maintenue',
    'tendrá lugar|tener lugar|realizará|realizar|realizarse|celebrará|celebrar|celebrarse|llevará a cabo|llevar a cabo|podrá ser|hará',
    'acontecerá|acontecer|realizará|realizar|realizada|será possível|mantida|vai ter',
    'door|doorgaan|plaats|plaatsvinden',
    'terrà|tenersi|avrà luogo|svolgerà|svolgersi|farà|si fa',
  ),
  '(?:行|実施|開催)',
)

/** Somebody keeps, needs or holds the meeting. */
export const keeps = either(
  union(
    'das gespräch führen|das interview führen|den termin wahrnehmen|den termin halten|den termin einhalten|den termin nicht wahrnehmen',
    "maintenir l'entretien|maintenir le rendez-vous|assurer l'entretien|honorer le rendez-vous",
    'mantener la entrevista|hacer la entrevista|mantener la reunión',
    'manter a entrevista|fazer a entrevista|manter a conversa|seguir com a entrevista|prosseguir com a entrevista',
    'het gesprek houden|het gesprek laten doorgaan|het gesprek voeren',
    'mantenere il colloquio|fare il colloquio|tenere il colloquio|procedere con il colloquio',
  ),
  "(?<!\\p{L})(?:need|hold|keep|do|conduct|run|host|make|have|proceed(?:ing)? with|continu(?:e|ing) with|go(?:ing)? ahead with|mov(?:e|ing) forward with|join) (?:\\p{L}{1,20}['’]s |the |your |our |this |that |an? ){0,2}(?:\\p{L}{1,20} ){0,2}(?:interview|call|meeting|conversation|chat|session|screen|onsite|round|appointment)",
)

/** People meet; of a day, or of what can be. */
export const meets = either(
  union(
    'meet|meet with|meet you|see you|speak with you|talk to you|talk with you|speak to you|interview you|host you|welcome you',
    'treffen|sprechen|empfangen|begrüßen',
    'rencontrer|recevoir|vous voir|te voir|échanger',
    'reunirnos|vernos|recibirte|recibirle|entrevistarte|entrevistarle',
    'encontrar|encontrarmos|receber|receber você|conversar|entrevistar',
    'ontmoeten|spreken|ontvangen|zien',
    'incontrarci|incontrarla|incontrarti|riceverla|riceverti|vederci',
  ),
  'お会い|面接でき',
)
export const ability = union(
  "able|can|cannot|can't|could",
  'können|kann|könnten',
  'pouvons|pourrons|peut|pourra|possible|mesure',
  'podemos|podremos|puede|podrá|posible',
  'podemos|poderemos|pode|poderá|vamos conseguir|conseguiremos|possível',
  'kunnen|kan|lukt',
  'possiamo|potremo|può|potrà|riusciamo|riusciremo',
)

/** It is called off, in so many words. */
export const ends = either(
  union(
    "cancelled|canceled|cancelling|canceling|called off|calling off|call off|have to cancel|need to cancel|had to cancel|has to cancel|must cancel|forced to cancel|will cancel|'ll cancel|going to cancel|decided to cancel|sorry to cancel|regret to cancel|scrapped|scrap|dropped|withdrawn|withdrew|withdraw|stood down|taken off|take off|pulled|on hold|paused|put on ice|suspended|is off|'s off|are off|was off|now off",
    'abgesagt|absagen|absage|entfällt|entfallen|gestrichen|streichen|streiche|storniert|stornieren|ausfallen|hinfällig|gegenstandslos|zurückgezogen|ausgesetzt|auf eis',
    'annulé|annulée|annuler|annulons|annule|annulation|décommander|renoncer|renonçons|retiré|retirée|suspendu|suspendue|en suspens|caduque',
    'cancelada|cancelado|cancelar|cancelamos|cancelo|anulada|anulado|anular|anulamos|suspendida|suspendido|suspender|suspendemos|retirada|retirado|en pausa|sin efecto',
    'cancelada|cancelado|cancelar|cancelamos|desmarcada|desmarcado|desmarcar|desmarcamos|suspensa|suspenso|em espera|sem efeito',
    'geannuleerd|annuleren|annuleer|afgezegd|afzeggen|geschrapt|schrappen|vervalt|vervallen|afgelast|ingetrokken|on hold|stopgezet',
    'annullato|annullata|annullare|annulliamo|annullo|cancellato|cancellata|cancellare|disdire|disdiciamo|disdetto|disdetta|disdico|sospeso|sospesa|sospendere|ritirato|ritirata|salta|saltato|in sospeso|in stand-by',
  ),
  "remov(?:ed?|ing) (?:it|this|(?:\\p{L}{1,30} ){1,4})from (?:\\p{L}{1,30}['’]?s? ){1,3}calendars?",
  "tak(?:e|en|ing) (?:it|this|(?:\\p{L}{1,30} ){1,4})(?:off|out of) (?:\\p{L}{1,30}['’]?s? ){1,3}(?:calendars?|diary|process)",
  'delet(?:ed?|ing) the (?:\\p{L}{1,30} ){0,2}invit',
  '(?<!\\p{L})sag(?:e|en|t) (?:\\p{L}{1,30} ){1,8}ab(?!\\p{L})',
  '(?<!\\p{L})fällt (?:[\\p{L}\\d.]{1,30} ){0,8}aus(?!\\p{L})',
  '(?<!\\p{L})zegg?(?:en)? (?:\\p{L}{1,30} ){1,8}af(?!\\p{L})',
  'キャンセル|中止|取りやめ|取り止め|取り消|見合わせ|見送|白紙|無効|破棄',
)

/** The invitation as it was sent holds no more. */
export const voids = union(
  'disregard|ignore',
  'ignorieren|ignorieren sie|gegenstandslos',
  'ne tenez pas compte|ne pas tenir compte|ignorez|ignorer',
  'ignora|ignore|ignoren|no tengas en cuenta|no tenga en cuenta',
  'desconsidere|desconsiderar|ignore',
  'negeer|negeren|als niet verzonden',
  'ignorare|ignori|ignora|non tenga conto',
)
export const invitation = union(
  'invitation|invite|interview|meeting|appointment|calendar entry|my last email|my previous email|my earlier email|earlier confirmation|previous confirmation',
  'einladung|termin|terminbestätigung|gespräch',
  'invitation|entretien|rendez-vous|convocation',
  'invitación|entrevista|cita|convocatoria',
  'convite|entrevista|convocação|reunião',
  'uitnodiging|afspraak|gesprek',
  'invito|colloquio|convocazione|appuntamento',
)

/** The job is gone: whoever was to be met for it, will not be. */
export const closes = either(
  union(
    'filled|filled internally|hiring freeze|freeze|frozen|closed the role|closed the position|role has been closed|position has been closed|position is closed|role is closed|put the role on hold|role is on hold|position is on hold|other candidates|another candidate|different candidate|no longer hiring|stopped hiring|headcount|internal candidate|accepted our offer',
    'besetzt|intern besetzt|einstellungsstopp|anderen bewerber|andere bewerberin|andere kandidatin|anderen kandidaten|ausgeschrieben zurück',
    'pourvu|pourvue|gel des embauches|gel des recrutements|autre candidat|autre candidate|autre candidature|clos le recrutement|clos le processus|poste est fermé',
    'cubierta|cubierto|congelación|otro candidato|otra candidata|cerrado el proceso|hemos cerrado|plaza cerrada|ya no está disponible',
    'preenchida|preenchido|congelamento|outro candidato|outra candidata|encerrado o processo|encerramos|vaga foi fechada|vaga foi encerrada',
    'vervuld|ingevuld|vacaturestop|andere kandidaat|gesloten|niet meer beschikbaar',
    'coperta|coperto|blocco delle assunzioni|altro candidato|altra candidata|altri candidati|chiusa|chiuso il processo|chiuso la ricerca',
  ),
  '充足|採用が決ま|採用を見合わせ|募集を(?:終了|停止|中止)|別の(?:候補|方)',
)

/** Another time is needed or was found. */
export const defers = either(
  union(
    'postpone|postponed|postponing|reschedule|rescheduled|rescheduling|re-schedule|rebook|rebooked|rearrange|rearranged|rearranging|push back|pushed back|put off|defer|deferred|delay the|delay your|delay our|delay it|be delayed|been delayed|is delayed|changed the time|change the time|changing the time|change of time|time change|moved back|moved up|bring forward|brought forward',
    'verschieben|verschoben|verschiebe|verschiebt|verschiebung|verlegen|verlegt|verlege|vertagen|vertagt|umlegen|umbuchen|vorziehen|vorgezogen|neu ansetzen',
    "reporter|reporté|reportée|reportons|reporte|report de|décaler|décalé|décalée|décalons|décale|déplacer|déplacé|déplacée|déplaçons|déplace|repousser|repoussé|repoussée|reprogrammer|reprogrammé|passe au|passe à|avancer l'entretien|changement d'horaire",
    'pasa al|pasa a las|pasa a|pasamos la|aplazar|aplazada|aplazado|aplazamos|posponer|pospuesta|pospuesto|posponemos|reprogramar|reprogramada|reprogramado|reprogramamos|cambiar la entrevista|cambiar la hora|cambiar la fecha|cambiamos|cambio de hora|cambio de horario|mover la entrevista|mover la reunión|movido la entrevista|movemos|trasladar|trasladada|reagendar|reagendada|retrasar|retrasada|adelantar|adelantamos|adelantada',
    'passou para|passa para|passar para|passamos para|adiar|adiada|adiado|adiamos|remarcar|remarcada|remarcado|remarcamos|reagendar|reagendada|reagendado|reagendamos|passar a conversa|passar a entrevista|transferir|transferida|mudar a entrevista|mudar o horário|mudamos|mudança de horário|antecipar|antecipada|antecipamos',
    'verzetten|verzet|verplaatsen|verplaatst|verschuiven|verschoven|uitstellen|uitgesteld|omboeken|vervroegen|vervroegd',
    'rimandare|rimandato|rimandata|rimandiamo|slitta|slittare|slittato|passa a|spostare|spostato|spostata|spostiamo|rinviare|rinviato|rinviata|rinviamo|posticipare|posticipato|posticipata|posticipiamo|riprogrammare|riprogrammato|anticipare|anticipato|anticipata|anticipiamo|cambio di orario|cambiamo',
  ),
  "(?<!\\p{L})(?:mov(?:e|ed|ing)|push(?:ed|ing)?|shift(?:ed|ing)?|bump(?:ed|ing)?|slid(?:e|ing)?) (?:it|this|that|things|us|(?:up |back )?(?:your|our|the|my|\\p{L}{1,30}['’]s) (?:\\p{L}{1,30}[ -]){0,3}?(?:interview|call|meeting|conversation|chat|session|screen|onsite|round|loop|slot|time)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
  "(?:interview|call|meeting|conversation|chat|session|screen|onsite|round|loop|slot|it|this|day|\\d)(?! room| link| place| venue| location| url| id| point) (?:(?:\\p{L}{1,30} ){0,4}(?:is|was|been|be|being|has|had|gets|got|are)|['’]s) (?:\\p{L}{1,30} ){0,2}(?:moved|moving|pushed|shifted|bumped)(?! (?:you|forward|ahead))",
  '(?<!\\p{L})(?:schiebe|schieben|verlegen|ziehen) (?:\\p{L}{1,30} ){1,6}(?:nach hinten|vor|auf)',
  'bring(?:ing)? (?:it|things|(?:the |your |our )?(?:interview|call|meeting|conversation|chat|session|screen|round)) forward',
  '(?:interview|call|meeting|conversation|round|(?:mon|tues|wednes|thurs|fri)day) (?:\\p{L}{1,20} ){1,3}to move(?!\\p{L})',
  '延期|(?:日程|時間|日時|面接|面談|予定)[^。]{0,30}(?:変更|ずら|移動|繰り[上下]げ)|リスケ|(?:日程|日時)[のを]?(?:改め|再調整|調整し直)',
)

/** A new time is looked for, or promised; denied, it is none. */
export const another = either(
  union(
    'another time|another date|another day|another slot|new time|new date|new slot|new day|different time|different day|alternative time|alternative date|other times|other dates|later date|later time|new appointment|fresh date',
    'neuen termin|neuer termin|anderen termin|anderer termin|ersatztermin|neues datum|neue zeit|ausweichtermin|alternativtermin|neuen vorschlag|neue termine',
    'nouvelle date|autre date|nouveau créneau|autre créneau|nouvel horaire|autre horaire|autre moment|nouveau rendez-vous|nouvelles dates',
    'nueva fecha|otra fecha|otro día|otro momento|nueva hora|nuevo horario|otro horario|nuevas fechas|otro hueco|nuevo hueco',
    'nova data|outra data|outro dia|outro momento|novo horário|outro horário|novas datas|outros horários',
    'nieuwe datum|andere datum|nieuw moment|ander moment|nieuwe afspraak|nieuwe tijd|andere dag|ander tijdstip|nieuw tijdstip',
    'nuova data|altra data|altro giorno|altro momento|nuovo orario|altro orario|nuovo appuntamento|nuove date',
  ),
  '新しい(?:日程|日時|日にち|お日にち)|別の?(?:日程|日時|日)|改めて(?:日程|日時|ご連絡)|代替日|再度日程',
)

/** The day as agreed does not suit one of them. */
export const clashes = either(
  union(
    "can't make|cannot make|can't do|cannot do|doesn't work|does not work|won't work|will not work|can't attend|cannot attend|unable to attend|unable to make|not able to make|no longer works|is travelling|is traveling|has a conflict|have a conflict|double-booked|double booked|not available|unavailable|isn't available|no longer available",
    'klappt nicht|passt nicht|geht nicht|schaffen es nicht|schafft es nicht|schaffe es nicht|verhindert|nicht verfügbar',
    "n'est pas disponible|ne sera pas disponible|n'est plus disponible|plus possible|pas possible|indisponible|empêché|empêchée|ne convient pas|ne convient plus",
    'no puede|no podrá|no podemos|no está disponible|no estará disponible|no nos va bien|no va a poder',
    'não pode|não poderá|não vai poder|não consegue|não conseguirá|não está disponível|não estará disponível|não dá|não vai dar',
    'lukt niet|lukt helaas niet|kan niet|kan helaas niet|verhinderd|niet beschikbaar|komt niet uit|gaat niet lukken',
    'non può|non potrà|non riesce|non è disponibile|non sarà disponibile|impossibilitato|impossibilitata|non va bene|non va più bene',
  ),
  '都合が(?:つか|悪|合わ)|難しくなり|対応できな|出席できな',
)

/** The other time in place of the old one. */
export const instead = either(
  union(
    'instead|rather than|in place of|in lieu of',
    'stattdessen|statt|anstatt|anstelle',
    'à la place|au lieu|plutôt',
    'en su lugar|en vez|en lugar',
    'em vez|ao invés|no lugar',
    'in plaats|liever',
    'invece|al posto|anziché',
  ),
  '代わり|ではなく',
)

/** As long and as late as before. */
export const sameHour = either(
  union(
    'same time|same hour|same slot',
    'gleiche zeit|selbe zeit|gleichen zeit|selben zeit|gleiche uhrzeit|selbe uhrzeit|gleicher zeit|gleicher uhrzeit|selber uhrzeit',
    'même heure|même horaire',
    'misma hora|mismo horario',
    'mesma hora|mesmo horário',
    'zelfde tijd|zelfde tijdstip',
    'stessa ora|stesso orario',
  ),
  '同じ時[間刻]|同時刻',
)

/** It is as it was. */
export const stands = either(
  union(
    'stays as it is|stays as is|stays the same|still on|stands|as planned|as scheduled|as agreed|unchanged|remains|still happening|still meeting|still going ahead|all good|no change|no changes|no action',
    'bleibt|wie geplant|wie vereinbart|findet statt|unverändert',
    'comme prévu|comme convenu|est maintenu|reste inchangé|est confirmé',
    'como estaba previsto|según lo previsto|como acordamos|sigue en pie|se mantiene',
    'como planejado|como combinado|está mantida|continua de pé|conforme combinado',
    'zoals gepland|zoals afgesproken|gaat gewoon door|gaat door|blijft',
    'come previsto|come concordato|resta confermato|è confermato|rimane',
  ),
  '予定通り|予定どおり|変更(?:は)?(?:あ|ござい)りません|そのまま',
)
