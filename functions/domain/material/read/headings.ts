/** What headings of a CV are called, a line a language: en, de, fr, es, it, pt, nl. Lower case. */
const cvHeadings = {
  experience: [
    'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience',
    'berufserfahrung|beruflicher werdegang|praxiserfahrung|werdegang|berufliche stationen|tätigkeiten',
    'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel',
    'experiencia|experiencia profesional|experiencia laboral|trayectoria profesional',
    'esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa',
    'experiência|experiência profissional|percurso profissional',
    'ervaring|werkervaring|loopbaan|professionele ervaring',
  ],
  education: [
    'education|education and training|academic background|qualifications and education|studies|training',
    'ausbildung|bildung|studium|schulbildung|bildungsweg|aus- und weiterbildung|akademischer werdegang',
    'formation|formations|études|diplômes|formation académique',
    'formación|educación|formación académica|estudios',
    'istruzione|formazione|istruzione e formazione|studi',
    'formação|educação|formação académica|formação acadêmica',
    'opleiding|opleidingen|onderwijs',
  ],
  skills: [
    'skills|key skills|core skills|technical skills|core competencies|competencies|technologies|tools|expertise|skills and tools|tech stack',
    'kenntnisse|fähigkeiten|fachkenntnisse|it-kenntnisse|edv-kenntnisse|kompetenzen|kernkompetenzen',
    'compétences|compétences techniques|compétences clés|outils',
    'competencias|habilidades|conocimientos|aptitudes',
    'competenze|competenze tecniche|capacità',
    'competências|aptidões',
    'vaardigheden|competenties|kennis',
  ],
  languages: [
    'languages|language skills',
    'sprachen|sprachkenntnisse',
    'langues|compétences linguistiques',
    'idiomas|lenguas',
    'lingue|competenze linguistiche',
    'línguas',
    'talen|talenkennis',
  ],
  licences: [
    'licences|licenses|certifications|certificates|licenses and certifications|licences and certificates|registrations|professional registration|certification',
    'zertifikate|zertifizierungen|lizenzen|approbation|fortbildungen|weiterbildung|weiterbildungen|führerschein',
    'certifications et licences|certificats|permis|habilitations',
    'certificaciones|certificados|licencias|carnés',
    'certificazioni|patenti|abilitazioni',
    'certificações|licenças',
    'certificaten|certificeringen|rijbewijs',
  ],
  other: [
    'summary|profile|professional summary|about me|about|objective|interests|hobbies|references|publications|awards|projects|volunteering|volunteer experience|personal details|contact|personal statement|achievements|key achievements',
    'profil|über mich|kurzprofil|interessen|referenzen|veröffentlichungen|auszeichnungen|projekte|ehrenamt|persönliche daten|kontakt',
    "à propos|centres d’intérêt|centres d'intérêt|loisirs|références|projets|bénévolat|coordonnées",
    'perfil|intereses|referencias|proyectos|voluntariado|datos personales|contacto',
    'profilo|interessi|referenze|progetti|dati personali|contatti',
    'perfil profissional|interesses|referências|projetos|dados pessoais|contacto',
    'profiel|interesses|referenties|projecten|personalia|over mij',
  ],
} as const
export type CvPart = keyof typeof cvHeadings

/** What headings of a posting are called. */
const postingHeadings = [
  'responsibilities|key responsibilities|your responsibilities|requirements|minimum requirements|qualifications|minimum qualifications|preferred qualifications|required qualifications|basic qualifications|nice to have|nice to haves|bonus points|must have|must haves|what you’ll do|what you will do|what you bring|what we’re looking for|what we are looking for|what we offer|we offer|benefits|about the role|the role|about the job|job description|about us|about the company|who you are|who we are|your profile|your role|your tasks|duties|essential|desirable|person specification|how to apply|why join us|skills and experience|essential criteria|desirable criteria|job summary|the opportunity|about you|compensation|perks|your mission|what you need|you have|you will|essential skills|job requirements|key duties|main duties|ideal candidate|the ideal candidate',
  'aufgaben|ihre aufgaben|deine aufgaben|ihr profil|dein profil|anforderungen|wir bieten|wir bieten ihnen|das bieten wir|was wir bieten|über uns|das bringen sie mit|das bringst du mit|was sie erwartet|was dich erwartet|stellenbeschreibung|das erwartet sie|das erwartet dich|ihre qualifikationen|deine qualifikationen|unser angebot|wünschenswert|benefits',
  'missions|vos missions|profil recherché|votre profil|le poste|nous offrons|à propos de nous|vos responsabilités|avantages|description du poste|compétences requises',
  'funciones|requisitos|responsabilidades|ofrecemos|qué ofrecemos|sobre nosotros|tus funciones|tu perfil|perfil buscado|descripción del puesto',
  'mansioni|requisiti|responsabilità|offriamo|cosa offriamo|chi siamo|il tuo profilo|cosa farai|descrizione del lavoro',
  'responsabilidades|requisitos|oferecemos|o que oferecemos|sobre nós|descrição da vaga|o seu perfil',
  'taken|jouw taken|functie-eisen|wat ga je doen|wij bieden|wat bieden wij|wie ben jij|over ons|jouw profiel|functieomschrijving',
]

const listed = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split('|'))

const cvPartOf = new Map(
  Object.entries(cvHeadings).flatMap(([part, lines]) => listed(lines).map((heading) => [heading, part as CvPart] as const)),
)
const ofPostings: ReadonlySet<string> = new Set(listed(postingHeadings))

/** A heading as it is written: `## Work experience`, `SKILLS:`, `**Your profile**`. Longer lines are none. */
const headingIn = (line: string): string | null => {
  if (line.length > 60) return null
  return line
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll("'", '’')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

export const cvPart = (line: string): CvPart | undefined => cvPartOf.get(headingIn(line) ?? '')

export const isPostingHeading = (line: string): boolean => ofPostings.has(headingIn(line) ?? '')
