import type { VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in Italian. */
export const verdict: VerdictWords = {
  candidate: ['la tua candidatura*', 'sua candidatura*'],
  applicant: [],
  job: ['posizione', 'selezione'],
  asksForTimes: ['{la |}tua disponibilità*', 'sua disponibilità*', 'quando saresti*'],
  oneWay: ['colloquio video differito*', 'video colloquio on demand*'],
  callsOff: ['annullat{o|a}*', 'annullare*', 'annulliamo*', 'disdire*'],
  moves: ['spostat{o|a}*', 'rinviat{o|a}*', 'nuova data*'],
  rejects: ['purtroppo*', 'altri candidati*', 'altro candidato*'],
  turnsDown: ['{scelto|proseguire con|proseguito con} {un |}altr{o|i}*', 'non {proseguire|procedere} con*'],
  invites: ['{ora|orario} da {confermare|definire|concordare}', 'ti invitiamo*', 'la invitiamo*', 'invitar{la|ti}*', 'è confermat*'],
  nextTalk: [
    '{prossimo|secondo|terzo} {incontro conoscitivo|step}',
    '{fase|passo|step} {del|del nostro|di questo} {processo|percorso}',
    '{incontro|fase|iter} di selezione',
  ],
  notNextTalk: [],
  taskStage: ['prossim{o|a} {passo|step|fase}', 'ne {parleremo|discuteremo|parliamo}'],
  applicationOnly: ['grazie per {la tua|la sua} candidatura*'],
  asCandidate: ['candidatura interna*', 'mobilità interna*'],
  otherKinds: {
    'round-of-something': { title: [], text: [] },
    newsletter: {
      title: ['avvis{o|i} di lavoro*', '{nuove|nuovi} {offerte|annunci} {di lavoro|per}*', 'offerte di lavoro per*'],
      text: [
        'in questo numero*',
        'perché {ti sei iscritt*|si è iscritt*|hai salvato}*',
        '{questo|questi} avvis{o|i} di lavoro*',
        'disiscriv* …3 {newsletter|avvisi}*',
        'offerte della settimana',
      ],
    },
    received: {
      title: [
        'abbiamo ricevuto {la tua|la sua}*',
        '{la tua|la sua} candidatura è {stata ricevuta|arrivata}*',
        'grazie per {la tua|la sua} candidatura*',
      ],
      text: ['abbiamo ricevuto {correttamente |}{la tua|la sua} {candidatura|domanda}*'],
    },
    podcast: { title: [], text: [] },
    press: { title: ['intervista stampa*'], text: ['per un articolo*'] },
    research: {
      title: ['intervista utente*', 'test di usabilità*'],
      text: ['nostra ricerca*', 'buono regalo*', 'buono {amazon|acquisto|spesa}*'],
    },
    sales: { title: ['fornitor*'], text: [] },
    reference: { title: ['referenze'], text: ['come referenza'] },
    acted: { title: [], text: [] },
    practice: { title: ['simulazione', 'coaching', 'orientamento'], text: ['{il tuo|il suo} coach'] },
    event: {
      title: ['fiera del lavoro', 'open day', 'porte aperte', 'seminario', 'incontro informativo', 'career day', 'laboratorio'],
      text: [
        'grazie per {esserti|essersi} {registrat*|iscritt*}',
        "{la tua|la sua} iscrizione {al|alla|all'} {webinar|evento|seminario|corso}*",
      ],
    },
    informal: { title: ['caffè'], text: ['non è un colloquio'] },
    'interviewer-side': { title: [], text: ['scheda di valutazione*'] },
    leaving: {
      title: ['colloquio di uscita', 'colloquio di {ammissione|orientamento}', 'visto'],
      text: ['{domanda|richiesta} di {visto|cittadinanza|borsa}*', "{consolato|ambasciata} {di|d'}*"],
    },
    appointment: {
      title: [
        'colloqu{io|i} {individual{e|i} |}{con i |}{genitori|docenti|insegnanti|professori}*',
        '{visita|controllo} {medic{a|o}|dentistic{a|o}|specialistica}*',
        'appuntamento {dal|con il} {dentista|medico|notaio|commercialista}*',
        "visita {dell'|all'}appartamento*",
        'prova orale*',
        'esame orale*',
        'tagliando*',
      ],
      text: [
        'genitori{-| e |/}docenti',
        'genitori{-| e |/}insegnanti',
        'alunn{o|a|i|o/a}',
        '{docente|prof.ssa|insegnante} di {classe|sostegno}*',
        'registro elettronico*',
        'tessera sanitaria*',
        'impegnativa*',
        '{tuo|tua|suo|sua} figli{o|a}',
        "sede d'esame*",
        '{la tua|la sua} auto',
      ],
    },
    everyday: { title: ['compleanno', 'ferie'], text: [] },
  },
  harmless: [],
}
