import type { Build, ThanksFor } from '../words.ts'
import { thingsOf } from './things.ts'

/** After the greeting's comma German goes on in small letters. A clause needs "darüber" before it and stands at the end of its sentence. */
export function thanks({ weekday, topic, company, role, acquainted, byPhone, noted }: ThanksFor): readonly Build[] {
  const on = weekday ? ` am ${weekday}` : ''
  const over = (then: string) =>
    topic?.clause
      ? `darüber${then}, ${topic.words}`
      : `über ${topic?.words ?? (noted ? '[Ihre Notiz, in Worten für diesen Brief]' : '[worüber Sie gesprochen haben]')}${then}`
  const { named, dative } = thingsOf({ company, role })
  const met = acquainted ? 'wieder zu sprechen' : 'kennenzulernen'
  const meeting = byPhone ? 'Gespräch' : 'Treffen'
  return [
    {
      opening: `vielen Dank für das Gespräch${on} ${over('')}.`,
      shortOpening: `vielen Dank für das kurze Gespräch${on} ${over('')}.`,
      ending: `Mein Interesse an ${dative} ist so groß wie zuvor.`,
      warm: 'Ihre Zeit bedeutet mir viel.',
      farewell: 'Viele Grüße',
    },
    {
      opening: `es hat mich gefreut, Sie${on} ${met}. Danke für unseren Austausch ${over('')}.`,
      shortOpening: `es hat mich gefreut, Sie${on} ${met}, wenn auch nur kurz. Danke für die Minuten ${over('')}.`,
      ending: 'Ich würde gern mit Ihnen zusammenarbeiten.',
      warm: 'So macht ein Termin Freude.',
      farewell: 'Beste Grüße',
    },
    {
      opening: `schön, dass wir uns${on} die Zeit nehmen konnten, ${over(' zu sprechen')}.`,
      shortOpening: `schön, dass wir${on} trotz der knappen Zeit anfangen konnten, ${over(' zu sprechen')}.`,
      ending: 'Gern gehe ich den nächsten Schritt.',
      warm: 'Dafür bin ich Ihnen verbunden.',
      farewell: 'Freundliche Grüße',
    },
    {
      opening: `beim ${meeting}${on} habe ich gern mit Ihnen ${over(' geredet')}.`,
      shortOpening: `das ${meeting}${on} war kurz, und ich habe gern mit Ihnen ${over(' geredet')}.`,
      ending: 'Wenn Sie mögen, vertiefe ich das jederzeit.',
      warm: 'Das war sehr freundlich von Ihnen.',
      farewell: 'Mit freundlichen Grüßen',
    },
    {
      opening: `noch einmal besten Dank! Sich${on} ${over(' auszutauschen')}, war mir eine Freude.`,
      shortOpening: `noch einmal besten Dank, obwohl die Zeit nicht reichte! Sich${on} ${over(' auszutauschen')}, war mir eine Freude.`,
      ending: `${named.slice(0, 1).toUpperCase()}${named.slice(1)} passt aus meiner Sicht genau.`,
      warm: 'Ich weiß das sehr zu schätzen.',
      farewell: 'Herzliche Grüße',
    },
    {
      opening: `ich freue mich, dass Sie sich${on} mit mir ${over(' unterhalten haben')}.`,
      shortOpening: `ich freue mich, dass Sie sich${on} wenigstens kurz mit mir ${over(' unterhalten haben')}.`,
      ending: 'Falls bei Ihnen Fragen auftauchen, bin ich leicht zu erreichen.',
      warm: 'Das war eine echte Bereicherung.',
      farewell: 'Mit besten Grüßen',
    },
    {
      opening: `für unsere Begegnung${on} bin ich dankbar. Besonders wertvoll war die Gelegenheit, einmal ${over(' zu diskutieren')}.`,
      shortOpening: `unsere Begegnung${on} war schnell vorbei. Wertvoll war die Gelegenheit, ${over(' zu diskutieren')}.`,
      ending: 'Über eine Zusage würde ich mich freuen.',
      warm: 'Haben Sie herzlichen Dank dafür.',
      farewell: 'Schöne Grüße',
    },
    {
      opening: `mit diesen Zeilen möchte ich Ihnen danken: für den Termin${on} und das gemeinsame Nachdenken ${over('')}.`,
      shortOpening: `mit diesen Zeilen möchte ich Ihnen danken: für den Termin${on}, der früh enden musste, und das gemeinsame Nachdenken ${over('')}.`,
      ending: 'Hoffentlich sehen wir uns bald wieder.',
      warm: 'Es war mir ein Vergnügen.',
      farewell: 'Mit herzlichem Gruß',
    },
  ]
}
