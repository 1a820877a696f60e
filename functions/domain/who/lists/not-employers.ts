import { testTools } from './test-tools.ts'

/** Second-level labels that are never an employer: mail providers, schedulers, applicant tracking, calendars, video. */
export const notEmployers: ReadonlySet<string> = new Set([
  ...testTools,
  ...'gmail|googlemail|google|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|pm|fastmail|zoho|yandex|qq|163|t-online|orange|free|laposte|libero|example|greenhouse-mail|greenhouse|lever|hire|ashbyhq|ashby|goodtime|smartrecruiters|myworkday|myworkdayjobs|workday|workable|workablemail|brighthire|modernloop|calendly|cal|savvycal|zcal|hirevue|icims|jobvite|bamboohr|teamtailor|teamtailor-mail|recruitee|personio|softgarden|successfactors|taleo|oraclecloud|breezy|breezyhr|breezy-mail|jazzhr|applytojob|rippling|gem|candidate|indeed|indeedemail|linkedin|glassdoor|ziprecruiter|xing|stepstone|monster|wellfound|angellist|otta|welcometothejungle|zoom|teams|microsoft|webex|whereby|doodle|youcanbook|acuityscheduling|chilipiper|hubspot|eventbrite|meetup|resource|group|import|in|sendgrid|mailgun|amazonses|bnc|pinpoint|pinpointhq|comeet|freshteam|dover|metaview|coderpad|hackerrank|codility|codesignal|karat|paradox|olivia|phenom|eightfold|avature|jobscore|homerun|factorial|kenjo|join|talentlyft|manatal|bullhorn|loxo|hireflix|sparkhire|willo|vidcruiter|microsoftonline|office|office365|exchange|facebook|meta|riverside|reclaim|motion|clockwise|microsoftonline|hrmos|herp|jobcan|wantedly|bizreach|talentio|sonicgarden|hey|superhuman|tutanota|tuta|hushmail|mailfence|rocketmail|foxmail|rediffmail|seznam|naver|hanmail|wanadoo|btinternet|ntlworld|earthlink|sbcglobal|bellsouth|bigpond|tiscali|virgilio|jobs|careers|vacancies|usastaffing|usajobs|neogov|governmentjobs|applitrack|frontlineeducation|snagajob|totaljobs|hellowork|francetravail|infojobs|computrabajo|gupy|solides|nofluffjobs|pracuj|traffit|erecruiter|rexx-systems|d-vinci|concludis|umantis|talentsoft|digitalrecruiters|flatchr|taleez|jobylon|reachmee|varbi|emply|webcruiter|recman|carerix|intervieweb|inrecruiting|dayforce|paylocity|ultipro|applicantpro|applicantstack|hireology|careerplug|apploi|recruitcrm|jobadder|livehire|pageuppeople|snaphire|tribepad|eploy|jobtrain|occupop|rezoomo|invalidemail'.split(
    '|',
  ),
])

/** Where a house of a name that may well employ gives mailboxes to its customers. */
export const mailboxDomains: ReadonlySet<string> = new Set(
  'comcast.net|verizon.net|att.net|cox.net|charter.net|optonline.net|shaw.ca|rogers.com|telus.net|sky.com|talktalk.net|virginmedia.com|freenet.de|arcor.de|posteo.de|mailbox.org|1und1.de|bluewin.ch|hispeed.ch|sfr.fr|neuf.fr|bbox.fr|skynet.be|telenet.be|ziggo.nl|home.nl|planet.nl|kpnmail.nl|hetnet.nl|xs4all.nl|alice.it|tin.it|telefonica.net|terra.com.br|uol.com.br|bol.com.br|ig.com.br|wp.pl|o2.pl|onet.pl|interia.pl|op.pl|centrum.cz|email.cz|telia.com|bredband.net|docomo.ne.jp|ezweb.ne.jp|softbank.ne.jp|nate.com|daum.net|sina.com|sohu.com|126.com|duck.com|inbox.com|list.ru|bk.ru|rambler.ru'.split(
    '|',
  ),
)
