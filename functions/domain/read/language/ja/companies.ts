import type { CompanyWords } from '../meanings/companies.ts'

/** What houses are called, in Japanese. */
export const companies: CompanyWords = {
  houses: [],
  ends: ['銀行', '病院', '大学', '製作所', '工業', '商事', 'フーズ', '電機'],
  glued: [],
  at: [],
  atMaybe: [],
  with: [],
  articles: [],
  leadIns: [],
  clientLeads: [],
  nouns: [],
  clients: [],
  via: [],
  senderOf: [],
  partners: [],
  meetings: [],
  openers: ['面接', '一次面接', '二次面接', '三次面接', '最終面接'],
  openersGlued: [],
}
