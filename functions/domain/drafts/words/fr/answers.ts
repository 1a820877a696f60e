import type { AnswerWords } from '../answers.ts'
import type { Job } from '../words.ts'

/** In French, with "vous"; `jobOf`: "le poste de Platform Engineer chez Halden". No participle says whether a man or a woman writes. */
export const answersWith = (jobOf: (job: Job) => string): AnswerWords => ({
  timeToDecide: (on, until) => ({
    subject: until ? 'Un peu de temps pour décider' : 'Pour quand ma réponse ?',
    paragraphs: [
      `Un grand merci pour votre proposition (${jobOf(on)}). Elle me fait très plaisir, et je souhaite y réfléchir sérieusement.`,
      until
        ? `Serait-il possible de vous répondre d’ici le ${until} ? Je vous écris dès que ma décision est prise.`
        : 'Pour quand avez-vous besoin de ma réponse ?',
    ],
  }),
  terms: (on) => ({
    subject: 'Quelques questions sur votre proposition',
    paragraphs: [
      `Un grand merci pour votre proposition (${jobOf(on)}). Avant de me décider, je voudrais parler avec vous de [ce que vous voulez demander].`,
      'Pourrions-nous y consacrer un quart d’heure ? Et pourriez-vous m’envoyer les conditions par écrit ?',
    ],
  }),
  accept: (on) => ({
    subject: 'Ma réponse : oui',
    paragraphs: [
      `Merci pour votre proposition (${jobOf(on)}). Je l’accepte avec grand plaisir, telle qu’elle figure dans votre lettre du [sa date].`,
      'De quoi avez-vous besoin de ma part maintenant, et pour quand ?',
    ],
  }),
  decline: (on) => ({
    subject: 'Ma réponse à votre proposition',
    paragraphs: [
      `Un grand merci pour votre proposition (${jobOf(on)}) et pour tout le temps que vous m’avez consacré. Après mûre réflexion, j’ai décidé de ne pas l’accepter.`,
      'Je vous souhaite, à vous et à l’équipe, une très bonne continuation, et j’espère que nos chemins se croiseront à nouveau.',
    ],
  }),
  tellOther: (on, answerBy, nextOn) => ({
    subject: 'Une question de calendrier',
    paragraphs: [
      `J’ai reçu une proposition ailleurs${answerBy ? `, à laquelle je dois répondre d’ici le ${answerBy}` : ''}. Mon intérêt reste entier pour ${jobOf(on)}, et je tenais à vous en informer.`,
      nextOn
        ? `Serait-il possible d’avancer l’entretien du ${nextOn} ?`
        : `Pourriez-vous me dire${answerBy ? ' avant cette date' : ''} où en sont les choses ?`,
    ],
  }),
  feedback: (on) => ({
    subject: 'Merci, et une question',
    paragraphs: [
      `Merci de votre réponse pour ${jobOf(on)}, et du temps que vous m’avez accordé.`,
      'Si vous avez une minute, une ou deux phrases sur ce qui a fait la différence me seraient précieuses. Et si une autre occasion se présente plus tard, j’aurai plaisir à vous lire.',
    ],
  }),
  checkIn: (on, since) => ({
    subject: 'Des nouvelles ?',
    paragraphs: [
      `Le ${since}, vous m’avez écrit que le processus pour ${jobOf(on)} était suspendu. Mon intérêt reste entier ; y a-t-il du nouveau ?`,
      'Si cela doit durer, quand puis-je vous relancer ?',
    ],
  }),
  timeOfNext: (on) => ({
    subject: 'Le prochain entretien',
    paragraphs: [
      `Merci de m’inviter à un nouvel entretien pour ${jobOf(on)}. C’est un plaisir de poursuivre.`,
      'Quel jour et quelle heure vous conviendraient ? Je peux aussi vous proposer quelques créneaux.',
    ],
  }),
})
