/** Postings, CVs and mails whose parts are called as nobody else calls them, or have no headings at all. Invented. */

export const postings: Record<string, string> = {
  'a chef, in the second person': `We're hiring a Head Chef at The Larkfield Arms in York!
The Larkfield Arms is a busy gastropub with 60 covers and a garden that is full from May on.
Your day
- Run the kitchen with a brigade of six and keep the pass calm on a Sunday
- Write four menus a year with what grows near York
You'll bring
- 3 years as sous chef
- Level 3 food hygiene
What you get
- £38,000, tips shared fairly, every other weekend free
Send your CV to jo@larkfield.example`,
  'support, in three short parts': `Customer Support Specialist
Cobalt Freight
Remote (UK)
Who we are
Cobalt moves parcels for small shops.
The job
You answer customers by mail and phone, you write help articles, and you tell product what hurts.
You
- have 2 years in support
- write clear English
- know Zendesk or Intercom
Us
- 28 days off
- Pension
Apply with your CV by Friday.`,
  'prose in one paragraph': `Sales Lead, Osier Foods. You will lead a team of six account managers in the north. You must have at least five years in FMCG sales and a full driving licence. Experience with Salesforce is a plus. We offer a car and a bonus. Osier Foods is a family company from Leeds with 300 people and grows at ten percent a year.`,
  'a bus driver, from a board by the door': `BUS DRIVERS WANTED
Harrow Valley Buses, Wrenfield depot. Full time and part time, days or nights.
You need a clean licence held for two years; we train you for the rest and pay for it.
£16.20 per hour, paid from the first day of training, 28 days holiday.
You must be 21 or over and able to work one weekend in three.
Apply at the depot, or ring 01632 960 447 before Friday.`,
  'a bookkeeper, in German': `Buchhalter (m/w/d) in Teilzeit
Nordlicht Optik GmbH, Kiel
Das tun Sie bei uns
- Kreditoren und Debitoren buchen
- Monatsabschluss vorbereiten
Das wünschen wir uns
- abgeschlossene kaufmännische Ausbildung
- sicherer Umgang mit DATEV
Darauf dürfen Sie sich freuen
- 30 Tage Urlaub, Jobticket
Ihre Bewerbung mit Gehaltsvorstellung geht an jobs@nordlicht.example`,
  'a teacher of dance, in French': `Professeur de danse contemporaine (H/F)
Conservatoire des Deux-Rives, Nantes. Temps partiel, 12 h par semaine, CDD d'un an.
Vous enseignez à quatre groupes d'enfants et un d'adultes, et préparez le spectacle de juin.
Vous êtes titulaire du diplôme d'État et vous justifiez d'au moins deux ans d'expérience.
Rémunération : 1 450 € brut. Pour postuler, envoyez votre CV avant le 12 mai.`,
  'a cook, in Spanish': `Cocinero/a para restaurante en Gijón
Buscamos una persona con experiencia mínima de dos años en cocina de mercado.
Te encargarás de la partida de pescados y de los pedidos.
Imprescindible carnet de manipulador. Valorable inglés.
Jornada completa, contrato indefinido, 1.550 € netos.
Envía tu CV a cocina@lamarea.example`,
  'a nurse, in Dutch': `Verpleegkundige nachtdienst
Zorghuis De Linde, Zwolle, 24 uur per week
Je gaat met twee collega's zorgen voor 40 bewoners.
Je hebt een diploma mbo niveau 4 en een BIG-registratie. Rijbewijs B is een pre.
Salaris tot € 3.600, pensioenregeling en reiskostenvergoeding.
Solliciteer met een korte brief.`,
}

export const cvs: Record<string, string> = {
  'jobs under what they were, without the usual headings': `Camille Duprat
Chicago · 312-555-0176 · camille@example.com
SALES
Senior Account Executive, Mise Ledger    2022 – present
 - New business with groups of 5 to 80 sites: 118%, 104% and 131% of quota
KITCHEN
Sous Chef, Maison Verlaine    2015 – 2019
 - Food cost from 34% to 29%
Commis, Brasserie des Canuts    2009 – 2011
CAP Cuisine, Lycée hôtelier de Lyon, 2009`,
  'years in front, and no heading': `Oona Ferriday
01632 960 731, oona@example.org
2021 to date, Senior Physiotherapist, Wexcombe Community Hospital
Caseload of 60 outpatients; run the weekly back class
2018 to 2021, Rotational Physiotherapist, Ashmarsh General Hospital
BSc Physiotherapy, University of Marlowe, 2018
HCPC registered
Driving licence, own car`,
  'somebody who has just left school': `Milo Brandt
milo.brandt@example.net, 0161 496 0000
Education
Abitur, Gymnasium am Markt, 2026
Skills
Excel, a little Python, patience
Languages
German, English
Member of the volunteer fire brigade`,
  'a German one with a table': `Jens Wackerow
jens@example.org · +49 30 23125 088
| 07/2021 bis heute | Schichtleiter, Saalekontor Logistik |
| 02/2014 bis 06/2021 | Elektriker, Brandis & Kolbe |
Ausbildung zum Elektroniker, IHK Halle, 2006
Führerschein B`,
}

/** Mails that speak of duties, deadlines, pay and years, and are not material. */
export const others: Record<string, string> = {
  'a brief for a task': `Hi Alex,
Here is the exercise. Background: our clinics lose a tenth of their bookings. Task: write a plan for the first ninety days.
You have three hours. You must use the data we sent, and you should keep it to two pages. Result: a PDF.
You will present it to two people. Please send it by Friday.`,
  'an offer': `Dear Alex,
We are delighted to offer you the role of Backend Engineer. Your salary will be £62,000 with 27 days holiday and a pension.
You will start on 4 January and report to Sam Ito. Please sign and return the contract within a week.`,
  'a refusal': `Dear Alex,
Thank you for applying for the role of Backend Engineer. We had many strong applicants and will not take yours further.
We would like to keep your CV for six months. If you would rather we did not, just tell us.`,
  'how a day will go': `Hello Alex,
You'll meet four people. 9:00 Rosa Klein, who has been here since 2019 and was at Acme 2015 – 2019. 10:00 Ian Wells.
You will need a photo ID. Lunch is on us. You can park behind the building.`,
  'a newsletter': `This week: five questions that every panel asks, what to wear on a hot day, and why you should never apply twice.
Read on our site. You can leave this list at any time.`,
  'a note to oneself': 'Ask Mia about the team, the salary band and whether remote is fine. Prepare the churn story. Bring the sketchbook.',
}
