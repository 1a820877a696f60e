import type { AnswerWords } from './answer-words.ts'

export const it: AnswerWords = {
  classes: {
    hiring: 'posizione|assunzioni|assunzione|selezione|ricerca|processo|budget|decisione|contratti',
    stopped: `
      rimandata|rimandato|rinviata|rinviato|bloccate|bloccata|sospesa|sospeso|sospese|in attesa|ferma|ferme|congelate|posticipata|
      posticipato|non approvato|in pausa|fermo`,
    ended: 'annullata|annullato|cancellata|coperta|coperto|chiusa|chiuso|ritirata|assegnata|eliminata|occupata',
    again: 'prossimo|prossima|secondo|seconda|terzo|ultimo|ulteriore|altro|nuovo|finale',
    step: 'colloquio|incontro|turno|fase|step|passo|chiacchierata|intervista|prova|chiamata|volta',
  },
  not: 'non|mai|nessun|nessuno|nessuna|impossibile|senza|né',
  notBehind: false,
  harmless: `
    non solo|dopo aver incontrato … altri candidati|dopo aver parlato con … altri candidati|dopo i colloqui con … altri candidati|
    non esiti|non esitare|non è stato facile|non è facile|non dipende da te|non dipende da lei|non ti preoccupare|non si preoccupi|
    non è chius*|candidati non selezionati|nessuna decisione|se sei ancora interessat*|se è ancora interessat*|se ti va|se le va|
    perché no|non è un no|non lo sanno ancora`,
  maybe: `
    se|qualora|nel caso|consideri|considera|eventualmente|potrebbe essere|in assenza di risposta|in mancanza di`,
  but: 'ma|però|tuttavia|anche se',
  wished: `
    avremmo voluto|avremmo desiderato|sarebbe piaciuto|avrei voluto|avremmo fatto|volevamo|avevamo intenzione|avremmo assunto`,
  early: 'è presto|troppo presto|ancora presto',
  aside: `
    parcheggi*|sala|rimbors*|spese|biglietto|ombrello|taxi|hotel|newsletter|sondaggio|fattura|convegno|badge`,
  subjects: 'abbiamo|noi|io|tu|lei|il team|il|la|lo|che|questo|ci|vi|purtroppo|per|quindi|grazie|siamo|ti|le',
  others: `
    altro candidato|altra candidata|altri candidati|altre candidate|altra candidatura|altre candidature|altra persona|altro profilo|
    altri profili|qualcun altro|qualcuno interno|candidato interno|candidata interna|risorsa interna|qualcuno con|candidati il cui|
    profilo più|profili più|un'altra persona|un altro candidato|un'altra strada|altra direzione|qualcuno che|qualcun'altra|
    una persona con|un candidato con|una candidata con|una risorsa|un collega|una collega|una risorsa interna`,
  decides: `
    scelto|scelta|deciso|selezionato|optato|assunto|assumere|accettato|firmato|fatto un'offerta|offerta a|proseguire con|
    procedere con|andare avanti con|continuare con|più in linea|più vicin*|più aderent*|preferito|preferire|a favore di|proseguito|
    più adatto|più adatta|più adatti|era più|la scelta|ricaduta|preferenza|meglio|andata a|andato a|assumerà il ruolo|prenderà il|
    ricoprirà`,
  offer: `
    offrirti la|offrirle la|offrirti il|offrirle il|offrirti un|offrirle un|offrirti una|offrirle una|offrirti questo|
    offrirle questo|ti offriamo|le offriamo|farti un'offerta|farle un'offerta|farti una proposta|farle una proposta|
    presentarti un'offerta|presentarle un'offerta|la nostra offerta|nostra offerta|la nostra proposta|offerta formale|
    lettera di offerta|lettera di impegno|lettera d'impegno|lettera di assunzione|proposta di assunzione|proposta di contratto|
    proposta contrattuale|offerta di lavoro|offerta è valida|proposta è valida|assumerti|assumerla|la tua assunzione|
    la sua assunzione|il posto è tuo|il posto è suo|il lavoro è tuo|la posizione è tua|la posizione è sua|sei stata scelta|
    sei stato scelto|è stata scelta lei|abbiamo scelto te|abbiamo scelto lei|scelto lei|scelto te|ti abbiamo scelt*|
    la abbiamo scelt*|l'abbiamo scelt*|selezionata per la posizione|selezionato per la posizione|selezionata per il ruolo|
    selezionato per il ruolo|vorremmo che ti unissi|vorremmo che si unisse|unirti a noi|unirsi a noi|entrare nel team|
    entrare a far parte|far parte del team|far parte della squadra|benvenuta nel team|benvenuto nel team|benvenuta a bordo|
    benvenuto a bordo|benvenuta in|il contratto|tuo contratto|suo contratto|contratto di lavoro|data di inizio|data di assunzione|
    averti in squadra|averla in squadra|averti nel team|averla nel team|averti con noi|averla con noi|averti nel nostro|
    averla nel nostro|far parte del nostro|a far parte|entrassi a|entrasse a|entrare nel nostro|lavorare con noi|venire a lavorare|
    offerta … valida|proposta scritta|offerta scritta|proposta … per iscritto|contratto di assunzione|
    la tua candidatura è stata accettata|assumere te|ti assumiamo|vorremmo assumer*|ti vogliamo|la vogliamo con noi|
    ti facciamo un'offerta|le facciamo un'offerta|mandiamo un'offerta|inviamo un'offerta|approvato la tua assunzione|
    approvato la sua assunzione|bozza del contratto|votato sì|all'unanimità|nostra proposta|resto dell'offerta|offerta resta valid*|
    che accetti|che accetterai|che lei accetti|sei assunta|sei assunto|resta aperta fino|sua accettazione|tua accettazione`,
  offersElse: `
    offrirti un colloquio|offrirle un colloquio|offrirti un secondo|offrirle un secondo|offrirti un feedback|offrirti una data|
    altre offerte|future offerte|negoziare un'offerta|offriamo a tutti|offerta a un'altr*|offerta a un altr*|altra offerta|
    offriamo due|offriamo il colloquio|offriamo il prossimo|offriamo il secondo|offriamo il feedback|far parte della chiamata`,
  onward: `
    fase successiva|prossima fase|fase finale|ultima fase|step successivo|prossimo step|prossimo passo è|prossimo passo sarà|
    passo successivo|secondo colloquio|terzo colloquio|prossimo colloquio|colloquio finale|ultimo colloquio|ulteriore colloquio|
    nuovo colloquio|invitarti|invitarla|ti invitiamo|la invitiamo|ti invito|la invito|convocarti|convocarla|presentarti al|
    presentarla al|presentarti il|presentarti a|conoscere il resto|conoscerti meglio|conoscerla meglio|rivederti|rivederla|
    incontrarti di nuovo|incontrarla di nuovo|proseguire con te|proseguire con lei|proseguire con la tua|proseguire con la sua|
    proseguire il percorso|proseguire il processo|proseguire la selezione|proseguire|procedere con te|procedere con lei|
    procedere con la tua|procedere con la sua|procedere oltre|andare avanti con te|andare avanti con la tua|andare avanti con la sua|
    andare avanti con il|andare avanti|andremo avanti|continuare con te|continuare il percorso|hai superato|ha superato|passi alla|
    passa alla|sei passat*|è passat* alla|finalista|finalisti|tra i finalisti|ultimi tre|rosa dei candidati|rosa finale|referenze|
    due referenze|precedenti responsabili|un esercizio|una prova pratica|caso di studio|fissare il prossimo|fissare un secondo|
    farti conoscere|farle conoscere|conoscere il team|conoscere la squadra|vorrebbe conoscerti|vorrebbe conoscerla|
    vorrebbe incontrarti|vorrebbe incontrarla|vorrebbe parlarti|vorrebbe parlare con|i prossimi passi sono|secondo turno|
    turno successivo|prossimo turno|passata al|passato al|andiamo avanti|proseguiamo con|contatti di due|contatti di ex|
    per le referenze|prova tecnica|test tecnico|venire in ufficio|in sede per un|colloquio tecnico|invitarla a|invitarti a|
    approfondire con te|approfondire con lei|presentarti ad|presentarla ad|altre due persone|selezionata per la fase|
    selezionato per la fase|selezionata per la prossima|test online`,
  references: 'referenze|referenza|ex responsabili|precedenti responsabili',
  chosen: `
    procederemo|procediamo|proseguiremo|proseguiamo|andremo avanti|andiamo avanti|daremo seguito|diamo seguito|dare seguito|
    selezionata|selezionato|scelta|scelto|idonea|idoneo|in linea|adatt*|possibile|considerare|considerata|considerato|
    possiamo offrir*|andata a buon fine|buon fine|esito positivo|passata|avanti|buone notizie|coprire|tra le persone scelte|scelte|
    fare un'offerta`,
  no: `un'altra decisione|un'altra scelta|un altro candidato|ci fermiamo qui|al secondo posto|seconda scelta|non ha raggiunto|non ci ha convint*|deciso diversamente|
    siamo spiacenti|spiacenti di|sono spiacente|ci dispiace|mi dispiace comunicarti|mi dispiace informarti|mi spiace|rammarico|
    respint*|rifiutat*|scartat*|esito negativo|posizione è stata coperta|posizione è già coperta|posizione coperta|già coperta|
    stata coperta|posizione è stata chiusa|posizione è stata cancellata|posizione è stata annullata|posizione annullata|
    posizione chiusa|ricerca è stata chiusa|chiudere la selezione|chiuso la selezione|selezione si è conclusa|
    in bocca al lupo per la tua ricerca|in bocca al lupo per il|successo nella tua ricerca|ogni successo|ritirare l'offerta|
    ritirare la proposta|non è quello che cerc*|non è ciò che cerc*|non corrispond*|<job>…<ended>|<ended>…<job>|è un no|
    brutte notizie|non sono buone notizie|troppo senior|troppo junior|non andremo avanti|non andiamo avanti|non proseguiremo|
    non rientra tra|non rientri tra|non coprire|selezione è terminata|false speranze|dato speranze|ci fermiamo qui|finisce qui`,
  things: `versione|contratto|bozza|nota spese|note spese|spese|richiesta|rimborso|test|prova|esercizio|caso|verifica|modulo|questionario|budget|visto|viaggio|treno|sciopero|documento|firma|fattura|pagamento|link|altra posizione|l'altra posizione|altro ruolo|sala|orario`,
  beside: `dopo|in seguito|sulla base|alla luce|nonostante|secondo|da|durante|scorso|questo|esaminato`,
  themselves: `sua candidatura|tua candidatura|candidatura|suo profilo|tuo profilo|con lei|con te|selezionarla|selezionarti|assumerla|assumerti|non è stata selezionata|non è stato selezionato|la posizione|questa posizione|il posto|il ruolo|nostra offerta|l'offerta|livello|aspettative|selezione|processo|assunzione|proseguire oltre`,
  leaves: `si è ritirato|si è ritirata|si sono ritirati|ha rinunciato|ha rifiutato la nostra|ha rifiutato l'offerta|ha declinato|non è più interessat*|si è ammalat*|ha rimandato`,
  hold: `riprenderemo|riprendiamo|al suo rientro|al suo ritorno|quando rientra|decisione è rimandata|decisione è stata rimandata|decisione slitta|
    in pausa|in sospeso|sospes*|sospendere|sospensione|congelat*|congelare|blocco delle assunzioni|bloccat*|in attesa di|in stand by|
    stand by|standby|fermi|ferma per|fermo|rimandat* a data|temporaneamente|fino a nuovo avviso|fino a nuova comunicazione|on hold|
    <hiring>…<stopped>|<stopped>…<hiring>|non possiamo assumere|assumere nessuno|assumere nuove|in attesa dell'approvazione|
    in attesa del budget|attesa di approvazione|a tempo indeterminato rimandat*|a data da destinarsi|nuovo ordine|
    finché non viene approvato|non firmare altri|altri contratti per ora|rivedere tutte le posizioni|assunzioni … ferme`,
  delays: `decisione … rimandata|decisione … rinviata|decisione … slitta|decisione … slittata|decisione … posticipata|rimand* … decisione|rinvi* … decisione`,
  away: `è in maternità|è in ferie|è in congedo|è assente|è fuori ufficio|è in malattia|sarà in ferie|sarà assente`,
  reply: `
    valida|risposta|rispond*|riscontro|decisione|decidere|firmare|firmata|firmato|valida|scade|accettare|accettazione|confermarci|
    una sua conferma|una tua conferma|sua conferma|tua conferma|conferma entro|farci sapere|farmi sapere|facci sapere|
    ci faccia sapere|scadenza|entro e non oltre|hai tempo fino|ha tempo fino|dirci|sapere|
    riflettere|pensarci|decidere|resta aperta|scadrà|decade|decadrà|rimane valida|resta valida|tempo per|pensare|restituire|rimandare|rispedire|decidi|decida|termine per`,
  granted: `scadenza dell'offerta|termine dell'offerta|prorog* … offerta|offerta … prorog*|estend* … offerta|offerta … valida|offerta … aperta|per decidere|per pensarci|per rifletterci|di riflessione|la sua risposta può attendere|la tua risposta può aspettare|se accetta|se accetti|validità dell'offerta`,
  suits: `va bene|ci va bene|per noi va bene|è perfetto|non è un problema|ci sta bene`,
  dated: `inizio|iniziare|iniziare|decorrenza|primo giorno|arriverà|riceverai|riceverà|ti invieremo|le invieremo|invieremo|ti mando|le mando|seguirà|ferie|vacanza|assente|fuori ufficio|periodo di prova|preavviso|bonus|pagato|referenze|chiamare|chiamata|telefonata|incontrarci|domande|colloquio`,
  machine: `
    risposta automatica|messaggio automatico|generato automaticamente|generata automaticamente|inviato automaticamente|
    email automatica|non rispondere a quest*|non risponda a quest*|fuori ufficio|fuori sede|in ferie|in congedo|
    maternità|al mio rientro|al mio ritorno|di ritorno il|abbiamo ricevuto la tua|abbiamo ricevuto la sua|ricevuto il tuo messaggio|
    ricevuto il suo messaggio|candidatura ricevuta|ricevuto la tua candidatura|ricevuto la sua candidatura|grazie per la tua candidatura|grazie per la sua candidatura|
    grazie per esserti candidat*|grazie per essersi candidat*|conferma il tuo indirizzo|confermi il suo indirizzo|link di conferma|
    sondaggio|si prega di non rispondere|non rispondere|l'abbiamo ricevuta|la valuteremo|valuteremo la tua|valuteremo la sua|
    sono assente|sarò assente|fuori sede fino|in caso di urgenza|per urgenze|attiva il tuo|attivare il profilo|la contatteremo|
    ti contatteremo se|confermiamo la ricezione|ricezione della|portale candidati|nuovo messaggio nel|valuti la sua|valuta la tua|
    la tua opinione|entro due giorni lavorativi`,
  hints: {
    offer: `
      complimenti|congratulazioni|stipendio|retribuzione|condizioni|quando potresti iniziare|quando potrebbe iniziare|
      quando puoi iniziare|buone notizie|contratto|preavviso|firmare|ral|euro|ferie|bonus|proposta|accetti|lordi`,
    rejection: `
      in bocca al lupo|grazie per il tuo tempo|grazie per il suo tempo|grazie per l'interesse|ringraziamo per l'interesse|
      future opportunità|future posizioni|più esperienza|le auguriamo|ti auguriamo|terremo il|ci serve qualcuno|cerchiamo qualcuno|
      speranze`,
    'on-hold': `
      riorganizzazione|budget|fusione|ristrutturazione|appena possibile|più avanti|la direzione|ti vuole ancora|fino ad allora|
      non è chiaro`,
    'next-step': `
      quali giorni|che giorni|quale giorno|vanno bene|va bene giovedì|tua disponibilità|sua disponibilità|sei disponibile|
      è disponibile|sei libera|sei libero|quando potresti|quando potrebbe|<again> <step>|parlarti|incontrarti|conoscerti|fissare|
      ti va meglio|le va meglio|45 minuti|breve presentazione`,
  },
}
