import { describe, expect, it } from 'vitest'
import { topicIn } from '../../../../functions/domain/drafts/topic/topic-in.ts'

const inLetter = (language: 'de' | 'fr' | 'es', typed: string) => {
  const found = topicIn(language, typed, 'Karen Liu')
  return found.outcome === 'topic' ? found.topic.words : null
}

describe('a detail in a German letter', () => {
  it.each([
    ['der neue Standort in Wien', 'den neuen Standort in Wien'],
    ['Der Umzug nach Halle', 'den Umzug nach Halle'],
    ['ein neuer Ansatz im Vertrieb', 'einen neuen Ansatz im Vertrieb'],
    ['Ihr Umgang mit Fehlern', 'Ihren Umgang mit Fehlern'],
    ['unser Lager', 'unser Lager'],
    ['die einarbeitung neuer kollegen', 'die Einarbeitung neuer Kollegen'],
    ['qualitätssicherung in der küche', 'Qualitätssicherung in der Küche'],
    ['wie Ihr Team mit Ausfällen umgeht', 'wie Ihr Team mit Ausfällen umgeht'],
    ['euren Umzug in die Cloud', 'Ihren Umzug in die Cloud'],
    ['kafka', 'Kafka'],
    ['wir haben über die Preise gesprochen', 'die Preise'],
    ['wie euer team plant', null],
    ['Ihr Ding', null],
    ['wann geht es los', null],
    ['dass das Team wächst', null],
    ['sie war sehr nett', null],
    ['hab den Faden verloren', null],
    ['mein Gehaltswunsch', null],
    ['das Angebot von Fernhill', null],
    ['Frau Liu und ihr Team', null],
    ['schicke das Konzept', null],
    ['siehe oben', null],
    ['nichts besonderes', null],
    ['the roadmap for next year', null],
    ['la refonte du site', null],
  ])('"%s" stands as %s', (typed, topic) => expect(inLetter('de', typed)).toBe(topic))
})

describe('a detail in a French letter', () => {
  it.each([
    ['La migration vers le cloud', 'la migration vers le cloud'],
    ['comment votre équipe prépare les soldes', 'la façon dont votre équipe prépare les soldes'],
    ['pourquoi vous avez quitté Oracle', 'les raisons pour lesquelles vous avez quitté Oracle'],
    ['ton parcours de la banque au produit', 'votre parcours de la banque au produit'],
    ["l'accueil des patients en soirée", "l'accueil des patients en soirée"],
    ['on a parlé de la logistique à Lyon', 'la logistique à Lyon'],
    ['quand commence le poste', null],
    ["j'ai bafouillé sur le budget", null],
    ['elle avait l’air agacée', null],
    ['mes prétentions salariales', null],
    ['mon préavis et la démission', null],
    ['rien de spécial', null],
    ['très sympa', null],
    ['envoyer le dossier vendredi', null],
    ['les licenciements, entre nous', null],
    ['le parcours de Karen', null],
    ['the new office', null],
    ['tu m’as dit que le budget est serré', null],
  ])('"%s" stands as %s', (typed, topic) => expect(inLetter('fr', typed)).toBe(topic))
})

describe('a detail in a Spanish letter', () => {
  it.each([
    ['La expansión en Portugal', 'la expansión en Portugal'],
    ['como organizan los turnos de noche', 'cómo organizan los turnos de noche'],
    ['vuestro equipo de datos', 'su equipo de datos'],
    ['hablamos de la nueva app', 'la nueva app'],
    ['qué cambiaría del producto', 'qué cambiaría del producto'],
    ['los retos de la distribución en verano', 'los retos de la distribución en verano'],
    ['fue muy amable', null],
    ['me bloqueé con los números', null],
    ['el sueldo y los bonus', null],
    ['mi embarazo y la baja', null],
    ['cuando es la próxima ronda', null],
    ['que el equipo crece', null],
    ['enviar el informe el lunes', null],
    ['no me acuerdo', null],
    ['la oferta de otra empresa', null],
    ['lo de siempre', null],
    ['the night shift', null],
  ])('"%s" stands as %s', (typed, topic) => expect(inLetter('es', typed)).toBe(topic))
})

it('a detail in another language than the letter’s stays out, and is told from one that no letter holds', () => {
  expect(topicIn('de', 'the move to Kafka', 'Karen Liu').outcome).toBe('other-language')
  expect(topicIn('en', 'die neuen Scanner im Lager', 'Karen Liu').outcome).toBe('other-language')
  expect(topicIn('de', 'she was rude', 'Karen Liu').outcome).toBe('none')
  expect(topicIn('en', 'sie war unfreundlich', 'Karen Liu').outcome).toBe('none')
})
