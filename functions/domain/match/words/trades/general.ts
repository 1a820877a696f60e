/** What any trade may ask for: leading, teaching others, and the manner of working. See `care-and-teaching` for the form. */
export const general = [
  'team leadership | leadership | leading a team | lead a team | team lead | team leader | people management | line management | line manager | line managed | managing people | managing a team | managed a team | led a team | leading teams | supervision | supervising | supervise | supervised | supervisor | supervisory | mitarbeiterfuhrung | personalfuhrung | fuhrungserfahrung | fuhrungsverantwortung | teamleitung | teamleiter | teamleiterin | fuhrung | management d equipe | encadrement | encadrer | encadrement d equipe | equipe de | manager une equipe | leitung eines teams | team of | team von | managing staff | direct reports | shift lead | shift leader | schichtleiter | schichtleitung | foreman | sous chef',
  'mentoring | mentor | mentored | coaching | coached | coach | mentorat | training colleagues | training new starters | training juniors | preceptor | einarbeitung neuer mitarbeiter | anleitung | praxisanleiter | buddy | inducting new',
  'quality assurance | quality control | quality management | qualitatssicherung | qualitatsmanagement | qualitatskontrolle | controle qualite | assurance qualite | iso 9001',
  'presentation skills | presenting | presentations | presented | prasentation | presentations orales | public speaking',
  'documentation | dokumentation | technical writing | documenting | record keeping | record-keeping | dokumentieren | redaction',
  'workshop facilitation | facilitation | facilitating | moderation von workshops | animation d ateliers',
  'strategy | strategic planning | strategisch | strategie',
  'volunteering | ehrenamt | benevolat',
  'research | forschung | recherche',
  'international | internationale erfahrung | global teams | international environment',
]

/** Wishes about how somebody works: a CV seldom shows them, and a word that happens to stand in both shows nothing. */
export const manners = [
  'communication skills | communication | communicator | communicate clearly | written and verbal | kommunikationsstark | kommunikationsfahigkeit | kommunikationsstarke | communication ecrite | aisance relationnelle | bon communicant | interpersonal | sens du relationnel | sens de la communication | explain | explain clearly',
  'teamwork | team player | team spirit | team-oriented | teamfahig | teamfahigkeit | teamgeist | teamplayer | esprit d equipe | travail en equipe | work well in a team | work in a team | collaborative | collaboration | teamorientiert',
  'independent work | work independently | independently | self-motivated | self-starter | own initiative | initiative | selbststandig | selbstandig | eigenstandig | eigenverantwortlich | eigeninitiative | selbststandige | autonome | autonomie | autonomous | proactive | proaktiv | on your own',
  'accuracy | attention to detail | detail-oriented | accurate | meticulous | eye for detail | genau | genaue | genauigkeit | sorgfaltig | sorgfalt | gewissenhaft | gewissenhafte | prazise | strukturiert | strukturierte | rigueur | rigoureux | rigoureuse | precis | precision | minutieux | care about details',
  'reliability | reliable | dependable | zuverlassig | zuverlassigkeit | punctual | punktlich | verantwortungsbewusst | verantwortungsbewusstsein | fiable | fiabilite | ponctuel | ponctualite | serieux',
  'resilience | resilient | under pressure | calm under pressure | stress | stay calm | keep calm | calm | belastbar | belastbarkeit | stressresistent | resistance au stress | gestion du stress | sang-froid',
  'flexibility | flexible | adaptable | adaptability | flexibel | flexibilitat | flexibilite | adaptabilite | disponible | polyvalent | polyvalence',
  'organisational skills | organised | organized | organizational skills | time management | organisationstalent | organisationsgeschick | organise | sens de l organisation | prioritise | prioritize | prioritisation',
  'empathy | compassion | compassionate | caring | empathisch | einfuhlungsvermogen | empathie | bienveillance | patience',
  'motivation | motivated | enthusiasm | enthusiastic | passion | passionate | passionne | motiviert | engagiert | leidenschaft | curious | curiosity | neugier | neugierig | curieux | curiosite | willingness to learn | eager to learn | lernbereit | lernbereitschaft | positive attitude | envie d apprendre | dynamique | driven | ambition',
  'problem solving | problem-solving | analytical | analytical thinking | analytisches denken | analytische | losungsorientiert | esprit d analyse | esprit analytique | critical thinking | sound judgement | judgement | judgment | hands-on | pragmatic | pragmatisch | pragmatique',
  'confidentiality | discretion | diskretion | vertraulichkeit | discret | confidentialite | integrity | tact | credibility',
  'friendly manner | friendly | freundlich | freundliches | auftreten | gepflegtes | professional manner | presentation soignee | sicheres auftreten | durchsetzungsvermogen | assertive',
  'physical fitness | physically fit | on your feet | korperlich | korperlich belastbar | schwindelfrei | bonne condition physique | schwindelfreiheit',
]

/** Papers. One that is registered or passed is shown wherever the CV says so. */
export const licences = [
  'nmc registration | nmc | nmc pin | registered with the nmc | nursing and midwifery council | rn licence | rn license | registered nurse licence | state nursing licence | examinierte pflegefachkraft | anerkennung als pflegefachkraft | diplome d etat d infirmier | active registration as a nurse < registered nurse',
  'basic life support | bls | ILS | immediate life support | advanced life support | ALS | acls | life support | pals | epls | resuscitation | gestes d urgence | afgsu',
  'qualified teacher status | qts | qualified teacher | teaching licence | teaching certificate | teaching license | staatsexamen lehramt | lehramt | capes | agregation | teaching qualification | pgce | iqts | zweites staatsexamen',
  'driving licence | driving license | drivers license | driver s license | driver s licence | clean driving licence | fuhrerschein | fuhrerschein klasse b | fuhrerschein der klasse b | klasse b | pkw-fuhrerschein | permis de conduire | permis b | full uk driving licence | category b | fuhrerschein b',
  'truck licence | hgv | hgv licence | lgv | cdl | fuhrerschein ce | fuhrerschein klasse c | permis c | permis poids lourd | klasse ce',
  'forklift licence | forklift | forklift truck | flt | flt licence | forklift certificate | counterbalance | reach truck | staplerschein | gabelstaplerschein | gabelstapler | flurforderschein | flurforderzeuge | caces | chariot elevateur | rtitb | lift truck',
  'haccp | haccp training | haccp-schulung | formation haccp | haccp certification | methode haccp | normes haccp',
  'food hygiene certificate | level 2 food hygiene | level 3 food hygiene | food hygiene level 2 | food hygiene level 3 | level 3 food safety | level 2 food safety | servsafe | food handler | gesundheitszeugnis | infektionsschutzgesetz | belehrung nach § 43 | food safety certificate | hygiene certificate',
  'first aid | first aider | first aid certificate | erste hilfe | ersthelfer | erste-hilfe | premiers secours | psc1 | sst | sauveteur secouriste du travail | first aid at work',
  'wiring regulations certificate | 18th edition | bs 7671 certificate | am2 | ecs card | ecs gold card | jib card | nvq level 3 electrical | city and guilds 2391 | 2391 | 2382',
  'electrical authorisation | habilitation electrique | habilitations electriques | elektrofachkraft | schaltberechtigung | elektrofachkraft fur festgelegte tatigkeiten',
  'safety passport | cscs card | cscs | site safety card | ipaf | pasma | hubarbeitsbuhne | hubarbeitsbuhnenschein | sca | sicherheitsschein | osha 10 | osha 30 | hebebuhne | nacelle',
  'chartered accountant | acca | aca | cpa | cima | certified public accountant | icaew | fcca | bilanzbuchhalter | bilanzbuchhalterin | geprufter bilanzbuchhalter | dcg | dscg | expert-comptable | part-qualified | aat | steuerfachangestellte | steuerfachangestellter | steuerfachwirt | qualified accountant',
  'cipd | cipd level 5 | cipd level 7 | mcipd | chartered member of the cipd | shrm | shrm-cp | shrm-scp | phr | sphr',
  'ausbildereignung | aevo | ada-schein | ausbildereignungsprufung | trainer aptitude | assessor award',
  'aws certification | aws certified | solutions architect associate | azure certified | cka | ckad | certified kubernetes',
  'scrum master certificate | csm | psm | pspo',
  'prince2 certificate | prince2 practitioner | pmp certificate',
  'nebosh | iosh managing safely | iosh certificate | sifa | fachkraft fur arbeitssicherheit',
  'six sigma green belt | green belt | black belt | yellow belt',
]
