import type { Format } from '../reading.ts'
import { anyOf } from './patterns.ts'

/** What names each format, strongest first: where several are named in one place, the first wins. */
export const formatWords: [Format, RegExp][] = [
  [
    'superday',
    anyOf(
      "superday|super day|onsite loop|on-site loop|virtual onsite|virtual on-site|virtual loop|interview loop|full-day onsite|full day onsite|full-day on-site|onsite day|assessment day|assessment centre|assessment center|full loop|interview day|assessment-center|assessment-tag|auswahltag|bewerbertag|journée de recrutement|journée d'évaluation|centro de evaluación|jornada de evaluación|jornada de entrevistas|dia de avaliação|dinâmica de dia inteiro|assessmentdag|selectiedag|giornata di selezione|giornata di valutazione|assessment di gruppo|一日面接|終日面接",
    ),
  ],
  [
    'presentation',
    anyOf(
      "presentation|presentation interview|presentation round|job talk|chalk talk|teaching demo|present your|present to|you will present|you'll present|give a presentation|präsentation|präsentationsrunde|fachvortrag|probevortrag|présentation de votre|présentation devant|soutenance|exposé|presentación|apresentação|presentatie|presentazione|プレゼンテーション|プレゼン面接|プレゼン",
    ),
  ],
  [
    'case-study',
    anyOf(
      'case study|case interview|business case|take-home case|case discussion|case round|case presentation|case review|case exercise|live case|fallstudie|fallstudien|fallstudieninterview|fallinterview|case-interview|étude de cas|etude de cas|cas pratique|caso práctico|caso de negocio|estudio de caso|resolución de caso|estudo de caso|case de negócios|casestudy|casusbespreking|casus|praktijkcase|caso di studio|caso aziendale|business-case|studio di caso|ケース面接|ケーススタディ|ケースインタビュー',
    ),
  ],
  [
    'technical',
    anyOf(
      'technical interview|technical screen|technical screening|technical phone screen|technical round|technical assessment|technical discussion|technical conversation|technical deep dive|technical review|technical panel|technical call|technical test|technical session|tech screen|tech interview|tech round|tech assessment|tech test|coding|coding interview|live coding|live-coding|pairing|pair programming|pair-programming|system design|systems design|architecture design|architecture interview|architecture review|architecture round|architecture session|design interview (system)|sql|code review|code walkthrough|technical-test review|take-home review|machine learning interview|data structures|whiteboard|whiteboarding|fachinterview|technisches interview|technisches gespräch|technische runde|fachgespräch technik|systemdesign|programmieraufgabe|technisches fachgespräch|entretien technique|test technique|échange technique|entrevista técnica|entrevista tecnica|prueba técnica|ronda técnica|teste técnico|etapa técnica|desafio técnico|technisch interview|technisch gesprek|technische test|colloquio tecnico|prova tecnica|intervista tecnica|技術面接|テクニカル面接|コーディング|コーディングテスト|技術面談|システム設計',
    ),
  ],
  [
    'panel',
    anyOf(
      'panel|panel interview|jury|panelinterview|panelgespräch|gremium|auswahlgremium|comité de selección|panel de entrevista|banca|painel|panelgesprek|commissie|sollicitatiecommissie|commissione|パネル面接|パネルインタビュー',
    ),
  ],
  [
    'executive',
    anyOf(
      "executive interview|executive round|executive conversation|executive meeting|exec interview|exec round|executive chat|executive call|founder interview|founder chat|founder call|founder round|founder conversation|founders interview|co-founder interview|meet the founder|meet the founders|meet the ceo|leadership interview|c-level interview|c-suite interview|ceo interview|cto interview|cfo interview|coo interview|cmo interview|cpo interview|cro interview|chro interview|cio interview|cco interview|cdo interview|ciso interview|ceo chat|cto chat|ceo call|cto call|ceo round|cto round|ceo conversation|cto conversation|geschäftsführergespräch|geschäftsführerinterview|vorstandsgespräch|gespräch mit der geschäftsführung|entretien direction|entretien avec la direction|entretien dg|entrevista con dirección|entrevista ejecutiva|entrevista con el ceo|entrevista com o ceo|entrevista executiva|entrevista com a diretoria|directiegesprek|colloquio con il ceo|colloquio con l'amministratore delegato|colloquio direzionale|役員面接|社長面接|最終役員面接|代表面接|エグゼクティブ面接",
    ),
  ],
  [
    'hiring-manager',
    anyOf(
      'hiring manager|hiring-manager|hiring leader|hm interview|hm screen|hm call|hm round|hm chat|manager interview|line manager interview|fachvorgesetzten|gespräch mit der führungskraft|führungskräfteinterview|fachvorgesetzte|fachvorgesetzter|entretien manager|entretien avec le manager|entretien managérial|manager recruteur|entrevista con el manager|entrevista con el responsable|hiring manager interview|entrevista com o gestor|entrevista com a gestora|entrevista com gestor|gestor da vaga|gestora da vaga|gesprek met de hiring manager|gesprek met je manager|colloquio con il responsabile|colloquio con il manager|colloquio con la responsabile|採用マネージャー面接|ハイアリングマネージャー|マネージャー面接|上司面接|部門長面接',
    ),
  ],
  [
    'peer',
    anyOf(
      "peer|peers|peer interview|team interview|meet the team|meet your team|team meet|meet-the-team|team fit|team-fit|team chat|team round|future teammates|future team mates|future colleagues|teammates|your would-be teammates|potential teammates|team match|team lunch|kennenlernen des teams|team-kennenlernen|teamkennenlernen|teamgespräch|teaminterview|peer-interview|kollegengespräch|peer-gespräch|rencontre avec l'équipe|rencontre de l'équipe|rencontre équipe|entretien équipe|futurs collègues|conoce al equipo|conocer al equipo|entrevista con el equipo|futuros compañeros|conheça o time|conversa com o time|entrevista com o time|entrevista com pares|futuros colegas|conhecer o time|conhecer a equipe|kennismaking met het team|teamgesprek|toekomstige collega's|incontro con il team|conosci il team|colloquio con il team|futuri colleghi|チーム面談|チーム面接|現場面接|カジュアルチーム面談",
    ),
  ],
  [
    'behavioral',
    anyOf(
      "behavioral|behavioural|behavioral interview|competency|competencies|competency-based|values interview|values round|values fit|values conversation|values chat|values|culture fit|culture interview|culture round|culture add|culture chat|culture conversation|culture|cultural fit|cultural interview|leadership principles|bar raiser|bar-raiser|kompetenzbasiert|kompetenzinterview|kompetenzbasiertes|verhaltensinterview|werteinterview|kulturgespräch|werte-interview|cultural-fit|entretien comportemental|entretien de valeurs|entretien culture|culture d'entreprise|entrevista por competencias|entrevista de competencias|entrevista conductual|entrevista de valores|entrevista de cultura|entrevista comportamental|entrevista por competências|fit cultural|gedragsinterview|competentiegericht|competentie-interview|waardengesprek|cultuurgesprek|colloquio sui valori|colloquio valori|intervista sui valori|colloquio culturale|entretien sur les valeurs|entretien valeurs|échange sur les valeurs|entrevista sobre valores|conversa sobre valores|entrevista de valores|gesprek over waarden|waarden-interview|werte-gespräch|wertegespräch|gespräch über werte|colloquio comportamentale|colloquio motivazionale|colloquio per competenze|行動面接|コンピテンシー面接|カルチャーフィット|カルチャー面談|バリュー面接",
    ),
  ],
  [
    'recruiter-screen',
    anyOf(
      'with hr|with the recruiter|with recruiter|with our recruiter|with recruiting|mit hr|mit der personalabteilung|avec les rh|avec la rh|avec rh|con rrhh|con recursos humanos|com o rh|com rh|met hr|con hr|con le risorse umane|recruiter screen|recruiter screening|recruiter interview|recruiter call|recruiter chat|recruiter phone screen|recruiter conversation|recruiter intro|recruiting screen|recruiting call|hr screen|hr screening|hr phone screen|hr call|hr interview|hr chat|hr round|phone screen|phone screening|screening|screening call|screening interview|screen call|initial screen|introductory screen|intro call|intro chat|introductory call|introduction call|intro conversation|initial call|talent screen|people screen|people team call|talent acquisition call|telefonscreening|recruiter-gespräch|recruiter-call|hr-gespräch|hr-interview|hr-telefonat|telefonisches kennenlernen|erstes telefonat mit hr|kennenlerngespräch mit hr|entretien rh|entretien téléphonique rh|préqualification|pré-qualification|préselection|échange rh|appel de présélection|entretien de préqualification|entrevista rrhh|entrevista de rrhh|entrevista con rrhh|llamada de selección|filtro telefónico|entrevista inicial con rrhh|llamada inicial|preselección|entrevista com rh|entrevista rh|triagem|conversa com rh|conversa inicial com o rh|bate-papo com rh|telefonische screening|hr-gesprek|recruitergesprek|screeningsgesprek|kennismaking met hr|kennismaking met de recruiter|colloquio hr|colloquio conoscitivo|screening telefonico|chiamata conoscitiva|colloquio telefonico con hr|人事面接|書類通過後の人事面談|人事面談|採用担当面談|リクルーター面談|スクリーニング',
    ),
  ],
]

/** The one who is met is called the one who hires, the candidate's future manager, or the one who leads the team. */
export const callsManager =
  /(?:(?:role|job|position|post|person|hire|seat|you) (?:would |will |'d )?(?:reports?|be reporting) (?:directly |in)?to (?:her|him|them|this)|to whom (?:you|the role|this role) (?:would |will )?report|(?:your|the|would be your|'d be your|you'd report|you would report)(?: (?:future|new|direct|potential|would-be|prospective|line))? (?:manager|boss|supervisor)|you(?:'d| would| will|'ll) (?:be )?report(?:ing)? (?:in)?to|(?<!\p{L})(?:he|she|they|who)(?:'s| is|'re| are)? (?:the (?:one|person) )?(?:who )?(?:is )?hiring|hiring for (?:this|the) (?:role|position|team)|who (?:leads|heads|runs|manages) (?:the|our|this) (?:[\p{L}&-]+ ){0,3}(?:team|group|department)|leads (?:the|our) (?:[\p{L}&-]+ ){0,3}(?:team|group)|heads (?:up )?(?:the|our) (?:[\p{L}&-]+ ){0,3}(?:team|group)|runs the (?:[\p{L}&-]+ ){0,3}team|the team's lead|(?:ihre?[mnr]?|deine?[mnr]?)(?: mögliche[mnr]?| künftige[mnr]?| zukünftige[mnr]?| potenzielle[mnr]?| direkte[mnr]?)? (?:vorgesetzte[mnr]?|führungskraft|chefin|chef|teamleiter|teamleiterin)|leitet das (?:[\p{L}-]+)?team|votre futur(?:e)? (?:manager|responsable|chef|supérieur)|futur(?:e)? manager|dirige l'équipe|tu futur[ao]? (?:jefe|jefa|manager|responsable)|su futur[ao] (?:jefe|jefa|manager)|lidera el equipo|dirige el equipo|(?:sua|seu) futur[ao] (?:gestora?|chefe|líder)|lidera o time|gestora? da (?:vaga|área)|(?:je|jouw|uw) (?:toekomstige|directe) (?:manager|leidinggevende)|leidt het team|il tuo futuro (?:manager|responsabile|capo)|la tua futura (?:manager|responsabile)|guida il team|直属の上司|an (?:sie|ihn) (?:würden|werden|würdest|wirst|berichten|berichtest)(?: (?:sie|du))?(?: [\p{L}]+){0,5} ?berichten|an (?:sie|ihn) (?:berichten|berichtest)|berichten (?:sie|würden sie) (?:direkt )?an (?:sie|ihn)|direkte[rn]? vorgesetzte[rn]?|(?:serait|sera) votre (?:futur(?:e)? )?(?:manager|manageuse|responsable|n\+1|supérieure?)|rattachée? à (?:elle|lui)|(?:sería|será|es) (?:tu|su) (?:futur[oa] )?(?:jef[ea]|responsable|manager)|reportarías? a|(?:seria|será) (?:a sua|o seu|sua|seu|tua|teu) (?:futur[oa] )?(?:gestora?|chefe|líder)|(?:você |)(?:responderia|reportaria) a|(?:zou|wordt) (?:je|jouw|uw) (?:directe )?(?:leidinggevende|manager)|aan wie je (?:zou )?rapporte|(?:sarebbe|sarà) (?:il tuo|la tua|il suo|la sua) (?:futur[oa] )?(?:responsabile|capo|manager)|riporteresti|riporterebbe|上長|上司となる|上司になる)/iu
