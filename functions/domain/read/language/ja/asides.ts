import type { AsideWords } from '../meanings/asides.ts'

/** What is said beside the hour of a talk in Japanese. */
export const asides: AsideWords = {
  carries: ['変更', '移動'],
  places: [
    '会場',
    '会議室',
    '場所',
    '階',
    'ビル',
    'オフィス',
    'オンライン',
    '電話',
    '対面',
    'リンク',

    '住所',
    '号室',
  ],
  others: ['別の候補者', '他の候補者', '社内', 'ストライキ', '懇親会', '研修', '飛行機', 'チーム{会議|ミーティング}', '発表会', '休暇'],
  owners: ['弊社の', '私の'],
  reasons: [],
  articles: [],
  prepositions: [],
  expects: ['お待ちして', 'お会いできる', '楽しみにして'],
  unwell: ['急病', '発熱', '体調不良', '入院', '急用', '病気', '事故', '体調を崩'],
  attends: ['お越し', 'ご来社', 'ご参加'],
  sends: ['お送りします', 'お送りいたします', '送付します', '送付いたします', 'ご連絡します', 'ご連絡いたします'],
  needless: ['必要がなくな', '必要はありません'],
  arrives: ['受付', 'ログイン', '入室', 'ご到着', '到着'],
  jobBegins: ['入社日', '入社', '勤務開始', '就業開始', '初出社'],
  otherHours: ['までに', '開場', '開館', '締切'],
  otherOccasions: ['締切', '締め切り', '提出期限', '入社日', '初出勤', '勤務開始日', '取締役会', '役員会', '予算会議'],
}
