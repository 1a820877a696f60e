import { listed, type TopicWords } from './topic-words.ts'

/** A capital that only the start of the field gave it goes. */
const settle = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  const low = first.toLowerCase()
  return [es.small.has(low) || /(?:ción|cion|miento|dad|aje)$/.test(low) ? low : first, ...rest]
}

export const es: TopicWords = {
  small: listed(`
    el la los las un una unos unas del de y e o u con por para sobre en al a sin entre desde hasta hacia contra su sus tu tus mi mis nuestro nuestra
    nuestros nuestras este esta estos estas que qué cómo como cuándo cuando dónde donde quién porqué es son ser más menos muy si no lo se nuevo nueva`),
  endings: /(?:ción|ciones|cion|dad|dades|miento|mientos|aje|ajes|ería|erías|ñ\p{L}+|ores)$/u,
  thirdPersons: listed('él ella ellos ellas le les suyo suya aquel aquella'),
  selves: listed('yo me mí nos nosotros nosotras he había hemos estaba estuve fui era tuve dije soy estoy quedé quede puse conmigo'),
  wouldDo: listed('haría haríamos organizaría dividiría cambiaría empezaría'),
  notFirst: listed(`
    no nada nunca ni sí es era está estaba fue ha había hay preguntó pregunto dijo comentó mencionó prometí prometido enviar mandar llamar escribir ver
    véase muy bien mal buen buena demasiado parecía parecia quiere`),
  finite: listed('es era fue está estaba son eran ha había han hay parece parecía parecia quería quiso preguntó dijo comentó tiene tenía'),
  nothings: listed('nada ninguno ninguna ídem idem varios cosas todo igual'),
  chatter: listed('jaja jajaja jeje lol buf uf pff vaya tío tia xd bueno pues joder'),
  confessions: listed(`
    olvidé olvide olvidado nervios nervioso nerviosa blanco bloqueé bloquee bloqueado bloqueada trabé trabe mentí menti fallé falle equivoqué
    equivoque vergüenza fatal confesé contarlo defectos debilidades debilidad`),
  ownBusiness: listed(`
    sueldo sueldos salario salarios bonus pretensiones aumento oferta ofertas preaviso despido despedido despedida embarazo embarazada divorcio
    enfermedad depresión operación terapia alquiler deudas visado bruto neto`),
  judgements: listed(`
    simpático simpática simpatico simpatica amable majo maja borde antipático antipática antipatico antipatica aburrido aburrida arrogante frío fría
    raro rara tonto tonta idiota imbécil guapo guapa encanto genial fantástico increíble horrible fatal inútil incompetente amor crack prepotente`),
  phrases: [
    'entre nosotros',
    'en confianza',
    'confidencial',
    'off the record',
    'no contar',
    'lo de siempre',
    'ni idea',
    'ver notas',
    'mis notas',
    'en blanco',
  ],
  leadIn:
    /^(?:(?:muchas )?gracias por )?(?:hablamos (?:mucho |sobre todo )?(?:de |sobre )|(?:la |una |nuestra )?(?:buena |larga )?(?:charla|conversación|conversacion) (?:de |sobre )|(?:hablar|conversar) (?:conmigo )?(?:de |sobre )|sobre )/iu,
  abbreviations: new Map([
    ['&', 'y'],
    ['p.ej.', 'por ejemplo'],
    ['esp.', 'especialmente'],
  ]),
  openers: new Map([
    ['como', 'cómo'],
    ['cómo', 'cómo'],
    ['qué', 'qué'],
    ['que', null],
    ['cuando', 'cuándo'],
    ['cuándo', 'cuándo'],
    ['donde', 'dónde'],
    ['dónde', 'dónde'],
    ['quien', 'quién'],
    ['quién', 'quién'],
    ['si', 'si'],
    ['porque', null],
    ['cuánto', null],
    ['cuanto', null],
  ]),
  formal: new Map([
    ['tu', 'su'],
    ['tus', 'sus'],
    ['vuestro', 'su'],
    ['vuestra', 'su'],
    ['vuestros', 'sus'],
    ['vuestras', 'sus'],
  ]),
  familiar: listed('tú te ti contigo vosotros vosotras os'),
  settle,
}
