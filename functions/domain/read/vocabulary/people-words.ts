import { anyOf, listed } from '../words.ts'
import { months, weekdays } from './calendar-words.ts'

const calendarWords = new Set([...months.flat(), ...weekdays.flat()])
export const calendarWord = (word: string): boolean => calendarWords.has(word.toLowerCase())

/** In front of a name, never part of it. */
export const honorifics = new Set(
  listed(
    'dr|dr.|prof|prof.|professor|mr|mr.|mrs|mrs.|ms|ms.|miss|mx|mx.|sir|dame|lord|lady|capt|capt.|captain|col|col.|gen|gen.|maj|maj.|lt|lt.|sgt|sgt.|rev|rev.|hon|hon.|herr|herrn|frau|hr.|fr.|dipl.-ing.|ing.|ir.|drs.|mag.|m.|mme|mme.|mlle|monsieur|madame|maître|sr|sr.|sra|sra.|señor|señora|don|doña|dña.|d.|d.ª|dª|lic.|senhor|senhora|doutor|doutora|eng.|dhr.|dhr|mevr.|mevr|mevrouw|meneer|de heer|sig.|sig|sig.ra|signor|signora|dott.|dott|dott.ssa|dottor|dottoressa|ing|avv.|rabbi|fr|dra.|dra|profa.|profa|profª',
  ),
)
/** Behind a name. */
export const nameSuffixes = new Set(
  listed(
    'phd|ph.d.|ph.d|md|m.d.|mba|jr|jr.|sr|sr.|ii|iii|iv|esq|esq.|cpa|pmp|shrm-cp|shrm-scp|phr|sphr|pe|p.e.|rn|msc|bsc|cissp|cfa|he/him|she/her|they/them',
  ),
)
export const japaneseHonorifics = /(?:様|さま|さん|氏|殿|先生)$/

export const nameParticles = new Set(
  listed(
    "de|van|von|der|den|di|da|do|dos|das|del|della|dello|la|le|el|al|bin|ibn|ter|ten|zu|zur|af|av|du|des|st.|y|e|ben|bint|abu|van't|'t|op",
  ),
)

/** Capitalised words that are no names: they end a name or forbid it. Titles, formats, dates and companies are asked elsewhere. */
export const notNames = new Set(
  listed(
    `hi|hello|hey|dear|thanks|thank|best|regards|kind|warm|warmly|cheers|sincerely|yours|cordially|respectfully|looking|greetings|good|morning|afternoon|evening|day|great|please|note|the|this|that|these|those|we|you|your|our|my|i|it|its|he|she|they|his|her|their|if|in|on|at|for|with|from|to|by|as|and|or|but|so|not|no|yes|when|where|who|what|why|how|which|time|times|date|dates|duration|location|place|link|links|join|video|call|phone|meeting|meetings|interview|interviews|interviewer|interviewers|round|rounds|stage|stages|step|steps|session|sessions|panel|onsite|on-site|virtual|remote|final|first|second|third|fourth|fifth|next|last|new|updated|update|invitation|invite|confirmation|confirmed|reminder|schedule|scheduled|agenda|format|job|role|position|candidate|company|team|teams|department|office|headquarters|hq|building|floor|room|suite|street|avenue|road|zoom|google|meet|microsoft|webex|skype|slack|calendly|hirevue|coderpad|hackerrank|outlook|gmail|linkedin|github|apple|inc|llc|ltd|plc|gmbh|ag|corp|corporation|co|university|college|bank|group|partners|foundation|institute|hospital|hospitals|games|software|systems|solutions|technologies|technology|labs|energy|health|media|services|consulting|capital|ventures|holdings|industries|logistics|insurance|council|ministry|agency|recruiting|recruitment|talent|people|human|resources|hr|rh|acquisition|operations|product|engineering|design|marketing|sales|finance|data|analytics|growth|platform|customer|success|security|legal|strategy|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|gmt|bst|cet|cest|utc|eastern|central|mountain|pacific|am|pm|noon|midnight|us|usa|uk|eu|ny|nyc|sf|la|dc|once|after|before|during|also|both|each|all|any|some|here|there|then|once|sent|subject|re|fw|fwd|cc|bcc|begin|forwarded|message|original|id|passcode|pin|dial|tap|mobile|code|password|password|click|read|see|let|feel|could|would|should|will|can|may|must|shall|do|does|did|is|are|was|were|be|been|have|has|had|just|only|really|very|most|more|less|about|over|under|technical|behavioral|coding|case|study|system|live|presentation|recruiter|hiring|manager|introduction|intro|welcome|break|lunch|dinner|coffee|tour|wrap-up|wrap|closing|debrief|values|culture|leadership|cross-functional|executive|part|section|block|slot|option|options|mr|mrs|ms|dr|prof|enjoy|happy|excited|glad|congratulations|congrats|perfect|super|ok|okay|sorry|unfortunately|however|therefore|meanwhile|interviewing|speaking|talking|chat|conversation|discussion|review|screen|screening|assessment|test|exercise|task|homework|take-home|prep|preparation|details|detail|info|information|address|directions|parking|dress|attire|questions|question|faq|help|support|need|important|attached|attachment|download|upload|portal|website|view|manage|cancel|reschedule|accept|decline|reply|respond|confirm|add|save|calendar|event|hold|tentative|canceled|cancelled|moved|postponed|rescheduled|automatic|response|out|internal|external|mobility|req|requisition|number|via|per|plus|minus|vs|aka|der|die|das|den|dem|ein|eine|einen|wir|sie|ihr|ihre|ihren|ihrem|unser|unsere|guten|tag|hallo|liebe|lieber|sehr|geehrte|geehrter|mit|freundlichen|freundliche|grüßen|grüße|viele|beste|herzliche|vielen|dank|danke|termin|ort|uhrzeit|datum|dauer|stelle|gespräch|gesprächspartner|vorstellungsgespräch|einladung|runde|anschrift|bitte|im|am|um|von|zu|zum|zur|nach|bei|und|oder|für|auf|aus|über|teilnehmer|ansprechpartner|ansprechpartnerin|raum|bonjour|bonsoir|cher|chère|madame|monsieur|merci|cordialement|bien|à|nous|vous|votre|notre|le|la|les|un|une|des|du|entretien|lieu|heure|poste|durée|date|avec|pour|dans|hola|buenos|buenas|días|tardes|estimado|estimada|gracias|saludos|un|una|el|los|las|nuestro|nuestra|su|tu|entrevista|lugar|hora|fecha|puesto|duración|con|para|olá|oi|prezado|prezada|bom|boa|dia|tarde|obrigado|obrigada|atenciosamente|abraços|abraço|o|os|as|seu|sua|nosso|nossa|vaga|horário|horario|local|formato|com|qualquer|quem|tudo|conforme|beste|hoi|goedemorgen|goedemiddag|geachte|bedankt|groet|groeten|vriendelijke|met|het|een|wij|jij|je|jouw|uw|ons|onze|gesprek|sollicitatiegesprek|locatie|tijd|functie|datum|duur|buongiorno|gentile|ciao|grazie|cordiali|saluti|il|lo|gli|colloquio|luogo|ora|orario|durata|posizione|presso|via|rua|calle|avenida|rue|straße|strasse|platz|piazza|corso|laan|straat|plein|level|tower|plaza|park|north|south|east|west|cfo|ceo|cto|coo|cmo|vp|svp|evp|sql|python|java|api|aws|erp|crm|pdf|csv|url|faq|nda|id|ide|it|ai|ml|qa|ux|ui|bi|pto|ooo|ps|fyi|tbd|tba|tbc|asap|eod|q&a|kindly|regarding|further|following|instead|additional|every|everyone|anyone|somebody|nobody|nothing|something|hiring-manager|monday's|friday's|team's`,
  ),
)

const meet =
  'with|meet|meeting|met with the|speak with|speak to|speaking with|speaking to|talk with|talk to|talking to|see|seeing|join|joined by|interviewed by|interviewer is|interviewer will be|interviewers are|interviewers will be|hosted by|led by|run by|conducted by|panel is|panel will be|panel are|panel includes|panel consists of|panelists are|panel of|chat with|conversation with|from our side|in the room|on the call|work with|pair with|between|introduce you to|by'
const meetElsewhere =
  'mit|treffen|trifft|sprechen mit|gesprächspartner|gesprächspartner sind|gesprächspartnerin|teilnehmen|teilnehmer|dabei sind|dabei ist|avec|rencontrer|rencontrerez|en présence de|interlocuteur|interlocutrice|interlocuteurs|mené par|con|conocerás a|conocer a|conocerá a|reunirte con|hablarás con|entrevistado por|entrevistador|entrevistadora|entrevistadores|com|conversar com|falar com|conhecer|entrevistadores são|met|spreken met|spreek je met|gesprek met|gesprekspartner|gesprekspartners|incontrerai|incontrerà|incontrare|parlerai con|intervistatore|intervistatori|面接官|面接担当|と'
export const meetBefore = { english: anyOf(meet), other: anyOf(`${meet}|${meetElsewhere}`) }

/** Stands behind the name of someone who takes part. */
export const meetAfter =
  /^[ ,]{0,3}(?:(?:will|would|is going to|and i(?: will)?|and me|and myself|are going to|'ll|'d)(?![\p{L}])|(?:asks?|leads?|hosts?|joins?|joining|interviews?|pairs? with|runs?|conducts?|heads?|chairs?|is (?:our|the|a|an)|is looking forward|look(?:s|ing) forward|wird|werden|führt|leitet|sera|mènera|animera|dirigirá|estará|te entrevistará|realizará|vai conversar|vai conduzir|irá|conduzirá|zal|neemt deel|voert|sarà|condurrà|ti intervisterà|が担当|が面接|さんが)(?![\p{Ll}]))/iu

/** The person stands for something else than the talk: contact, past talk, front desk, observer. */
const elsewhere =
  "contact|reach out to|reach|email|e-mail|mail|write to|send to|send it to|send them to|send|reply to|call|text|ask for|ask|report to|reports to|reporting to|check in with|sign in with|on behalf of|behalf of|assistant to|instead of|replaces|replacing|rather than|thanks to|referred by|recommended by|introduced by|cc|cc'd|copying|copied|spoke with|spoke to|speaking last week with|spoken with|spoken to|talked with|talked to|met with|chatted with|you met|enjoyed meeting|enjoyed talking|enjoyed speaking|conversation yesterday with|earlier with|after your interview with|after your call with|following your conversation with|following your interview with|after your chat with|interview with you last week|covering for|filling in for|in place of|let|questions to|questions for"
const elsewhereAbroad =
  "wenden sie sich an|an|kontaktieren sie|melden sie sich bei|rückfragen an|contacter|contactez|s'adresser à|adressez-vous à|contactar con|contactar a|contacta con|preguntar por|pregunte por|pregunta por|entre em contato com|procurar por|procure por|contato|neem contact op met|vraag naar|meld je bij|contattare|chiedere di|rivolgersi a|shadow|shadowed by|observed by|observing"
export const elsewhereBefore = { english: anyOf(elsewhere), other: anyOf(`${elsewhere}|${elsewhereAbroad}`) }
/** Behind a name that does not count. */
export const elsewhereAfter =
  /^[^.;\n]{0,60}?(?:shadow|observ|listen(?:ing)? in|won't|will not|can't|cannot|is unable|not be (?:on|able|there|joining)|had to (?:drop|cancel)|no longer|is out|on leave|may (?:also )?(?:join|drop)|might (?:also )?(?:join|drop)|optional|hospitier|en observation|de oyente|como oyente|como observador|kijkt mee|in osservazione|come uditor|見学)/iu

/** The line is about who will be met. */
export const meetLabels = anyOf(
  "who|with|interviewer|interviewers|interviewer(s)|interviewed by|panel|panelist|panelists|panel members|panellists|your panel|the panel|your interviewers|your interviewer|you will meet|you'll meet|you will be meeting|you'll be meeting|you will be meeting with|you will be speaking with|you'll be speaking with|you'll speak with|you will speak with|who you'll meet|who you will meet|who you're meeting|meeting with|meet with|hosts|host|speakers|participants|attendees|in the room|on the call|people|from our side|joining you|gesprächspartner|gesprächspartnerin|gesprächspartner/in|gesprächspartner:innen|ihre gesprächspartner|deine gesprächspartner|ihr gesprächspartner|ihre gesprächspartnerin|teilnehmer|teilnehmende|interviewer:innen|mit|jury|interlocuteur|interlocuteurs|interlocutrice|vos interlocuteurs|votre interlocuteur|votre interlocutrice|avec|intervenants|participants|recruteurs|entrevistador|entrevistadora|entrevistadores|tus entrevistadores|con|te reunirás con|participantes|asistentes|com|entrevistador(a)|entrevistadores|quem vai conversar com você|quem vai te entrevistar|você vai conversar com|quem|gesprekspartner|gesprekspartners|je gesprekspartners|je spreekt met|met|deelnemers|interviewers|intervistatore|intervistatori|intervistatrice|i tuoi interlocutori|incontrerai|partecipanti|面接官|面接担当者|面接担当|担当面接官|参加者|出席者|面談者",
)
/** The line is about whom to ask. */
export const contactLabels = anyOf(
  'recruiter|your recruiter|contact|contacts|contact person|point of contact|your contact|coordinator|recruiting coordinator|recruiting contact|interview coordinator|scheduled by|organizer|organiser|organized by|arranged by|questions|ansprechpartner|ansprechpartnerin|ihr ansprechpartner|ihre ansprechpartnerin|kontakt|rückfragen|recruiterin|contact rh|votre contact|personne à contacter|recruteur|recruteuse|contacto|persona de contacto|reclutador|reclutadora|contato|recrutador|recrutadora|recrutador(a)|contactpersoon|vragen|referente|contatto|recruiter di riferimento|採用担当|採用担当者|担当者|連絡先|お問い合わせ|問い合わせ先|人事担当',
)

/** The writer takes part: "with me", "meet Kim and me", "I'll ask you", "mit mir". */
export const writerMeets =
  /(?<![\p{L}])(?:(?:with|meet|see|between|by|talk to|speak to|speaking to|talking to) (?:[\p{L}.'’ -]{2,40} and |both )?(?:me|myself)|me and \p{Lu}[\p{L}'’-]+|myself|i(?:['’]ll| will| would|['’]d| am going to|['’]m going to) (?:be )?(?:interview(?:ing)?|lead|leading|run|running|host|hosting|conduct|conducting|walk you through|ask you|meet you|meeting you|join you|joining you|call you|ring you|phone you|calling you|dial you)(?! (?:either way|back|with (?:the|our|an|a) (?:outcome|decision|result|update|feedback|answer|details)|to (?:let|confirm|share)|afterwards|after|once|when|on the day|by))|my interview with you|mit mir|und mir|ich rufe (?:sie|dich) an|ich führe|avec moi|et moi(?:-même)?|je vous (?:appelle|recevrai|poserai)|conmigo|te llamaré|y conmigo|comigo|e comigo|vou te ligar|met mij|en mij|ik bel je|con me|e con me|ti chiamerò)(?![\p{L}])/iu
/** "Walt and I", "Pieter and myself": a name stands in front. */
export const nameAndWriter =
  /(\p{Lu}[\p{L}'’-]+)(?: \([^()]{2,60}\))? (?:and|&|und|et|y|e|en) (?:I|me|myself|ich|moi|yo|eu|ik|io)(?![\p{L}'’])/u
/** "Our chat": the writer takes part, unless others are named. */
export const ourTalk =
  /(?<![\p{L}])(?:our|unser|unserem|notre|nuestra|nosso|nossa|ons|nostro|nostra) (?:chat|call|conversation|talk|interview|meeting|gespräch|telefonat|entretien|échange|conversación|llamada|conversa|papo|gesprek|colloquio|chiacchierata)(?![\p{L}])/iu
