import type { NamesByZone } from './names-by-zone.ts'

/** Places in Latin America, as English or their own people write them. */
export const latinAmerica: NamesByZone = {
  'America/Mexico_City': ['mexico city', 'mexico', 'méxico', 'ciudad de méxico', 'cdmx', 'guadalajara'],
  'America/Monterrey': ['monterrey'],
  'America/Sao_Paulo': [
    'são paulo',
    'sao paulo',
    'brasília',
    'brasilia',
    'rio de janeiro',
    'brazil',
    'brasil',
    'belo horizonte',
    'curitiba',
    'porto alegre',
    'florianópolis',
    'campinas',
    'recife',
  ],
  'America/Argentina/Buenos_Aires': ['buenos aires', 'argentina'],
  'America/Bogota': ['bogotá', 'bogota', 'colombia', 'medellín', 'medellin'],
  'America/Santiago': ['santiago de chile', 'chile', 'santiago'],
  'America/Lima': ['lima', 'peru', 'perú'],
  'America/Montevideo': ['montevideo', 'uruguay'],
}
