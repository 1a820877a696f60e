import type { LabelWords } from '../meanings/labels.ts'

export const labels: LabelWords = {
  role: ['offre', 'poste', 'intitulé du poste', 'fonction', 'votre candidature', 'candidature'],
  company: ['entreprise', 'société', 'employeur', 'client', 'notre client', 'établissement'],
  people: [
    'interlocuteur',
    'interlocuteurs',
    'interlocutrice',
    'vos interlocuteurs',
    'votre interlocuteur',
    'votre interlocutrice',
    'avec',
    'intervenants',
    'participants',
    'recruteurs',
    'jury',
    'qui',
  ],
  contact: ['contact rh', 'votre contact', 'personne à contacter', 'recruteur', 'recruteuse', 'contact'],
  place: ['lieu', 'où', 'adresse', 'adresse du rendez-vous', 'salle', 'bureau'],
  link: ['lien', 'visio', 'lien visio', 'lien de connexion', 'visioconférence'],
  when: ['quand', 'date', 'heure', 'horaire', 'date et heure', 'jour'],
}
