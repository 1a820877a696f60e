import type { AnswerWords } from './answer-words.ts'

export const pl: AnswerWords = {
  classes: {
    hiring: `
      rekrutacja|rekrutacji|rekrutację|rekrutacje|proces|procesu|nabór|naboru|zatrudnienie|zatrudnianie|zatrudnienia|stanowisko|
      stanowiska|wakat|wakaty|etat|decyzja|decyzję|decyzji|budżet`,
    stopped: 'stoi|stoją|w zawieszeniu|na hol|na lodzie',
    again: `
      kolejny|kolejnego|kolejnym|kolejną|kolejna|kolejne|następny|następnego|następnym|następną|następna|następne|drugi|drugiego|
      drugą|druga|drugie|trzeci|trzeciego|trzecią|ostatni|ostatniego|ostatnią|finałowy|finałowego|finałową|finałowa|jeszcze jedną|jeszcze jedno`,
    step: `
      etap|etapu|etapem|rozmowa|rozmowę|rozmowy|spotkanie|spotkania|runda|rundy|rundę|krok|kroku|krokiem|wywiad`,
    you: 'pani|panu|panią|pana|państwu|ci|tobie|cię|ciebie',
    offering: `
      oferujemy|oferuję|zaoferować|proponujemy|proponuję|zaproponować|zaoferowania|zaproponowania|oferować|złożyć|składamy|
      przedstawić|przedstawiamy`,
    taking: 'zatrudnić|zatrudnimy|zatrudniamy|przyjąć|przyjmujemy|przyjmiemy',
  },
  not: `
    nie|nikogo|nikt|żaden|żadnego|nigdy|ani|bez możliwości|niemożliwe|przeciwko`,
  notBehind: false,
  harmless: `
    nie tylko|nie później niż|nie wahaj się|proszę się nie wahać|nie ma problemu|nie ma sprawy|nie było łatw*|niełatw*|
    nie jest odmowa|nie jest to odmowa|to nie odmowa|nie oznacza odmowy|nie jest nie|nie mamy jeszcze decyzji|
    nie podjęliśmy jeszcze decyzji|nie podjęliśmy decyzji|jeszcze nie zdecyd*|decyzja jeszcze nie zapadła|nie ma pośpiechu|
    po rozmowach z innymi kandydatami|po spotkaniach z innymi kandydatami|po rozmowie z innymi kandydatami|
    rozmawialiśmy też z innymi|rozmawialiśmy z innymi kandydatami|niezależnie|wiadomości o kolejnym|informacji o kolejnym|
    jeśli nadal|jeżeli nadal|nie wynika z|nie ma nic wspólnego`,
  maybe: 'jeśli|jeżeli|czy|gdyby|gdybyśmy|ewentualnie|być może|w przypadku|o ile|w razie|ewentualn*',
  but: 'ale|jednak|lecz|natomiast|chociaż|choć|mimo że|niemniej',
  wished: `
    złożylibyśmy|zaproponowalibyśmy|zaoferowalibyśmy|zatrudnilibyśmy|chcielibyśmy byli|chętnie byśmy|liczyliśmy na to|
    mieliśmy nadzieję|żałujemy, że nie`,
  early: 'za wcześnie|jeszcze nie czas|zbyt wcześnie',
  aside: `
    parking*|parkow*|zaparkować|sala|sali|salę|koszty podróży|kosztów podróży|zwrot kosztów|zwrócone|bilet*|hotel|taksówk*|ankiet*|newsletter|
    faktur*|konferencj*|webinar*|przepustk*|lunch`,
  subjects: `
    my|ja|pani|pan|państwo|ty|to|ten|ta|nasz|nasza|nasze|zespół|stanowisko|rola|dlatego|więc|niestety|ponieważ|prosimy|proszę|chcemy|
    chcielibyśmy|chciałabym|chciałbym|jesteśmy|mamy|będziemy|zapraszamy|że`,
  others: `
    inny kandydat|innego kandydata|innemu kandydatowi|innym kandydatem|inni kandydaci|innych kandydatów|innymi kandydatami|
    inną kandydatkę|inna kandydatka|innej kandydatce|inna osoba|inną osobę|innej osoby|innej osobie|inne osoby|innymi osobami|ktoś inny|
    kogoś innego|kimś innym|komuś innemu|ktoś z|kogoś z|osobę z|osoba z|osoby z|osobę o|osoba o|kandydata z|kandydat z|
    kandydatkę z|kandydaci z|kandydatów z|kandydata o|kandydata wewnętrznego|kandydat wewnętrzny|osobę wewnętrzną|
    inny profil|inne profile|innego profilu|inną drogę|inną drogą|innym kierunku|kandydata, który|kandydatkę, która|
    osobę, która|kandydaci, których|kandydatów, których|kogoś, kto|drugi kandydat|druga osoba|drugiego kandydata|
    pracownik z innego|kolega z|koleżanka z`,
  decides: `
    wybraliśmy|wybrano|wybrali|wybór|zdecydow*|postanow*|kontynuować|kontynuujemy|zatrudni*|zaproponow*|przyjął|przyjęła|przyjęli|
    podpisał*|oferta|ofertę|oferty|bliżej|lepiej|bardziej|mocniejsz*|silniejsz*|lepsz*|większym doświadczeniem|
    dłuższym doświadczeniem|większe doświadczenie|pierwszeństwo|postawi*|stawiamy|padł na|padła na|pasuje|pasował*|odpowiada|
    odpowiadał*|obejmie|objął|objęła|objęcie|dostał*|otrzymał*|poszło do|pójdziemy|poszliśmy|preferow*|faworyz*|dalej z`,
  offer: `
    <offering> <you> … stanowisk*|<offering> <you> … prac*|<offering> <you> … etat*|<offering> <you> … zatrudnieni*|
    <offering> <you> … umow*|<offering> <you> … ofert*|<offering> <you> … współprac*|<offering> <you> … rol*|
    stanowisko … <offering> <you>|ofertę pracy|oferta pracy dla|ofertę zatrudnienia|oferta zatrudnienia|naszą ofertę|
    nasza oferta|oferta jest ważna|oferta ważna|oferta obowiązuje|oferta pozostaje|reszta oferty|pozostałe warunki oferty|
    złożyć <you> ofert*|złożyć ofertę|ofertę złożyliśmy|<taking> <you>|<you> <taking>|chcemy <you> <taking>|praca jest twoja|
    stanowisko jest twoje|stanowisko jest pani|stanowisko jest pana|ma pani tę pracę|ma pan tę pracę|masz tę pracę|
    dostajesz tę pracę|dostał* pani … prac*|dostałaś|dostałeś tę|otrzymuje pani … stanowisk*|otrzymuje pan … stanowisk*|
    wybór padł na panią|wybór padł na pana|wybór padł na ciebie|zdecydowaliśmy się na panią|zdecydowaliśmy się na pana|
    zdecydowaliśmy się na ciebie|wybraliśmy panią|wybraliśmy pana|wybraliśmy ciebie|wybraliśmy cię|wybraliśmy właśnie|
    żebyś do nas dołączył*|żeby pani do nas dołączyła|żeby pan do nas dołączył|aby pani do nas dołączyła|aby dołączyła pani|
    aby dołączył pan|dołączyła do nas|dołączył do nas|dołącz do nas|dołączyła do naszego|dołączył do naszego|
    powitać <you> w|powitać w zespole|witamy w zespole|witamy na pokładzie|cię w zespole|panią w zespole|pana w zespole|
    częścią naszego zespołu|umowa o pracę|umowę o pracę|umowy o pracę|list intencyjny|projekt umowy|przesyłam umowę|
    przesyłamy umowę|twoja umowa|pani umowa|pana umowa|umowa zostanie wysłana|umowę do podpisu|umowa do podpisu|
    jednogłośnie|odpowiedź brzmi tak|powiedzieli tak|chcemy cię|jest pani naszym pierwszym|jest pan naszym pierwszym|
    jesteś naszym pierwszym|pierwszym wyborem|zostaje pani przyjęta|zostaje pan przyjęty|została pani przyjęta|
    został pan przyjęty|zostałaś przyjęta|zostałeś przyjęty|przyjmie naszą|przyjmie pani|przyjmie pan|kiedy możesz zacząć|
    kiedy może pani zacząć|kiedy może pan zacząć|rozpocząć pracę|zacząć pracę u nas|zaczęła pani u nas|zaczął pan u nas|zaczęła u nas|zaczął u nas|zacząć u nas|
    w załączonej umowie|załączona umowa|załączam umowę|załączamy umowę|nasza propozycja:|nasza propozycja to|naszą propozycję`,
  offersElse: `
    <offering> <you> rozmow*|<offering> <you> spotkani*|<offering> <you> termin*|<offering> <you> … informacj*|
    <offering> termin*|<offering> spotkani*|<offering> <you> kolejn*|<offering> <you> drug*|przed złożeniem oferty|
    inne oferty|innych ofert|inną ofertę|co oferujemy|na ofertę jest|oferty pracy w naszym|nasze oferty pracy`,
  onward: `
    <again> <step>|do kolejnego etapu|do następnego etapu|do drugiego etapu|do finału|do ostatniego etapu|do finałow*|w finałow*|
    finalist*|przeszła pani|przeszedł pan|przeszłaś|przeszedłeś|przechodzi pani|przechodzi pan|przechodzisz|idziemy dalej|
    idzie pani dalej|idzie pan dalej|idziesz dalej|kontynuować z <you>|kontynuować proces|kontynuować rekrutacj*|kontynuować rozmow*|
    kontynuować … kandydatur*|zapraszamy <you> na|zaprosić <you> na|zapraszam <you> na|zaproszenie na kolejn*|zaprosić <you> do|zapraszamy <you> do|
    spotkać się z tobą|spotkać się z <you>|spotkać się jeszcze raz|porozmawiać jeszcze raz|zobaczyć się jeszcze|chce cię poznać|chcą cię poznać|chcemy cię poznać|chcielibyśmy cię poznać|chciał* … poznać|
    chce panią poznać|chce pana poznać|chcemy panią poznać|chcemy pana poznać|chcielibyśmy panią poznać|chcielibyśmy pana poznać|lepiej poznać|przedstawić cię|przedstawić panią|przedstawić pana|
    poznać zespół|następnym krokiem|kolejnym krokiem|następny krok|kolejny krok|kolejnym etapem|następnym etapem|zadanie rekrutacyjne|
    zadanie do wykonania|zadanie domowe|zadanie praktyczne|referencje od|kontakt do … poprzednich|zakończył się dla … pomyślnie|
    etap … pomyślnie|pomyślnie przeszła|pomyślnie przeszedł|zdała pani|zdał pan|zdałaś|zdałeś|krótkiej liście|krótką listę|
    zakwalifikowała się|zakwalifikował się|zakwalifikowałaś|zakwalifikowałeś|zakwalifikowana do|zakwalifikowany do|
    dzień próbny|termin kolejnej|termin następnej|termin drugiej|termin kolejnego|termin następnego|wpaść do biura|do naszego biura|rozmowa finałowa|rozmowę finałową|rozmowa z szefem|rozmowę z|dalej z tobą|
    dalej z panią|dalej z panem`,
  references: 'referencj*|poprzednich przełożonych|byłych przełożonych',
  chosen: `
    kontynuować|kontynuujemy|kontynuowali|
    wybrana|wybrany|wybrać|zakwalifik*|kolejnego etapu|następnego etapu|dalszego etapu|udało|powiodło|odpowiednia osoba|odpowiedni kandydat|pasuje|
    dopasowan*|spełnia|wystarcz*|skorzystać z|przyjęta|przyjęty|uwzględni*|rozpatr*|pozytywn*|wśród wybranych|wśród osób|w gronie|zatrudnić|zaproponować|zaoferować`,
  no: `inną decyzję|inaczej zdecydowa*|inny wybór|innego wyboru|na drugim miejscu|nie osiągnęło|nie osiągnął|nie przekonał*|
    z przykrością|przykro nam|przykro mi|z żalem|odrzucon*|odrzucić|odrzuciliśmy|odmowa|odmowna|odmówić|odmowną|odmownie|
    stanowisko zostało … obsadzone|zostało już obsadzone|jest już obsadzone|zostało obsadzone|<job>…obsadz*|<job>…zamknięt*|<job>…zakończon*|<job>…anulowan*|<job>…unieważnion*|<job>…zlikwidowan*|<job>…wycofan*|<job>…nieaktualn*|<job>…odwołan*|<job>…skreślon*|<hiring>…anulowan*|<hiring>…unieważnion*|<hiring>…zakończon*|<hiring>…zamknięt*|
    rekrutacja została anulowana|rekrutacja została zakończona|rekrutację zakończyliśmy|zamykamy rekrutację|kończymy proces|
    kończymy rekrutację|zakończyć proces|zakończyć z panią|wycofać … ofert*|wycofujemy … ofert*|wycofaliśmy … ofert*|
    nie będziemy kontynuować|nie kontynuować|nie będziemy nikogo|rezygnujemy z … kandydatur*|zrezygnować z … kandydatur*|powodzenia w dalszych poszukiwaniach|
    powodzenia w poszukiwaniach|powodzenia w szukaniu|sukcesów w poszukiwaniu|negatywn*|zła wiadomość|złe wiadomości|
    nie taką wiadomość|niestety nie tym razem|tym razem nie|tym razem się nie|nie tym razem|zbyt wysokie kwalifikacje|
    na tym kończy|tu się kończy|na tym etapie kończymy|bez zatrudnienia|zatrudniliśmy kogoś|zatrudniliśmy osobę|znaleźliśmy kogoś|znaleźliśmy osobę`,
  things: `wersja|wersję|umowa|umowy|umowę|projekt|szkic|wniosek|zwrot kosztów|zwrotu|koszty|test|testu|zadanie|zadania|case|weryfikacj*|formularz*|ankiet*|budżet na|wiza|wizy|podróż|pociąg*|strajk*|dokument*|podpis*|faktur*|płatność|link|drugie stanowisko|inne stanowisko|drugiego stanowiska|sala|termin|terminu`,
  beside: `po|na podstawie|ze względu|mimo|według|od|podczas|w|we|na|ostatni`,
  themselves: `pani kandydatur*|pana kandydatur*|twoja kandydatura|kandydatur*|pani aplikacj*|pana aplikacj*|twoja aplikacja|aplikacj*|pani profil|z panią|z panem|z tobą|pani nie|pan nie|nie została pani|nie został pan|zatrudnić pani|to stanowisko|tego stanowiska|stanowisko zostało|stanowisko jest|naszą ofertę|nasza oferta|poziom*|oczekiwa*|procesu|rekrutacj*`,
  leaves: `wycofał*|się wycofał*|zrezygnował*|odrzucił* naszą|odrzucił* ofert*|odmówił*|nie jest już zainteresowan*|zachorował*|przełożył*`,
  hold: `wrócimy do tematu|wrócimy do procesu|wznowimy|po jej powrocie|po jego powrocie|gdy wróci|
    <hiring>…<stopped>|<hiring>…wstrzyma*|<hiring>…zawiesz*|<hiring>…zamroż*|<hiring>…przesun*|<hiring>…odroczon*|<hiring>…odłożon*|<hiring>…odkłada*|<hiring>…zatrzyman*|<hiring>…zablokowan*|<hiring>…opóźnion*|wstrzyma*…<hiring>|zawiesz*…<hiring>|zamroż*…<hiring>|zatrzyman*…<hiring>|zablokowan*…<hiring>|zamrożenie etatów|zamrożone etaty|blokada zatrudnienia|wstrzymane|wstrzymany|
    wstrzymana|nie możemy nikogo zatrudnić|nie możemy zatrudniać|nie wolno nam zatrudniać|nie zatrudniamy nikogo|nikogo nie zatrudniamy|
    nikogo nie możemy zatrudnić|nie zatrudniamy nowych|czekamy na budżet|czekamy na zatwierdzenie|czeka na zatwierdzenie|
    do czasu zatwierdzenia|zatwierdzenia budżetu|do odwołania|na czas nieokreślony|na lodzie|w zawieszeniu|odłożyć … na później|
    odkładamy … na później|na razie nic się nie ruszy|do czasu restrukturyzacji|do czasu reorganizacji|stop na rekrutacje|
    decyzja … przesunięt*|decyzja … odłożon*|decyzję … przesun*|decyzję … odłoż*|żadnych nowych umów`,
  delays: `decyzj* … przesun*|decyzj* … przełoż*|decyzj* … odłoż*|decyzj* … odrocz*|przesun* … decyzj*|przełoż* … decyzj*`,
  away: `jest na urlopie|jest na zwolnieniu|jest nieobecn*|jest poza biurem|są na urlopie|będzie na urlopie|będzie nieobecn*|przebywa na urlopie`,
  reply: `
    odpowiedź|odpowiedzi|odpowiedzieć|odpowiedz|decyzję|decyzji|decyzja|zdecydować|ważna|ważna do|obowiązuje|podpisaną|podpisanie|podpisać|
    podpisanej|odesłać|odeślij|odesłanie|przyjęcie|przyjąć|potwierdzić|potwierdź|potwierdzenie|dać znać|daj znać|dać nam znać|
    prosimy o informację|zastanowić|zastanowienie|namysł|do namysłu|termin|wygasa|deadline|otwarta do|trzymamy|wygaśnie|mija|upływa|ważna|zastanowić się|pani czas|pan czas|masz czas|podpisan*|odsyłać`,
  granted: `przedłuż* … ofert*|ofert* … przedłuż*|ważność oferty|ważności oferty|termin … oferty|do namysłu|na decyzję|na zastanowienie|na podjęcie decyzji|żeby się zastanowić|aby się zastanowić|może pani się zastanowić|może pan się zastanowić|pani odpowiedź może poczekać|pana odpowiedź może poczekać|czy przyjmuje|oferta … aktualna`,
  suits: `nam pasuje|mi pasuje|będzie w porządku|jest w porządku|wystarczy`,
  dated: `rozpocz*|początek pracy|pierwszy dzień|start|prześlemy|wyślemy|przesyłamy|otrzyma|otrzymasz|dostaniesz|dotrze|urlop*|nieobecn*|okres próbny|okres wypowiedzenia|premi*|wypłat*|referencj*|zadzwoni*|spotkan*|spotkamy|pytania|rozmow*`,
  machine: `
    wiadomość automatyczna|automatyczna odpowiedź|odpowiedź automatyczna|autoodpowiedź|wygenerowana automatycznie|
    wygenerowano automatycznie|wysłana automatycznie|poza biurem|nieobecn*|na urlopie|urlopie|nie odpowiadać|nie odpowiadaj|
    proszę nie odpowiadać|prosimy nie odpowiadać|w pilnych sprawach|podczas mojej nieobecności|ograniczony dostęp|wracam do biura|
    potwierdzamy otrzymanie|potwierdzamy jej otrzymanie|potwierdzenie otrzymania|otrzymaliśmy pani zgłoszenie|
    otrzymaliśmy pana zgłoszenie|otrzymaliśmy twoje zgłoszenie|otrzymaliśmy twoją aplikację|otrzymaliśmy pani aplikację|
    otrzymaliśmy pana aplikację|otrzymaliśmy państwa|otrzymaliśmy zgłoszenie|dziękujemy za przesłanie|dziękujemy za aplikację|
    dziękujemy za złożenie|dziękujemy za zgłoszenie|twoja aplikacja została przesłana|aplikacja została przesłana|
    aplikacja została wysłana|zgłoszenie zostało|zgłoszenie wpłynęło|aplikacja wpłynęła|aplikacja do nas dotarła|zostanie rozpatrzon*|potwierdź swój adres|link aktywacyjny|aktywuj konto|profil kandydata|
    panel kandydata|ocenić proces|wypełnij ankietę|skontaktujemy się z wybranymi`,
  hints: {
    offer: `
      gratulacje|gratulujemy|wynagrodzenie|brutto|umowa|umowę|data rozpoczęcia|pierwszy dzień|okres wypowiedzenia|warunki|
      dobra wiadomość|świetna wiadomość|premia|dni urlopu|przyjmuje|kiedy możesz zacząć|ofert*`,
    rejection: `
      powodzenia|dziękujemy za zainteresowanie|dziękujemy za poświęcony|innych rekrutacjach|przyszłych rekrutacjach|
      ponownego aplikowania|zachęcamy do aplikowania|w naszej bazie|po dokładnej analizie|po wnikliwej|duża konkurencja|
      większym doświadczeniem|szukamy kogoś|szukamy osoby|informację zwrotną`,
    'on-hold': `
      reorganizacj*|restrukturyzacj*|budżet*|fuzj*|gdy tylko|wznowi*|wiosną|brak terminu|nadal jesteśmy zainteresowani|niejasn*|
      zarząd|po nowym roku`,
    'next-step': `
      które dni|jaki dzień|który dzień|kiedy możesz|kiedy mogłaby|kiedy mógłby|pasują|pasuje|odpowiada|dostępność|umówić|
      <again> <step>|wpaść|spotkać się|porozmawiać|45 minut|60 minut|krótka prezentacja`,
  },
}
