import { knownZone } from '../../time/wall-time.ts'
import { clockNames } from './clock-names.ts'
import { listed } from './patterns.ts'

/** Names of zones, countries and cities as mails write them, by IANA zone. Abbreviations mean what they mean to a New Yorker or a European. */
const named: Record<string, string> = {
  'America/New_York':
    "et|est|edt|eastern|eastern time|eastern standard time|eastern daylight time|us eastern|us/eastern|new york|new york city|nyc|manhattan|brooklyn|boston|philadelphia|atlanta|miami|washington|washington dc|washington, dc|charlotte|pittsburgh|orlando|tampa|raleigh|durham|baltimore|buffalo|rochester|hartford|providence|richmond|cleveland|columbus|cincinnati|heure de new york|new yorker zeit|hora de nueva york|hora del este|hora este|heure de l'est|heure de l’est|hora de nova york|ora di new york|ニューヨーク時間|東部時間|米国東部時間",
  'America/Chicago':
    'ct|cst|cdt|central|central time|central standard time|central daylight time|us central|us/central|chicago|dallas|houston|austin|san antonio|minneapolis|st. paul|saint paul|st. louis|saint louis|kansas city|milwaukee|madison|nashville|memphis|new orleans|omaha|des moines|oklahoma city|rockford|fort worth|heure de chicago|hora de chicago',
  'America/Denver':
    'mt|mst|mdt|mountain|mountain time|mountain standard time|mountain daylight time|us mountain|us/mountain|denver|boulder|salt lake city|albuquerque|colorado springs|santa fe|heure de denver|heure des rocheuses|hora de la montaña',
  'America/Phoenix': 'phoenix|arizona|tucson|scottsdale|tempe|arizona time',
  'America/Los_Angeles':
    'pt|pst|pdt|pacific|pacific time|pacific standard time|pacific daylight time|us pacific|us/pacific|los angeles|san francisco|sf|bay area|seattle|portland|san diego|san jose|oakland|palo alto|mountain view|sacramento|las vegas|menlo park|santa monica|heure de san francisco|hora del pacífico|heure du pacifique|hora do pacífico|西海岸時間|太平洋時間',
  'America/Detroit': 'detroit|ann arbor',
  'America/Indiana/Indianapolis': 'indianapolis',
  'America/Anchorage': 'anchorage|alaska|akst|akdt',
  'Pacific/Honolulu': 'honolulu|hawaii|hst',
  'America/Toronto': 'toronto|ottawa|ontario|canada',
  'America/Montreal': 'montreal|montréal|québec|quebec',
  'America/Vancouver': 'vancouver',
  'America/Edmonton': 'calgary|edmonton|alberta',
  'America/Winnipeg': 'winnipeg',
  'America/Halifax': 'halifax|atlantic|atlantic time|atlantic standard time|ast|adt|nova scotia',
  'America/Mexico_City': 'mexico city|mexico|méxico|ciudad de méxico|cdmx|guadalajara|hora del centro de méxico|hora de méxico|hora cdmx',
  'America/Monterrey': 'monterrey',
  'America/Sao_Paulo':
    'são paulo|sao paulo|brasília|brasilia|brt|rio de janeiro|brazil|brasil|belo horizonte|curitiba|porto alegre|florianópolis|horário de brasília|hora de brasília|hora de são paulo|horário de são paulo|campinas|recife',
  'America/Argentina/Buenos_Aires': 'buenos aires|argentina|hora argentina|hora de argentina',
  'America/Bogota': 'bogotá|bogota|colombia|medellín|medellin|hora de colombia|hora colombia',
  'America/Santiago': 'santiago de chile|chile|hora de chile|santiago',
  'America/Lima': 'lima|peru|perú|hora de perú',
  'America/Montevideo': 'montevideo|uruguay',
  'Europe/London':
    'london|uk|uk time|united kingdom|england|britain|gmt|bst|british time|british summer time|manchester|birmingham|leeds|bristol|edinburgh|glasgow|cambridge|oxford|liverpool|cardiff|sheffield|newcastle|nottingham|brighton|reading uk|lancashire|yorkshire|cheshire|derbyshire|nottinghamshire|leicestershire|staffordshire|shropshire|herefordshire|worcestershire|warwickshire|northamptonshire|cambridgeshire|lincolnshire|bedfordshire|hertfordshire|buckinghamshire|oxfordshire|gloucestershire|wiltshire|berkshire|hampshire|aberdeenshire|lanarkshire|ayrshire|heure de londres|londoner zeit|hora de londres|ora di londra|belfast|ロンドン時間',
  'Europe/Dublin': 'dublin|ireland|irish time|ist (dublin)|cork|galway',
  'Europe/Lisbon': 'lisbon|lisboa|portugal|porto|hora de lisboa|horário de lisboa|hora de portugal|wet|west|braga|coimbra',
  'Europe/Berlin':
    'berlin|germany|deutschland|german time|deutsche zeit|münchen|munich|hamburg|frankfurt|köln|cologne|düsseldorf|dusseldorf|stuttgart|leipzig|dresden|hannover|nürnberg|nuremberg|bremen|mez|mesz|berliner zeit|dortmund|essen|karlsruhe|mannheim|heidelberg|freiburg|bonn|münster|augsburg|potsdam|wiesbaden|mainz|ulm|kiel|deutscher zeit|hora de berlín|heure de berlin|ora di berlino|hora de berlim',
  'Europe/Vienna': 'vienna|wien|austria|österreich|graz|linz|salzburg|innsbruck|wiener zeit',
  'Europe/Zurich':
    'zurich|zürich|switzerland|schweiz|suisse|geneva|genève|genf|basel|bern|lausanne|zug|winterthur|schweizer zeit|heure de genève|heure suisse|lugano|st. gallen|luzern',
  'Europe/Paris':
    'paris|france|french time|heure de paris|heure française|lyon|marseille|toulouse|lille|bordeaux|nantes|nice|strasbourg|montpellier|rennes|grenoble|paris time|pariser zeit|hora de parís|hora de paris|ora di parigi|パリ時間',
  'Europe/Madrid':
    'madrid|spain|españa|barcelona|valencia|sevilla|seville|bilbao|málaga|malaga|zaragoza|hora peninsular|hora de madrid|hora española|hora de españa|hora peninsular española|heure de madrid|hora de barcelona',
  'Europe/Rome':
    'rome|roma|italy|italia|milan|milano|turin|torino|bologna|florence|firenze|naples|napoli|ora italiana|ora di roma|ora di milano|genova|padova|verona|venezia|trieste|bergamo|brescia|modena|parma|pisa|heure de rome',
  'Europe/Amsterdam':
    'amsterdam|netherlands|the netherlands|nederland|rotterdam|utrecht|den haag|the hague|eindhoven|groningen|nederlandse tijd|dutch time|amsterdamse tijd|delft|leiden|haarlem|arnhem|nijmegen|tilburg|maastricht',
  'Europe/Brussels':
    'brussels|bruxelles|brussel|belgium|belgië|belgique|antwerp|antwerpen|gent|ghent|leuven|belgische tijd|heure de bruxelles|liège',
  'Europe/Luxembourg': 'luxembourg|luxemburg',
  'Europe/Copenhagen': 'copenhagen|københavn|denmark|danmark|aarhus|danish time',
  'Europe/Stockholm':
    'stockholm|sweden|sverige|gothenburg|göteborg|malmö|swedish time|svensk tid|stockholmstid|uppsala|linköping|örebro|västerås|helsingborg|norrköping|jönköping|umeå|luleå|sundsvall|växjö|karlstad',
  'Europe/Oslo': 'oslo|norway|norge|bergen|trondheim|norwegian time',
  'Europe/Helsinki': 'helsinki|finland|espoo|tampere|eet|eest|finnish time',
  'Europe/Warsaw':
    'warsaw|warszawa|poland|polska|kraków|krakow|wrocław|wroclaw|gdańsk|gdansk|poznań|polish time|czasu polskiego|czas polski|czas warszawski|łódź|katowice|szczecin|lublin|białystok|gdynia|rzeszów|toruń|bydgoszcz',
  'Europe/Prague': 'prague|praha|czech republic|czechia|brno',
  'Europe/Budapest': 'budapest|hungary',
  'Europe/Bucharest': 'bucharest|romania|cluj|cluj-napoca',
  'Europe/Athens': 'athens|greece',
  'Europe/Sofia': 'sofia|bulgaria',
  'Europe/Istanbul': 'istanbul|turkey|türkiye|ankara|trt',
  'Europe/Kyiv': 'kyiv|kiev|ukraine|lviv',
  'Europe/Tallinn': 'tallinn|estonia',
  'Europe/Riga': 'riga|latvia',
  'Europe/Vilnius': 'vilnius|lithuania',
  'Europe/Zagreb': 'zagreb|croatia',
  'Europe/Belgrade': 'belgrade|serbia|beograd',
  'Africa/Johannesburg': 'johannesburg|cape town|south africa|sast',
  'Europe/Moscow': 'moscow|moscow time|msk|московское время',
  'Asia/Karachi': 'pkt|pakistan|pakistan time|karachi|lahore|islamabad',
  'Asia/Dhaka': 'dhaka|bangladesh',
  'Asia/Colombo': 'colombo|sri lanka|slst',
  'Asia/Kathmandu': 'kathmandu|nepal|npt',
  'Asia/Riyadh': 'riyadh|jeddah|saudi arabia|saudi time',
  'America/St_Johns': "newfoundland|st. john's|newfoundland time|ndt",
  'Africa/Nairobi': 'nairobi|kenya|eat',
  'Africa/Lagos': 'lagos|nigeria|wat',
  'Africa/Cairo': 'cairo|egypt',
  'Asia/Jerusalem': 'tel aviv|jerusalem|israel|israel time|idt',
  'Asia/Dubai': 'dubai|uae|united arab emirates|abu dhabi|gst',
  'Asia/Kolkata':
    'ist|india|indian standard time|mumbai|bangalore|bengaluru|delhi|new delhi|hyderabad|chennai|pune|kolkata|calcutta|gurgaon|gurugram|noida|india time',
  'Asia/Singapore': 'singapore|sgt',
  'Asia/Hong_Kong': 'hong kong|hkt',
  'Asia/Shanghai': 'shanghai|beijing|china|shenzhen|beijing time|china time',
  'Asia/Taipei': 'taipei|taiwan',
  'Asia/Tokyo':
    'tokyo|japan|jst|osaka|kyoto|日本時間|東京|東京時間|yokohama|fukuoka|nagoya|大阪|横浜|福岡|名古屋|京都|日本|japan time|tokyo time|heure de tokyo',
  'Asia/Seoul': 'seoul|korea|south korea|kst|korea time',
  'Asia/Bangkok': 'bangkok|thailand|ict',
  'Asia/Jakarta': 'jakarta|indonesia|wib',
  'Asia/Manila': 'manila|philippines|philippine time|pht|phst|cebu',
  'Asia/Ho_Chi_Minh': 'ho chi minh city|saigon|vietnam|hanoi',
  'Asia/Kuala_Lumpur': 'kuala lumpur|malaysia|myt',
  'Australia/Sydney': 'sydney|aest|aedt|canberra|nsw|australian eastern time|sydney time',
  'Australia/Melbourne': 'melbourne|victoria, australia|melbourne time',
  'Australia/Brisbane': 'brisbane|queensland',
  'Australia/Perth': 'perth|awst',
  'Australia/Adelaide': 'adelaide|acst|acdt',
  'Pacific/Auckland': 'auckland|wellington|new zealand|nzst|nzdt|nz time|christchurch|new zealand time',
  UTC: 'utc|zulu|coordinated universal time',
  'Europe/Paris#cet': 'cet|cest|central european time|central european summer time|mitteleuropäische zeit',
}

/** CET names no country; the zone that stands for it by CLDR's Windows mapping of "W. Europe Standard Time" is Berlin. */
const stated = (zone: string) => (zone.endsWith('#cet') ? 'Europe/Berlin' : zone)

/** Names of people, words, and places that are better known elsewhere: "Medical Center", "Regina Wolf", "Newark, New Jersey". */
const otherNames = new Set(
  listed(
    'center|knox|stanley|regina|mendoza|dawson|currie|darwin|male|jersey|norfolk|chatham|easter|midway|wake|wallis|marengo|petersburg|monticello|hobart|samara|nome|vincennes|resolute|beulah|south georgia',
  ),
)

const fromIntl = Intl.supportedValuesOf('timeZone')
  .filter((zone) => /^(?:America|Europe|Asia|Africa|Australia|Pacific|Atlantic)\//.test(zone))
  .map((zone): [string, string] => [(zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(), zone])
  .filter(([name]) => !otherNames.has(name))

/** Names of islands that are words, counties or towns to everybody else. */
const otherwiseMeant = new Set([
  'norfolk',
  'jersey',
  'midway',
  'wake',
  'easter',
  'christmas',
  'center',
  'vincennes',
  'monticello',
  'winamac',
])

/** Lower-case words to zone. */
export const zoneByName: ReadonlyMap<string, string> = new Map([
  ...fromIntl.filter(([name]) => !otherwiseMeant.has(name)),
  ...clockNames,
  ...Object.entries(named).flatMap(([zone, words]) => listed(words).map((word): [string, string] => [word, stated(zone)])),
])

/** Abbreviations and phrases that may stand right behind a time; upper case where they are short words otherwise (`et`, `west`, `eat`). */
export const zoneAbbreviations = new Set(
  listed(
    'et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|akst|akdt|hst|ast|adt|gmt|bst|utc|wet|west|cet|cest|mez|mesz|eet|eest|ist|idt|jst|kst|sgt|hkt|aest|aedt|acst|acdt|awst|nzst|nzdt|brt|sast|msk|pkt|slst|npt|ndt|pht|phst|ict|wib|myt|trt|eat|wat|gst|sf|nyc|uk|uae',
  ),
)

const states: Record<string, string> = {
  'America/New_York': 'NY|NJ|MA|CT|RI|VT|NH|ME|PA|DE|MD|DC|VA|WV|NC|SC|GA|FL|OH|MI|IN|KY',
  'America/Chicago': 'IL|WI|MN|IA|MO|AR|LA|MS|AL|TN|TX|OK|KS|NE|SD|ND',
  'America/Denver': 'CO|UT|NM|WY|MT|ID',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA|WA|OR|NV',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
  'America/Toronto': 'ON',
  'America/Vancouver': 'BC',
  'America/Edmonton': 'AB',
  'Australia/Sydney': 'NSW|ACT',
  'Australia/Melbourne': 'VIC',
  'Australia/Brisbane': 'QLD',
}
const stateNames: Record<string, string> = {
  'America/New_York':
    'new york|new jersey|massachusetts|connecticut|rhode island|vermont|new hampshire|maine|pennsylvania|delaware|maryland|virginia|west virginia|north carolina|south carolina|georgia|florida|ohio|michigan|indiana|kentucky',
  'America/Chicago':
    'illinois|wisconsin|minnesota|iowa|missouri|arkansas|louisiana|mississippi|alabama|tennessee|texas|oklahoma|kansas|nebraska|south dakota|north dakota',
  'America/Denver': 'colorado|utah|new mexico|wyoming|montana|idaho',
  'America/Phoenix': 'arizona',
  'America/Los_Angeles': 'california|washington|oregon|nevada',
  'America/Anchorage': 'alaska',
  'Pacific/Honolulu': 'hawaii',
  'America/Toronto': 'ontario',
  'America/Vancouver': 'british columbia',
  'America/Edmonton': 'alberta',
}
/** Lower case. Behind a comma at the end of an address only: Georgia and Washington are other places elsewhere. */
export const zoneByStateName: ReadonlyMap<string, string> = new Map(
  Object.entries(stateNames).flatMap(([zone, names]) => listed(names).map((name): [string, string] => [name, zone])),
)
export const zoneByState: ReadonlyMap<string, string> = new Map(
  Object.entries(states).flatMap(([zone, codes]) => listed(codes).map((code): [string, string] => [code, zone])),
)

export const isZoneName = (text: string): string | undefined => (text.includes('/') ? knownZone(text) : undefined)
