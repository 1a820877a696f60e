import { describe, expect, it } from 'vitest'
import { type AnnouncedForm, formOf } from '../../../../functions/domain/packet/questions/announced-form.ts'

describe('what is announced', () => {
  it.each<[string, AnnouncedForm]>([
    ['a 20-minute role play with a difficult guest', 'role-play'],
    ['ein kurzes Rollenspiel', 'role-play'],
    ['rollspel med en svår kund', 'role-play'],
    ['Ihre Unterrichtsprobe', 'lesson'],
    ['Klasse 7', 'lesson'],
    ['lekcja próbna', 'lesson'],
    ['studium przypadku', 'case'],
    ['einen kleinen Fall aus der Praxis', 'case'],
    ['uma dinâmica de grupo', 'group'],
    ['groepsopdracht met drie andere kandidaten', 'group'],
    ['einen halben Tag Hospitation', 'shadow'],
    ['a tour of the ward', 'tour'],
    ['eine kurze Hausführung', 'tour'],
    ['rundvandring på fabriken', 'tour'],
    ['right to work check', 'papers'],
    ['a written and practical test', 'test'],
    ['een rekentoets', 'test'],
    ['kunskapstest i matte', 'test'],
    ['una prueba escrita de 30 minutos', 'test'],
    ['una presentazione di dieci minuti', 'presentation'],
    ['la présentation de l’équipe', 'matter'],
    ['Ihren Werdegang', 'background'],
    ['a sua trajetória', 'background'],
    ['vårt samarbete med skolor', 'matter'],
  ])('as “%s” has the form %s', (words, form) => expect(formOf(words)).toBe(form))

  it('is no case where something happens in one', () => {
    expect(formOf('in case of rain')).toBe('matter')
  })
})
