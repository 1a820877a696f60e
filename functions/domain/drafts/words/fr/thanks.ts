import { short } from '../../draft.ts'
import type { Build, Job, ThanksFor } from '../words.ts'

/** `de`, or `d’` before a vowel. */
export const of = (word: string): string => (/^[aeiouyâàéèêëîïôöûüh]/i.test(word) ? `d’${word}` : `de ${word}`)

export function thingOf({ company, role }: Job): string {
  const job = short(role, 80)
  return job ? `le poste ${of(job)}` : company ? `un poste chez ${short(company, 80)}` : 'ce poste'
}

export function thanks({ weekday, topic, company, role, acquainted, noted }: ThanksFor): readonly Build[] {
  const on = weekday ? ` ${weekday}` : ''
  const ofDay = weekday ? ` de ${weekday}` : ''
  const about = `sur ${topic?.words ?? (noted ? '[votre note, en mots pour cette lettre]' : '[le sujet abordé ensemble]')}`
  const thing = thingOf({ company, role })
  const met = acquainted ? 'de vous retrouver' : 'de faire votre connaissance'
  return [
    {
      opening: `Merci d’avoir échangé avec moi${on} ${about}.`,
      shortOpening: `Merci d’avoir échangé avec moi${on}, même brièvement, ${about}.`,
      ending: `Mon intérêt pour ${thing} reste entier.`,
      warm: 'Votre temps m’est précieux.',
      farewell: 'Bien cordialement,',
    },
    {
      opening: `C’était un plaisir ${met}${on}. J’ai beaucoup apprécié notre discussion ${about}.`,
      shortOpening: `C’était un plaisir ${met}${on}, trop vite peut-être. J’ai beaucoup apprécié ces minutes ${about}.`,
      ending: 'Travailler avec vous me plairait.',
      warm: 'Quelle belle rencontre !',
      farewell: 'Cordialement,',
    },
    {
      opening: `Un mot rapide pour vous remercier${ofDay}, et en particulier pour ce que nous avons dit ${about}.`,
      shortOpening: `Un mot rapide pour vous remercier${ofDay}, malgré l’heure, et en particulier pour ce que nous avons pu dire ${about}.`,
      ending: 'J’aimerais beaucoup rejoindre l’équipe.',
      warm: 'J’y suis très sensible.',
      farewell: 'Avec mes remerciements,',
    },
    {
      opening: `L’échange que vous m’avez accordé${on} ${about} comptait beaucoup à mes yeux.`,
      shortOpening: `Il a fallu s’arrêter tôt${on} ; le début d’échange ${about} comptait beaucoup à mes yeux.`,
      ending: 'Quand vous le souhaitez, je poursuivrai volontiers.',
      warm: 'C’était fort aimable.',
      farewell: 'Bien à vous,',
    },
    {
      opening: `Encore merci pour notre conversation${ofDay} ${about}.`,
      shortOpening: `Encore merci pour notre conversation interrompue${ofDay} ${about}.`,
      ending: `${thing.slice(0, 1).toUpperCase()}${thing.slice(1)} me semble être la bonne étape.`,
      warm: 'J’apprécie votre geste.',
      farewell: 'Meilleures salutations,',
    },
    {
      opening: `Après le rendez-vous${ofDay}, je tenais à vous écrire. Prendre le temps de faire le point ${about} m’a été utile.`,
      shortOpening: `Après ce bref rendez-vous${ofDay}, je tenais à vous écrire. Commencer à faire le point ${about} m’a été utile.`,
      ending: 'Pour toute question, on me joint facilement.',
      warm: 'Votre bienveillance compte pour moi.',
      farewell: 'Sincères salutations,',
    },
    {
      opening: `Mille mercis pour l’accueil${on} et pour nos réflexions ${about}.`,
      shortOpening: `Mille mercis pour l’accueil${on}, si court fût-il, et pour nos réflexions ${about}.`,
      ending: `J’aurais grande joie à occuper ${thing}.`,
      warm: 'Recevez ma sincère reconnaissance.',
      farewell: 'Très cordialement,',
    },
    {
      opening: `Quel plaisir que cette rencontre${ofDay}, et que ces instants ${about} !`,
      shortOpening: `Quel plaisir que cette rencontre${ofDay}, abrégée faute de temps, et que ces instants ${about} !`,
      ending: 'Au plaisir d’un prochain rendez-vous.',
      warm: 'Soyez-en vivement remerciés.',
      farewell: 'À bientôt,',
    },
  ]
}
