/**
 * How the candidate tells us in their own words what came of a round: lists for `phraseList`, beside those of how employers say it. A denial
 * turns them round as it does those.
 */
export interface ToldWords {
  offer: string
  no: string
  onward: string
  hold: string
  /** It is the candidate it was said of. */
  themselves: string
  /** What the candidate decided. */
  accepted: string
  withdrew: string
  /** Nobody came. */
  absent: string
  /** Looks like it, and is of a call back, or of the candidate's own. */
  present: string
  short: string
  /** A name behind it is of somebody who was met. */
  met: string
  instead: string
  /** They will answer; a day beside it is when. */
  waits: string
}

export const toldWords: Readonly<Record<string, ToldWords>> = {
  en: {
    offer: `got an offer|got the offer|got their offer|have an offer|received an offer|received the offer|was offered the|been offered the|
      offered me the|offered me a job|made me an offer|gave me an offer|got the job|got the role|got the position|want to hire me|wants to hire me|hired me|extended me an offer|sent me an offer`,
    no: `rejected me|was rejected|got rejected|been rejected|turned me down|it is a no|it was a no|it's a no|that's a no|said no|got a no|a rejection|
      told me no|told me … no|they passed|have passed|decided to pass on me|didn't work out|did not work out|no luck|won't be moving forward|not moving forward|
      don't want me|do not want me|going with someone|went with somebody|passed on me|won't hire me|not hiring me`,
    onward: `invited me|want me to meet|wants me to meet|want me to talk to|want me to speak to|i'm through|i am through|i made it to|want to see me again|want to meet me again|i got the next round|i have a second|i have another|moved me on|move me forward`,
    hold: 'put me on hold|keep me warm',
    themselves: 'me|i was|i got|i am|i have been|it is a no|it was a no|said no|they passed|have passed|work out|no luck|moving forward',
    accepted: 'i accepted|i have accepted|i said yes|i signed|i took the offer|i took the job|i am taking the|i will take the job',
    withdrew:
      'i withdrew|i have withdrawn|i pulled out|i declined|i turned it down|i turned them down|i said no|i decided to pass|i am passing|i dropped out',
    absent: `nobody showed|no one showed|nobody came|no one came|nobody turned up|no one turned up|nobody joined|no one joined|nobody was there|
      no one was there|nobody called|no one called|nobody rang|no one rang|nobody dialed|nobody dialled|nobody picked up|didn't show|did not show|
      didn't turn up|did not turn up|never showed|never came|never joined|never called|never turned up|didn't join|did not join|
      didn't come|did not come|didn't call|did not call|stood me up|no show|was stood up|got stood up|was ghosted|ghosted me|waited in vain|waited for nothing`,
    present: `called back|called me back|didn't call back|i didn't show|i did not show|i didn't join|i did not join|i didn't call|i never showed|i didn't come|
      come up|didn't come across|did not come across|didn't show me|didn't show much|did not show much|showed any|showed much`,
    short: `cut short|cut it short|cut off|broken off|broke off|only had … minutes|only … minutes|just … minutes|ended after|had to leave early|had to stop early|had to drop|was interrupted`,
    met: 'i met|met with|i spoke to|i spoke with|spoke with|i talked to|i talked with|talked to|talked with|i saw|interviewed me|it was with|was interviewed by',
    instead: 'instead|in place of|filled in|stood in|stepped in',
    waits:
      'wait until|wait till|they need until|they need till|she needs until|he needs until|they need time until|they need more time until|be patient until|i will hear|i should hear|i hear|hear by|hear from them|hear back|get back to me|let me know|tell me|call me back|write to me|answer me|they decide|decision',
  },
  de: {
    offer: `angebot bekommen|angebot erhalten|zusage bekommen|zusage erhalten|habe eine zusage|habe ein angebot|bekomme den job|den job bekommen|die stelle bekommen|habe den job|habe die stelle|wollen mich einstellen|haben mir … angeboten`,
    no: `mich abgelehnt|wurde abgelehnt|absage bekommen|absage erhalten|habe eine absage|mir abgesagt|mir … abgesagt|haben nein gesagt|haben … nein gesagt|es ist ein nein|ist ein nein|wollen mich nicht|nehmen mich nicht|bin raus`,
    onward:
      'bin weiter|bin eine runde weiter|haben mich eingeladen|bin eingeladen|dass ich … treffe|dass ich … spreche|dass ich … kennenlerne|nächste runde|zweites gespräch',
    hold: 'liegt auf eis',
    themselves: 'mich|mir|ich|ein nein|nein gesagt',
    accepted: 'ich habe zugesagt|ich habe angenommen|habe das angebot angenommen|habe unterschrieben',
    withdrew: 'ich habe abgesagt|ich habe abgelehnt|habe zurückgezogen|ich ziehe … zurück|habe ihnen abgesagt',
    absent: `niemand gekommen|keiner gekommen|niemand erschienen|keiner erschienen|niemand da|keiner da|niemand aufgetaucht|keiner aufgetaucht|
      niemand hat angerufen|keiner hat angerufen|niemand angerufen|niemand dazugekommen|niemand kam|keiner kam|nicht erschienen|nicht aufgetaucht|nicht gekommen|kam niemand|kam keiner|umsonst gewartet|vergeblich gewartet|versetzt worden|mich versetzt|nicht angerufen|nicht eingewählt`,
    present: 'zurückgerufen|bin nicht gekommen|habe nicht angerufen|dazu nicht gekommen|zur sprache gekommen',
    short: 'abgebrochen|nur … minuten|musste weg|musste früher|musste gehen|unterbrochen|verkürzt|vorzeitig',
    met: 'gesprochen mit|mit|getroffen|traf',
    instead: 'stattdessen|statt|anstelle|vertreten|eingesprungen',
    waits:
      'warten bis|bis … warten|brauchen bis|brauchen noch bis|brauchen … bis|brauchen … zeit|gedulden|melden sich|meldet sich|höre|bescheid|rückmeldung|entscheiden|entscheidung|antwort',
  },
  fr: {
    offer: `j'ai une offre|j'ai reçu une offre|reçu une offre|eu une offre|j'ai eu le poste|j'ai le poste|m'ont fait une offre|m'ont proposé le poste|veulent m'embaucher|suis prise|suis embauché*`,
    no: `m'ont refusé*|j'ai été refusé*|été refusé*|été recalé*|reçu un refus|eu un refus|c'est non|c'est un non|ont dit non|ont déjà dit non|m'ont dit … non|ne me prennent pas|ne veulent pas de moi|pas été retenu*|pas été pris*|pas été sélectionné*`,
    onward:
      "je passe au|veulent que je rencontre|veut que je rencontre|je suis invité*|m'ont invité*|prochain tour|prochain entretien|deuxième entretien|second entretien",
    hold: 'en pause|en suspens',
    themselves: "m'ont|me|moi|je|j'ai|c'est non|c'est un non|dit non",
    accepted: "j'ai accepté|j'ai signé|j'ai dit oui",
    withdrew: "j'ai refusé|j'ai décliné|j'ai retiré|j'ai renoncé|je me suis retiré*|je me retire",
    absent: `personne n'est venu|personne n'est venue|personne ne s'est présenté|personne ne s'est connecté|personne n'était là|personne n'a appelé|personne ne m'a appelé|n'est pas venu*|ne s'est pas présenté*|ne s'est pas connecté*|attendu pour rien|attendu en vain|m'ont posé un lapin|posé un lapin|ne sont pas venus|ne m'a pas appelé*|n'a pas appelé`,
    present: "rappelé|je ne suis pas venu*|je n'ai pas appelé",
    short: "écourté*|interrompu*|coupé*|seulement … minutes|que … minutes|a dû partir|dû partir|dû s'arrêter",
    met: "j'ai rencontré|j'ai vu|parlé avec|parlé à|discuté avec|j'ai eu",
    instead: 'à la place|au lieu|remplacé*',
    waits:
      'attendre jusqu|patienter jusqu|besoin … jusqu|il leur faut … jusqu|réponse|répondent|me rappellent|me recontacte*|me tiennent au courant|décident|décision|nouvelles',
  },
  es: {
    offer: `tengo una oferta|recibí una oferta|he recibido una oferta|me han hecho una oferta|me hicieron una oferta|me han ofrecido el|me ofrecieron el|me dieron el trabajo|me han dado el trabajo|conseguí el trabajo|me quieren contratar|me contratan`,
    no: `me han rechazado|me rechazaron|me han dicho que no|me dijeron que no|me dijeron … que no|han dicho que no|dijeron que no|es un no|me han descartado|me descartaron|no me han cogido|no me cogieron|no me quieren|no me contratan|recibí un rechazo`,
    onward:
      'me han invitado|me invitaron|quieren que conozca|quieren que hable con|quieren que me reúna|paso a la siguiente|he pasado a|siguiente ronda|próxima ronda|segunda entrevista',
    hold: 'en pausa|en espera',
    themselves: 'me|mí|es un no|que no',
    accepted: 'he aceptado|acepté|he firmado|dije que sí|les dije que sí',
    withdrew: 'he renunciado|he rechazado|rechacé|me he retirado|me retiré|les dije que no',
    absent: `no vino nadie|nadie vino|no ha venido nadie|nadie ha venido|no apareció nadie|nadie apareció|no se presentó nadie|nadie se presentó|no se conectó nadie|nadie se conectó|no se ha conectado nadie|no había nadie|nadie me llamó|no me llamó nadie|no me ha llamado nadie|no se presentó|no apareció|no se conectó|no se presentaron|no aparecieron|esperé en vano|esperé para nada|me dejaron plantad*|me han dejado plantad*`,
    present: 'devuelto la llamada|no me presenté|no vine|no llamé|volvió a llamar',
    short: 'se cortó|interrumpid*|solo … minutos|sólo … minutos|tuvo que irse|tuvo que salir|tuvo que marcharse|más corta de lo|acortad*',
    met: 'hablé con|me reuní con|he hablado con|conocí a|entrevistó|me atendió',
    instead: 'en lugar|en su lugar|en vez|sustituyó',
    waits:
      'esperar hasta|esperar al|necesitan hasta|necesitan … hasta|me contestan|me responden|respuesta|me dicen|me avisan|me llaman|deciden|decisión|noticias',
  },
  pt: {
    offer: `recebi uma proposta|recebi uma oferta|tenho uma proposta|tenho uma oferta|fizeram me uma proposta|me fizeram uma proposta|consegui o emprego|consegui a vaga|fui contratad*|querem contratar me|querem me contratar`,
    no: `rejeitaram me|me rejeitaram|fui rejeitad*|recusaram me|me recusaram|disseram que não|disseram não|é um não|foi um não|não me querem|não fui escolhid*|não fui selecionad*|não passei`,
    onward: 'convidaram me|me convidaram|passei à|passei para|próxima fase|próxima etapa|próxima ronda|segunda entrevista',
    hold: 'em pausa|em espera',
    themselves: 'me|mim|fui|é um não|foi um não|que não|disseram não',
    accepted: 'aceitei|já aceitei|assinei',
    withdrew: 'desisti|retirei a|recusei|declinei',
    absent: `ninguém apareceu|não apareceu ninguém|ninguém veio|não veio ninguém|ninguém entrou|não entrou ninguém|ninguém estava|não estava ninguém|não estava lá ninguém|ninguém ligou|ninguém me ligou|não me ligou|não apareceu|não apareceram|não compareceu|esperei em vão|esperei à toa|esperei para nada`,
    present: 'ligou de volta|não apareci|não compareci|não liguei|não apareceu a pergunta',
    short: 'interrompid*|encurtad*|só … minutos|apenas … minutos|teve de sair|teve que sair|caiu a chamada',
    met: 'falei com|conversei com|reuni me com|conheci',
    instead: 'em vez|no lugar|em lugar|substituiu',
    waits: 'esperar até|aguardar até|respondem|resposta|dizem me|avisam|ligam me|decidem|decisão|notícias|retorno',
  },
  it: {
    offer: `ho ricevuto un'offerta|ho un'offerta|ricevuto una proposta|mi hanno fatto un'offerta|mi hanno offerto il|ho avuto il posto|ho ottenuto il posto|ho ottenuto il lavoro|vogliono assumermi|mi assumono`,
    no: `mi hanno rifiutato|mi hanno rifiutata|mi hanno scartato|mi hanno scartata|sono stato scartato|sono stata scartata|mi hanno detto di no|hanno detto di no|è un no|non mi vogliono|non mi prendono|non mi hanno preso|non mi hanno presa|non sono passat*`,
    onward: 'mi hanno invitato|mi hanno invitata|sono passato al|sono passata al|prossimo colloquio|secondo colloquio|prossimo turno',
    hold: 'in pausa|in sospeso',
    themselves: 'mi|me|sono stato|sono stata|è un no|di no',
    accepted: 'ho accettato|ho firmato|ho detto di sì',
    withdrew: 'ho rinunciato|ho rifiutato|mi sono ritirato|mi sono ritirata|ho declinato|ho ritirato',
    absent: `non è venuto nessuno|nessuno è venuto|non si è presentato nessuno|nessuno si è presentato|non si è collegato nessuno|nessuno si è collegato|non c'era nessuno|nessuno ha chiamato|non ha chiamato nessuno|nessuno mi ha chiamat*|non mi ha chiamato nessuno|non si è presentat*|non si è collegat*|non è venut*|aspettato invano|aspettato inutilmente|mi hanno dato buca`,
    present: 'richiamato|non sono venut*|non ho chiamato|non mi sono presentat*|non è venuto fuori',
    short: 'interrott*|abbreviat*|solo … minuti|soltanto … minuti|è dovuto andare|è dovuta andare|dovuto andare via|caduta la linea',
    met: 'ho parlato con|ho incontrato|ho visto|ho conosciuto|parlato con',
    instead: 'al posto|al suo posto|invece|sostituit*',
    waits: 'aspettare fino|attendere fino|mi fanno sapere|risposta|rispondono|decidono|decisione|notizie|mi richiamano|mi ricontattano',
  },
  nl: {
    offer: `aanbod gekregen|aanbod ontvangen|heb een aanbod|heb de baan|baan gekregen|krijg de baan|willen me aannemen|willen mij aannemen|ben aangenomen`,
    no: `me afgewezen|mij afgewezen|ben afgewezen|afwijzing gekregen|hebben nee gezegd|hebben … nee gezegd|zeiden nee|zeiden … nee|het is een nee|is een nee|willen me niet|willen mij niet|nemen me niet|niet aangenomen`,
    onward: 'ben door naar|ben uitgenodigd|willen dat ik|hebben me uitgenodigd|volgende ronde|tweede gesprek',
    hold: 'on hold|in de wacht',
    themselves: 'me|mij|ik|een nee|nee gezegd|zeiden',
    accepted: 'heb geaccepteerd|heb aangenomen|heb ja gezegd|heb getekend',
    withdrew: 'heb me teruggetrokken|heb afgezegd|heb het afgeslagen|heb bedankt',
    absent: `niemand gekomen|niemand kwam|niemand kwam opdagen|niemand opgedaagd|niemand verschenen|niemand was er|er was niemand|niemand belde|niemand heeft gebeld|kwam niemand|niet opgedaagd|niet komen opdagen|kwam niet opdagen|niet verschenen|voor niets gewacht|tevergeefs gewacht`,
    present: 'teruggebeld|ik kwam niet|ik ben niet gekomen|ik heb niet gebeld|aan bod gekomen',
    short: 'afgebroken|onderbroken|maar … minuten|slechts … minuten|moest weg|moest eerder weg|ingekort',
    met: 'sprak met|gesproken met|ontmoette|ontmoet|gesprek met|met',
    instead: 'in plaats|in de plaats|vervangen|nam waar',
    waits: 'wachten tot|tot … wachten|tot … nodig|hebben tot|hoor ik|laten weten|antwoord|beslissen|beslissing|besluit|terugbellen|bericht',
  },
  sv: {
    offer: `fått ett erbjudande|fick ett erbjudande|har ett erbjudande|fick jobbet|fått jobbet|fick tjänsten|fått tjänsten|vill anställa mig|erbjudit mig|erbjöd mig`,
    no: `tackat nej till mig|tackade nej till mig|nobbat mig|fick avslag|fått avslag|fick nej|fått nej|de sa nej|sade nej|det är ett nej|det blev ett nej|det blev nej|vill inte ha mig|fick inte jobbet|fått inte jobbet|inte fått jobbet`,
    onward: 'bjudit in mig|bjöd in mig|jag är vidare|gått vidare till|nästa runda|nästa intervju|andra intervju',
    hold: 'på is|pausat',
    themselves: 'mig|jag|ett nej|fick nej|sa nej|blev nej|avslag',
    accepted: 'jag har tackat ja|jag tackade ja|jag har skrivit på|jag skrev på',
    withdrew: 'jag har tackat nej|jag tackade nej|jag drog mig ur|jag har dragit mig ur|jag hoppade av|jag drog tillbaka',
    absent: `ingen kom|ingen dök upp|kom ingen|dök ingen upp|ingen var där|ingen anslöt|ingen ringde|ingen har ringt|ringde ingen|dök inte upp|dök aldrig upp|kom inte|kom aldrig|anslöt inte|väntade förgäves|väntat förgäves|väntade i onödan`,
    present:
      'ringde tillbaka|ringt tillbaka|jag kom inte|jag dök inte upp|kom inte ihåg|kom inte på|kom inte upp|kom inte fram|kom inte in på|jag ringde inte',
    short: 'avbröts|avbruten|bara … minuter|endast … minuter|var tvungen att gå|fick gå tidigare|kortades',
    met: 'träffade|pratade med|talade med|träffat|pratat med',
    instead: 'istället|i stället|i hans ställe|i hennes ställe|ersatte',
    waits: 'vänta till|vänta tills|hör av sig|återkommer|svar|besked|bestämmer|beslut|beslutar|ringer',
  },
  pl: {
    offer: `dostałam ofertę|dostałem ofertę|mam ofertę|otrzymałam ofertę|otrzymałem ofertę|dostałam pracę|dostałem pracę|chcą mnie zatrudnić|zaproponowali mi`,
    no: `odrzucili mnie|zostałam odrzucona|zostałem odrzucony|dostałam odmowę|dostałem odmowę|powiedzieli nie|to jest nie|nie chcą mnie|nie dostałam pracy|nie dostałem pracy`,
    onward: 'zaprosili mnie|przeszłam dalej|przeszedłem dalej|kolejny etap|następny etap|druga rozmowa|kolejna rozmowa',
    hold: 'wstrzymali|wstrzymane',
    themselves: 'mnie|mi|zostałam|zostałem|odmowę|to jest nie',
    accepted: 'przyjęłam|przyjąłem|podpisałam|podpisałem',
    withdrew: 'zrezygnowałam|zrezygnowałem|wycofałam|wycofałem|odmówiłam|odmówiłem',
    absent: `nikt nie przyszedł|nikt się nie pojawił|nikt nie dołączył|nikogo nie było|nikt nie zadzwonił|nie pojawił się|nie pojawiła się|nie przyszedł|nie przyszła|nie dołączył*|czekałam na próżno|czekałem na próżno`,
    present: 'oddzwonił|nie przyszłam|nie przyszedłem|nie zadzwoniłam|nie zadzwoniłem|nie przyszło mi',
    short: 'przerwan*|skrócon*|tylko … minut|musiał wyjść|musiała wyjść|musiał kończyć|musiała kończyć',
    met: 'rozmawiałam z|rozmawiałem z|spotkałam|spotkałem|spotkałam się z|spotkałem się z',
    instead: 'zamiast|w zastępstwie|zastąpi*',
    waits: 'czekać do|poczekać do|odpowiedź|odpowiedzą|odezwą się|dadzą znać|decyzja|decyzję|zdecydują|oddzwonią',
  },
  ja: {
    offer: '内定をもらい|内定をいただき|オファーをもらい|オファーをいただき|採用になりました',
    no: '不採用でした|不採用になり|落ちました|断られ|お断りされ|見送られ',
    onward: '次の面接に進|次に進|通過しました|二次面接に呼ばれ|最終面接に呼ばれ',
    hold: '保留になり|保留と言われ',
    themselves: '私|不採用|落ちました|断られ',
    accepted: '内定を承諾しました|オファーを承諾しました|承諾しました',
    withdrew: '辞退しました|辞退いたしました|お断りしました',
    absent: `誰も来ません|誰も来な|だれも来ません|だれも来な|誰も現れ|誰も参加し|誰も入って|誰も入りません|誰もいませんでした|誰もいなかった|誰も出ませんでした|誰からも電話|
      面接官が来ません|面接官が来な|面接官が現れ|相手が来ません|相手が来な|相手が現れ|担当者が来ません|担当者が来な|担当者が現れ|電話が来ませんでした|電話がありませんでした|電話がかかってきませんでした|すっぽかされ|待ちぼうけ`,
    present: '折り返し電話が|私は参加し|私が行けな',
    short: '途中で終わ|途中で切れ|打ち切られ|短く終わ|早めに終わ|早く切り上げ',
    met: 'とお会いし|と会いました|と話しました|とお話しし|にお会いし',
    instead: '代わりに',
    waits: 'までに連絡|までに返事|までにお返事|までに結果|まで待',
  },
}

/** Beside a length of time: so long the candidate waited for somebody to come. */
export const waiting = 'wait*|wart*|gewartet|attend*|esper*|aguard*|aspett*|attes*|wacht*|gewacht|vänt*|czeka*|待ち|待って|待機'
