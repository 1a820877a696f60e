import type { WorkWords } from '../meanings/work.ts'

/** Lines of work and kinds of talk in Italian. */
export const work: WorkWords = {
  trades: {
    software: ['sviluppatore', 'sviluppatrice', 'programmatore', 'programmatrice', 'ingegnere del software', 'sistemista'],
    data: ['analista dati', 'data scientist', 'statistico'],
    care: ['infermiere', 'infermiera', 'operatore socio sanitario', 'oss', 'ostetrica', 'badante', 'caposala'],
    teaching: ['insegnante', 'docente', 'maestro', 'maestra', 'professore', 'professoressa', 'educatore', 'educatrice'],
    kitchen: ['cuoco', 'cuoca', 'capo partita', 'sous chef', 'aiuto cuoco', 'pasticcere', 'pizzaiolo', 'panettiere', 'commis di cucina'],
    hospitality: ['cameriere', 'cameriera', 'barista', 'chef de rang', "receptionist d'hotel", 'responsabile di sala', 'governante'],
    sales: ['commerciale', 'agente di vendita', 'responsabile vendite', 'responsabile commerciale', 'venditore'],
    finance: ['contabile', 'ragioniere', 'ragioniera', 'revisore', 'controller di gestione', 'addetto paghe', 'commercialista'],
    logistics: [
      'magazziniere',
      'autista',
      'camionista',
      'mulettista',
      'carrellista',
      'corriere',
      'addetto alla logistica',
      'responsabile logistica',
    ],
    retail: [
      'commesso',
      'commessa',
      'addetto vendite',
      'addetta vendite',
      'cassiere',
      'cassiera',
      'store manager',
      'responsabile di negozio',
    ],
    office: [
      'impiegato amministrativo',
      'impiegata amministrativa',
      'segretario',
      'segretaria',
      'assistente di direzione',
      'addetto alla segreteria',
    ],
    design: ['grafico', 'grafica', 'designer di prodotto', 'art director'],
    research: ['ricercatore', 'ricercatrice', 'dottorando', 'dottoranda', 'tecnico di laboratorio'],
    engineering: [
      'ingegnere {meccanico|civile|elettrico|di processo|gestionale|qualità}',
      'progettista meccanico',
      'disegnatore meccanico',
    ],
  },
  otherJobs: [],
  trials: ['{turno|servizio|giornata|giorno|serata|mezza giornata} di prova', 'prova di lavoro', 'lezione di prova'],
  reviews: ['revisione {del|della} {compito|esercizio|prova}', 'discussione {del|della} {compito|prova}'],
  offers: ['proposta di assunzione', "parlare {dell'|della nostra} offerta", "colloquio sull'offerta"],
}
