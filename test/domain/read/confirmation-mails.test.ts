import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromMail, type MailText } from './read-text.ts'

const mailed = (name: string, text: MailText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail(text), expected)).toEqual(expected))

describe('mails of recruiters, agencies and applicant tracking systems', () => {
  mailed(
    'lever plain',
    {
      from: 'Priya Raman <no-reply@hire.lever.co>',
      replyTo: 'priya.raman@opaline.io',
      subject: 'Interview with Opaline - Backend Engineer',
      text: `Hi Alex,

We're excited to confirm your interview with Opaline for the Backend Engineer role.

Date: Tuesday, December 8, 2026
Time: 11:00am - 12:00pm EST
Interviewers: Jonah Weiss (Engineering Manager), Tara O'Connell (Staff Engineer)
Format: Technical interview (pair programming)
Location: https://us06web.zoom.us/j/82223334444?pwd=abc

If you need to reschedule, click here: https://hire.lever.co/reschedule/abc

Best,
Priya Raman
Talent Partner`,
    },
    {
      interview: true,
      start: '2026-12-08T16:00:00Z',
      end: '2026-12-08T17:00:00Z',
      timeZone: 'America/New_York',
      company: 'Opaline',
      role: 'Backend Engineer',
      format: 'technical',
      people: "Jonah Weiss (Engineering Manager); Tara O'Connell (Staff Engineer)",
      rec: 'Priya Raman <priya.raman@opaline.io>',
      meetingUrl: 'https://us06web.zoom.us/j/82223334444?pwd=abc',
      location: null,
      taskBrief: false,
      decisionBy: null,
      method: null,
      uid: null,
    },
  )
  mailed(
    'ashby',
    {
      from: 'Lena Brandt <notifications@ashbyhq.com>',
      replyTo: 'lena@tidepool.dev',
      subject: 'Your upcoming interview at Tidepool',
      text: `Hey Alex,

You're confirmed for the Values Interview for Product Designer, Growth at Tidepool!

Thursday, December 10, 2026 | 2:00 PM - 2:45 PM PST

You'll be meeting with:
• Marcus Oyelaran – Head of Design
• Ingrid Sørensen – Senior Product Designer

Join: https://meet.google.com/abc-defg-hij

We aim to share feedback within 2 business days.

Lena Brandt
Recruiting Coordinator, Tidepool`,
    },
    {
      start: '2026-12-10T22:00:00Z',
      end: '2026-12-10T22:45:00Z',
      timeZone: 'America/Los_Angeles',
      company: 'Tidepool',
      role: 'Product Designer, Growth',
      format: 'behavioral',
      people: 'Marcus Oyelaran (Head of Design); Ingrid Sørensen (Senior Product Designer)',
      rec: 'Lena Brandt <lena@tidepool.dev>',
      decisionBy: '2026-12-14',
    },
  )
  mailed(
    'workday',
    {
      from: 'Carver Industries Recruiting <carver@myworkday.com>',
      subject: 'Interview Confirmation: R-104482 Senior Buyer',
      text: `Dear Alex Morgan,

Your interview has been scheduled for the position of Senior Buyer (R-104482) at Carver Industries, Inc.

Interview Date: 12/14/2026
Interview Time: 9:00 AM Central Time (US & Canada)
Duration: 60 minutes
Interviewer(s): Bradley Hsu
Location: 400 Mill Street, Suite 200, Omaha, NE 68102

Thank you,
Carver Industries Talent Acquisition
This is an automated message. Please do not reply.`,
    },
    {
      start: '2026-12-14T15:00:00Z',
      end: '2026-12-14T16:00:00Z',
      timeZone: 'America/Chicago',
      company: 'Carver Industries',
      role: 'Senior Buyer',
      people: 'Bradley Hsu',
      rec: null,
      location: '400 Mill Street, Suite 200, Omaha, NE 68102',
      format: null,
    },
  )
  mailed(
    'hirevue one-way',
    {
      from: 'Dunmore Bank Careers <no-reply@hirevue.com>',
      subject: 'Dunmore Bank invites you to a video interview',
      text: `Hello Alex,

Dunmore Bank would like you to complete an on-demand video interview for the Graduate Analyst position.

Please complete it by December 9, 2026 at 11:59 PM ET.

Start your interview: https://dunmore.hirevue.com/interviews/abc123

Need help? https://hirevuesupport.zendesk.com`,
    },
    {
      interview: true,
      start: null,
      end: null,
      timeZone: null,
      company: 'Dunmore Bank',
      role: 'Graduate Analyst',
      meetingUrl: 'https://dunmore.hirevue.com/interviews/abc123',
      decisionBy: null,
      rec: null,
      people: '',
    },
  )
  mailed(
    'availability request',
    {
      from: 'Greta Olin <greta.olin@northpeak.co>',
      subject: 'Next step: hiring manager interview at Northpeak',
      text: `Hi Alex,

Thanks for chatting yesterday! We'd love to set up a hiring manager interview with Omar Haddad, VP of Operations, for the Logistics Lead role.

Could you share your availability for next week (45 min)?

Greta Olin
Recruiter, Northpeak`,
    },
    {
      interview: true,
      start: null,
      end: null,
      timeZone: null,
      company: 'Northpeak',
      role: 'Logistics Lead',
      format: 'hiring-manager',
      people: 'Omar Haddad (VP of Operations)',
      rec: 'Greta Olin <greta.olin@northpeak.co>',
    },
  )
  mailed(
    'several options',
    {
      from: 'Sam Ito <sam.ito@acmewidgets.com>',
      subject: 'Interview times',
      text: `Hi Alex,

Would any of these work for a first interview for our Data Engineer position?

- Monday, December 7, 10am ET
- Tuesday, December 8, 2pm ET
- Wednesday, December 9, 4pm ET

Sam`,
    },
    {
      interview: true,
      start: null,
      timeZone: null,
      company: 'Acmewidgets',
      role: 'Data Engineer',
      round: 1,
      rec: 'Sam Ito <sam.ito@acmewidgets.com>',
    },
  )
  mailed(
    'cancel mail',
    {
      from: 'Joy Park <joy.park@lumenfall.com>',
      subject: 'Your interview on Thursday',
      text: `Hi Alex,

I'm sorry, but we have to cancel your panel interview on Thursday, December 3 at 1:00 PM PT for the Brand Manager role at Lumenfall. The role has been put on hold.

Joy Park
People Team`,
    },
    {
      interview: true,
      method: 'cancel',
      start: '2026-12-03T21:00:00Z',
      timeZone: 'America/Los_Angeles',
      company: 'Lumenfall',
      role: 'Brand Manager',
      format: 'panel',
      rec: 'Joy Park <joy.park@lumenfall.com>',
    },
  )
  mailed(
    'moved mail',
    {
      from: 'Joy Park <joy.park@lumenfall.com>',
      subject: 'Re: interview',
      text: `Hi Alex,

Quick change: your interview with Dan Wu (CTO) has been moved from Thursday, December 3 at 1:00 PM PT to Friday, December 4 at 3:00 PM PT. Still 45 minutes.

Joy Park
Recruiting Coordinator, Lumenfall`,
    },
    {
      interview: true,
      method: null,
      start: '2026-12-04T23:00:00Z',
      end: '2026-12-04T23:45:00Z',
      people: 'Dan Wu (CTO)',
      format: 'executive',
    },
  )
  mailed(
    'rejection',
    {
      from: 'Joy Park <joy.park@lumenfall.com>',
      subject: 'Your application at Lumenfall',
      text: `Hi Alex,

Thank you for interviewing with us for the Brand Manager role. Unfortunately, we have decided to move forward with other candidates.

Best,
Joy`,
    },
    { interview: false },
  )
  mailed(
    'application received',
    {
      from: 'Lumenfall Careers <careers@lumenfall.com>',
      subject: 'We received your application',
      text: `Hi Alex,

Thank you for applying for the Brand Manager role at Lumenfall. We have received your application and will review it. If there's a fit, we will schedule an interview.

The Lumenfall Team`,
    },
    { interview: false },
  )
  mailed(
    'agency',
    {
      from: 'Rob Quill <rob@summitsearchgroup.com>',
      subject: 'Interview - Controller',
      text: `Hi Alex,

Great news. My client, Fenwick Foods Ltd, would like to meet you on Wednesday 9 December at 10:30 GMT at their office, 12 Bridge Street, Leeds LS1 4AP. You'll meet Helen Marsh (Finance Director) and Tom Bright, Group CFO. Allow an hour.

Call me after.
Rob Quill
Summit Search Group`,
    },
    {
      interview: true,
      start: '2026-12-09T10:30:00Z',
      end: '2026-12-09T11:30:00Z',
      timeZone: 'Europe/London',
      company: 'Fenwick Foods',
      role: 'Controller',
      people: 'Helen Marsh (Finance Director); Tom Bright (Group CFO)',
      rec: 'Rob Quill <rob@summitsearchgroup.com>',
      location: '12 Bridge Street, Leeds LS1 4AP',
      format: 'panel',
    },
  )
  mailed(
    'agency unnamed client',
    {
      from: 'Rob Quill <rob@summitsearchgroup.com>',
      subject: 'Interview next week',
      text: `Hi Alex,

Our client, a leading fintech, would like to interview you for the Compliance Officer role on Thursday 10 December at 2pm ET by phone.

Rob Quill
Summit Search Group`,
    },
    { interview: true, company: null, role: 'Compliance Officer', start: '2026-12-10T19:00:00Z' },
  )
  mailed(
    'german',
    {
      from: 'Petra Lang <petra.lang@wiesenhof-it.de>',
      subject: 'Einladung zum Vorstellungsgespräch',
      date: 'Mon, 30 Nov 2026 09:00:00 +0100',
      text: `Guten Tag Alex Morgan,

vielen Dank für Ihre Bewerbung als Softwareentwickler (m/w/d). Gerne laden wir Sie zum zweiten Gespräch ein:

Datum: Dienstag, 8. Dezember 2026
Uhrzeit: 10:00 – 11:30 Uhr
Ort: Wiesenhof IT GmbH, Hauptstraße 12, 50667 Köln
Teilnehmer: Dr. Stefan Krug (Leiter Entwicklung), Miriam Vogt (Personalreferentin)

Bitte bereiten Sie eine kurze Präsentation (15 Minuten) vor.
Wir geben Ihnen bis Freitag, 18. Dezember Bescheid.

Mit freundlichen Grüßen
Petra Lang
Personalabteilung
Wiesenhof IT GmbH`,
    },
    {
      interview: true,
      start: '2026-12-08T09:00:00Z',
      end: '2026-12-08T10:30:00Z',
      timeZone: 'Europe/Berlin',
      company: 'Wiesenhof IT',
      role: 'Softwareentwickler',
      round: 2,
      format: 'presentation',
      people: 'Stefan Krug (Leiter Entwicklung); Miriam Vogt (Personalreferentin)',
      rec: 'Petra Lang <petra.lang@wiesenhof-it.de>',
      location: 'Wiesenhof IT GmbH, Hauptstraße 12, 50667 Köln',
      taskBrief: true,
      decisionBy: '2026-12-18',
    },
  )
  mailed(
    'french',
    {
      from: 'Julie Mercier <julie.mercier@atelier-nova.fr>',
      subject: 'Confirmation de votre entretien – Chef de projet digital (H/F)',
      date: 'Mon, 30 Nov 2026 09:00:00 +0100',
      text: `Bonjour Alex,

Je vous confirme votre deuxième entretien chez Atelier Nova :

Date : mercredi 9 décembre 2026 de 14h30 à 15h30
Lieu : 18 rue de la Paix, 75002 Paris
Avec : Luc Fontaine, Directeur digital, et Amélie Roy, Responsable produit

Nous reviendrons vers vous avant le 16 décembre.

Bien cordialement,
Julie Mercier
Chargée de recrutement`,
    },
    {
      interview: true,
      start: '2026-12-09T13:30:00Z',
      end: '2026-12-09T14:30:00Z',
      timeZone: 'Europe/Paris',
      company: 'Atelier Nova',
      role: 'Chef de projet digital',
      round: 2,
      people: 'Luc Fontaine (Directeur digital); Amélie Roy (Responsable produit)',
      rec: 'Julie Mercier <julie.mercier@atelier-nova.fr>',
      location: '18 rue de la Paix, 75002 Paris',
      format: 'panel',
      decisionBy: '2026-12-16',
    },
  )
  mailed(
    'spanish',
    {
      from: 'Marta Gil <marta.gil@solventa.es>',
      subject: 'Entrevista técnica - Analista de Datos',
      date: 'Mon, 30 Nov 2026 09:00:00 +0100',
      text: `Hola Alex:

Te confirmamos la entrevista técnica para el puesto de Analista de Datos en Solventa.

Día: jueves 10 de diciembre
Hora: 16:00 - 17:00 (hora peninsular)
Entrevistadores: Pablo Ruiz (Jefe de Datos) y Elena Soto (Ingeniera de Datos Senior)
Enlace: https://meet.google.com/xyz-abcd-efg

Te daremos una respuesta en un plazo de 5 días hábiles.

Un saludo,
Marta Gil
Técnica de Selección`,
    },
    {
      interview: true,
      start: '2026-12-10T15:00:00Z',
      end: '2026-12-10T16:00:00Z',
      timeZone: 'Europe/Madrid',
      company: 'Solventa',
      role: 'Analista de Datos',
      format: 'technical',
      people: 'Pablo Ruiz (Jefe de Datos); Elena Soto (Ingeniera de Datos Senior)',
      rec: 'Marta Gil <marta.gil@solventa.es>',
      decisionBy: '2026-12-17',
    },
  )
  mailed(
    'portuguese',
    {
      from: 'Rita Campos <rita.campos@nuvemtech.com.br>',
      subject: 'Convite: entrevista com o gestor - Gerente de Produto',
      date: 'Mon, 30 Nov 2026 09:00:00 -0300',
      text: `Olá Alex,

Sua terceira etapa será uma conversa com Bruno Tavares, Diretor de Produto na NuvemTech.

Quando: terça-feira, 8 de dezembro, das 14h às 15h (horário de Brasília)
Link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0

Daremos um retorno até 15/12.

Abraços,
Rita Campos
Recrutadora`,
    },
    {
      interview: true,
      start: '2026-12-08T17:00:00Z',
      end: '2026-12-08T18:00:00Z',
      timeZone: 'America/Sao_Paulo',
      company: 'NuvemTech',
      role: 'Gerente de Produto',
      round: 3,
      format: 'hiring-manager',
      people: 'Bruno Tavares (Diretor de Produto)',
      rec: 'Rita Campos <rita.campos@nuvemtech.com.br>',
      decisionBy: '2026-12-15',
    },
  )
  mailed(
    'dutch',
    {
      from: 'Sanne de Wit <sanne@groenveld.nl>',
      subject: 'Uitnodiging tweede gesprek',
      date: 'Mon, 30 Nov 2026 09:00:00 +0100',
      text: `Hoi Alex,

Leuk dat je door bent naar het tweede gesprek voor de functie van Projectleider bij Groenveld!

Datum: maandag 7 december
Tijd: 13.30 - 14.30 uur
Locatie: Keizersgracht 120, 1015 CW Amsterdam
Je spreekt met Joris van den Berg (Teamleider) en Fatima El Amrani (HR-adviseur).

Je hoort uiterlijk vrijdag 11 december van ons.

Groet,
Sanne de Wit
Recruiter`,
    },
    {
      interview: true,
      start: '2026-12-07T12:30:00Z',
      end: '2026-12-07T13:30:00Z',
      timeZone: 'Europe/Amsterdam',
      company: 'Groenveld',
      role: 'Projectleider',
      round: 2,
      people: 'Joris van den Berg (Teamleider); Fatima El Amrani (HR-adviseur)',
      rec: 'Sanne de Wit <sanne@groenveld.nl>',
      location: 'Keizersgracht 120, 1015 CW Amsterdam',
      decisionBy: '2026-12-11',
    },
  )
  mailed(
    'italian',
    {
      from: 'Chiara Neri <chiara.neri@lumina.it>',
      subject: 'Colloquio tecnico - Sviluppatore Backend',
      date: 'Mon, 30 Nov 2026 09:00:00 +0100',
      text: `Buongiorno Alex,

ti confermo il colloquio tecnico per la posizione di Sviluppatore Backend presso Lumina.

Quando: martedì 8 dicembre alle 15:00 (ora italiana), circa un'ora
Con: Davide Conti, Responsabile Sviluppo
Dove: Google Meet https://meet.google.com/qqq-wwww-eee

Ti faremo sapere entro una settimana.

Cordiali saluti,
Chiara Neri
Risorse Umane`,
    },
    {
      interview: true,
      start: '2026-12-08T14:00:00Z',
      end: '2026-12-08T15:00:00Z',
      timeZone: 'Europe/Rome',
      company: 'Lumina',
      role: 'Sviluppatore Backend',
      format: 'technical',
      people: 'Davide Conti (Responsabile Sviluppo)',
      rec: 'Chiara Neri <chiara.neri@lumina.it>',
      location: null,
      decisionBy: '2026-12-15',
    },
  )
  mailed(
    'japanese',
    {
      from: '佐藤 美咲 <sato@hoshizora.co.jp>',
      subject: '二次面接のご案内',
      date: 'Mon, 30 Nov 2026 09:00:00 +0900',
      text: `Alex Morgan 様

株式会社ホシゾラ 採用担当の佐藤です。
この度は二次面接のご案内をいたします。

日時：2026年12月8日（火）14:00〜15:00（日本時間）
場所：オンライン（Google Meet）
URL：https://meet.google.com/hos-hizo-raa
面接官：田中 太郎（開発部長）
ポジション：バックエンドエンジニア

結果は12月15日までにご連絡いたします。

株式会社ホシゾラ
人事部 佐藤 美咲`,
    },
    {
      interview: true,
      start: '2026-12-08T05:00:00Z',
      end: '2026-12-08T06:00:00Z',
      timeZone: 'Asia/Tokyo',
      company: 'ホシゾラ',
      role: 'バックエンドエンジニア',
      round: 2,
      people: '田中 太郎 (開発部長)',
      location: null,
      decisionBy: '2026-12-15',
      meetingUrl: 'https://meet.google.com/hos-hizo-raa',
    },
  )
  mailed(
    'agenda mail',
    {
      from: 'Kelly Ames <kelly.ames@birchway.com>',
      subject: 'Your onsite at Birchway - December 11',
      text: `Hi Alex,

We're looking forward to your onsite on Friday, December 11 for the Senior Data Engineer role! All times are Central.

9:00 - 9:15 Welcome and office tour
9:15 - 10:00 System design with Raj Patel, Principal Engineer
10:00 - 10:45 Coding with Mei Lin (Senior Engineer)
10:45 - 11:00 Break
11:00 - 11:45 Behavioral - Oscar Nuñez, Engineering Director
12:00 - 1:00 Lunch with the team
1:00 - 1:30 Hiring manager chat - Dana Fox

Address: 55 W Wacker Dr, Chicago, IL 60601

Please bring a photo ID. We'll let you know our decision by December 18.

Kelly Ames
Recruiting Coordinator`,
    },
    {
      interview: true,
      start: '2026-12-11T15:00:00Z',
      end: '2026-12-11T19:30:00Z',
      timeZone: 'America/Chicago',
      company: 'Birchway',
      role: 'Senior Data Engineer',
      format: 'superday',
      sess: '15:15-16:00 System design [Raj Patel]; 16:00-16:45 Coding [Mei Lin]; 17:00-17:45 Behavioral [Oscar Nuñez]; 19:00-19:30 Hiring manager chat [Dana Fox]',
      people: 'Raj Patel (Principal Engineer); Mei Lin (Senior Engineer); Oscar Nuñez (Engineering Director); Dana Fox',
      rec: 'Kelly Ames <kelly.ames@birchway.com>',
      location: '55 W Wacker Dr, Chicago, IL 60601',
      taskBrief: false,
      decisionBy: '2026-12-18',
    },
  )
})
