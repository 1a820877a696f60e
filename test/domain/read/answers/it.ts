import type { Wordings } from './wordings.ts'

export const it: Wordings = {
  offer: [
    'Ciao Dana, complimenti! Vorremmo averti in squadra. Domani ti mando la proposta scritta.',
    'Gentile Dana, siamo lieti di offrirLe la posizione di data engineer. Attendiamo una Sua risposta entro il 18 dicembre.',
    'Ciao Dana, il posto è tuo! Quando potresti iniziare?',
    'Gentile dott.ssa Whitlock, in allegato trova il contratto di assunzione da firmare.',
    'Ciao Dana, dopo aver parlato con altri candidati abbiamo scelto te.',
    'Gentile Dana, siamo lieti di comunicarle che le offriamo il posto di contabile. La preghiamo di risponderci entro il 18 dicembre.',
    'Cara Dana, saremmo felici se entrassi a far parte del nostro gruppo. L’offerta è valida fino al 20 dicembre.',
  ],
  no: [
    'Gentile Dana, siamo spiacenti di comunicarLe che la Sua candidatura non è stata selezionata.',
    'Ciao Dana, abbiamo scelto un’altra persona. Grazie per il tuo tempo.',
    'Ciao Dana, purtroppo non andremo avanti con il processo.',
    'Gentile Dana, la posizione è stata coperta internamente.',
    'Ciao Dana, avremmo voluto farti un’offerta, ma un altro candidato era più adatto.',
    'Ciao Dana, il tuo profilo è ottimo ma non è quello che cerchiamo ora.',
  ],
  'on-hold': [
    'Ciao Dana, le assunzioni sono bloccate fino a nuovo ordine.',
    'Gentile Dana, la selezione è sospesa in attesa dell’approvazione del budget.',
    'Ciao Dana, abbiamo dovuto mettere in pausa la ricerca. Non è un no.',
    'Ciao Dana, per il momento non possiamo assumere nessuno. Ci risentiamo a febbraio?',
  ],
  'next-step': [
    'Ciao Dana, il colloquio ci è piaciuto e vorremmo farti conoscere il team. Quali giorni ti vanno bene?',
    'Ciao Dana, sei passata al secondo turno! Sarà un colloquio tecnico.',
    'Gentile Dana, vorremmo invitarLa a un colloquio finale con la direttrice.',
    'Ciao Dana, il prossimo passo è una prova tecnica da svolgere a casa.',
    'Gentile Dana, può mandarmi i contatti di due ex responsabili per le referenze?',
  ],
  date: [
    'Ciao Dana, decideremo venerdì 18 dicembre.',
    'Ciao Dana, martedì ti faccio sapere.',
    'Gentile Dana, riceverà una risposta entro il 16 dicembre.',
  ],
  nothing: [
    'Ciao Dana, grazie a te, è stato un piacere.',
    'Gentile Dana, il rimborso del treno è stato effettuato.',
    'Ciao Dana, puoi parcheggiare nel cortile.',
  ],
  automatic: [
    'Grazie per la tua candidatura. L’abbiamo ricevuta e la valuteremo con attenzione.',
    'Sono fuori sede fino al 14 dicembre.',
    'Questo è un messaggio automatico, si prega di non rispondere.',
  ],
}
