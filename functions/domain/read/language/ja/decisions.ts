import type { DecisionWords } from '../meanings/decisions.ts'

/** When the employer decides or answers, in Japanese. */
export const decisions: DecisionWords = {
  answers: ['結果', 'ご連絡', '回答', '合否', '決定', 'お知らせ', 'お返事', '判断'],
  notAnswers: [],
  news: ['お電話', 'お電話いたします', 'お電話します', '通知', '分かり次第', 'お返事'],
  candidateActs: ['ご返信', 'ご回答ください', 'ご回答をお願い', 'お返事ください', 'お返事をお願い', 'お返事いただけ'],
  notCandidateActs: [],
  endOfNextWeek: ['来週末', '来週中'],
  endOfThisWeek: ['今週末', '今週中'],
  marks: ['までに', 'に'],
  limits: [],
  around: ['頃'],
  partOf: [],
  weekBefore: [],
  weekAfter: ['翌週', '来週'],
  sameDay: ['当日中'],
  nextDay: ['翌日'],
  within: [],
  withinMore: [],
  orSo: [],
  after: [],
  fromToday: [],
  followUps: [],
  joins: [],
  speakers: [],
}
