import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in French. */
export const announced: AnnouncedWords = {
  rolePlay: ['{jeu|jeux} de rôle', 'mise en situation'],
  lesson: ["cours d'essai"],
  classes: ['classe'],
  topics: ['thème'],
  case: ['étude de cas', 'cas pratique'],
  group: ['exercice {de|en} groupe'],
  shadow: ['observation en poste'],
  tour: ['visite {des|du|de la}'],
  tourEnds: [],
  papers: ['vérification des {documents|pièces}'],
  spreadsheet: ['tableur'],
  test: ['test écrit', 'test de'],
  presentation: ['présentation de'],
  notPresented: ["présentation de l'e*", "présentation de l'é*", 'présentation {du|des|de la|de notre}'],
  debugging: ['débogage', 'recherche de {panne|pannes}', 'diagnostic de {panne|pannes}', 'debugging'],
  ownResults: ['{vos|tes} {travaux|recherches|résultats}', '{votre|ta} {thèse|recherche}', 'un de vos projets'],
  portfolio: [],
  safeguarding: ["protection de l'enfance"],
  team: ['style de management'],
  background: ['votre parcours', 'ton parcours'],
}
