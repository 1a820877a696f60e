import type { LabelWords } from '../meanings/labels.ts'

export const labels: LabelWords = {
  role: ['puesto', 'posición', 'cargo', 'vacante', 'tu candidatura', 'candidatura'],
  company: ['empresa', 'compañía', 'empleador', 'cliente', 'nuestro cliente'],
  people: [
    'entrevistador',
    'entrevistadora',
    'entrevistadores',
    'tus entrevistadores',
    'con',
    'te reunirás con',
    'participantes',
    'asistentes',
    'quién',
  ],
  contact: ['contacto', 'persona de contacto', 'reclutador', 'reclutadora'],
  place: ['lugar', 'dirección', 'ubicación', 'dónde', 'sala', 'oficina'],
  link: ['enlace', 'enlace de la reunión', 'videollamada'],
  when: ['cuándo', 'fecha', 'hora', 'fecha y hora', 'horario', 'día'],
}
