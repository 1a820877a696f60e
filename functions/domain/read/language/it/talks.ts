import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in Italian. */
export const talks: TalkWords = {
  interview: ['turno di prova', 'prova di lavoro', 'servizio di prova', 'colloquio di lavoro'],
  anyInterview: ['giornata di prova', 'giorno di prova', 'serata di prova', 'mezza giornata di prova', 'colloquio'],
  formats: {
    superday: ['giornata di selezione', 'giornata di valutazione', 'assessment di gruppo'],
    presentation: ['presentazione'],
    'case-study': ['caso di studio', 'caso aziendale', 'studio di caso'],
    technical: ['colloquio tecnico', 'prova tecnica', 'intervista tecnica'],
    panel: ['commissione'],
    executive: ['colloquio con il ceo', "colloquio con l'amministratore delegato", 'colloquio direzionale'],
    'hiring-manager': ['colloquio con il responsabile', 'colloquio con il manager', 'colloquio con la responsabile'],
    peer: ['incontro con il team', 'conosci il team', 'colloquio con il team', 'futuri colleghi'],
    behavioral: [
      'colloquio sui valori',
      'colloquio valori',
      'intervista sui valori',
      'colloquio culturale',
      'colloquio comportamentale',
      'colloquio motivazionale',
      'colloquio per competenze',
    ],
    'recruiter-screen': [
      'con hr',
      'con le risorse umane',
      'colloquio hr',
      'colloquio conoscitivo',
      'screening telefonico',
      'chiamata conoscitiva',
      'colloquio telefonico con hr',
    ],
  },
  rounds: ['colloquio', 'incontro', 'turno', 'fase', 'round'],
  pauses: ['pausa', 'pranzo', 'accoglienza', 'registrazione', 'chiusura'],
  ends: ['fine'],
  occasions: ['test', 'prova', 'prove', 'esame', 'valutazione', 'esercitazione', 'presentazione', 'conversazione', 'chiamata'],
  inTwo: ['entrambi', 'entrambe', 'una seconda volta', 'di nuovo', 'due {appuntamenti|parti|fasi|colloqui|incontri|volte}'],
  toChoose: ['scegli*', 'quale', 'quali', 'disponib*', 'preferi*', 'preferenza', 'opzioni', 'alternativ*'],
}
