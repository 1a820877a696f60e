import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in Japanese. */
export const announced: AnnouncedWords = {
  rolePlay: ['ロールプレイ'],
  lesson: ['模擬授業'],
  classes: [],
  topics: [],
  case: ['ケース面接'],
  group: ['グループディスカッション'],
  shadow: ['職場見学'],
  tour: ['施設見学', '社内見学'],
  tourEnds: [],
  papers: ['書類確認'],
  spreadsheet: ['エクセル'],
  test: ['筆記試験', '適性検査'],
  presentation: ['プレゼンテーション', 'プレゼン'],
  notPresented: [],
  debugging: ['デバッグ', '障害対応'],
  ownResults: ['ご自身の研究', 'これまでの研究', '研究内容'],
  portfolio: ['ポートフォリオ'],
  safeguarding: [],
  team: [],
  background: ['ご経歴'],
}
