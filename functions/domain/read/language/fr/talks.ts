import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in French. */
export const talks: TalkWords = {
  interview: [
    'essai professionnel',
    'mise en situation professionnelle',
    "service d'essai",
    "extra d'essai",
    'deuxième tour',
    "entretien d'embauche",
    'entretien de recrutement',
  ],
  anyInterview: ["journée d'essai", "demi-journée d'essai", "matinée d'essai", "soirée d'essai", 'entretien'],
  formats: {
    superday: ['journée de recrutement', "journée d'évaluation"],
    presentation: ['présentation de votre', 'présentation devant', 'soutenance', 'exposé'],
    'case-study': ['étude de cas', 'etude de cas', 'cas pratique'],
    technical: ['entretien technique', 'test technique', 'échange technique'],
    panel: ['jury'],
    executive: ['entretien direction', 'entretien avec la direction', 'entretien dg'],
    'hiring-manager': ['entretien manager', 'entretien avec le manager', 'entretien managérial', 'manager recruteur'],
    peer: ["rencontre avec l'équipe", "rencontre de l'équipe", 'rencontre équipe', 'entretien équipe', 'futurs collègues'],
    behavioral: [
      'entretien comportemental',
      'entretien de valeurs',
      'entretien culture',
      "culture d'entreprise",
      'entretien sur les valeurs',
      'entretien valeurs',
      'échange sur les valeurs',
    ],
    'recruiter-screen': [
      'avec les rh',
      'avec la rh',
      'avec rh',
      'entretien rh',
      'entretien téléphonique rh',
      'préqualification',
      'pré-qualification',
      'préselection',
      'échange rh',
      'appel de présélection',
      'entretien de préqualification',
    ],
  },
  rounds: ['tour', 'entretien', 'étape', 'échange', 'phase'],
}
