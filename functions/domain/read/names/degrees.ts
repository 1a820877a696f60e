import { hasTitleHead } from '../language/lexicon/jobs.ts'

/** "Dr. Hanna Vogt, PhD, Head of Chemistry", "Ivy Chen, SHRM-CP, our Lead". */
const credentials =
  /^(?:,\s?(?:ph\.?d\.?|m\.?d\.?|mba|jr\.?|sr\.?|i{2,3}|iv|esq\.?|cpa|pmp|shrm-s?cp|s?phr|p\.?e\.?|rn|m\.?sc\.?|b\.?sc\.?|cissp|cfa|rpp|mcip|aicp|leed ap)(?=\s?(?:[,(（–—-]|$))){1,3}/iu

/** "Nora Feld, DVM, practice owner": other letters in capitals are a degree where a job follows. */
const letters = /^(?:,\s(?:\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}[\p{L}]{0,3})){1,3}(?=,\s|\s[-–—]\s|\s?[(（])/u

/** What stands behind a name, without the degrees right behind it. */
export const withoutLetters = (behind: string): string =>
  behind.replace(credentials, '').replace(letters, (all: string) => (hasTitleHead(all) ? all : ''))
