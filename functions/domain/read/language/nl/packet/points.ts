import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Dutch. */
export const points: PointWords = {
  pay: ['salariswens', 'salarisindicatie'],
  start: ['opzegtermijn', 'startdatum', 'beschikbaarheid'],
  papers: ['rijbewijs', 'diploma', 'getuigschrift', 'vergunning', 'vog'],
  language: ['mijn engels', 'mijn nederlands', 'mijn duits', 'taalniveau'],
  leaving: ['waarom ik wegging', 'waarom ik weg', 'ontslagen', 'gat in mijn cv'],
  staying: ['overgekwalificeerd', 'hoe lang ik blijf'],
  leading: ['leidinggeven', 'leiding geven', 'een team aansturen', 'aangestuurd'],
  number: ['cijfers', 'omzet', 'procent', 'hoeveel'],
  holding: ['werkdruk', 'bijhouden', 'onder druk'],
  knowing: ['ken ik', 'kennis van'],
  experience: ['ervaring', 'nog nooit', 'nooit gedaan'],
  hours: ['verhuizen', 'thuiswerken', 'deeltijd', 'parttime'],
  notDone: ['nooit', 'nog niet', 'heb alleen'],
  none: ['geen'],
  ofPractice: ['ervaring', 'praktijk'],
  only: ['alleen'],
  did: ['heb'],
  it: [],
  little: ['een', 'twee', 'kort', 'even'],
  notKnown: ['wist niet', 'wist ik niet', 'verward', 'geen idee'],
  people: ['team', 'mensen', 'medewerkers'],
  whether: [],
  whetherApart: ['of ik'],
  can: ['kan'],
}
