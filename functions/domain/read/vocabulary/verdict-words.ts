/** The mail treats its reader as the candidate. */
export const candidateWords =
  /(?:your (?:(?:\p{L}+[ -]){0,4})(?:interview|application|candidacy|onsite|phone screen|screen)|interview(?:ing)? (?:with|at|for) (?:us|our)|vacancy\b|(?:the|this|our|your) (?:[\p{L}-]{2,20} ){0,4}(?:position|role) (?:at|with|in our)\b|you applied|your background|your resume|your cv|as a candidate|candidates? hear|hiring (?:manager|team|process)|next (?:round|step) (?:in|of) (?:the|our) process|our interview process|meet (?:with )?(?:the|our) team|(?:you'd|you would|you'll) be (?:working|reporting|joining)|would be your (?:manager|skip-level|future)|ihre bewerbung|deine bewerbung|bewerb|votre candidature|candidature|recrutement|tu candidatura|su candidatura|la vacante|proceso de selección|sua candidatura|a vaga|vaga de|processo seletivo|je sollicitatie|uw sollicitatie|gesolliciteerd|vacature|la tua candidatura|sua candidatura|ご応募|応募|選考|採用)/iu
/** May mean the job to fill, and means many other things elsewhere. */
export const jobWords =
  /(?<!\p{L})(?:position|role|opening|opportunity|job|post|stelle|stellenangebot|le poste|el puesto|posto|functie|posizione|selezione)(?!\p{L})/iu

export interface NotWords {
  /** For the person: why this is no interview of theirs. */
  why: string
  title: RegExp
  text: RegExp | null
  /** The text alone settles it, however much it speaks of interviews. */
  plain?: true
}

const never = /(?!)/

export const notInterviews: NotWords[] = [
  {
    why: 'It is a round of something else.',
    title: /(?<!\p{L})rounds? of (?:drinks|beers|golf|funding|edits|feedback|revisions|comments|negotiations|testing|reviews)(?!\p{L})/iu,
    text: /(?<!\p{L})round of (?:drinks|beers|cocktails|golf)(?!\p{L})/iu,
    plain: true,
  },
  {
    why: 'It is a newsletter.',
    title: /(?<!\p{L})(?:newsletter|issue #?\d+|weekly digest|job alert)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:in this (?:week's |month's )?issue|in dieser ausgabe|dans ce numéro|en este número|nesta edição|in questo numero|you signed up (?:at|for|on)|(?:because|as) you(?:'re| are)? (?:subscribed|a subscriber)|save your seat|reader mail|this newsletter|(?:unsubscribe|abmelden|se désabonner|darse de baja|cancelar inscrição|afmelden|disiscriviti)\s?\|)/iu,
    plain: true,
  },
  {
    why: 'It only says that an application has arrived.',
    title:
      /(?:(?:received|got) your application|application (?:received|submitted)|thank(?:s| you) for (?:applying|your application)|eingang (?:ihrer|deiner) bewerbung|eingangsbestätigung|(?:ihre|deine) bewerbung ist (?:eingegangen|bei uns)|accusé de réception|bien reçu votre candidature|hemos recibido (?:tu|su)|recebemos (?:a )?(?:sua|tua) candidatura|candidatura recebida|ontvangst(?:bevestiging)?|(?:je|uw) sollicitatie (?:is )?ontvangen|abbiamo ricevuto (?:la tua|la sua)|ご応募ありがとう|応募受付)/iu,
    text: null,
  },
  {
    why: 'It is about a podcast or a recording, not a job.',
    title:
      /(?<!\p{L})(?:podcast|episode|ep\. ?\d+|livestream|audiogram|radio show|talk show|pod recording|podcast-aufnahme|balado)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:podcast|on the pod|our listeners|listener questions|we record in|the episode|episode airs|our show|radio show|podcastfolge|on air)(?!\p{L})/iu,
  },
  {
    why: 'A journalist asks for it.',
    title:
      /(?<!\p{L})(?:press (?:interview|briefing|call)|media interview|interview request:|journalist|for (?:our|an) article|presseinterview|presse-interview|entretien presse|entrevista de prensa|entrevista para (?:a |la )?(?:revista|jornal|radio|rádio)|persinterview|intervista stampa|取材)/iu,
    text: /(?<!\p{L})(?:(?:senior |staff )?(?:reporter|journalist|correspondent|columnist|redakteurin? bei)|on the record|for (?:a|an|my|our) (?:article|story|piece|feature|profile)|quote you|our readers|interview you (?:about|for)|press@|zitieren|pour un article|para un artículo|para uma matéria|voor een artikel|per un articolo|取材)/iu,
  },
  {
    why: 'It is research with users or customers.',
    title:
      /(?<!\p{L})(?:user (?:interview|research|test(?:ing)?|study)|customer (?:interview|research|discovery|feedback)|usability|ux (?:research|study|interview)|research (?:study|interview|session|participant)|product feedback|discovery interview|nutzerinterview|nutzertest|kundeninterview|entretien utilisateur|test utilisateur|entrevista de usuario|entrevista con usuarios?|entrevista com usuários?|pesquisa com usuários?|gebruikersinterview|gebruikersonderzoek|intervista utente|test di usabilità|ユーザーインタビュー|ユーザー調査)/iu,
    text: /(?<!\p{L})(?:user research|research (?:study|participant|session)|usability (?:test|study)|participat(?:e|ing|ion) in (?:our|the|a) (?:study|research)|gift ?card|voucher|honorarium|incentive of|as a thank[- ]you.{0,20}(?:\$|€|£)\d|notre étude|bon d'achat|unserer studie|gutschein|nuestro estudio|tarjeta regalo|nossa pesquisa|vale-presente|ons onderzoek|cadeaubon|nostra ricerca|buono|謝礼|how you use (?:our|the))/iu,
  },
  {
    why: 'It is a sales talk or a vendor meeting.',
    title:
      /(?<!\p{L})(?:staffing (?:support|solutions|services)|recruitment services|(?:product |sales |platform |live )?demo(?:nstration)?(?! day)|sales call|discovery call|vendor|supplier|rfp|procurement|pitch meeting|onboarding call|kickoff|kick-off|produktdemo|lieferant\p{L}*|démo|démonstration|proveedor\p{L}*|fornecedor\p{L}*|leverancier\p{L}*|fornitor\p{L}*)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:help (?:you|your team|your company) (?:hire|recruit|staff|find (?:people|talent|candidates))|your (?:hiring needs|open (?:roles|positions|reqs))|candidates (?:we|i) (?:represent|could send)|recruitment services|staffing (?:support|solutions|services)|account executive|pricing (?:options|plans)|vendor (?:panel|selection|interview|evaluation)|our (?:platform|product|software|solution) (?:can|helps?|demo)|walk you through (?:our|the) (?:product|platform)|see (?:a|our) demo|proof of concept|free trial|shortlisted vendors|rfp)(?!\p{L})/iu,
  },
  {
    why: 'It is a reference call about somebody else.',
    title:
      /(?<!\p{L})(?:reference (?:call|check|interview|conversation|chat|for)|referenzgespräch|referenzauskunft|prise de référence|contrôle de référence|referencias de|verificación de referencias|verificação de referências|referentiegesprek|referenze)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:(?:a|this|quick|short) reference (?:call|check|chat)|gave us your name|somebody who (?:managed|worked with)|someone who (?:managed|worked with)|whether you(?:'d| would) hire (?:him|her|them)|listed you as (?:a|their|her|his) reference|gave (?:us )?your name as a reference|as a reference for|you as a reference|reference (?:check|call) (?:for|about|on)|als referenz angegeben|comme référence|como referencia|como referência|als referentie|come referenza)(?!\p{L})/iu,
  },
  {
    why: 'It is practice or coaching, not the interview itself.',
    title:
      /(?<!\p{L})(?:mock|practice interview|practice session|(?:negotiation|offer|pitch|answer) practice|practice run|interview (?:prep|practice|coaching|workshop|training|skills|tips|bootcamp|simulation)|coaching|career coach(?:ing)?|career advice|resume review|résumé review|cv review|prep (?:call|session|with)|rehearsal|dry run|probeinterview|probe-interview|bewerbungstraining|bewerbungscoaching|simulation d'entretien|préparation (?:à l')?entretien|simulacro|preparación de entrevista|simulação|preparação para entrevista|proefgesprek|sollicitatietraining|oefengesprek|simulazione|模擬面接|面接対策|面接練習)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:mock interview|practi[cs]e (?:interview|your answers)|(?:company|role|interview)[^?\n]{0,20} (?:are you|you are|you're) preparing for|coaching session|your coach|interview coach|i(?:'ll| will)? ?play the (?:interviewer|hiring manager|recruiter)|peer practice|模擬面接)(?!\p{L})/iu,
  },
  {
    why: 'It is an event for many people, not an interview.',
    title:
      /(?<!\p{L})(?:webinar|how to|ace your|nail your|tips (?:for|to)|guide to|newsletter|checklist|masterclass|career fair|careers fair|job fair|jobmesse|karrieremesse|recruiting event|hiring event|open house|info(?:rmation)? session|career day|meetup|meet-up|conference|summit|workshop|fireside chat|ama|panel discussion|salon de l'emploi|forum emploi|portes ouvertes|feria de empleo|feria de trabajo|feira de carreiras|feira de empregos|banenmarkt|carrièrebeurs|fiera del lavoro|open day|career expo|tag der offenen tür|会社説明会|説明会|合同説明会|セミナー|ウェビナー)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:thanks for registering|your (?:ticket|order|registration)|general admission|webinar|attendees? will|join \d[\d,]{0,9} (?:others|attendees|people)|register(?:ed)? for|on-the-spot interviews|career fair|open house|会社説明会)(?!\p{L})/iu,
  },
  {
    why: 'It is informal, not an interview.',
    title:
      /(?<!\p{L})(?:coffee|virtual coffee|coffee chat|networking|catch[- ]?up|lunch with|drinks|happy hour|career chat|informational(?: interview| chat| call)?|informal (?:chat|catch)|pick your brain|mentor(?:ing|ship)?|kaffee|auf einen kaffee|café avec|café (?:con|com)|un café|cafézinho|koffie|caffè|コーヒーチャット|カジュアルに|alumni (?:chat|call))(?!\p{L})/iu,
    text: /(?<!\p{L})(?:nothing formal|just a(?:n informal)? (?:coffee|chat over coffee)|purely informal|not an interview|isn't an interview|informational interview|pick your brain|no strings|not hiring right now|grab (?:a )?(?:coffee|lunch|drink)|kein vorstellungsgespräch|ganz unverbindlich|ce n'est pas un entretien|no es una entrevista|não é uma entrevista|geen sollicitatiegesprek|non è un colloquio|面接ではありません)(?!\p{L})/iu,
  },
  {
    why: 'You are on the side that asks the questions.',
    title:
      /(?<!\p{L})(?:debrief|de-brief|hiring (?:committee|sync|plan|meeting|kickoff|kick-off|standup|review)|interview(?:er)? (?:training|calibration|shadow\p{L}*|feedback|debrief)|calibration|scorecards?|intake (?:meeting|call)|panel prep|interview panel prep|pre-?brief|candidate (?:review|debrief|sync|pipeline|discussion)|resume screening|loop debrief|headcount|nachbesprechung)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:interview kit|interviewkit|scorecards?|score card|submit (?:your )?feedback|feedback form|you(?:'re| are| will be|'ll be)(?: (?:the|an?|one of the|on the))? ?(?:interviewing (?!with|at|for|us\b)|interviewers?\b|interview panel|hiring panel)|please interview|you will interview|you'll interview|your (?:focus area|interview focus|assigned)|hire \/ no hire|hire\/no hire|no[- ]hire|candidate's (?:resume|cv|profile|portfolio)|resume attached|(?:his|her|their) (?:resume|cv)|candidate packet|interview guide|ask (?:him|her|them|the candidate)|the candidate (?:is|has|will)|als interviewer|interviewleitfaden|bewertungsbogen|bewerberunterlagen|grille d'évaluation|hoja de evaluación|ficha de avaliação|interviewformulier|scheda di valutazione|評価シート|greenhouse\.io\/(?:interviews|guides|people)|hire\.lever\.co|app\.ashbyhq\.com|app\.greenhouse\.io)/iu,
  },
  {
    why: 'It is about leaving a job or about admissions.',
    title:
      /(?<!\p{L})(?:exit interview|exit conversation|offboarding|stay interview|admissions? interview|alumni interview|scholarship interview|austrittsgespräch|entretien de départ|entrevista de salida|entrevista de desligamento|exitgesprek|colloquio di uscita|退職面談|visa interview|citizenship|green card|global entry)(?!\p{L})/iu,
    text: /(?<!\p{L})(?:exit interview|admissions (?:interview|office|committee)|alumni interviewer|as a volunteer interviewer|volunteer interviewer|prospective student|applicants? to (?:the )?(?:class|college|university)|your last day|offboarding)(?!\p{L})/iu,
  },
  {
    why: 'It is an everyday entry of the calendar.',
    title:
      /(?<!\p{L})(?:1:1|1-1|one[- ]on[- ]one|1on1|stand-?up|daily|all[- ]hands|town ?hall|retro(?:spective)?|sprint|planning|roadmap|sync|staff meeting|team meeting|weekly|biweekly|birthday|anniversary|out of office|ooo|pto|vacation|holiday|dentist|doctor|physio\p{L}*|therapy|haircut|gym|yoga|spin|pilates|class|workout|run with|marathon|school|pickup|pick-up|dinner|flight|hotel|reservation|appointment|checkup|check-up|vet|performance review|promo|okrs?|qbr|budget|offsite|geburtstag|urlaub|zahnarzt|arzttermin|anniversaire|vacances|médecin|cumpleaños|vacaciones|aniversário|férias|dentista|verjaardag|vakantie|tandarts|compleanno|ferie|誕生日|休暇|歯医者|定例)(?!\p{L})/iu,
    text: never,
  },
]

/** Asks the candidate when they could come. */
export const asksForTimes =
  /(?:(?:your|share|send|some|few|what|which|provide|confirm|submit|let (?:me|us) know)[^.?!]{0,60}(?:availability|times? (?:that )?(?:work|suit)|time slots?|slots?|windows?|when (?:you're|you are|you would be) (?:free|available)|(?:days?|times?|dates?) (?:and times? )?(?:that |which )?(?:work|suit|you))|when (?:are|would|could) you|book (?:a|your) (?:time|slot)|pick (?:a|your) (?:time|slot)|choose (?:a|your) (?:time|slot)|schedule (?:your|a time)|self-schedul|are you (?:free|available)|would .{3,60} work(?: for you)?\?|wann (?:passt|hätten|können)|verfügbarkeit|terminvorschläge|passt (?:ihnen|dir)|vos disponibilités|quand (?:seriez|êtes)|êtes-vous disponible|tu disponibilidad|su disponibilidad|cuándo podrías|sua disponibilidade|quais horários|quando você|je beschikbaarheid|uw beschikbaarheid|wanneer (?:kun|kunt|schikt)|(?:la )?tua disponibilità|sua disponibilità|quando saresti|ご都合|候補日|日程調整|ご希望の日時)/iu

export const oneWay =
  /(?:one-way (?:video|interview)|on-demand (?:video )?interview|asynchronous (?:video )?interview|async (?:video )?interview|pre-?recorded (?:video )?interview|recorded video interview|video interview at your own (?:pace|time)|record your (?:answers|responses)|hirevue|spark ?hire|zeitversetztes (?:video)?interview|entretien vidéo différé|entretien différé|entrevista en diferido|videoentrevista grabada|entrevista gravada|vídeo-entrevista|videoentrevista|opgenomen video|colloquio video differito|video colloquio on demand|録画面接|動画面接)/iu

export const callsOff =
  /(?:(?:have|need|had|has|been|must|is|are|was|to|we're|going to|will|interview|call|meeting|conversation) (?:to )?(?:now )?(?:be )?(?:cancel(?:l?ed)?|cancell?ing|call(?:ed|ing)? off|withdrawn)|cancel(?:l?ation of|l?ed:|l?ed -)|(?:interview|call|meeting|appointment) (?:has been |is |was )?cancel|no longer (?:need|be able to hold|take place|going ahead)|not (?:be )?(?:going ahead|taking place)|cancel (?:your|our|the|this|tomorrow's|today's|monday's|tuesday's|wednesday's|thursday's|friday's) |absagen|abgesagt|findet nicht statt|entfällt|annul(?:er|é|ée|ons|ation)|n'aura pas lieu|cancelar|cancelad[ao]|cancelamos|cancelamento|cancelación|queda anulad[ao]|annuleren|geannuleerd|gaat niet door|annullat[oa]|annullare|annulliamo|disdire|キャンセル|中止)/iu
export const moves =
  /(?:reschedul|moved? (?:it |this |our |your )?(?:interview |call |meeting )?(?:from|to)|new (?:time|date)|postpon|push(?:ed)? (?:it |this |our |back )|verschieb|verschoben|verlegt|reporté|déplacé|report(?:er|ons)|nouvelle date|reprogramad[ao]|cambiar|nueva fecha|remarcad[ao]|remarcar|reagendar|nova data|verzet|verplaatst|nieuwe datum|spostat[oa]|rinviat[oa]|nuova data|変更|リスケ|日程を改め)/iu

export const rejects =
  /(?:unfortunately[^.]{0,120}(?:not|other|another|decided|unable|move)|(?:not|won't|will not|unable to) (?:be )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)|tak(?:e|ing)|offer(?:ing)? you|advanc(?:e|ing))(?: (?:forward|ahead|further|on|you|your))|(?:other|another|different) candidates?|decided to (?:go|move|pursue|proceed)[^.]{0,40}(?:other|another|different)|regret to inform|position (?:has been|is|was) (?:filled|closed)|not (?:been )?selected|no longer (?:considering|under consideration)|wish you (?:all )?the best in your (?:job )?search|keep your (?:resume|cv|details) on file|not the right fit|leider[^.]{0,120}(?:nicht|anderen|absagen|entschieden)|anderen bewerber|malheureusement|regret de vous|pas retenu|autre candidat|lamentablemente|lamentamos|otro candidato|no seguir|no continuar|infelizmente|outros candidatos|não seguir|helaas|andere kandidaat|purtroppo|altri candidati|altro candidato|残念ながら|見送り|ご期待に添え|お見送り)/iu

/** A plain no, whatever dates stand beside it. */
export const turnsDown =
  /(?:(?:decided|chosen|opted|choosing|going) (?:to )?(?:go|move|pursue|proceed|advance|continue)(?: forward| ahead| on)?(?: with)? (?:an)?(?:other|different)|offered the (?:position|role|job) to (?:an)?other|regret to inform|(?:will|have decided|are|we're|we've decided|decided) not (?:to )?(?:be )?(?:mov|proceed|progress|continu|advanc)(?:e|ing)? (?:you |your )?(?:forward|ahead|further|with|application|candidacy)|(?:won't|will not|unable to) be (?:mov|proceed|progress|continu|advanc)(?:e|ing)|position (?:has been|is|was) (?:filled|closed)|(?:were|was|have|has) not (?:been )?selected|no longer (?:considering|under consideration)|für (?:eine[nr]? )?andere[nr]? (?:bewerber|kandidat|person)|nicht weiter (?:berücksichtigen|verfolgen)|ihnen leider absagen|(?:pas|non) retenu|ne (?:pas )?donner(?:ons)? (?:pas )?suite|autre candidat|(?:seguir|continuar|avanzar) con otr|no (?:seguir|continuar|avanzar)(?:emos)? (?:adelante )?con tu|(?:seguir|prosseguir|continuar) com outr|não (?:seguir|prosseguir|avançar)(?:emos)? com|andere kandidaat (?:gekozen|gaan|verder)|gekozen voor een andere|(?:scelto|proseguire con|proseguito con) (?:un )?altr[oi]|non (?:proseguire|procedere) con|お見送り|見送らせて|ご期待に添え|ご希望に添え)/iu

/** "We would like to invite you", "is confirmed for": with a day or a link it arranges something, though no time could be read. */
export const invites =
  /(?:invit(?:e|ing|ation)|delighted to (?:see|meet|welcome)|pleased to (?:see|meet|welcome)|look forward to (?:seeing|meeting|welcoming)|(?:is|are|been|you're) (?:confirmed|booked|scheduled|set)|laden (?:wir )?(?:sie|dich)|einladen|eingeladen|einladung|(?:wir )?freuen uns,? (?:sie|dich)|vous convi|vous recevoir|invitons|invitation|te invitamos|le invitamos|queda confirmad|convid(?:ar|amos)|está confirmad|nodig(?:en)? (?:ik |wij |we )?(?:je|u|jou)|uitnodig|uitgenodigd|ti invitiamo|la invitiamo|invitar(?:la|ti)|è confermat|お越し|ご案内|お待ちして)/iu

/** A further talk of a series, as hiring counts them; a "next step" or "next call" alone is everybody's. */
export const nextTalk =
  /(?<!\p{L})(?:(?:next|second|third|fourth|fifth|final|last|follow-up) (?:conversation|chat|talk|round)(?! of (?!(?:the|our|your|this)(?!\p{L})))|(?:next|second|final) (?:steps?|stage|phase) (?:in|of) (?:the|our|your|this) (?:[\p{L}-]{2,20} )?(?:process|interviews?|hiring|selection|application)|(?:nächste[nsr]?|zweite[nsr]?|dritte[nsr]?|weitere[nsr]?) (?:gespräch|gesprächsrunde|runde)|(?:prochain|second|deuxième|troisième) échange|(?:étape|suite) (?:du|de notre|de votre|de ce) processus|(?:siguiente|próxima|segunda|tercera) (?:conversación|charla)|(?:conversación|fase|etapa|paso) (?:del|de nuestro|de este) proceso|(?:próxima|segunda|terceira) conversa|(?:etapa|fase|passo) (?:do|do nosso|deste) processo|(?:volgende|tweede|derde) (?:gesprek|gespreksronde|ronde)|vervolggesprek|(?:prossimo|secondo|terzo) (?:incontro conoscitivo|step)|(?:fase|passo|step) (?:del|del nostro|di questo) (?:processo|percorso)|(?:incontro|fase|iter) di selezione)(?!\p{L})|次回の(?:ご?面談|選考)|次の(?:選考|面談)/iu

/** A task is a step of hiring when the next step, or a talk about the work, is named with it. */
export const taskStage =
  /(?<!\p{L})(?:next (?:stage|step|round|phase)|(?:second|third|final) (?:stage|round)|(?:we(?:'ll| will| would)?|you(?:'ll| will)?) (?:\p{L}+ ){0,3}(?:discuss|go (?:through|over)|talk (?:through|about)|review|walk through) (?:it|this|them|your|the)(?!\p{L})|nächste[nrs]? (?:schritt|runde|stufe|gespräch)|besprechen wir|wir (?:\p{L}+ ){0,4}besprechen|prochaine étape|étape suivante|nous en (?:discuterons|parlerons|discutons)|siguiente (?:paso|fase|etapa)|próxim[oa] (?:paso|fase|etapa|passo)|l[oa] (?:comentaremos|revisaremos|comentamos)|(?:discutiremos|conversaremos|vamos conversar)|volgende (?:stap|ronde|fase)|bespreken we|we bespreken|prossim[oa] (?:passo|step|fase)|ne (?:parleremo|discuteremo|parliamo))(?!\p{L})|次の(?:選考|ステップ|段階)|次回の(?:面談|面接)/iu

export const applicationOnly =
  /(?:thank(?:s| you) for (?:applying|your (?:application|interest))|(?:we(?:'ve| have)|has been) received (?:your application)?|application (?:has been )?(?:received|submitted|under review)|status of your application|we(?:'re| are) (?:still )?reviewing|job alert|jobs? (?:you may like|for you|matching|recommended)|vielen dank für ihre bewerbung|eingang ihrer bewerbung|merci pour votre candidature|accusé de réception|gracias por (?:tu|su) (?:solicitud|candidatura|interés)|obrigado pel[ao] (?:sua )?(?:candidatura|interesse)|bedankt voor je sollicitatie|grazie per (?:la tua|la sua) candidatura|ご応募ありがとうございます|how did (?:we|your interview) (?:do|go)|survey|rate your (?:interview )?experience|candidate experience)/iu
export const asCandidate =
  /(?:as (?:a|an|the|our) (?:internal )?candidate|internal (?:candidate|opening|application|applicant|transfer|interview|move|mobility|position|role|vacancy|posting|hiring|job)|your (?:application|candidacy|internal application)|you(?:'ve| have)? applied|(?:thanks|thank you) for (?:applying|your interest|throwing your hat|putting your name)|applied for|your interview (?:for|with|as)|interviewing for (?:the|our)|interne (?:stelle|bewerbung|ausschreibung)|mobilité interne|candidature interne|movilidad interna|candidato interno|candidata interna|vaga interna|recrutamento interno|interne vacature|interne sollicitatie|candidatura interna|mobilità interna|社内公募|社内異動)/iu
