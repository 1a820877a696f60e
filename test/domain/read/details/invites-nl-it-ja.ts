import type { MarkedInvite } from './marked-invite.ts'

export const invitesNl: MarkedInvite[] = [
  {
    name: 'een balie',
    text: `Beste Alex,

Graag nodigen we je uit voor een tweede gesprek op donderdag 10 december 2026 om 10.00 uur, Kanaalweg 7, Utrecht.
⟦Neem een geldig legitimatiebewijs mee.⟧
⟦Meld je bij de balie op de begane grond en vraag naar Sanne.⟧
⟦Parkeren kan gratis achter het gebouw.⟧
⟦Uiterlijk 17 december hoor je van ons.⟧

Met vriendelijke groet,
Sanne Mulder`,
  },
  {
    name: 'een telefoontje',
    text: `Hoi Alex,

leuk dat je gereageerd hebt! We spreken elkaar maandag 7 december 2026 om 11 uur.
⟦Ik bel je op je mobiele nummer.⟧
⟦Ik ben vooral benieuwd naar je motivatie.⟧

Groetjes,
Bas`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'een programmeersessie',
    text: `Hallo Alex,

je technische gesprek is op woensdag 9 december 2026 om 15.00 uur met Loes Hendriks.
Meet: https://meet.google.com/abc-defg-hij
⟦Je deelt je scherm en werkt in je eigen editor.⟧
⟦Loes gaat dieper in op testen.⟧
⟦Het gesprek is in het Engels.⟧

Groet,
Tom`,
    people: ['Loes Hendriks'],
  },
  {
    name: 'kosten en kleding',
    text: `Geachte heer Morgan,

Wij verwachten u op vrijdag 11 december 2026 om 9.30 uur in onze fabriek.
⟦Reiskosten worden vergoed; bewaar uw bonnetjes.⟧
⟦Draag dichte schoenen.⟧
⟦Heeft u een aanpassing nodig, laat het ons dan vooraf weten.⟧
⟦Bij vertraging kunt u bellen naar 030 555 0148.⟧

Hoogachtend,
P. de Wit`,
  },
  {
    name: 'een lijstje',
    text: `Hi Alex,

Hieronder de details voor 9 december 2026.

⟦Meenemen:
- je cv
- je diploma's⟧

⟦We beginnen met koffie en een rondleiding, daarna volgt het gesprek.⟧
⟦Bereid een korte pitch over jezelf voor.⟧

Tot dan!
Femke`,
  },
  {
    name: 'alleen beleefdheid',
    text: `Beste Alex,

Bedankt voor je sollicitatie. Hierbij bevestig ik ons gesprek op dinsdag 15 december 2026 om 14.00 uur.
Heb je vragen, stel ze gerust.

Tot ziens,
Eva`,
  },
  {
    name: 'opname en geheimhouding',
    text: `Beste Alex,

Op dinsdag 8 december 2026 om 13 uur spreek je met de directie.
⟦De sessie wordt opgenomen.⟧
⟦Vooraf teken je een geheimhoudingsverklaring.⟧
⟦De link volgt een dag van tevoren.⟧

Vriendelijke groet,
Daan`,
  },
]

export const invitesIt: MarkedInvite[] = [
  {
    name: 'una portineria',
    text: `Gentile Alex,

le confermiamo il colloquio di giovedì 10 dicembre 2026 alle 15:30 in Via Tortona 31, Milano.
⟦La preghiamo di portare un documento d'identità.⟧
⟦All'ingresso chieda di Giulia Rinaldi.⟧
⟦Il parcheggio è riservato ai residenti, meglio la metropolitana (fermata Porta Genova).⟧
⟦Riceverà un riscontro entro il 18 dicembre.⟧

Cordiali saluti,
Giulia Rinaldi`,
  },
  {
    name: 'una telefonata',
    text: `Ciao Alex,

ci sentiamo lunedì 7 dicembre 2026 alle 10.
⟦Ti chiamo io sul cellulare.⟧
⟦Parleremo soprattutto della tua esperienza all'estero.⟧

A presto
Paolo`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'una prova tecnica',
    text: `Buongiorno Alex,

il colloquio tecnico si terrà mercoledì 9 dicembre 2026 alle 16:00 con Sara Conti.
Link: https://meet.google.com/abc-defg-hij
⟦Condividerà lo schermo e potrà usare il linguaggio che preferisce.⟧
⟦Sara approfondirà la parte di architettura.⟧
⟦Il colloquio sarà registrato.⟧

Grazie,
Marco`,
    people: ['Sara Conti'],
  },
  {
    name: 'spese e abbigliamento',
    text: `Gentile dottoressa,

La aspettiamo venerdì 11 dicembre 2026 alle 9:30 in stabilimento.
⟦Le spese di viaggio sono rimborsate dietro presentazione delle ricevute.⟧
⟦Sono obbligatorie le scarpe antinfortunistiche.⟧
⟦Se ha esigenze particolari ce lo comunichi in anticipo.⟧
⟦In caso di ritardo chiami il numero 02 5550 1480.⟧

Distinti saluti
Ufficio Risorse Umane`,
  },
  {
    name: 'un elenco',
    text: `Ciao Alex,

ecco i dettagli del 9 dicembre 2026.

⟦Cosa portare:
- carta d'identità
- il tuo portatile⟧

⟦Inizieremo con un giro degli uffici, poi pranzo con il team.⟧
⟦Prepara un esempio di progetto andato male.⟧

Un saluto
Elena`,
  },
  {
    name: 'solo cortesie',
    text: `Gentile Alex,

grazie per la disponibilità. Confermo il colloquio di martedì 15 dicembre 2026 alle 11:00.
Per qualsiasi domanda resto a disposizione.

Buona giornata,
Luca`,
  },
  {
    name: 'un invito breve',
    text: `Buongiorno,

martedì 8 dicembre 2026 alle 14:00 incontrerà il direttore.
⟦Le invierò il link il giorno prima.⟧
⟦Il colloquio sarà in inglese e durerà circa un'ora.⟧
⟦Le chiederemo di firmare un accordo di riservatezza.⟧

Cordialmente
Chiara`,
  },
]

export const invitesJa: MarkedInvite[] = [
  {
    name: '受付のあるビル',
    text: `アレックス モーガン様

お世話になっております。株式会社青葉の佐藤です。
二次面接の日程が12月10日（木）14:00に確定いたしました。
⟦当日は顔写真付きの身分証明書をご持参ください。⟧
⟦1階受付にて佐藤をお呼び出しください。⟧
⟦駐車場はございませんので、公共交通機関をご利用ください。⟧
⟦結果は1週間以内にメールでご連絡いたします。⟧

よろしくお願いいたします。
佐藤`,
  },
  {
    name: '電話',
    text: `アレックス様

ご応募ありがとうございます。
12月7日（月）10:00より一次面接を行います。
⟦お時間になりましたら、こちらからお電話いたします。⟧
⟦これまでのご経験について伺います。⟧

何卒よろしくお願い申し上げます。`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'オンライン',
    text: `モーガン様

技術面接を12月9日（水）16:00に実施いたします。
URL：https://meet.google.com/abc-defg-hij
⟦画面共有をしながらコードを書いていただきます。⟧
⟦プログラミング言語は自由です。⟧
⟦カメラはオンにしてください。⟧
⟦面接は録画させていただきます。⟧

よろしくお願いいたします。`,
  },
  {
    name: '持ち物',
    text: `アレックス様

12月11日（金）9:30に本社までお越しいただけますでしょうか。
⟦【持ち物】
・履歴書
・筆記用具⟧
⟦【服装】私服でお越しください。⟧
⟦交通費は全額支給いたします。⟧

以上`,
  },
  {
    name: '配慮',
    text: `モーガン様

最終面接のご案内です。日時：12月15日（火）13:00
⟦配慮が必要な場合は事前にお知らせください。⟧
⟦遅れる場合は03-5550-1480までお電話ください。⟧
⟦前半は経営陣との面談、後半は社内見学を予定しております。⟧

よろしくお願いいたします。
人事部`,
  },
  {
    name: '挨拶のみ',
    text: `アレックス様

お世話になっております。
面接の日時は12月14日（月）15:00です。
ご不明な点がございましたらお気軽にお問い合わせください。
当日お会いできることを楽しみにしております。

よろしくお願いいたします。`,
  },
  {
    name: '課題',
    text: `モーガン様

次回の面接は12月8日（火）11:00です。
⟦秘密保持契約書に署名をお願いいたします。⟧
⟦接続先のURLは前日にお送りいたします。⟧
⟦過去の事例を一つご用意ください。⟧

よろしくお願いいたします。`,
  },
]
