/** Words that tell what a typed note is, each list by the reason it stays out of a letter. All lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** A letter speaks to its reader: whoever is "she" in it is talked about behind their back, or is the reader. */
export const thirdPersons = words(`
  he she they him her them his hers their theirs himself herself themself themselves he's she's they're they've he'd she'd they'd hes shes
  theyre`)

/** Not an answer at all. */
export const nothings = words(`
  n/a na none nothing nope no nah idk dunno tbd tba test asdf xxx same ditto see above below later skip blank forgot unsure whatever stuff things
  everything anything something all misc various general etc ok okay fine good great yes`)

/** How people type to themselves. */
export const chatter = words(`
  lol lmao rofl haha hahaha hehe tbh idk imo imho omg wtf btw fwiw smh ngl ugh meh hmm hm yay yikes oops wow xd argh jeez gosh eh pls plz thx
  ty u ur r jk asap eod todo honestly frankly apparently gonna wanna kinda sorta dunno lemme gotta`)

/** Said of whoever reads it, these end the process; of what was talked about, nobody needs them. */
export const harshWords = words(`
  rude arrogant creepy creep jerk idiot idiotic moron stupid dumb asshole ass bastard bitch boring bored condescending dismissive patronizing
  patronising grumpy unfriendly hostile clueless incompetent annoying annoyed obnoxious pretentious smug snobbish cringe awkward weird weirdo
  sexist racist shit shitty crap crappy fuck fucking damn hell bullshit bs hate hated hates sucks sucked awful terrible horrible pathetic
  toxic messy mess chaos chaotic clunky ugly sketchy shady outdated understaffed ridiculous nightmare disaster unprofessional disorganized disorganised robotic ghosted vibe vibes`)

/** Harmless of a thing ("cold starts"), a verdict of a person ("a bit cold"). */
export const mildWords = words(`
  nice lovely friendly kind sweet warm cold cool smart clever brilliant sharp funny cute hot old young late distracted tired stressed intense
  tough strict scary quiet loud shy serious bad weak lame great amazing awesome fantastic wonderful pleasant impressive good polite helpful
  impatient nervous honest genuine relaxed chill fun interesting odd strange difficult easy tense unprepared`)

export const intensifiers = words(`very super really so too quite pretty rather extremely totally somewhat bit little most incredibly`)

export const peopleNouns = words(`
  guy guys woman man dude lady girl boy person people interviewer interviewers boss manager managers recruiter recruiters fellow bloke chap ceo
  cto cfo vp hr attitude personality accent looks hair smile voice energy character`)

/** A talk is no topic of itself. */
export const talks = words(`chat talk conversation call meeting interview discussion session time convo interviews questions rapport`)

/** What one regrets belongs to the next round. */
export const confessions = words(`
  froze freeze forgot forget rambled rambling blanked panicked nervous nerves bombed botched stumbled struggled messed screwed blew fumbled
  stuttered sweating mumbled lied lying exaggerated regret sorry embarrassed embarrassing unprepared underprepared overexplained flustered
  choked burnout burnt`)

/** Said of oneself a confession; of a thing ("the failed pilot", "why the scheduler failed") what was talked about. */
export const mishaps = words(`failed fails fail failing wrong mistake mistakes struggling`)

/** What only an interview has: a mishap beside one of these is the candidate's own. */
export const asked = words(`question questions answer answers whiteboard exercise interview puzzle quiz brainteaser assignment screen`)

/** What a person calls words of their own before quoting them: 'your line "boring tech wins"'. */
export const sayings = words(`line phrase rule motto slogan saying idea principle question words talk post article book point term`)

/** Of whatever it is said, no letter holds it. */
export const coarse = words(`
  idiot idiotic moron stupid dumb asshole ass bastard bitch shit shitty crap crappy fuck fucking damn bullshit bs sucks sucked creepy creep jerk
  sexist racist`)

/** What one's own side of the table looks like: none of it is for a letter. */
export const ownBusiness = words(`
  salary salaries pay payment comp compensation bonus equity raise wage wages money offers rival rivals competitor's backup divorce pregnant
  pregnancy surgery chemo miscarriage illness sick sickness therapy depression anxiety disability laid layoff layoffs fired visa rent debt religion
  gehalt gehälter gehaltsvorstellung gehaltsvorstellungen kündigung salaire rémunération sueldo salario embarazo grossesse schwangerschaft`)

export const mineToFix = words(
  `answer answers weak weakness weaknesses lack gap gaps mistake failure nerves rambling stutter age kids child divorce health`,
)

/** Of somebody in the room they are nobody's letter; of a product they may be its subject. */
export const bodies = words(`
  surgery operation illness cancer chemo knee back hip heart baby pregnancy miscarriage wedding marriage divorce ex mother father mom dad wife
  husband funeral death weight age diagnosis health burnout recovery accent looks smile hair voice outfit`)

/** Behind a comma they begin a remark: "…, tonight", "…, maybe". */
export const asides = words(`
  tonight tomorrow today asap eod later maybe probably honestly frankly apparently actually basically somehow still yet almost never always
  then also which who because since although though if wish hope hoping trying need waiting`)

/** Told in confidence, whatever it is about. */
export const secrets: readonly string[] = [
  'off the record',
  'between us',
  'between you and me',
  'in confidence',
  'confidential',
  'confidentially',
  'secret',
  'secretly',
  'not public',
  'not announced',
  'unannounced',
  'supposed to',
  'nda',
  'rumor',
  'rumors',
  'rumour',
  'rumours',
  'gossip',
  "don't tell",
  'keep quiet',
]

/** Small words of German, French and Spanish beyond the commonest; none of them is one of English. */
export const smallForeign = words(`
  ich es ihm ihn ihrer ihren ihrem dein deine mein meine sein seine unser unsere kein keine keinen nichts nix aber auch noch nur sehr ganz
  etwas dass weil wie warum wann wer wenn habe haben hatte wurde wird werden bist sind seid war's dem den des einem einer eines vom beim über
  ohne gegen nach vor zwischen bis seit zum zur leider vielleicht eigentlich mal ja nein doch
  je il elle ils elles lui leur leurs mes ses ce cette ces était étaient avait pas rien très trop mais aussi quand où ne qui quoi un aux chez
  vos nos ont sont suis oui non peu beaucoup comme sans être fait
  yo él ella ellos ellas mi mis sus muy pero cómo porque cuándo quién dónde nada fue estaba era hay más sin sobre ni ya sí bien mal ser
  estar cuando como nos les lo unos unas este esta`)

/** Common in other languages and a word of English too. */
export const alsoEnglish = words(
  `die im on no me per sur par es come in do as se to is an am so was man hat war tu su one van ons beste in so not all bald also hay sin sale pour`,
)

export const selves = words(
  `i we you it this there everyone everybody nobody somebody someone i'm i've i'd im ive we're we've you're you've it's thats that's`,
)

export const auxiliaries = words(`
  is are was were has have had will would can can't cannot could couldn't should shouldn't must does doesn't did didn't do don't isn't aren't
  wasn't weren't hasn't haven't hadn't won't wouldn't might may`)

/** After one of these a verb belongs to the phrase: "how the team is set up", "the fact that it is new". */
export const subordinators = words(`how why what whether where when which who whom whose that if because`)
export const askers = words(`how why what where when which who whom whose`)

/** Verbs that make a remark of it: "asked about pricing", "team moved off Sketch", "send the deck". */
export const verbsFirst = words(`
  asked asks ask said says say mentioned mentions told tells wants want wanted needs need needed likes like liked loves love loved uses use used
  thinks think thought seems seemed looks looked works worked knows knew got gets get gave gives had has is was went came made makes explained
  described showed shows talked spoke discussed enjoyed felt feels ended started ran met saw remembered remember send follow call write check
  thank prepare mention bring tell look find read learn email reply don't never should could would must try avoid appeared sounded kept keeps
  recommended suggested promised agreed offered laughed smiled nodded interrupted waited joined left hired moved see cf refer ditto`)
export const verbsWithin = words(`
  said told asked wants wanted thinks thought believes became went came got took gave moved left joined quit likes loves knows knew seems seemed
  keeps makes gets liked loved felt prefers hired reports mentioned needs agreed promised started stopped laughed`)
export const beforeVerb = words(`just now still recently currently already also really always`)

/** Before a noun they ask for "the". */
export const superlatives = words(`biggest hardest largest smallest toughest main only same oldest newest fastest slowest worst`)
/** Before "of" they do. */
export const heads = words(`
  question issue problem idea role point future history importance state number challenge cost value impact effect way shape size rest pace speed
  art beginning end launch rollout rise use meaning scope`)
/** What one does, as a topic of a talk. */
export const doing: ReadonlyMap<string, string> = new Map(
  Object.entries({
    go: 'going',
    build: 'building',
    grow: 'growing',
    scale: 'scaling',
    run: 'running',
    set: 'setting',
    lead: 'leading',
    ship: 'shipping',
    manage: 'managing',
    handle: 'handling',
    reduce: 'reducing',
    improve: 'improving',
    launch: 'launching',
    migrate: 'migrating',
    teach: 'teaching',
    train: 'training',
    plan: 'planning',
    hire: 'hiring',
    design: 'designing',
    test: 'testing',
    measure: 'measuring',
    open: 'opening',
    move: 'moving',
    win: 'winning',
    sell: 'selling',
    fix: 'fixing',
    rebuild: 'rebuilding',
  }),
)
