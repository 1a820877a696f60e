import type { AnswerWords } from './answer-words.ts'

export const es: AnswerWords = {
  classes: {
    hiring: `
      puesto|vacante|plaza|proceso|contratación|contrataciones|búsqueda|selección|decisión|presupuesto|contratos|incorporaciones`,
    stopped: `
      aplazado|aplazada|aplazar|pospuesto|pospuesta|posponer|bloqueado|bloqueada|bloqueadas|en espera|detenido|detenida|retrasado|
      retrasada|pendiente del presupuesto|pendiente de presupuesto|sin aprobar|paralizado|paralizada`,
    ended: `
      cancelado|cancelada|cancelar|cubierto|cubierta|cerrado|cerrada|retirado|retirada|anulado|anulada|eliminado|eliminada|desierto|
      desierta|adjudicado|adjudicada`,
    again: 'siguiente|segunda|segundo|tercera|próxima|próximo|última|final|otra|nueva|dos',
    step: 'entrevista|ronda|fase|charla|reunión|paso|prueba|etapa|llamada|proceso|vez',
  },
  not: 'no|nunca|ningún|ninguna|nadie|imposible|sin|tampoco',
  notBehind: false,
  harmless: `
    no solo|tras entrevistar a … otros candidatos|después de entrevistar a … otros candidatos|tras conocer a … otros candidatos|
    no dudes en|no dude en|no duden en|no ha sido fácil|no fue fácil|no es fácil|no está cerrado|no tiene nada que ver|
    no depende de ti|no te preocupes|no se preocupe|si sigues interesad*|si sigue interesad*|si te parece|si le parece|
    candidatos no seleccionados|todavía no hay decisión|por qué no|no es un no|aún no lo saben|todavía no lo saben`,
  maybe: `
    si|en caso de que|en caso de|considere que|considera que|puede considerar|eventualmente|podría ser|si en|si no`,
  but: 'pero|sin embargo|aunque',
  wished: `
    habría encantado|habría gustado|habríamos querido|habríamos hecho|hubiéramos querido|hubiera gustado|hubiera encantado|
    gustaría haber|queríamos|quería|teníamos intención|habíamos pensado`,
  early: 'es pronto|demasiado pronto|aún no estamos listos|todavía no estamos',
  aside: `
    aparcar|aparcamiento|parking|sala|reembols*|gastos|billete|paraguas|taxi|hotel|boletín|encuesta|factura|congreso|jornada`,
  subjects: `
    hemos|nosotros|yo|tú|usted|el equipo|nuestro|te|le|nos|me|se|lo|la|el|que|esto|lamentablemente|por|así|gracias|seguimos`,
  others: `
    otro candidato|otra candidata|otros candidatos|otras candidatas|otra candidatura|otras candidaturas|otra persona|otras personas|
    otro perfil|otros perfiles|alguien interno|candidato interno|candidata interna|perfil interno|alguien con|candidatos cuyo|
    candidato cuyo|perfiles más|perfil más|otro aspirante|alguien que|a otro|a otra|un perfil distinto|por otro camino|
    otra dirección|un candidato con|una candidata con|otra opción|un compañero|una compañera|alguien de la casa|una persona con|
    de la casa|una candidatura interna`,
  decides: `
    elegido|elegida|escogido|decidido|seleccionado|optado|optar por|contratado|contratar|aceptado|firmado|hecho una oferta|oferta a|
    avanzar con|seguir con|continuar con|seguir adelante con|encaja mejor|encajan mejor|se ajusta más|se ajustan más|se ajusta mejor|
    ajustan mejor|preferido|a favor de|decantado|quedamos con|quedado con|nos quedamos|encajaba mejor|encajaban mejor|hemos ido|
    ir por|inclinado|elegimos|escogimos|elegir|prefer*|ofrecido|dado el puesto|nos decantamos|asumirá|ocupará|inclinado por|
    se queda con|cubrirá`,
  offer: `
    ofrecerte el puesto|ofrecerle el puesto|ofrecerte la|ofrecerle la|ofrecerte un|ofrecerle un|ofrecerte este|ofrecerle este|
    ofrecerte una|ofrecerle una|te ofrecemos|le ofrecemos|hacerte una oferta|hacerle una oferta|hacerte llegar una oferta|
    presentarte una oferta|presentarle una oferta|nuestra oferta|oferta formal|oferta de trabajo|oferta laboral|carta de oferta|
    oferta adjunta|adjunto la oferta|adjunta la oferta|la oferta es válida|oferta vence|oferta caduca|propuesta económica|
    propuesta de contratación|queremos contratarte|queremos contratarla|queremos contratarlo|contratarte|contratarla|contratarlo|
    el puesto es tuyo|el puesto es suyo|la plaza es tuya|la vacante es tuya|el trabajo es tuyo|eres la elegida|eres el elegido|has sido la persona elegida|ha sido usted la persona elegida|eres la persona elegida|has sido elegid*|
    decidido contar contigo|decidido contar con usted|decidido contratarte|
    has sido seleccionada para el puesto|has sido seleccionado para el puesto|ha sido seleccionada para el puesto|
    ha sido seleccionado para el puesto|seleccionada para el puesto|seleccionado para el puesto|te hemos elegido|le hemos elegido|
    la hemos elegido|hemos elegido tu candidatura|nos hemos decidido por ti|te unas|se una a|unirte al equipo|incorporarte|
    te incorpores|se incorpore|bienvenida al equipo|bienvenido al equipo|bienvenida a bord*|bienvenido a bord*|
    formar parte de nuestro equipo|tu contrato|su contrato|el contrato|contrato de trabajo|fecha de incorporación|
    confirmar* … incorporación|su incorporación|tu incorporación|hacemos una oferta|te hacemos … oferta|le hacemos … oferta|
    aprobado … contratación|tu contratación|su contratación|queremos que te unas|que te unas|que se una|unirte a|unirse a|
    trabajar con nosotros|trabajes con nosotros|trabaje con nosotros|contar contigo a partir|contar contigo como|
    contar con usted como|contar con usted a partir|contar contigo en el equipo|decidido por ti|decidido por usted|decantado por ti|
    decantado por usted|elegido a ti|eres nuestra candidata|eres nuestra elegida|el puesto es para ti|oferta en firme|
    oferta por escrito|propuesta por escrito|mandará el contrato|mandaremos el contrato|enviaremos el contrato|hacerte … propuesta|
    hacerle … propuesta|carta oferta|formes parte|forme parte|borrador del contrato|votó que sí|votaron que sí|por unanimidad|
    incorporarla como|incorporarlo como|incorporarle como|deseamos incorporar*|nuestra propuesta|resto de la oferta|
    oferta sigue en pie|que la aceptaras|que la aceptes|que aceptes|su aceptación|tu aceptación|estás contratada|estás contratado|
    queremos incorporarte|mantenemos hasta|queremos ficharte|te fichamos`,
  offersElse: `
    ofrecerte una entrevista|ofrecerle una entrevista|ofrecerte un hueco|ofrecerte feedback|ofrecerte una cita|ofrecerte una segunda|
    futuras ofertas|otras ofertas|negociar una oferta|ofrecemos a todos|oferta a otr*|unirte a la llamada|unirse a la llamada|
    unirte a la reunión|otra oferta|ofrecemos teletrabajo|ofrecemos a`,
  onward: `
    siguiente fase|siguiente ronda|siguiente etapa|siguiente paso es|siguiente paso será|próxima fase|próxima ronda|próxima etapa|
    próximo paso es|próximo paso será|próxima entrevista|segunda entrevista|tercera entrevista|última entrevista|entrevista final|
    ronda final|fase final|última fase|invitarte|invitarle|invitarla|te invitamos|le invitamos|te invito|le invito|te esperamos|
    le esperamos|te citamos|le citamos|convocarte|convocarla|presentarte al|presentarte a|presentarle al|que conozcas a|
    que conozca a|conocer al resto|conozcas al|conocerte mejor|volver a verte|volver a hablar contigo|seguir adelante contigo|
    seguir adelante con tu|seguir adelante con su|seguir adelante|continuar contigo|continuar con tu|continuar con su|
    continuar el proceso|continuar en el proceso|avanzar contigo|avanzar con tu|avanzar con su|avanzar en el proceso|avances|
    seguir contigo|seguir con tu|seguir con su|pasas a|pasa a la|has pasado|ha pasado|has superado|ha superado|superaste|finalista*|
    tres últimos|últimos candidatos|entre los finalistas|preseleccionad*|referencias de|referencias profesionales|dos referencias|
    antiguos jefes|antiguos responsables|prueba técnica que|un ejercicio|caso práctico|pequeña prueba|fijar la próxima|agendar la|
    agendar una|seguimos adelante contigo|seguimos contigo|seguimos adelante con|adelante contigo|adelante con tu|
    le gustaría hablar contigo|le gustaría conocerte|quiere conocerte|quiere hablar contigo|quieren conocerte|gustaría conocerte|
    gustaría que conocieras|que conozcas|que conozca|los siguientes pasos|próximos pasos son|continuar con el proceso contigo|
    continuar con tu proceso|continuar con su proceso|avanzar con tu proceso|segunda ronda|segunda fase|contacto de dos|
    contactos de dos|pedir referencias|prueba técnica|agendar la próxima|te toca|vernos de nuevo|volver a vernos|venir a la oficina|
    pasar a la|profundizar contigo|jornada presencial|verla de nuevo|verlo de nuevo|verte de nuevo|verte otra vez|presentarte a dos|
    presentarle a dos|necesito dos referencias|conocer a dos|siguiente fase del proceso|seleccionada para la siguiente|
    seleccionado para la siguiente|test en línea|prueba online`,
  references: 'referencia|referencias|antiguos jefes|antiguos responsables|jefes anteriores',
  chosen: `
    continuaremos|continuamos|avanzaremos|avanzamos|procederemos|seguiremos|daremos … continuidad|damos … continuidad|
    seleccionada|seleccionado|elegida|elegido|encaja|encajas|ha sido posible|hemos podido ofrecer*|hemos podido elegir*|
    hemos podido seleccionar*|podemos ofrecer|considerar|considerada|considerado|contar contigo|contar con usted|exitosa|adelante|
    pasas a|pasa a|pasado a|avanzas|seguir adelante|buenas noticias|cubrir|entre las personas elegidas|elegidas|elegidos|
    hacerte una oferta|hacerle una oferta`,
  no: `otra decisión|otra opción|lo dejamos aquí|lo dejaremos aquí|en segundo lugar|segunda opción|no ha alcanzado|no alcanza el nivel|no nos ha convencido|
    decidido otra cosa|
    lamentamos|lamento|sentimos comunicarte|sentimos comunicarle|sentimos informarte|siento decirte|siento comunicarte|descartad*|
    descartar|rechazad*|rechazar|declinar|ya está cubierta|ya está cubierto|ha sido cubierta|ha sido cubierto|puesto cubierto|
    vacante cubierta|se ha cubierto|hemos cubierto|puesto se ha cancelado|vacante se ha cancelado|puesto ha sido cancelado|
    vacante ha sido cancelada|proceso cancelado|cerrado el proceso|cerramos el proceso|cerrar el proceso|finalizado el proceso sin|
    proceso ha concluido|mucha suerte en tu búsqueda|suerte en tu búsqueda|éxito en tu búsqueda|éxitos en su búsqueda|
    éxito en su búsqueda|éxitos en tu búsqueda|retirar la oferta|retirar nuestra oferta|no es lo que busca*|no es lo que necesita*|
    no encaja*|no ser* posible ofrecer*|<job>…<ended>|<ended>…<job>|cerrar la búsqueda|cancelar la búsqueda|cancelado la búsqueda|
    malas noticias|no son buenas noticias|no es la noticia|sentimos decirte|sentimos decirle|es un no por|demasiado senior|
    demasiado junior|sobrecualificada|sobrecualificado|no figura entre|no figuras entre|haberte dado esperanzas|dado esperanzas|
    no cubrir la|no se cubrirá|no va a poder ser|no ha podido ser|hasta aquí`,
  things: `versión|contrato|borrador|nota de gastos|gastos|solicitud de|reembolso|prueba|segunda prueba|ejercicio|caso práctico|verificación|formulario|cuestionario|presupuesto|visado|viaje|tren|huelga|documento|firma|factura|pago|enlace|otro puesto|la otra vacante|otra vacante|otra posición|sala|hueco|cita`,
  beside: `después|tras|según|debido|a la vista|en base|pese a|desde|durante|este|pasado|revisar`,
  themselves: `tu candidatura|su candidatura|candidatura|tu perfil|su perfil|tu solicitud|su solicitud|contigo contar|contar contigo|seleccionarte|contratarte|no has|no ha sido seleccionad*|el puesto|este puesto|la vacante|esta vacante|nuestra oferta|la oferta|nivel|expectativas|proceso|contratación|adelante`,
  leaves: `se ha retirado|se retiró|se han retirado|ha renunciado|ha abandonado|se ha caído|ha rechazado nuestra|rechazó nuestra|ha declinado|ya no está interesad*|está enferm*|ha aplazado`,
  hold: `retomaremos|retomamos|a su vuelta|cuando vuelva|decisión se aplaza|decisión se ha aplazado|decisión se pospone|decisión se retrasa a|
    en pausa|en espera|en suspenso|suspendid*|suspender|congelad*|congelar|congelación|paralizad*|paralizar|parados|parado todo|
    parado el proceso|pausad*|pausar|pospuesto|pospuesta|aplazado indefinidamente|temporalmente|hasta nuevo aviso|stand by|standby|
    detenid*|frenad*|on hold|<hiring>…<stopped>|<stopped>…<hiring>|incorporar a nadie|contratar a nadie|no podemos contratar|
    no podemos incorporar|no nos dejan|no tenemos permiso|indefinid*|hasta que se apruebe|falta aprobar|pendiente de aprobación|
    en el aire|en punto muerto|no firmemos más|no firmar más|más contratos por ahora|revisar todas las vacantes|la tuya está parada|
    está parada|quedado suspendido|a la espera de una revisión|no se puede avanzar por ahora`,
  delays: `decisión … aplaza|decisión … aplazado|decisión … pospone|decisión … pospuesto|decisión … retrasa|aplaz* … decisión|retras* … decisión`,
  away: `está de baja|está de vacaciones|está fuera|está de permiso|está ausente|están de vacaciones|estará de baja|estará de vacaciones|estará fuera`,
  reply: `
    válida|vigente|mantenemos|respuesta|respond*|contesta|conteste|decisión|decidir|firmar|firmes|firmada|firmado|válida|vence|caduca|aceptar|aceptación|
    confirmarnos|confírmanos|nos confirmes|nos confirme|tu confirmación|su confirmación|nos digas|nos dices|nos diga|dinos|avísanos|
    comunicar|plazo|fecha límite|tienes hasta|tiene hasta|contestación|contestar|saber|
    pensarlo|pensar|reflexionar|caduca|mantenemos|caducará|vencerá|expira|vigor|sigue en pie|decirnos|decirme|responder|responda|contestarnos|devolver*|firmado de vuelta|piénsatelo|piénselo|tómate|tómese|decantarte`,
  granted: `plazo de la oferta|plazo … oferta|ampli* … oferta|oferta … ampli*|prorrog* … oferta|para decidirte|para decidirse|para decidir|para pensarlo|para pensártelo|para que lo pienses|para que lo piense|tu respuesta puede esperar|su respuesta puede esperar|si aceptas|si acepta la|vigencia de la oferta|oferta … vigente|oferta … en pie`,
  suits: `nos va bien|nos viene bien|me va bien|me parece bien|nos parece bien|está bien|es perfecto|sin problema|nos sirve|nos vale`,
  dated: `incorporación|incorporarías|incorporarte|empezar|empezarías|comienzo|inicio|primer día|te llegará|le llegará|llegará|recibirás|recibirá|enviaremos|te envío|te enviamos|le enviaremos|vacaciones|baja|ausente|fuera de la oficina|periodo de prueba|período de prueba|preaviso|bonus|prima|pagará|antecedentes|referencias|llamar|llamada|llamaremos|reunirnos|preguntas|dudas|entrevista`,
  machine: `
    respuesta automática|mensaje automático|generado automáticamente|correo automático|envío automático|no responda a este|
    no respondas a este|no conteste a este|fuera de la oficina|fuera de oficina|estoy de vacaciones|de vacaciones|de baja|
    permiso de maternidad|permiso de paternidad|a mi vuelta|a mi regreso|hemos recibido tu|hemos recibido su|recibimos tu|
    recibimos su|hemos recibido tu candidatura|hemos recibido su candidatura|recibido tu solicitud|recibido su solicitud|gracias por tu candidatura|gracias por su candidatura|gracias por tu solicitud|gracias por postular*|
    gracias por aplicar|solicitud recibida|candidatura recibida|confirma tu correo|confirme su correo|enlace de confirmación|
    encuesta|confirma tu dirección|confirme su dirección|activar tu perfil|activar su perfil|activa tu cuenta|no respondas|
    no responda|si tu perfil encaja|si su perfil encaja|nos pondremos en contacto|hemos recibido|me encuentro fuera|estoy fuera|
    estaré fuera|en caso de urgencia|para urgencias|confirmamos la recepción|acusamos recibo|portal del candidato|
    portal de candidatos|nuevo mensaje en|estaré ausente|estoy ausente|me encuentro ausente|valora tu|valore su|
    tu opinión nos importa|documentos se han enviado|hemos registrado`,
  hints: {
    offer: `
      enhorabuena|felicidades|felicitaciones|sueldo|salario|condiciones|cuándo podrías empezar|cuándo podría empezar|
      cuándo puedes empezar|buenas noticias|contrato|fecha de inicio|preaviso|firmar|euros|brutos|bono|vacaciones|propuesta|aceptaras|
      aceptes`,
    rejection: `
      mucha suerte|suerte en|éxito en|éxitos|gracias por tu interés|gracias por su interés|conservaremos|guardamos tu|guardaremos|
      futuras vacantes|futuras oportunidades|futuros procesos|más experiencia|agradecemos tu tiempo|agradecemos su tiempo|
      necesitamos a alguien|buscamos a alguien|esperanzas|darte feedback`,
    'on-hold': `
      reorganización|presupuesto|fusión|reestructuración|en cuanto se|cuando se reanude|más adelante|te avisaré cuando|
      sigue queriendo contar|hasta entonces|la dirección|revisión interna`,
    'next-step': `
      qué días|qué día|te viene bien|te vienen bien|le viene bien|le vienen bien|tu disponibilidad|su disponibilidad|puedes el|
      podrías venir|cuándo puedes|cuándo podrías|hablar contigo|<again> <step>|te va bien|le va bien|agendar|fijar una|te viene mejor|
      le viene mejor|te iría mejor|45 minutos|qué día de|dos personas más|breve presentación`,
  },
}
