import type { Build, ThanksFor } from '../words.ts'
import { thingsOf } from './things.ts'

/** After the greeting's comma German goes on in small letters. A clause needs "darüber" before it and stands at the end of its sentence. */
export function thanks({ weekday, topic, company, role, acquainted, byPhone }: ThanksFor): readonly Build[] {
  const on = weekday ? ` am ${weekday}` : ''
  const over = (then: string) =>
    topic?.clause ? `darüber${then}, ${topic.words}` : `über ${topic?.words ?? '[worüber Sie gesprochen haben]'}${then}`
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
      opening: `es hat mich gefreut, Sie${on} ${met}. Gern denke ich an unseren Austausch ${over('')}.`,
      shortOpening: `es hat mich gefreut, Sie${on} ${met}, wenn auch nur kurz. Gern denke ich an die Minuten ${over('')}.`,
      ending: 'Sollten Sie für Ihre Entscheidung noch etwas benötigen, genügt eine Nachricht.',
      warm: 'So macht ein Termin Freude.',
      farewell: 'Beste Grüße',
    },
    {
      opening: `schön, dass wir uns${on} die Zeit nehmen konnten, ${over(' zu sprechen')}.`,
      shortOpening: `schön, dass wir${on} trotz der knappen Zeit anfangen konnten, ${over(' zu sprechen')}.`,
      ending: `Seither reizt mich ${named} noch mehr.`,
      warm: 'Gerade das offene Wort hat gutgetan.',
      farewell: 'Freundliche Grüße',
    },
    {
      opening: `seit unserem ${meeting}${on} denke ich ${over(' nach')}.`,
      shortOpening: `auch nach einem so kurzen ${meeting}${on} denke ich ${over(' nach')}.`,
      ending: 'Wenn Sie mögen, vertiefe ich das jederzeit.',
      warm: 'Selten vergeht eine Stunde so schnell.',
      farewell: 'Mit freundlichen Grüßen',
    },
    {
      opening: `noch einmal besten Dank! Lange hätte ich mit Ihnen${on} ${over(' weiterreden können')}.`,
      shortOpening: `noch einmal besten Dank, obwohl die Zeit nicht reichte! Länger hätte ich mit Ihnen${on} ${over(' reden mögen')}.`,
      ending: `${named.slice(0, 1).toUpperCase()}${named.slice(1)} passt aus meiner Sicht genau.`,
      warm: 'Davon zehre ich die ganze Woche.',
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
      opening: `unsere Begegnung${on} klingt nach. Besonders wertvoll war die Gelegenheit, einmal ${over(' zu diskutieren')}.`,
      shortOpening: `unsere Begegnung${on} war schnell vorbei und klingt nach. Wertvoll war die Gelegenheit, ${over(' zu diskutieren')}.`,
      ending: 'Umso mehr würde mich eine Zusage freuen.',
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
