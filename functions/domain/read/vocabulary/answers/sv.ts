import type { AnswerWords } from './answer-words.ts'

export const sv: AnswerWords = {
  classes: {
    them: 'hon|han|chefen|rekryterande chef|ansvarig chef|vår chef|vår vd|vd|vår teknikchef|rekryteraren|kollegan|ledningen|teamet|de',
    hiring: `
      rekryteringen|rekrytering|rekryteringar|rekryteringsprocessen|tillsättningen|tjänsten|rollen|processen|anställningar|
      nyanställningar|beslutet|urvalet|budgeten|sökandet`,
    stopped: `
      pausad|pausat|pausats|pausas|pausade|stoppad|stoppats|stoppat|fryst|frysts|frusen|frysta|uppskjuten|uppskjutet|skjutits upp|skjuts upp|
      skjutit upp|skjuta upp|senarelagd|senareläggs|senarelagts|senarelagt|vilande|vilar|ligger nere|ligger på is|lagts på is|
      satts på vänt|på vänt|på is|på paus|står still|stannat av|försenad|försenat|fördröjd|dragit ut|lagts åt sidan|blockerad`,
    ended: `
      tillsatt|tillsatts|tillsattes|avslutad|avslutats|avbruten|avbrutits|avbryts|nedlagd|lagts ner|läggs ner|utgått|utgår|
      dragits tillbaka|dras in|dragits in|inte längre aktuell|inte längre ledig|stängd|stängts|borttagen|struken`,
    again: 'nästa|andra|tredje|fjärde|sista|avslutande|ytterligare en|ett till|en till|uppföljande|ny|nytt',
    step: `
      intervju|intervjun|samtal|samtalet|runda|rundan|omgång|omgången|steg|steget|möte|mötet|träff|träffen|fas|fasen|del|delen`,
    gone: 'gå|går|gått|gick|komma|kommer|kommit|kom',
    offering: 'erbjuda|erbjuder|erbjudit|erbjud',
    employ: 'anställa|anställer|anställt|rekrytera|rekryterar',
  },
  not: 'inte|inget|ingen|inga|ej|aldrig|varken|dessvärre kan vi|omöjligt|utan att',
  notBehind: true,
  harmless: `
    inte bara|inte minst|tveka inte|inga problem|inget problem|inte lätt|inte lätt val|inget lätt|inte enkelt|inget nej|inte ett nej|
    inget avslag|ingen brådska|inte fattat något beslut|inte tagit något beslut|inte beslutat än|inte bestämt oss än|
    inte hunnit|inte för sent|oavsett|efter samtal med … kandidater|efter att ha träffat … kandidater|
    efter att ha intervjuat … kandidater|träffat andra kandidater|pratat med andra kandidater|om du fortfarande är intresserad|
    om det passar|om du vill ha det|om du vill ha den|om du vill ha jobbet|nyheter om nästa steg|besked om nästa steg|
    inte längre än|inte senare än|har inte med dig|ligger inte hos dig`,
  maybe:
    'om vi|om du|om ni|om det|om den|om inget|om ingen|om någon|om teamet|om ledningen|om jag|om er|om din|ifall|huruvida|eventuellt|kanske|skulle du inte|såvida|i så fall|förutsatt|kan komma att',
  but: 'men|dock|emellertid|fast|trots att|även om',
  wished: `
    hade gärna|hade vi gärna|hade så gärna|hade vi så gärna|hade velat|hade vi velat|hade önskat|hade vi önskat|hade hoppats|
    hade vi hoppats|ville egentligen|önskar att vi kunde|önskar att vi hade`,
  early: 'för tidigt|ännu inte redo|inte redo|inte riktigt där',
  aside: `
    parkering|parkeringsplats*|parkera|rum|rummet|lokalen|konferensrum*|reseersättning*|resekostnad*|utlägg|ersättning*|biljett*|
    hotell|taxi|nyhetsbrev|enkät|faktura|konferens|seminarium|passerkort|lunch`,
  subjects: `
    vi|jag|du|ni|det|den|detta|vår|vårt|våra|ditt|din|teamet|tjänsten|rollen|jobbet|så|därför|tyvärr|eftersom|hör|återkom|svara`,
  others: `
    andra kandidater|annan kandidat|en annan kandidat|andra sökande|annan sökande|en annan sökande|en annan person|någon annan|
    någon med|någon som|någon internt|en intern|intern kandidat|intern sökande|en kandidat med|en kandidat som|kandidater med|
    kandidater som|sökande med|sökande som|en sökande med|en sökande som|annan profil|andra profiler|en annan väg|annan riktning|
    en kollega från|en person med|den andra kandidaten|den andra personen|de andra|slutkandidaten|medsökande|
    en annan|personer med|personer som|någon vars|kandidat vars`,
  decides: `
    valt|väljer|välja|val|valet|beslutat|beslutade|bestämt|bestämde|gå vidare|går vidare|gått vidare|gick vidare|fortsätta|fortsätter|
    fortsatt|anställt|anställer|anställa|rekryterat|erbjudit|erbjudande|tackat ja|skrivit på|skrev på|accepterat|fått tjänsten|
    fick tjänsten|får tjänsten|fått jobbet|fick jobbet|fått rollen|fick rollen|gick till|gått till|går till|gick tjänsten|
    tjänsten till|föll på|fallit på|faller på|stod närmare|stod ännu närmare|närmare|bättre|starkare|mer erfarenhet|
    längre erfarenhet|passade|passar|matchar|matchade|motsvarar|föredrog|föredragit|föredra|prioriterat|prioritera|satsa|satsat|
    fastnat för|tar tjänsten|tar över|företräde|snäppet|drog det längsta|tillsatt`,
  offer: `
    <offering> dig … tjänst*|<offering> dig … rollen|<offering> dig … jobbet|<offering> dig … jobb|<offering> dig … anställning*|
    <offering> dig en tillsvidare*|<offering> dig … plats|<offering> dig … befattning*|<offering> dig … uppdrag*|
    tjänsten <offering>|tjänsten vill vi <offering>|kunna <offering> dig|vill <offering> dig|vill gärna <offering> dig|
    glada att <offering> dig|<offering> dig anställning|anställningserbjudande*|jobberbjudande*|erbjudande om anställning|
    erbjudande om tjänst*|vårt erbjudande|ditt erbjudande|ge dig … erbjudande|gett dig … erbjudande|få dig … erbjudande|
    lämna dig … erbjudande|ett erbjudande till dig|erbjudandet gäller|erbjudandet står|resten av erbjudandet|
    erbjudandet i övrigt|erbjudandet är giltigt|skicka … erbjudande|skickar … erbjudande|bifogat … erbjudande*|
    <employ> dig|jobbet är ditt|tjänsten är din|rollen är din|platsen är din|du får jobbet|du får tjänsten|du får rollen|
    du har fått jobbet|du har fått tjänsten|du har fått rollen|du fick jobbet|du fick tjänsten|fått jobbet hos oss|
    valet föll på dig|valet har fallit på dig|valet faller på dig|vi har valt dig|vi valde dig|vi väljer dig|valt dig till|
    bestämt oss för dig|bestämde oss för dig|beslutat oss för dig|vill ha dig hos|vill gärna ha dig hos|ha dig hos oss|
    ha dig i teamet|ha dig i gruppen|ha dig ombord|ha dig med|att du ska börja|att du börjar hos|vill att du börjar|
    börja hos oss|börja jobba hos|börjar hos oss|att ha dig som kollega|som ny kollega|ny medarbetare|bli en del av teamet|
    bli en del av vårt|välkommen till oss|välkommen till teamet|välkommen ombord|välkommen som|anställningsavtal*|anställningskontrakt*|
    ditt avtal|ditt kontrakt|avtalet skickas|avtalet kommer|kontraktet kommer|kontraktet skickas|avtal för signering|
    skriva på avtalet|skriv på avtalet|signera avtalet|svaret är ja|sa ja till dig|sade ja till dig|vårt förstahandsval|
    vårt första val|förstahandsvalet|vi vill ha dig|du är anställd|din anställning|provanställning|tillsvidareanställning|
    godkänt anställningen|godkänt din|godkände din|får kontraktet|får avtalet|får ditt kontrakt|är tjänsten din|är jobbet ditt|
    är rollen din|blir tjänsten din|ville börja hos|hoppas att du tackar ja|hoppas du tackar ja|om du tackar ja|att du tackar ja|enhälligt|löneförslag*`,
  offersElse: `
    <offering> dig en intervju|<offering> dig en andra|<offering> dig ett samtal|<offering> dig ett möte|<offering> dig en tid|
    <offering> dig tider|<offering> dig … feedback|<offering> dig återkoppling|<offering> dig … plats i nästa|<offering> feedback|
    <offering> alla|före ett erbjudande|innan ett erbjudande|ett annat erbjudande|andra erbjudanden|vad vi erbjuder|vi erbjuder 30|
    välkommen till oss på|välkommen till oss för|välkommen till oss den|välkommen till oss kl*|välkommen till intervju*|
    <offering> dig följande`,
  onward: `
    vidare till nästa|vidare till andra|vidare till sista|vidare till slut*|vidare till final*|vidare till en|vidare i processen|
    vidare i rekryterings*|vidare i urvalet|vidare med dig|vidare med din|<gone> … vidare|är vidare|du är vidare|ta dig vidare|tar dig vidare|
    fortsätta med dig|fortsätta med din|fortsätta processen|fortsätta dialogen|fortsätta samtalet|<again> <step>|
    slutintervju*|slutkandidat*|finalintervju*|bland de sista|en av två|en av tre|till final|bjuda in dig|bjuder in dig|
    bjuder vi in dig|inbjuden till|inbjudan till en|träffa dig igen|träffa dig en gång till|se dig igen|prata mer med dig|
    tala mer med dig|träffa dig på plats|träffa teamet|träffa gruppen|presentera dig för|introducera dig|på plats hos oss|
    lära känna dig bättre|nästa steg är|nästa steg blir|nästa steg vore|nästa steg för dig|nästa steg i processen är|
    som nästa steg|arbetsprov|hemuppgift|testuppgift|kodtest|case att|ett case|klarat första|klarade första|klarat testet|
    uttagen till|utvald till nästa|utvald till en|boka en tid|boka in en tid|boka in dig|att du träffar|träffa vår|träffar vår|möta vår|boka nästa|vill träffa dig|vill gärna träffa dig|
    skulle vilja träffa|skulle gärna träffa|skulle vilja ses|vill ses igen|ses igen|ses en gång till|provdag|prova på dag|
    personlighetstest|djupintervju|teknisk intervju|intervju med vår|samtal med vår`,
  references: 'referens|referenser|referenspersoner|tidigare chefer',
  chosen: `
    utvald|utvalda|uttagen|vald|valt dig|valet|rätt person|rätt profil|rätt match|passar|match|nådde fram|räckte|lyckades|klarade|
    aktuell|nästa steg|vidare|tillsätta|tillsättas|erbjuda dig|kvalificer*|bli du`,
  no: `ett annat val|annat beslut|beslutat annorlunda|annorlunda beslut|nådde inte|når inte upp|på andra plats|övertygade inte|inte övertygade|
    avslag|tacka nej till dig|tackar nej till dig|säga nej|ett nej|nej från oss|tyvärr nej|tyvärr att meddela|måste tyvärr meddela|
    beklaga*|tjänsten är tillsatt|tjänsten är nu tillsatt|tjänsten är redan tillsatt|tjänsten har tillsatts|tjänsten tillsattes|
    tillsatt internt|tillsattes internt|tillsatts internt|internt tillsatt|inte att tillsättas|inte tillsättas|inte tillsätta|inte gå vidare med dig|
    inte gått vidare|gick inte vidare|går inte vidare|inte går vidare|gått vidare utan|inte aktuell|inte längre aktuell|
    ej aktuell|inte du den här gången|inte dig den här gången|blev det inte|tar slut här|slutar här|stannar här|
    avslutar processen|avsluta processen|avslutar rekryteringen|avslutat rekryteringen|återkalla* … erbjudande*|
    dra tillbaka … erbjudande*|drar tillbaka … erbjudande*|dragit tillbaka … erbjudande*|lycka till i ditt fortsatta|
    lycka till i ditt jobbsökande|lycka till med ditt jobbsökande|lycka till i jobbsökandet|överkvalificerad|
    för senior för|för junior för|tråkiga nyheter|tråkigt besked|ledsamt besked|inte det besked du|räckte inte|räcker inte|
    nådde inte|når inte riktigt|inte hela vägen|bestämt oss för att inte|tjänsten dras in|<job>…<ended>|<ended>…<job>|
    rekryteringen har avbrutits|rekryteringen är avbruten|rekryteringen avbryts|rekryteringen avslutas utan|utan att anställa|utan att tillsätta|
    utan anställning|drar tillbaka tjänsten|dra tillbaka tjänsten|dragit tillbaka tjänsten|lägger ner rekryteringen|lägga ner rekryteringen`,
  things: `version|versionen|avtal|avtalet|utkast|utkastet|utlägg|utlägget|reseräkning*|ansökan om ersättning|test|testet|uppgift|uppgiften|case|bakgrundskontroll*|referenstagning*|formulär*|enkät*|budget*|visum|resa|tåg*|strejk*|dokument*|underskrift*|faktura*|betalning*|länk*|andra tjänsten|andra rollen|en annan tjänst|andra jobbet|rummet|lokalen|tiden`,
  beside: `efter|utifrån|baserat på|med tanke på|trots|enligt|sedan|under|på|i|senaste`,
  themselves: `din ansökan|er ansökan|din kandidatur|din profil|med dig|dig inte|inte dig|erbjuda dig|anställa dig|valt dig|du har inte|du är inte|du gick|du blev|du inte|tjänsten är|tjänsten har|tjänsten kommer|tjänsten gick|den här tjänsten|rollen är|jobbet är|vårt erbjudande|erbjudandet|nivå*|förväntningar*|rekryteringen|processen|gå vidare|går vidare|gått vidare`,
  leaves: `dragit sig ur|drog sig ur|drar sig ur|hoppat av|hoppade av|hoppar av|tackat nej till vårt|tackade nej till vårt|tackat nej till erbjud*|inte längre intresserad|blivit sjuk|ställt in|bokat om|dragit tillbaka sin`,
  hold: `tar upp det när|tar vi upp det|återupptar när|återupptar vi|när hon är tillbaka|när han är tillbaka|efter hennes återkomst|
    anställningsstopp|rekryteringsstopp|anställningspaus|<hiring>…<stopped>|pausad tills vidare|pausa rekrytering*|pausa processen|
    pausar rekrytering*|pausar processen|pausat rekrytering*|pausat processen|på is|på paus|på vänt|i malpåse|tills vidare ligger|
    ligger … nere|ligger … på is|får inte anställa|får vi inte anställa|får ej anställa|kan inte anställa någon|anställer inte någon|
    anställer ingen|inga nyanställningar|inga anställningar|inte anställa någon|stoppats tillfälligt|tillfälligt stopp*|
    stoppa … tillfälligt|i väntan på budget*|väntar på budget*|väntar på … godkännande|avvakta budget*|avvaktar budget*|
    tills budgeten|på obestämd tid|skjuta på|skjuter på|skjutit på|omorganisationen är klar|avvakta med|avvaktar med|
    beslutet … skjutits|beslutet … skjuts|alla avtal … stopp*|inga nya avtal`,
  delays: `beslut* … skjut*|beslut* … flytt*|beslut* … dröjer till|skjut* … beslut*|flytt* … beslut*`,
  away: `
    <them> är föräldraledig|<them> är mammaledig|<them> är pappaledig|<them> är på semester|<them> har semester|<them> är ledig|
    <them> är sjukskriven|<them> är tjänstledig|<them> är inte på kontoret|<them> är borta`,
  reply: `
    svar|svara|återkom|återkomma|besked|beslut|tacka ja|tackar ja|gäller|giltigt|giltig|skriv på|skriva på|signera|signerat|
    påskrivet|underteckna|undertecknat|bekräfta|acceptera|deadline|betänketid|tänka på saken|tänka över|fundera|höra av dig|hör av dig|låt oss veta|
    meddela oss|håller … öppet|står öppet|öppet till|löper ut|förfaller|svarsdag|svarstid|svarsdatum|på dig att|gott om tid|god tid|skriver på|påskrivet avtal|undertecknat avtal|tacka`,
  granted: `förläng* … erbjudande*|erbjudande* … förläng*|svarstiden|svarsfristen|betänketid*|på dig att bestämma|på dig att fundera|på dig att svara|på dig att tänka|tänka på saken|att bestämma dig|ditt svar kan vänta|om du tackar ja|erbjudandet … öppet|erbjudandet … gäller`,
  suits: `går bra|funkar|fungerar|passar|är okej|räcker`,
  dated: `börja|börjar|start|startdatum|tillträde*|första dag|skickar vi|skickar jag|skickas|kommer senast|kommer avtalet|får du avtalet|får du kontraktet|följer|semester*|ledig|frånvarande|provanställning|uppsägningstid|bonus|utbetalas|referenser|ringer|samtal|träffas|frågor|intervju`,
  machine: `
    autosvar|automatiskt svar|automatiskt meddelande|automatiskt genererat|automatisk bekräftelse|inte på kontoret|frånvaro*|
    på semester|har semester|föräldraledig|mammaledig|pappaledig|är ledig|tjänstledig|sjukskriven|går inte att svara|
    går inte att besvara|svara inte på|kan inte besvaras|obevakad|åter på kontoret|tillbaka på kontoret|är tillbaka den|
    i brådskande ärenden|vid brådskande|vid akuta|under min frånvaro|begränsad tillgång till|tack för din ansökan|
    mottagit din ansökan|tagit emot din ansökan|din ansökan är mottagen|din ansökan har mottagits|din ansökan har kommit in|
    bekräftar att vi|bekräftelse på din ansökan|mottagit ditt meddelande|tagit emot ditt meddelande|tack för ditt meddelande|
    bekräfta din e post*|kandidatprofil|kandidatportal*|ditt konto|kandidatundersökning|enkät om|går igenom den noggrant|
    hör av oss om din profil`,
  hints: {
    offer: `
      grattis|gratulerar|lön|lönen|månadslön|startdatum|första dag|avtal|avtalet|kontrakt|uppsägningstid|goda nyheter|roliga nyheter|
      semesterdagar|villkor|tacka ja|tackar ja|när kan du börja|när skulle du kunna börja|tillträde`,
    rejection: `
      lycka till|tack för ditt intresse|tackar för ditt intresse|tack för visat intresse|andra tjänster|söka igen|sök gärna igen|
      spara din ansökan|sparar din ansökan|kandidatbank|hård konkurrens|stor konkurrens|starka kandidater|efter noga övervägande|
      mer erfarenhet|letar efter någon|söker någon|återkoppling på|ge dig feedback`,
    'on-hold': `
      omorganisation*|omstrukturering*|budget*|så snart|när det lossnar|till våren|ta upp det igen|återuppta*|ingen tidplan|
      fortfarande intresserade|oklart|ledningen|efter årsskiftet`,
    'next-step': `
      vilka dagar|vilken dag|när passar|passar dig|passar det|när har du möjlighet|har du tid|din tillgänglighet|vilken tid|
      boka en tid|boka in|komma in|prata vidare|<again> <step>|45 minuter|60 minuter|kort presentation`,
  },
}
