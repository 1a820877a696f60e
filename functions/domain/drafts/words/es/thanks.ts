import { short } from '../../draft.ts'
import type { Build, Job, ThanksFor } from '../words.ts'

export function thingOf({ company, role }: Job): string {
  const job = short(role, 80)
  return job ? `el puesto de ${job}` : company ? `un puesto en ${short(company, 80)}` : 'este puesto'
}

export function thanks({ weekday, topic, company, role, acquainted, byPhone, noted }: ThanksFor): readonly Build[] {
  const on = weekday ? ` el ${weekday}` : ''
  const ofDay = weekday ? ` del ${weekday}` : ''
  const about = `sobre ${topic?.words ?? (noted ? '[su nota, en palabras para esta carta]' : '[el tema del que hablaron]')}`
  const thing = thingOf({ company, role })
  const met = acquainted ? 'volver a hablar con usted' : byPhone ? 'hablar con usted' : 'conocerle'
  return [
    {
      opening: `Gracias por hablar conmigo${on} ${about}.`,
      shortOpening: `Gracias por hablar conmigo${on}, aunque fuera poco, ${about}.`,
      ending: `Mi interés por ${thing} sigue intacto.`,
      warm: 'Valoro de verdad su tiempo.',
      farewell: 'Un saludo,',
    },
    {
      opening: `Fue un placer ${met}${on}. Disfruté mucho nuestra conversación ${about}.`,
      shortOpening: `Fue un placer ${met}${on}, por breve que fuese. Disfruté mucho esos minutos ${about}.`,
      ending: 'Me gustaría trabajar con ustedes.',
      warm: 'Se lo agradezco de corazón.',
      farewell: 'Saludos cordiales,',
    },
    {
      opening: `Le escribo unas líneas para agradecerle la reunión${on}, y en especial lo que comentamos ${about}.`,
      shortOpening: `Le escribo unas líneas para agradecerle el rato que tuvimos${on}, y en especial lo que comentamos ${about}.`,
      ending: 'Espero poder formar parte del equipo.',
      warm: 'Fue muy amable de su parte.',
      farewell: 'Con mi agradecimiento,',
    },
    {
      opening: `Aprecio la oportunidad${ofDay} de intercambiar ideas ${about}.`,
      shortOpening: `Tuvimos que parar pronto${on}, y aun así aprecio haber intercambiado ideas ${about}.`,
      ending: 'Con gusto lo retomamos cuando le venga bien.',
      warm: 'Significó mucho para mí.',
      farewell: 'Atentamente,',
    },
    {
      opening: `Nuestra charla${ofDay} ${about} me resultó muy útil.`,
      shortOpening: `Nuestra charla interrumpida${ofDay} ${about} me resultó muy útil.`,
      ending: `${thing.slice(0, 1).toUpperCase()}${thing.slice(1)} me parece el paso adecuado.`,
      warm: 'Tiene toda mi gratitud.',
      farewell: 'Cordialmente,',
    },
    {
      opening: `Qué bien que pudiéramos conversar${on} ${about}.`,
      shortOpening: `Qué bien que al menos llegáramos a conversar${on} ${about}.`,
      ending: 'Para cualquier pregunta, estoy a su disposición.',
      warm: 'Encuentros como este animan.',
      farewell: 'Reciba un saludo,',
    },
    {
      opening: `Agradezco que me hiciera un hueco${on}, y también el intercambio de impresiones ${about}.`,
      shortOpening: `Agradezco que me hiciera un hueco${on}, pese a las prisas, y también el intercambio de impresiones ${about}.`,
      ending: `Me haría mucha ilusión ocupar ${thing}.`,
      warm: 'Hay ratos que se agradecen siempre.',
      farewell: 'Saludos,',
    },
    {
      opening: `Me alegró el encuentro${ofDay}; valió la pena cada minuto ${about}.`,
      shortOpening: `Me alegró el encuentro${ofDay}, que acabó antes de tiempo; valió la pena cada minuto ${about}.`,
      ending: 'Ojalá volvamos a vernos pronto.',
      warm: 'Ha sido un gusto enorme.',
      farewell: 'Hasta pronto,',
    },
  ]
}
