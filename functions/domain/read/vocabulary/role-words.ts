import { anyOf, listed } from '../words.ts'

/** Heads of job titles: a phrase that has one may be a role, and a person's title must have one. */
const headWords =
  'engineer|developer|programmer|manager|managers|director|designer|analyst|architect|scientist|consultant|specialist|coordinator|associate|administrator|assistant|officer|lead|leader|head|head of|producer|product owner|owner|president|vice president|vp|svp|evp|avp|pm|po|tpm|sre|qa|ceo|cto|cfo|coo|cmo|cpo|cio|ciso|cro|chro|cco|cdo|cso|chief|founder|co-founder|cofounder|partner|principal|fellow|professor|lecturer|teacher|researcher|research|writer|editor|copywriter|marketer|strategist|economist|accountant|controller|auditor|treasurer|buyer|planner|recruiter|sourcer|representative|rep|executive|advisor|adviser|counsel|attorney|lawyer|paralegal|nurse|physician|doctor|informaticist|technician|mechanic|operator|supervisor|superintendent|foreman|trainer|coach|evangelist|advocate|ambassador|intern|trainee|apprentice|clerk|secretary|librarian|curator|editor-in-chief|journalist|staff engineer|tech lead|team lead|teamlead|chief of staff|generalist|scrum master|artist|animator|modeler|illustrator|actuary|underwriter|broker|trader|agent|buyer|merchandiser|chef|pharmacist|therapist|psychologist|biologist|chemist|physicist|statistician|mathematician|geologist|surveyor|captain|pilot|chair|chairman|chairwoman|dean|provost|vice-chancellor|chancellor|registrar|governor|steward|people partner|business partner|hrbp|talent partner|programmer|tester|ops|operations|dispatcher|driver|chief executive|managing director|md|general manager|gm|member of technical staff|mts|teammate|colleague|commander|sergeant|inspector|investigator|estimator|scheduler|expert|professional|practitioner|deputy|archivist|conservator|composer|photographer|videographer|moderator|facilitator|translator|interpreter|monteur|ombudsman|trustee'

const german =
  'leiter|leiterin|leitung|bereichsleiter|bereichsleiterin|abteilungsleiter|abteilungsleiterin|teamleiter|teamleiterin|gruppenleiter|gruppenleiterin|referent|referentin|personalreferent|personalreferentin|entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|ingenieur|ingenieurin|projektleiter|projektleiterin|projektmanager|projektmanagerin|produktmanager|produktmanagerin|berater|beraterin|geschäftsführer|geschäftsführerin|vorstand|vorständin|sachbearbeiter|sachbearbeiterin|kaufmann|kauffrau|mitarbeiter|mitarbeiterin|fachkraft|partnerin|managerin|direktor|direktorin|prokurist|prokuristin|werkleiter|werkleiterin|architektin|analystin|beauftragter|beauftragte|koordinator|koordinatorin|assistenz|assistentin|spezialist|spezialistin|wissenschaftler|wissenschaftlerin|recruiterin|personalleiter|personalleiterin|personalentwickler|techniker|technikerin|meister|disponent|einkäufer|einkäuferin|produktverantwortliche|produktverantwortlicher|inhaber|inhaberin|gründer|gründerin|vertriebsleiter|vertriebsleiterin|buchhalter|buchhalterin|controllerin|designerin|redakteur|redakteurin|ressortleiter|ressortleiterin|hauptabteilungsleiter|cheffe|chefin|chef'
const french =
  'ingénieur|ingénieure|développeur|développeuse|responsable|directeur|directrice|chef de projet|cheffe de projet|chef de produit|cheffe de produit|chef|cheffe|chargé|chargée|consultante|analyste|architecte|conseiller|conseillère|gestionnaire|gérant|gérante|président|présidente|associé|associée|fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice|technicien|technicienne|comptable|contrôleur|contrôleuse|acheteur|acheteuse|juriste|rédacteur|rédactrice|adjoint|adjointe|assistante|coordinateur|coordinatrice|recruteur|recruteuse|drh|rrh|dg|dsi|daf|pdg|chercheur|chercheuse|scientifique|statisticien|concepteur|conceptrice|administrateur|administratrice|secrétaire|attaché|attachée|délégué|déléguée|animateur|animatrice|manageur|manageuse|référent|référente|collaborateur|collaboratrice'
const spanish =
  'ingeniero|ingeniera|desarrollador|desarrolladora|gerente|jefe|jefa|directora|responsable|analista|arquitecto|arquitecta|consultor|consultora|diseñador|diseñadora|coordinador|coordinadora|científico|científica|especialista|técnico|técnica|encargado|encargada|socio|socia|fundador|fundadora|cofundador|cofundadora|presidente|presidenta|asesor|asesora|abogado|abogada|contable|contador|contadora|reclutador|reclutadora|líder|administrador|administradora|vicepresidente|vicepresidenta|subdirector|subdirectora|programador|programadora|investigador|investigadora|comprador|compradora|redactor|redactora|supervisor|supervisora'
const portuguese =
  'engenheiro|engenheira|desenvolvedor|desenvolvedora|diretor|diretora|coordenador|coordenadora|cientista|arquiteto|arquiteta|líder|sócio|sócia|analista|designer|gestor|gestora|recrutador|recrutadora|programador|programadora|pesquisador|pesquisadora|advogado|advogada|especialista|chefe|encarregado|encarregada|sócio-fundador|fundador|cofundador|cofundadora'
const dutch =
  'ontwikkelaar|manager|directeur|hoofd|teamleider|afdelingshoofd|adviseur|projectleider|ontwerper|analist|architect|onderzoeker|bestuurder|medewerker|hr-adviseur|recruiter|oprichter|mede-oprichter|beheerder|specialist|coördinator|ingenieur|leidinggevende|beleidsmedewerker|jurist|inkoper|planner|boekhouder|bestuursvoorzitter|voorzitter|ontwikkelmanager|procesmanager|productmanager|projectmanager'
const italian =
  'ingegnere|sviluppatore|sviluppatrice|direttore|direttrice|responsabile|capo|analista|architetto|architetta|consulente|progettista|coordinatore|coordinatrice|specialista|tecnico|addetto|addetta|socio|socia|fondatore|fondatrice|presidente|amministratore|amministratore delegato|amministratrice|ricercatore|ricercatrice|selezionatore|selezionatrice|contabile|impiegato|impiegata|referente|dirigente|caporeparto|scienziato|scienziata|programmatore|programmatrice'
const japanese =
  'エンジニア|マネージャー|マネジャー|部長|課長|室長|本部長|取締役|社長|代表取締役|執行役員|人事|担当|ディレクター|デザイナー|アナリスト|コンサルタント|リーダー|主任|係長|次長|開発者|プロデューサー|アーキテクト|サイエンティスト|スペシャリスト|プランナー|リクルーター|チームリーダー|責任者|局長|所長|工場長|店長|副社長|専務|常務|最高技術責任者|プログラマー|研究員|営業|企画'

export const titleHeads = anyOf([headWords, german, french, spanish, portuguese, dutch, italian, japanese].join('|'))

/** German and Dutch glue their words together: a word that ends so is a job too. */
export const gluedHeads =
  /(?:leiter|leiterin|manager|managerin|entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|referent|referentin|leitung|beauftragte|beauftragter|spezialist|spezialistin|ontwikkelaar|leider|adviseur|medewerker|techniker|assistenz|analyst|architekt|architektin|planer|planerin|führer|führerin|kaufmann|kauffrau|wissenschaftler|wissenschaftlerin|redakteur|beheerder|ontwerper|koordinator|koordinatorin|vorstand|controller)(?![\p{L}])/iu

/** Words before or around a head in a job title. */
export const roleModifiers = new Set(
  listed(
    'senior|junior|sr|sr.|jr|jr.|principal|staff|lead|group|global|regional|national|associate|assistant|deputy|executive|chief|vice|product|software|data|machine|learning|ml|ai|cloud|platform|growth|marketing|sales|account|customer|success|support|operations|ops|program|programme|project|technical|technology|tech|it|hr|people|talent|finance|financial|risk|supply|chain|ux|ui|design|brand|content|community|live|security|network|systems|system|solutions|field|site|reliability|devops|backend|back-end|frontend|front-end|fullstack|full-stack|full|stack|mobile|ios|android|web|embedded|hardware|firmware|quality|research|applied|business|strategy|strategic|partnerships|implementation|integration|analytics|digital|services|service|health|clinical|patient|care|grid|energy|policy|legal|compliance|internal|external|communications|public|affairs|investor|relations|revenue|pricing|procurement|logistics|warehouse|manufacturing|plant|process|mechanical|electrical|civil|chemical|structural|game|monetization|erp|crm|sap|bi|media|video|creative|art|audio|head|vp|director',
  ),
)

/** Says that the words beside it are the job: `the X position`, `role of X`. */
export const roleNouns = 'position|role|opening|opportunity|vacancy|post|job|requisition|req|posting|internship|seat'

export const recruiterTitles = anyOf(
  'recruiter|recruiting|recruitment|talent|talent acquisition|talent partner|talent manager|people partner|people operations|people ops|people & culture|people and culture|people team|people coordinator|people experience|people business partner|head of people|hr|human resources|hrbp|sourcer|coordinator|scheduling|scheduler|interview coordinator|resourcing|staffing|ta partner|internal mobility|executive search|search consultant|headhunter|personalreferent|personalreferentin|personalabteilung|personalleiter|personalleiterin|personal|personalwesen|personalberater|personalberaterin|personalentwicklung|recruiterin|bewerbermanagement|ressources humaines|rh|recrutement|chargée de recrutement|chargé de recrutement|recruteur|recruteuse|drh|rrh|recursos humanos|rrhh|selección|seleccion|reclutamiento|reclutador|reclutadora|talento|adquisición de talento|recrutador|recrutadora|recrutamento|seleção|gente e gestão|gente|personeelszaken|p&o|werving|werving & selectie|corporate recruiter|hr-adviseur|risorse umane|selezione|selezionatore|selezionatrice|ricerca e selezione|人事|人事部|採用|採用担当|採用チーム|リクルーター|タレントアクイジション|人材開発',
)

/** Assistants and office people arrange; they are taken as recruiter only when they sign, organize or send. */
export const assistantTitles = anyOf(
  'executive assistant|assistant to|personal assistant|office manager|assistant|ea to|office of|assistentin|assistenz|sekretariat|assistante|asistente|assistente|segretaria|secrétaire|秘書',
)

/** Founder, president, managing director, C-level, VP and above. */
export const executiveTitles = anyOf(
  'founder|co-founder|cofounder|founding partner|ceo|cto|cfo|coo|cmo|cpo|cio|ciso|cro|chro|cco|cdo|cso|cxo|cao|clo|chief executive|chief executive officer|president|managing director|vp|svp|evp|avp|vice president|senior vice president|executive vice president|general director|vice-chancellor|chancellor|geschäftsführer|geschäftsführerin|geschäftsführung|vorstand|vorständin|vorstandsvorsitzende|vorstandsvorsitzender|gründer|gründerin|mitgründer|mitgründerin|pdg|dg|directeur général|directrice générale|président|présidente|fondateur|fondatrice|cofondateur|cofondatrice|director general|directora general|consejero delegado|consejera delegada|presidente|presidenta|vicepresidente|vicepresidenta|fundador|fundadora|cofundador|cofundadora|diretor executivo|diretora executiva|diretor-geral|diretora-geral|diretor presidente|vice-presidente|algemeen directeur|bestuursvoorzitter|oprichter|mede-oprichter|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|fondatore|fondatrice|社長|代表取締役|取締役|副社長|専務|常務|最高経営責任者|最高技術責任者|創業者|代表',
)
/** `Chief X Officer` in any trade. */
export const chiefOfficer = /(?<![\p{L}])chief(?: [\p{L}&-]{2,30}){1,4} officer(?![\p{L}])/iu

export const hasTitleHead = (text: string): boolean => titleHeads.test(text) || gluedHeads.test(text)
export const isExecutive = (title: string): boolean =>
  (executiveTitles.test(title) || chiefOfficer.test(title)) &&
  !/(?:assistant|office of|assistenz|deputy to|advisor to|chief of staff|\bto the\b)/i.test(title)
