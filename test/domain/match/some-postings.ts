/** Invented postings and CVs of several trades for the tests of the match. */

export const wardNurse = `Registered Nurse – Surgical Ward
Larkmoor General, Shrewsbury

Larkmoor General is a 400-bed hospital. We are proud of our friendly teams.

What you'll do
- Plan and deliver care for patients before and after surgery
- Administer medication, including IV medication, and keep records up to date
- Supervise healthcare assistants and students on the ward

Essential criteria
• Registered with the NMC (adult nursing)
• At least 2 years' experience on an acute ward
• Wound care and cannulation
• Able to work nights and weekends
• Excellent communication skills

Desirable
• Mentoring qualification
• Experience with an electronic patient record (EPR)

What we offer
- 27 days' holiday and the NHS pension
- Free parking

Equal opportunities
We welcome applications from everyone, regardless of age, gender or background. This post is subject to an enhanced DBS check.`

export const backend = `Backend Engineer (m/f/d)

About the role
You will build and run the services behind our booking product, together with four other engineers.

Requirements
- 4+ years of professional experience building backend services
- Strong Python (primary) and SQL
- Experience with AWS or another cloud platform
- Kubernetes, Docker or similar
- You write automated tests and review code
- Fluent English; German is a plus
- A degree is not required

Nice to have
- Kafka and/or RabbitMQ

About us
We are a remote company. You have 30 days of holiday. Python, Go and Rust are part of our stack.`

export const buchhaltung = `Finanzbuchhalter (m/w/d)

Die Brunnwald Textil GmbH ist ein Familienbetrieb mit 180 Mitarbeitenden.

Ihre Aufgaben
- Bearbeitung der Kreditoren- und Debitorenbuchhaltung
- Erstellung der Umsatzsteuervoranmeldungen
- Mitwirkung an Monats- und Jahresabschlüssen nach HGB

Ihr Profil
- Abgeschlossene kaufmännische Ausbildung, idealerweise mit Weiterbildung zum Bilanzbuchhalter
- Mindestens drei Jahre Berufserfahrung in der Finanzbuchhaltung
- Sicherer Umgang mit DATEV und Excel
- Sehr gute Deutschkenntnisse und gute Englischkenntnisse
- Selbstständige und sorgfältige Arbeitsweise
- Kenntnisse in SAP sind von Vorteil

Wir bieten
- 30 Tage Urlaub
- Kostenlose Parkplätze

Bewerbungen von Menschen mit Schwerbehinderung sind willkommen.`

export const cuisine = `Chef de partie (H/F)

La maison
Le Pré Salé est un restaurant de quarante couverts à Cancale.

Vos missions
- Assurer la mise en place et le service du poste poisson
- Participer à l'élaboration de la carte
- Encadrer un commis

Votre profil
- CAP cuisine ou équivalent
- Deux ans d'expérience en restaurant gastronomique
- Maîtrise des normes HACCP
- Rigueur et esprit d'équipe
- L'anglais serait un plus

Nous offrons
- Deux jours de repos consécutifs
- Logement possible`

export const nurseCv = `Mara Ellwood
Shrewsbury, UK

Profile
Registered nurse, calm under pressure.

Experience
Staff Nurse, Surgical Ward, Hollin Hospital, Telford
March 2021 – present
- Care for 12 patients before and after surgery, including drug rounds
- Wound care, cannulation and venepuncture daily
- Mentor to six student nurses
Healthcare Assistant, Fern House Nursing Home
2018 – 2021
- Personal care for elderly residents

Education
BSc (Hons) Adult Nursing, Keele University, 2020

Registrations
NMC registration (Adult), PIN 00X0000X
Immediate Life Support

Languages
English: native`

export const engineerCv = `Tomas Varga
Leipzig

Summary
Backend developer.

Work experience
Software Engineer, Quillmark GmbH
April 2020 – present
- Built the payments service in Python and PostgreSQL, 3 million requests a day
- Moved 14 services to k8s on AWS
- Wrote integration tests with pytest and reviewed code every day
Developer, Studio Nord
2018 – 2020
- Maintained PHP shops

Education
BSc Computer Science, TU Dresden, 2018

Skills
Python, SQL, Docker, Terraform, RabbitMQ

Languages
Hungarian (native), English (C1), German (B1)`

export const buchhalterCv = `Henrike Osthoff

Berufserfahrung
Finanzbuchhalterin, Lindau Metallbau GmbH
2019 – heute
- Kreditoren- und Debitorenbuchhaltung für zwei Gesellschaften in DATEV
- Umsatzsteuervoranmeldungen und Vorbereitung der Monatsabschlüsse
- Jahresabschluss nach HGB mit dem Steuerberater

Ausbildung
Kauffrau für Büromanagement, IHK Kassel, 2015

Kenntnisse
MS Excel, DATEV

Sprachen
Deutsch (Muttersprache), Englisch (B2)`

export const chefCv = `Yann Kerbrat

Expérience professionnelle
Commis de cuisine, Le Goéland (une étoile), Saint-Malo
2021 – aujourd'hui
- Poste poisson : mise en place et service de 45 couverts
- Application des normes HACCP

Formation
CAP cuisine, Lycée hôtelier de Dinard, 2020

Langues
Français (langue maternelle), anglais (notions)`

export const teacher = `Teacher of Mathematics

We are seeking to appoint a teacher of mathematics from January. The successful candidate will:
- hold Qualified Teacher Status
- have taught mathematics at Key Stages 3 and 4
- manage behaviour calmly

It would be helpful if you could also offer A level.`

export const teacherCv = `Imogen Strand

Employment
Maths Teacher, Thornbeck Academy
Sept 2019 – present
- Taught maths to KS3 and GCSE classes
- Classroom management with a Year 9 bottom set

Education and training
PGCE Secondary Mathematics with QTS, University of Leeds, 2019`

export const salesLead = `Sales Lead, Mid-Market

What you bring
- Three years of B2B sales, at least one leading a team
- Quota-carrying: you have closed new business yourself
- Salesforce or a similar CRM
- Negotiation with procurement

What you'll do
- Coach five account executives
- Forecast the pipeline every week`

export const salesCv = `Dele Okafor

Experience
Sales Manager, Brightpane Software
May 2021 – present
- Managed a team of account executives; 112% of target in 2025
- Won new customers among retailers and negotiated three-year contracts
- Weekly pipeline forecast in HubSpot
Account Executive, Brightpane Software
2018 – 2021
- B2B sales to mid-size firms`
