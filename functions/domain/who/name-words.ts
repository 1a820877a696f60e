/** In front of a name, never part of it. */
export const honorifics = new Set(
  'pan|pani|panem|panią|pr|pr.|enf.|enf.ª|enf.º|enfª|d.ª|rain|mgr|inż.|inż|lek.|mec.|hab.|med.|jur.|dr|dr.|ddr.|mmag.|dkfm.|bakk.|univ.-prof.|prof.ssa|priv.-doz.|pd|dipl.-kfm.|dipl.-inf.|dr.-ing.|arch.|geom.|rag.|engr|engr.|adv.|shri|smt.|cllr|cllr.|councillor|judge|justice|senator|ambassador|father|sister|brother|prof|prof.|professor|mr|mr.|mrs|mrs.|ms|ms.|miss|mx|mx.|sir|dame|lord|lady|capt|capt.|captain|col|col.|gen|gen.|maj|maj.|lt|lt.|sgt|sgt.|rev|rev.|hon|hon.|herr|herrn|frau|hr.|fr.|dipl.-ing.|ing.|ir.|drs.|mag.|m.|mme|mme.|mlle|monsieur|madame|maître|sr|sr.|sra|sra.|señor|señora|don|doña|dña.|d.|d.ª|dª|lic.|senhor|senhora|doutor|doutora|eng.|dhr.|dhr|mevr.|mevr|mevrouw|meneer|de heer|sig.|sig|sig.ra|signor|signora|dott.|dott|dott.ssa|dottor|dottoressa|ing|avv.|rabbi|fr|dra.|dra|profa.|profa|profª'.split(
    '|',
  ),
)
/** By these somebody is addressed. Those of one letter ("M. Garnier") are initials in other languages than their own. */
const formsOfAddress = new Set(
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|judge|herr|herrn|frau|mme|mlle|madame|monsieur|maître|sr|sra|srta|señor|señora|don|doña|dra|senhor|senhora|doutor|doutora|profa|dhr|mevr|mevrouw|meneer|sig|sig.ra|signor|signora|dott|dott.ssa|dottor|dottoressa|prof.ssa'.split(
    '|',
  ),
)
export const isFormOfAddress = (word: string): boolean => formsOfAddress.has(word.toLowerCase().replace(/\.$/, ''))
/** Where a job is said of a woman alone, it tells how she is addressed; the other form is said of anybody. */
export const womensJobs: Readonly<Record<string, { job: RegExp; form: string } | undefined>> = {
  de: { job: /(?:er|or|ent|ant|ist|eur|ärzt|anwält|chef|rät)in(?![\p{L}])|frau(?![\p{L}])/u, form: 'Frau' },
  fr: { job: /(?:trice|ienne|ière|euse|érante)(?![\p{L}])/u, form: 'Mme' },
}
/** Behind a name. */
export const nameSuffixes = new Set(
  'phd|ph.d.|ph.d|md|m.d.|mba|jr|jr.|sr|sr.|ii|iii|iv|esq|esq.|cpa|pmp|shrm-cp|shrm-scp|phr|sphr|pe|p.e.|rn|msc|bsc|cissp|cfa|he/him|she/her|they/them'.split(
    '|',
  ),
)
export const japaneseHonorifics = /(?:様|さま|さん|氏|殿|先生)$/
