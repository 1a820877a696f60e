import { describe, expect, it } from 'vitest'
import { type PointSubject, pointSubject } from '../../../../functions/domain/packet/told/point/point-subject.ts'

const subjects: [string, PointSubject][] = [
  ['whether I can lead, I only had one junior', 'leading'],
  ['ob ich schon ein Team geführt habe', 'leading'],
  ['my numbers for the second year', 'number'],
  ['die Zahlen vom letzten Quartal', 'number'],
  ['why I left after ten months', 'leaving'],
  ['the gap in 2022', 'leaving'],
  ['that I am overqualified for this', 'staying'],
  ['notice period, she asked twice when I could begin', 'start'],
  ['mein Führerschein', 'papers'],
  ['whether my NMC registration is through', 'papers'],
  ['if my German is good enough for handover, more C1 than B2', 'language'],
  ['if I know the night shift well enough', 'knowing'],
  ['whether I understand the market', 'knowing'],
  ['ob ich das Kassensystem gut genug kenne', 'knowing'],
  ['whether I can hold a class of 32', 'holding'],
  ['if I can handle eight tables at once', 'holding'],
  ['whether I could keep up on a full Saturday', 'holding'],
  ['si je peux tenir le rythme', 'holding'],
  ['my pasta station, I only did it for a summer', 'little'],
  ['forklift - just two months', 'little'],
  ['if I know SAP, I only used it once', 'little'],
  ['Kasse, die hatte ich nur einen Monat', 'little'],
  ['whether I can run a paediatric stream, I only did adults', 'experience'],
  ['whether I know payroll, never did it', 'experience'],
  ['night shifts every second weekend', 'hours'],
  ['whether I would move to Leeds', 'hours'],
  ['wound care', 'experience'],
  ['Kubernetes', 'experience'],
  ['whether I can do native mobile', 'experience'],
  ['no direct payments background', 'experience'],
  ['no A level experience - I just said id love to', 'experience'],
  ['multi site - I only have one', 'little'],
  ['single audit - never led one', 'experience'],
  ['never led a team of my own', 'leading'],
  ['channel partners. i have none, waffled', 'experience'],
  ['Kanalpartner, da habe ich noch keine', 'experience'],
  ['I haven’t closed a month in their system', 'experience'],
  ['isolation levels - mixed up repeatable read and serializable', 'fact'],
  ['energy. i know nothing about energy', 'fact'],
  ['what do I know about ammonia', 'fact'],
  ['couldn’t name the fourteen allergens', 'fact'],
  ['los alérgenos, no supe decir los 14', 'fact'],
  ['my salary expectation was over their range', 'pay'],
  ['of ik de werkdruk aankan', 'holding'],
  ['mijn opzegtermijn, daar vroeg ze twee keer naar', 'start'],
  ['esperienza con SAP, non ho mai avuto un ruolo così', 'experience'],
  ['nessuna vera esperienza di vendita', 'experience'],
  ['não soube dizer os alérgenos', 'fact'],
  ['por que saí depois de dez meses', 'leaving'],
  ['mitt körkort', 'papers'],
  ['kassan, jag har bara haft en månad', 'little'],
  ['mój angielski', 'language'],
  ['ile osób prowadziłem, pytali o liczby', 'number'],
  ['they went quiet when I talked about the launch', 'worry'],
]

describe('what an open point is about', () => {
  it.each(subjects)('%s', (words, subject) => expect(pointSubject({ about: 'doubt', words })).toBe(subject))

  it('is, of an answer to give again, the answer: the work itself was known', () => {
    expect(pointSubject({ about: 'redo', words: 'Running Kubernetes, I rambled' })).toBe('answer')
    expect(pointSubject({ about: 'redo', words: 'multi site - I only have one' })).toBe('little')
    expect(pointSubject({ about: 'redo', words: 'My handling of eight tables' })).toBe('answer')
    expect(pointSubject({ about: 'redo', words: 'What my figures for spring were' })).toBe('number')
  })

  it.each([
    ['How I would run Kubernetes, I rambled', 'plan'],
    ['what id do with missing rows', 'plan'],
    ['Wie ich den Dienst auf drei Leute verteilen würde', 'plan'],
    ['comment je ferais le planning du samedi', 'plan'],
    ['cómo haría el inventario', 'plan'],
    ['Why I chose Kafka over a plain queue', 'choice'],
    ['warum ich den kleineren Lieferanten genommen habe', 'choice'],
    ['pourquoi j’ai choisi ce fournisseur', 'choice'],
    ['por qué elegí ese proveedor', 'choice'],
    ['Why I left after ten months', 'leaving'],
  ] as const)('is, of an answer to give again, what it was an answer on: %s', (words, subject) =>
    expect(pointSubject({ about: 'redo', words })).toBe(subject),
  )

  it.each([
    'How many entities I closed, I said four and then six',
    'the numbers for churn: 3 % first, then 5 %',
    'meine Zahlen, erst sagte ich acht Leute, dann zwölf',
  ])('is which figure holds where two were given for one thing: %s', (words) =>
    expect(pointSubject({ about: 'redo', words })).toBe('figures'),
  )

  it.each(['channel partners. i have none', 'keine eigene Erfahrung mit Ganztag', 'aucune expérience en ville', 'sin experiencia en obra'])(
    'is no answer to say better where there was nothing to tell: %s',
    (words) => expect(pointSubject({ about: 'redo', words })).toBe('experience'),
  )

  it.each([
    ['I never said what I would leave alone', 'plan'],
    ['ich habe nie gesagt, was ich lassen würde', 'plan'],
    ['forgot to mention my audit', 'answer'],
    ['nunca dije por qué elegí ese proveedor', 'choice'],
    ['I have never taught a class', 'experience'],
  ] as const)('is an answer that is missing, and not the work, where it was only never said: %s', (words, subject) =>
    expect(pointSubject({ about: 'doubt', words })).toBe(subject),
  )
})
