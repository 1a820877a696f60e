import type { TalkWords } from '../meanings/talks.ts'

/** Interviews and their kinds in Japanese. */
export const talks: TalkWords = {
  interview: ['体験入社', 'トライアル勤務', '面接', '選考', '採用面接'],
  anyInterview: ['職場体験', '面談'],
  formats: {
    superday: ['一日面接', '終日面接'],
    presentation: ['プレゼンテーション', 'プレゼン面接', 'プレゼン'],
    'case-study': ['ケース面接', 'ケーススタディ', 'ケースインタビュー'],
    technical: ['技術面接', 'テクニカル面接', 'コーディング', 'コーディングテスト', '技術面談', 'システム設計'],
    panel: ['パネル面接', 'パネルインタビュー'],
    executive: ['役員面接', '社長面接', '最終役員面接', '代表面接', 'エグゼクティブ面接'],
    'hiring-manager': ['採用マネージャー面接', 'ハイアリングマネージャー', 'マネージャー面接', '上司面接', '部門長面接'],
    peer: ['チーム面談', 'チーム面接', '現場面接', 'カジュアルチーム面談'],
    behavioral: ['行動面接', 'コンピテンシー面接', 'カルチャーフィット', 'カルチャー面談', 'バリュー面接'],
    'recruiter-screen': ['人事面接', '書類通過後の人事面談', '人事面談', '採用担当面談', 'リクルーター面談', 'スクリーニング'],
  },
  rounds: [],
  pauses: ['休憩', '昼食', 'ランチ', '受付', '終了'],
  ends: [],
  occasions: ['試験', '筆記試験', '適性検査', 'テスト', '課題', 'プレゼン'],
  inTwo: ['両方', '二回', '2回'],
  toChoose: ['選択', 'いずれか', 'ご都合', 'どちら', '候補'],
  counting: {
    ahead: [],
    aheadOf: [],
    one: [],
    several: [],
    andLast: [],
    otherBefore: [],
    otherBehind: [],
    comesLater: [],
    casual: [],
    sessions: [],
    elseBefore: [],
    elseBehind: [],
  },
}
