import type { Wordings } from '../answers/wordings.ts'

export const it: Wordings = {
  offer: [
    'Ciao Dana, ieri ci siamo riuniti e tutti hanno votato sì. Domani ti mando la bozza del contratto.',
    'Ciao Dana, come detto al telefono ecco la nostra proposta: 45.000 euro e 26 giorni di ferie. Resta aperta fino a mercoledì prossimo.',
    'Gentile Dana, purtroppo non siamo riusciti ad aumentare il bonus, ma il resto dell’offerta resta valido e speriamo che accetti.',
  ],
  no: [
    'Ciao Dana, grazie per il pomeriggio insieme. Alla fine il comitato ha preferito una persona con più esperienza.',
    'Gentile candidata, la selezione è terminata e Lei non rientra tra le persone scelte.',
    'Ciao Dana, si è deciso di non coprire più la posizione.',
  ],
  'on-hold': [
    'Ciao Dana, la direzione ci ha chiesto di non firmare altri contratti per ora. Il team ti vuole ancora.',
    'Ciao Dana, da oggi tutte le assunzioni sono ferme. Non è un no.',
  ],
  'next-step': [
    'Ciao Dana, il team vorrebbe approfondire con te. Quale giorno della prossima settimana ti va meglio?',
    'Gentile Dana, vorremmo rivederLa, questa volta con una breve presentazione.',
    'Ciao Dana, per un’offerta è presto, ma vorremmo presentarti ad altre due persone.',
  ],
  date: [
    'Ciao Dana, la riunione è martedì 15 dicembre e ti chiamo subito dopo.',
    'Ciao Dana, ancora niente! Dovresti avere una risposta venerdì.',
  ],
  nothing: ['Ciao Dana, usiamo soprattutto Go e Postgres. Buon fine settimana!', 'Ciao Dana, nessun problema, grazie per avermi avvisato.'],
  automatic: ['Confermiamo la ricezione della Sua candidatura.', 'Sarò assente fino a lunedì 14 dicembre.'],
}
