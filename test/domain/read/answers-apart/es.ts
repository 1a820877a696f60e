import type { Wordings } from '../answers/wordings.ts'

export const es: Wordings = {
  offer: [
    'Hola, Dana: ayer nos reunimos y todo el mundo votó que sí. Mañana te envío el borrador del contrato.',
    'Estimada Sra. Whitlock: me complace comunicarle que deseamos incorporarla como analista a partir del 1 de febrero. Rogamos confirme su aceptación antes del 21 de diciembre.',
    'Hola, Dana: como hablamos por teléfono, aquí va nuestra propuesta: 48.000 euros y 25 días de vacaciones. La mantenemos hasta el próximo miércoles.',
    'Hola, Dana: por desgracia no hemos podido subir el bono, pero el resto de la oferta sigue en pie y nos alegraría mucho que la aceptaras.',
  ],
  no: [
    'Hola, Dana: gracias por pasar la tarde con nosotros, a todos nos gustó conocerte. Al final el comité se ha inclinado por una persona con más experiencia en entornos regulados.',
    'Estimada candidata: el proceso de selección ha finalizado y usted no figura entre las personas elegidas.',
    'Hola, Dana: un compañero de la casa asumirá el puesto. Siento haberte dado esperanzas.',
    'Hola, Dana: se ha decidido no cubrir la vacante. El trabajo se repartirá en el equipo.',
  ],
  'on-hold': [
    'Hola, Dana: la dirección nos ha pedido que no firmemos más contratos por ahora. El equipo sigue queriendo contar contigo, te avisaré cuando sepa algo.',
    'Estimada Dana: el proceso de selección ha quedado suspendido a la espera de una revisión interna.',
    'Hola, Dana: la nueva directora empieza en enero y quiere revisar todas las vacantes. Hasta entonces la tuya está parada.',
  ],
  'next-step': [
    'Hola, Dana: al equipo le gustaría profundizar contigo. La jornada presencial tiene cuatro entrevistas. ¿Qué día de la semana que viene te viene mejor?',
    'Estimada Dana: gracias por la primera entrevista. El tribunal desea verla de nuevo, esta vez con una breve presentación.',
    'Hola, Dana: es pronto para una oferta, pero queremos presentarte a dos personas más.',
    'Hola, Dana: antes del comité necesito dos referencias de antiguos responsables.',
  ],
  date: [
    'Hola, Dana: la reunión es el martes 15 de diciembre y te llamo justo después.',
    'Hola, Dana: ¡aún nada! Deberías tener una respuesta el viernes.',
    'Hola, Dana: sabremos antes del final de la semana que viene si podemos hacerte una oferta.',
  ],
  nothing: [
    'Hola, Dana: usamos sobre todo Go y Postgres. ¡Buen fin de semana!',
    'Hola, Dana: ningún problema, gracias por avisar.',
    'Hola, Dana: hemos encontrado tu bufanda.',
  ],
  automatic: [
    'Confirmamos la recepción de su candidatura al puesto de ingeniera de datos.',
    'Estaré ausente hasta el lunes 14 de diciembre.',
    'Tiene un nuevo mensaje en el portal del candidato. No responda a este correo.',
  ],
}
