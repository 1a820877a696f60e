import { type Token, tokensOf } from './plain.ts'

/** Words that stand in any posting and any CV: that two lines share one says nothing. English, German, French; plain. */
const common = new Set(
  `a an and or the of to in on at for from with without within by as is are be been was were will would can could should may must this that these those it its
your you our we us they their them he she his her who whom which what when where while than then so such not no any all each every both some more most much many
very well also other others into onto over under up down out off about across through between during per via if how have has had having do does did done
i my me own new one two three four five six seven eight nine ten zwei drei vier funf deux trois quatre cinq ll re ve another together behind before after s t d e g

experience experienced experiences work working worked works job role position career background knowledge understanding know skills skill ability able abilities
strong solid good great excellent proven demonstrable demonstrated track record sound deep basic confident comfortable familiarity familiar exposure hands
level high highly least minimum years year month months degree qualification qualifications qualified candidate applicant team teams environment fast paced
including include includes using use used ensure ensuring support supporting help helping provide providing deliver delivering make making keep keeping take taking
day days daily time full part relevant related similar equivalent similar required essential desirable ideally plus preferred preferably advantage bonus welcome optional helpful professional standard standards
company business people person colleagues we re looking someone join responsible responsibilities tasks duties various different key main current currently recent

der die das den dem des ein eine einen einem einer eines und oder aber mit ohne von vom zu zum zur im in am an auf aus bei fur fuer nach uber unter durch als wie
ist sind sein war waren wird werden wurde hat haben hatte kann konnen sie du wir ihr ihre ihren ihrem ihrer dein deine unser unsere er es man sich nicht kein keine
auch sowie bzw sehr gut gute guten gutes mehr alle allen diese dieser dieses so dass wenn um vor sich idealerweise mindestens
erfahrung erfahrungen berufserfahrung kenntnisse kenntnissen fahigkeit bereich arbeit arbeiten tatigkeit stelle beruf bereitschaft umgang jahre jahren team
abgeschlossene abgeschlossenes abgeschlossener abschluss vergleichbare vergleichbarer wunschenswert vorteil erforderlich fundierte fundiertes einschlagige mehrjahrige
sicherer sichere sicheren praxis aufgaben verfugen bringen besitzen

le la les l un une des du de d et ou mais avec sans sur sous dans en par pour au aux a est sont etre avoir vous nous il elle ils elles votre vos notre nos son sa ses
leur leurs ce cet cette ces que qui quoi dont ne pas plus tres bien bon bonne tout tous toute toutes y se si comme
experience experiences connaissance connaissances capacite competence competences poste travail annee annees ans an niveau minimum similaire souhaite equipe
maitrise vie sein`
    .split(/\s+/u)
    .filter(Boolean),
)

/** The words of a text that say something of their own. */
export const contentOf = (text: string): Token[] => tokensOf(text).filter(({ plain }) => isContent(plain))

export const isContent = (plain: string): boolean => plain.length > 1 && !common.has(plain) && !/^\d{1,2}$/.test(plain)

/** What every job is said in: alone it says nothing of the matter ("managed one person", "management accounts"). */
const everyday =
  /^(?:manag|organi[sz]|coordinat|develop|project|process|system|client|custom|report|review|plan(?:n|s|$)|own(?:s|ed|ing)$)/u

/** What one does with anything, and what anything is called: "run a stream", "hold a class"; English, German, French and Spanish, plain. */
const light = new Set(
  `need needs needed needing run running ran lead leads leading led hold holding held handle handling handled manage managing managed carry cope coping deal dealing keep lead take own use used using
get give start begin do did done talk speak explain tell show answer say said look only just never ever whether really enough half people person times time lot bit
team group thing things part area side line unit place leiten fuhren halten machen schaffen konnen kann nutzen gerer tenir mener faire pouvoir utiliser llevar dirigir
hacer poder usar`.split(/\s+/u),
)

export const isLight = (plain: string): boolean => light.has(plain)

export const ofAnyWork = (stem: string): boolean => everyday.test(stem)

/** Letters two words must share at their beginning to be one word in two forms: electric, electrician. */
const sharedStart = 6

export const sameWord = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= sharedStart && (long.startsWith(short) || (short.length > sharedStart && long.endsWith(short)))
}

/** Words of the first that stand in the second; none where it is one word of any work. */
export function sharedWords(words: readonly string[], others: readonly string[]): readonly string[] {
  if (others.length === 0) return []
  const shared = words.filter((word) => others.some((each) => sameWord(word, each)))
  return shared.length === 1 && shared.every(ofAnyWork) ? [] : shared
}
