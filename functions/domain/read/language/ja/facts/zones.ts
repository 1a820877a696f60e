import type { ClockNames, PlaceNames } from '../../meanings/facts/zones.ts'

/** What clocks are called in Japanese. */
export const clockNames: ClockNames = {
  classes: { season: ['標準時', '夏時間', '時間'] },
  clocks: {
    'America/New_York': ['米国東部<season>', 'ニューヨーク時間', 'ボストン時間', '東部<season>'],
    'America/Chicago': ['米国中部<season>', 'シカゴ時間', '中部<season>'],
    'America/Denver': ['米国山岳<season>', '米国山岳部<season>'],
    'America/Los_Angeles': [
      '米国太平洋<season>',
      'サンフランシスコ時間',
      'ロサンゼルス時間',
      'シアトル時間',
      'シリコンバレー時間',
      '太平洋<season>',
      '西海岸時間',
    ],
    'America/Halifax': ['大西洋<season>'],
    'America/Sao_Paulo': ['ブラジリア<season>'],
    'America/Argentina/Buenos_Aires': ['アルゼンチン<season>'],
    'America/Bogota': ['コロンビア<season>'],
    'America/Santiago': ['チリ<season>'],
    'America/Lima': ['ペルー<season>'],
    'Europe/London': ['グリニッジ<season>', 'イギリス<season>', '英国<season>', 'ロンドン時間'],
    'Europe/Lisbon': ['西ヨーロッパ<season>'],
    'Europe/Berlin': ['中央ヨーロッパ<season>', 'ベルリン時間', 'ミュンヘン時間', 'ドイツ時間'],
    'Europe/Helsinki': ['東ヨーロッパ<season>'],
    'Europe/Istanbul': ['トルコ<season>'],
    'Asia/Dubai': ['湾岸<season>'],
    'Asia/Kolkata': ['インド<season>', 'インド時間'],
    'Asia/Singapore': ['シンガポール<season>', 'シンガポール時間'],
    'Asia/Hong_Kong': ['香港<season>', '香港時間'],
    'Asia/Shanghai': ['中国<season>', '上海時間', '北京時間', '中国時間'],
    'Asia/Taipei': ['台湾<season>', '台北時間', '台湾時間'],
    'Asia/Seoul': ['韓国<season>', 'ソウル時間', '韓国時間'],
    'Asia/Tokyo': ['日本<season>', '日本時間', '日本', '東京時間', '東京', '大阪', '横浜', '福岡', '名古屋', '京都'],
    'Australia/Sydney': ['オーストラリア東部<season>', 'シドニー時間'],
    'Pacific/Auckland': ['ニュージーランド<season>'],
    'Europe/Paris': ['パリ時間'],
    UTC: ['協定世界時'],
  },
}

/** What the places of the world are called in Japanese. */
export const placeNames: PlaceNames = {
  labels: {},
  places: {},
}
