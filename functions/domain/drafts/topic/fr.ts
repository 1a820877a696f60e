import { listed, type TopicWords } from './topic-words.ts'

/** A capital that only the start of the field gave it goes. */
const settle = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  const low = first.toLowerCase()
  return [fr.small.has(low) || /^[ld]['’]/.test(low) || /(?:tion|ment|age|ture)$/.test(low) ? low : first, ...rest]
}

export const fr: TopicWords = {
  small: listed(`
    le la les un une des du de et ou avec pour par sur sous dans en au aux à chez sans entre vers depuis pendant contre votre vos notre nos mon ma
    mes ton ta tes ce cette ces qui que quoi dont où comment pourquoi quand est sont être plus moins très si ne pas nouveau nouvelle`),
  endings: /(?:eaux|euse|euses|aire|aires|ée|ées|ités?|ique|iques|ance|oire|ieux)$/,
  thirdPersons: listed('il elle ils elles lui leur leurs son sa ses eux celui celle'),
  selves: listed("je j'ai j'avais j'étais j'aurais me moi nous on ai avais étais suis avons avions c'était c'est m'a m'ont"),
  wouldDo: listed('ferais ferions organiserais organiserait changerais découperais commencerais'),
  notFirst: listed(`
    pas rien aucun aucune jamais oui non est était a avait dit demandé demander parlé promis envoyer rappeler relancer voir cf bien mal bonne bon
    très trop y`),
  finite: listed(
    "est était sont étaient a avait ont avaient sera seront semble semblait demande demandait voulait voudrait n'est n'a n'était",
  ),
  nothings: listed('rien idem néant bof autre divers plein tout voilà pareil'),
  chatter: listed('mdr lol ptdr haha pff bof ouf euh bah genre franchement grave trop jsp'),
  confessions: listed(`
    oublié oubliée stressé stressée séché seche seché bafouillé bloqué bloquée paniqué paniquée raté ratée perdu planté plantée menti exagéré
    nerveux nerveuse honte gêné gênée bégayé défauts défaut defauts faiblesses faiblesse lacunes foiré`),
  ownBusiness: listed(`
    salaire salaires rémunération remuneration prime primes prétentions pretentions augmentation offre offres préavis démission licenciement licencié
    licenciée grossesse enceinte divorce maladie burnout dépression opération thérapie loyer dettes visa brut net`),
  judgements: listed(`
    gentil gentille sympa sympathique adorable agréable désagréable arrogant arrogante ennuyeux ennuyeuse froid froide bizarre nul nulle bête idiot
    idiote con conne merde génial géniale super top chiant chiante hautain hautaine méchant méchante incompétent incompétente agacé agacée beau belle
    jolie mignon mignonne brillant brillante`),
  phrases: [
    'entre nous',
    'pas grand chose',
    "n'importe quoi",
    'en off',
    'off the record',
    'confidentiel',
    'ne pas dire',
    'à ne pas répéter',
    'voir notes',
    'mes notes',
    'comme dit',
  ],
  leadIn:
    /^(?:merci (?:beaucoup )?(?:pour|de|d['’]avoir) )?(?:(?:on a|nous avons|avons) (?:bien |beaucoup |surtout )?(?:parlé|discuté|échangé) (?:de |sur |à propos de )|(?:la |une |notre )?(?:bonne |belle |longue )?(?:discussion|conversation) sur |(?:parlé|discuté|échangé) (?:de |sur )|sur )/iu,
  abbreviations: new Map([
    ['&', 'et'],
    ['notam.', 'notamment'],
    ['p.ex.', 'par exemple'],
    ['pb', 'problème'],
  ]),
  openers: new Map([
    ['comment', 'la façon dont'],
    ['pourquoi', 'les raisons pour lesquelles'],
    ['que', null],
    ['quand', null],
    ['où', null],
    ['qui', null],
    ['quoi', null],
    ['si', null],
    ['combien', null],
    ['parce', null],
    ['quel', null],
    ['quelle', null],
    ['quels', null],
    ['quelles', null],
  ]),
  formal: new Map([
    ['ton', 'votre'],
    ['ta', 'votre'],
    ['tes', 'vos'],
  ]),
  familiar: listed('tu te toi t’as t’es'),
  settle,
}
