import type { MarkedInvite } from './marked-invite.ts'

export const invitesDe: MarkedInvite[] = [
  {
    name: 'ein Haus mit Pforte',
    text: `Sehr geehrte Frau Morgan,

gerne laden wir Sie zu einem persönlichen Gespräch am Donnerstag, 10. Dezember 2026 um 14:00 Uhr in die Torstraße 140, Berlin ein.
⟦Bitte bringen Sie Ihren Personalausweis mit und melden Sie sich an der Pforte.⟧
⟦Besucherparkplätze finden Sie im Hof.⟧
⟦Reisekosten (Bahn, 2. Klasse) erstatten wir gegen Beleg.⟧
⟦Eine Rückmeldung erhalten Sie innerhalb von zehn Tagen.⟧

Mit freundlichen Grüßen
Theresa Brandl
Personalreferentin`,
  },
  {
    name: 'ein Anruf',
    text: `Hallo Alex,

wie besprochen telefonieren wir am Montag, 7. Dezember 2026 um 10:00 Uhr.
⟦Ich rufe dich auf deinem Handy an.⟧
⟦Es geht vor allem um deine Erfahrung mit großen Teams.⟧

LG
Jonas`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'Probearbeiten',
    text: `Guten Tag Alex Morgan,

wir freuen uns, Sie am Mittwoch, 9. Dezember 2026 um 7:30 Uhr zum Probearbeiten zu begrüßen.
⟦Sicherheitsschuhe und Helm stellen wir.⟧
⟦Ziehen Sie bitte robuste Kleidung an.⟧
⟦Zur Mittagspause laden wir Sie in die Kantine ein.⟧
⟦Frau Demir holt Sie am Werkstor 2 ab.⟧

Viele Grüße
Ulrich Hofstetter`,
  },
  {
    name: 'online mit Code',
    text: `Hi Alex,

dein Interview ist am Dienstag, 8. Dezember 2026, 16 Uhr.
Teams: https://teams.microsoft.com/l/meetup-join/abc
⟦Kenncode: Rt6Wn2⟧
⟦Teste bitte vorher Ton und Bild.⟧
⟦Du teilst im zweiten Teil deinen Bildschirm; eine eigene Entwicklungsumgebung ist ideal.⟧
⟦Das Gespräch findet auf Englisch statt.⟧

Bis dann
Mehmet`,
    how: { by: 'video', tool: 'Microsoft Teams', passcode: 'Rt6Wn2' },
  },
  {
    name: 'Ablauf und Hinweise',
    text: `Guten Tag,

Ihr Termin: Freitag, 11. Dezember 2026, 9:00 Uhr, Am Sandtorkai 74, 20457 Hamburg.

⟦Ablauf:
- Kennenlernen und Rundgang
- Gespräch mit der Fachabteilung
- Ihre Fragen⟧

⟦Der Empfang ist im 3. OG, der Aufzug ist rechts vom Eingang.⟧
⟦Falls Sie Unterstützung benötigen, etwa einen barrierefreien Zugang, geben Sie uns kurz Bescheid.⟧
⟦Bei Verspätung erreichen Sie uns unter 040 5550 1880.⟧

Mit besten Grüßen
Svenja Harms

Elbkontor GmbH | HRB 12345 | Geschäftsführung: I. Petersen`,
  },
  {
    name: 'Schwerpunkte der Personen',
    text: `Liebe Alex,

am Donnerstag, 3. Dezember 2026, 13 Uhr lernst du Nadine Aebischer und Luca Bernasconi kennen.
⟦Nadine wird dich zu deinem letzten Projekt befragen.⟧
⟦Luca legt Wert auf saubere Zahlen.⟧
⟦Eine Vorbereitung ist nicht nötig.⟧

Herzliche Grüße
Tim`,
    people: ['Nadine Aebischer', 'Luca Bernasconi'],
  },
  {
    name: 'nur Höflichkeit',
    text: `Hallo Alex,

vielen Dank für deine Bewerbung! Wir haben dein Gespräch für Montag, 14. Dezember 2026, 15 Uhr eingeplant.
Bei Fragen melde dich gerne.

Wir freuen uns auf dich!
Beste Grüße
Lea`,
  },
  {
    name: 'Geheimhaltung und Aufzeichnung',
    text: `Sehr geehrter Herr Morgan,

das Gespräch am 9. Dezember 2026 um 11 Uhr führt Dr. Katrin Vogel.
⟦Vor Beginn unterschreiben Sie bitte eine Geheimhaltungsvereinbarung.⟧
⟦Das Gespräch wird nicht aufgezeichnet.⟧
⟦Die Entscheidung fällt bis Weihnachten.⟧

Freundliche Grüße
Petra Lang`,
  },
]

export const invitesFr: MarkedInvite[] = [
  {
    name: 'un immeuble avec un digicode',
    text: `Bonjour Alex,

Nous avons le plaisir de vous convier à un entretien le mardi 8 décembre 2026 à 14h30, 18 rue des Tanneurs, 69003 Lyon.
⟦Merci de vous munir d'une pièce d'identité.⟧
⟦Le digicode est 48B12, puis c'est au deuxième étage à gauche.⟧
⟦Le parking des Célestins est à deux pas.⟧
⟦Nous vous donnerons une réponse avant le 15 décembre.⟧

Cordialement,
Élodie Marchand`,
  },
  {
    name: 'un appel',
    text: `Bonjour Alex,

Merci pour votre candidature. Je vous propose un premier échange lundi 7 décembre 2026 à 10h.
⟦Je vous appellerai sur votre portable.⟧
⟦Nous parlerons de votre parcours et de vos attentes.⟧

Bien à vous,
Inès`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'un test technique',
    text: `Bonjour,

Votre entretien technique aura lieu le jeudi 10 décembre 2026 à 16h avec Maxence Duval.
Google Meet : https://meet.google.com/abc-defg-hij
⟦Vous partagerez votre écran et coderez dans l'éditeur de votre choix.⟧
⟦Maxence reviendra sur votre expérience de Go.⟧
⟦Prévoyez un casque et un endroit calme.⟧
⟦L'entretien se déroulera en anglais.⟧

À jeudi,
Oriane`,
    people: ['Maxence Duval'],
  },
  {
    name: 'les frais',
    text: `Madame, Monsieur,

Vous êtes attendue le vendredi 11 décembre 2026 à 9h au siège.
⟦Vos frais de déplacement seront remboursés sur présentation des justificatifs.⟧
⟦Une tenue professionnelle est de rigueur.⟧
⟦Présentez-vous à l'accueil et demandez Mathieu Garnier.⟧
⟦En cas de retard, appelez le 04 78 55 01 48.⟧

Salutations distinguées
Le service recrutement`,
  },
  {
    name: 'une liste',
    text: `Bonjour Alex,

Voici le déroulé de votre visite du mercredi 9 décembre 2026.

⟦À apporter :
- votre CV
- deux réalisations récentes⟧

⟦En situation de handicap ? Dites-le-nous et nous prévoirons les aménagements nécessaires.⟧
⟦Le déjeuner est pris avec l'équipe.⟧

Bonne journée,
Claire`,
  },
  {
    name: 'un atelier',
    text: `Salut Alex,

On se voit mardi 15 décembre 2026 à 11h en visio.
⟦Le lien suivra la veille.⟧
⟦On te présentera un cas pratique en direct, rien à préparer.⟧
⟦L'échange sera enregistré, dis-nous si ça te gêne.⟧

À bientôt
Léo`,
  },
  {
    name: 'que des politesses',
    text: `Bonjour Alex,

Nous vous confirmons votre entretien du jeudi 17 décembre 2026 à 15h avec Thibault Carcenac.
N'hésitez pas à revenir vers moi pour toute question.

Au plaisir de vous rencontrer,
Cordialement,
Anne`,
  },
  {
    name: 'la confidentialité',
    text: `Bonjour,

Suite à notre échange, vous rencontrerez la direction le 10 décembre 2026 à 10h.
⟦Un accord de confidentialité vous sera remis à signer sur place.⟧
⟦La présentation portera sur le sujet de votre choix.⟧
⟦Le comité se réunit le 18 et nous reviendrons vers vous dans la foulée.⟧

Bien cordialement
Paul Renaud`,
  },
]
