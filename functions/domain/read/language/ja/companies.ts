import type { CompanyWords } from '../meanings/companies.ts'

/** What houses are called, in Japanese. */
export const companies: CompanyWords = {
  inside: [],
  houses: [],
  ends: ['銀行', '病院', '大学', '製作所', '工業', '商事', 'フーズ', '電機'],
  glued: [],
}
