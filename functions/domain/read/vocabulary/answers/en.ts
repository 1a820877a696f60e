import type { AnswerWords } from './answer-words.ts'

export const en: AnswerWords = {
  classes: {
    give: 'give|gives|giving|grant|grants|allow|allows|offer',
    search: `
      hiring|recruitment|recruiting|search|process|headcount|requisition|role|position|post|vacancy|opening|job|new hires|offers|
      making offers`,
    stopped: `
      stop|stopped|halt|halted|pause|paused|freeze|frozen|suspended|suspend|postponed|postpone|deferred|defer|parked|shelved|put off|
      blocked|locked|delayed|pushed back|pushed out`,
    ended: 'withdrawn|cancelled|canceled|eliminated|re advertised|readvertised|filled|closed|removed|pulled|cut|no longer open|taken off',
    make: `
      make|making|made|prepare|preparing|prepared|draft|drafting|drawing up|put together|putting together|send|sending|sent|approve|
      approved|sign off|signed off`,
    again: 'next|second|third|fourth|final|last|another|further|follow up|additional|one more',
    step: `
      interview|round|stage|conversation|call|chat|meeting|session|panel|step|exercise|assignment|assessment|phase|visit`,
    like: `
      would like|would love|'d like|'d love|wants|want|keen|eager|happy|asked`,
    receive: 'received|receipt of|have received|confirm receipt|confirm we received',
    thing: 'application|documents|document|cv|resume|request|submission|enquiry|inquiry|message|profile',
    money: 'budget|headcount|funding|funds|finance|requisition|vacancy',
    unapproved: `
      not been|not yet been|hasn't been|hasn't yet been|haven't been|has not been|is not|isn't|not|not yet|yet to be|hasn't|waiting to be`,
    approved: 'approved|signed off|sign off|released|confirmed|granted|cleared|sanctioned|unlocked',
    pass: 'a pass|a hard pass|a thumbs down|a no',
    take: 'taking|take|takes|taken|fill|filling|accepted',
  },
  not: `
    not|no longer|unable|cannot|can't|won't|wouldn't|couldn't|didn't|don't|doesn't|isn't|aren't|wasn't|weren't|haven't|hasn't|never|
    nobody|no one|none of|neither|nor|no decision|against|decline to|short of`,
  notBehind: false,
  harmless: `
    have you over|have you out|have you down|have you in for|have you in to|have you by|
    hear that you accept|hear you accept|hear that you have accepted|hear you have accepted|glad that you accepted|happy that you accepted|come … to sign|come in to sign|filled as well|filled too|not only|not just|no later than|do not hesitate|don't hesitate|don't be a stranger|could not be happier|couldn't be happier|
    could not be more|couldn't be more|can't wait|cannot wait|not an easy|wasn't easy|was not easy|not easy|why not|no doubt|
    not least|no problem|no matter|unsuccessful candidates|unsuccessful applicants|candidates who were not|
    if you are still interested|if you're still interested|if you are happy with|if you're happy with|if that works|
    if you are available|if you're available|whether you are still interested|not yet told|after meeting … other candidates|
    after speaking … other candidates|after interviewing … other candidates|having met … other candidates|
    having spoken … other candidates|finished speaking with the other candidates|spoken to the other candidates|haven't told|
    not told|no need to|don't need to|do not need to|don't worry|do not worry|not a reflection|not reflect|no reflection|
    your offer to|hold the line|hold off|news about the next step*|news on the next step*|news about the next|
    waiting for … next step*|wondering about the next|invite you to visit our career*|invite you to visit our website|
    invite you to follow|invite you to apply|invite you to join our talent|join our talent|talent pool|talent community|
    after the <again> <step>|after your <again> <step>|after our <again> <step>|following the <again> <step>|following your <again> <step>|
    nothing you did|no other candidates have|other candidates have not been|other candidates do not know|other candidates don't know|
    not right|no rush|not long`,
  maybe: `
    if|whether|in case|should you|should we|unless|please assume|assume that|consider your application|how to|might|may be able|
    hope to be able|would you say|should your|should our`,
  but: 'but|however|yet|although|though',
  wished: `
    would have loved|would have liked|would have been pleased|would have been delighted|would've loved|would've liked|had hoped to|
    were hoping to|was hoping to|wanted to make|wanted to offer|wish we could|wish i could|were keen to|intended to`,
  early: 'yet|too early|too soon|not quite ready|not ready',
  aside: `
    slot|parking|room|badge|expenses|expense|reimburse*|umbrella|refund*|ticket|laptop|newsletter|meetup|conference|webinar|survey|
    seminar|invoice|taxi|hotel|catering`,
  subjects: `
    we|we're|we've|we'd|we'll|i|i'm|i've|i'd|i'll|you|you're|you've|they|they're|it|it's|the team|our team|the panel|this|there|
    please|so|unfortunately|because`,
  others: `the other person has|the other candidate has|
    another candidate|another applicant|another person|another individual|other candidate|other candidates|other applicants|
    other individuals|a different candidate|different candidates|a different direction|another direction|someone else|somebody else|
    someone internal|internal candidate|internal applicant|external candidate|someone whose|someone with|candidates whose|
    candidate whose|applicants whose|applicant whose|individuals whose|candidates with|candidate with|candidates who more|
    a candidate who|someone who|others whose|with others|the other finalist|the other candidate|one person and it|one other person|
    the successful candidate was|the chosen candidate|more appointable|other profiles|another profile|an internal|internally|another finalist|
    another route|a different route|a different profile|different profiles|applicants who|others who|those who|an internal applicant|
    an internal candidate|another internal|a candidate with|a colleague from|somebody who|someone from|somebody from|
    an applicant with|a person with|the other person`,
  decides: `
    decided|decision to|chosen|chose|selected|opted|opting|gone with|go with|going with|went with|going in|gone in|go in|went in|
    pursue|pursuing|hired|hire|hiring|accepted|signed|offered|an offer|the offer|in favor|in favour|move forward|moving forward|
    moved forward|move ahead|moving ahead|proceed|proceeding|progress|progressing|continue with|continuing with|better|closer|
    stronger|more closely|preferred|appointed|taken|moving in|moving in a|moving to|moving on with|went to|goes to|picked|preference|
    prioritize|prioritise|scored|scored higher|candidates than posts|candidates than places|fit better|fits better|better fit|better match|closer match|stronger match|appoint|leaned|leaning|leans|
    <take> the position|<take> the role|<take> the job|<take> on the role|wait for|came out ahead|edged`,
  offer: `corrected offer|offer follows|your conditional offer|your verbal offer|your formal offer|
    offer you the|offer you a … position|offer you a … role|offer you a … job|offer you a … contract|offer you employment|
    offer you this|offer you our|offer you … position|offer you … role|pleased to offer|delighted to offer|happy to offer|
    thrilled to offer|excited to offer|glad to offer|like to offer you|love to offer you|make you an offer|made you an offer|
    making you an offer|make an offer to you|extend you an|extend an offer|extending an offer|extend an official offer|
    extend a formal offer|extend the offer|extend a verbal offer|extend to you|offer letter|letter of offer|offer of employment|
    job offer|formal offer|written offer|verbal offer|updated offer|corrected offer|revised offer|improved offer|official offer|
    offer for the position|offer for the role|offer is attached|offer attached|attached … offer|enclosed … offer|our offer|
    your offer from|offer expires|offer is valid|offer is good|offer stands|offer will remain|offer remains|you got it|
    you got the job|you've got the job|you have got the job|job is yours|role is yours|position is yours|yours if you|
    like you to join|love you to join|love for you to join|want you to join|like to have you join|love to have you|want you on|
    like you on|welcome you to the team|welcome to the team|welcome aboard|welcoming you to|have you on board|have you on the team|
    selected for the role|selected for the position|selected for the job|selected you for|selected you as|chosen you|
    you are our choice|you're our choice|our first choice|our top choice|hire you|hiring you|bring you on board|employment contract|employment agreement|
    contract of employment|your contract|sign the contract|formal paperwork|starting salary|base salary of|appoint you|
    pleased to confirm your appointment|delighted to confirm your appointment|happy to confirm your appointment|
    the answer is yes|it's a yes|it is a yes|decided to go with you|go ahead with you|<make>…an offer|
    <make>…your offer|<make>…the offer|offer in|offer through|offer via|like you … work with us|love you … work with us|
    want you … work with us|like you … work for us|come and work with us|invite you to join|inviting you to join|you to join us|
    you to join the team|you to join our|join us as|join the team as|join our team as|hope you will accept|hope you'll accept|
    hope you accept|hope that you accept|hope you will say yes|hope you'll say yes|hope you say yes|have you as our|have you as a|
    have you as the|came out on top|you are the one|you're the one|you are our preferred|our preferred candidate|wants to hire you|
    want to hire you|wants you on|everyone here wants you|team wants you|we want you|approved your hire|approved your appointment|
    approved your application|your appointment as|your appointment to the|your appointment is subject to|
    confirm your employment|your employment with|like to appoint you|successful candidate|
    offering you|offered the position to you|offered you the|you an offer|your offer|you're hired|you are hired|
    successful applicant for|the successful applicant|letter of appointment|voted yes|vote was yes|vote was unanimous|
    a unanimous yes|rest of the offer|everything else in our offer|our proposal|our written offer|draft contract|contract attached|
    contract is attached|attached … contract|they want you|approval to bring you in|approval to hire|very happy if you accepted|
    delighted if you accepted|happy if you said yes|having you with us|hold this open|hold it open|hold the offer|
    delighted to appoint|pleased to appoint|accept this appointment|this appointment is subject to|
    terms of this appointment|your acceptance|you … on our team|bring you onto|come work with us|
    come work for us|come join us|name the date|to get you here|when can you start|when could you start|we chose you|we picked you|
    picked you|went with you|going with you|it is you|it's you`,
  offersElse: `
    offer you a second|offer you a third|offer you a final|offer you a further|offer you a follow|offer you another|
    offer you an interview|offer you an in person|offer you a video|offer you a phone|offer you a call|offer you a chat|
    offer you a conversation|offer you a meeting|offer you a slot|offer you a place in|offer you the chance|
    offer you the opportunity to meet|offer you the opportunity to interview|offer you the opportunity to speak|
    offer you the following|offer you the next|offer you a time|offer you some|offer you any|offer you times|offer you dates|
    offer you … feedback|offer … feedback|happy to offer some|offer you … advice|offer a range|we offer to|happy to offer to|
    offer to help|offer to pay|offer to reimburse|offer … refund|offer … benefits|offer … parking|negotiate an offer|join us for|
    successful candidate scored|successful candidate had|successful candidate was|successful candidates|join us at|join us on|join … call|join … meetup|wants you to meet|want you to meet|want you to know|not the successful candidate|
    before making an offer|before we make an offer|other offers|competing offers|another offer|offers you|any offers|offer process|
    offer stage|what we offer|we offer a|we offer health|we offer flexible|an offer elsewhere|offer from another|make offers|
    decide on an offer|about an offer`,
  onward: `
    offer you a second|offer you a third|offer you a final|offer you a further|offer you an interview|offer you another interview|
    move you forward|moving you forward|move you on|moving you on|move you to|moving you to|move you along|move you through|
    move you into|move forward with you|moving forward with you|move forward to the|moving forward to the|move on to the|
    move to the next|move to the final|moving to the next|move ahead with you|moving ahead with you|move ahead with your|
    move forward with your|moving forward with your|moving ahead with your|move forward with the next|move forward in the|
    moving forward in the|move forward|moving forward|moving ahead|advance you|advancing you|advance your|advance to|advancing to|
    advanced to|progress to|progressed to|progressing to|progress you|progressing you|progress your|progressing your|
    proceed with you|proceed to|proceeding to|proceed further|proceeding further|proceeding with you|proceed with an|proceed|
    proceeding|continue with you|continuing with you|continue your|continuing your|continue the process|continue the conversation|
    continue with the process|application further|candidacy further|take you further|taking you further|take things further|
    taking things further|take this further|taking this further|take it further|go any further|going any further|go further|
    pursue your|pursuing your|invite you … interview|invite you … round|invite you … stage|invite you … conversation|
    invite you … call|invite you … chat|invite you … meet|invite you … meeting|invite you … onsite|invite you … on site|
    invite you … panel|invite you … visit|invite you … office|invite you … assessment|invite you … day|invite you … final|
    invite you … second|invite you back|invite you in|inviting you … interview|inviting you … round|inviting you … stage|
    inviting you … meet|inviting you to the|inviting you to a|inviting you back|you are invited to … interview|
    you are invited to … round|next step is|next step will be|next step would be|next step for you|next steps are|next stage is|
    next stage will be|next stage would be|next round is|next round will be|next round would be|next up is|next would be|next is a|
    like you to meet|love you to meet|want you to meet|have you meet|like you to come|love you to come|have you come|have you back|
    come back to meet|come back for|come in to meet|come in again|come and meet the team|come and meet our|come and meet us|
    like you to speak|like you to talk|introduce you to|see more of you|meet you again|see you again|speak again|talk again|
    through to the next|through to the final|through to the second|you're through|you are through|made it through|made it to the|
    you passed|you've passed|you have passed|interview was successful|interview has been successful|successful at interview|down to you and|thumbs up|schedule your next|schedule a second|schedule the next|schedule your final|
    schedule the final|schedule a final|schedule a follow|schedule an interview|schedule your interview|arrange a second|
    arrange a final|arrange the next|arrange a further|arrange your next|set up the next|set up a second|set up a final|set up your|
    set up a follow|set up a chat with|set up a call with|plan the onsite|plan your onsite|plan the final|plan your final|
    book your next|book the next|keen to continue|happy to continue|pleased to continue|excited to continue|names of … managers|
    contact details … references|contact details … referees|details of … referees|details of … references|two references|
    three references|two referees|three referees|your references|your referees|reference check|reference checks|check references|
    take up references|shortlisted|on the shortlist|our shortlist|finalist|finalists|final two|final three|last two candidates|
    last three candidates|grab a slot|pick a slot|pick a time for|take home exercise|take home assignment|take home task|
    a short exercise|a small exercise|coding exercise next|complete a short|ready for the next|bring you on site|bring you onsite|
    bring you back|bringing you back|have you on site|have you onsite|come on site|come onsite|come to the office|come to our office|
    come into the office|visit our office|visit us in|fly you|moving on to|move on to round|on to round|you to complete|you to do a|
    you to take a|you to prepare|you to present|invite you for|inviting you for|invite you to … interview|
    take your application forward|taking your application forward|take you forward|taking you forward|take you through to|
    put you forward|putting you forward|making it through|making it to|made it past|made it into|through the first|cleared the|
    passed the|keep going with|details of two|details of former|contact … former manager|contact … former managers|
    contact details … former|contact … previous managers|contact … referees|contact … references|names … references|
    talk to your references|call your references|speak to your references|keen to meet you|eager to meet you|wants to meet you|
    excited to meet you|would like to meet you|would love to meet you|you to meet the|you to meet our|you to meet with|next step in|
    next round of|next stage of|move to a|moving you into|to the assessment|any further|your process … continue|
    selected to participate|selected for the next|selected for an interview|selected for the second|selected for the final|
    selected to move|selected to proceed|chosen for the next|<like> to have a quick chat with you|<like> to have a chat with you|
    <like> to have a word with you|<like> to chat with you|see you again for|go deeper|onsite consists|on site consists|onsite will|
    next on the list|discuss your take home|talk it through with|walk us through your|review your take home|a couple of references|
    need references|need two references|you to meet two|move on to|bring you in for|bring you in to|bring you in next|
    one more person to meet|one last conversation|final conversation|last conversation`,
  references: 'reference|references|referee|referees|former manager|former managers|previous manager|previous managers',
  chosen: `progressing|proceeding|continuing with|taking your application|
    reach the bar|meet the bar|clear the bar|reach the level|meet the level|make the threshold|meet the threshold|strong enough|good enough|convinced by|
    quite there|meet our expectations|up to the level|the standard we|
    to continue|to proceed|successful|selected|chosen|right fit|right match|a match|a fit|the fit|best fit|good fit|closest fit|best match|considering|
    considered|consideration|able to offer|able to make|a position to offer|the right candidate|the right person|the one|
    what we are looking for|looking for|get through|make it|made it|get it|got it|work out|worked out|cut|appointing|hiring for this|
    shortlisted|shortlist|progressed|the next stage|the next round|advance|a role for you|a place for you|right role|right time|
    right one|be filled|fill the role|fill the position|be filling`,
  no: `different decision|another decision|decided otherwise|decided differently|different choice|stopping here|where we stop|stop at this point|leave it at that|
    close second|second choice|second place|fell on someone|fell on another|isn't you|is not you|not you this time|fell short of|falls short of|
    the successful candidate scored|the successful candidates scored|not to appoint|no appointment was made|no appointment has been made|unable to appoint|reserve list|regret to|regretfully|regrettably|sorry to tell|sorry to inform|sorry to let you know|sorry to let you down|sorry to say|sorry to have to|unsuccessful|rejected|
    turn you down|turning you down|turned down|wish i had better|wish we had better|had better news|been filled|is filled|now filled|
    filled internally|filled the position|filled the role|filled the vacancy|filled this|position has closed|position is closed|
    position has been closed|position was closed|role has closed|role has been closed|role is closed|role has been cancelled|
    role has been canceled|role was cancelled|role was canceled|role is cancelled|position has been cancelled|
    position has been canceled|position was cancelled|position was canceled|requisition … cancelled|requisition … canceled|
    role has been eliminated|position has been eliminated|no longer be hiring|no longer hiring|no longer recruiting|
    no longer be filling|no longer exists|no longer available|closing the search|closed the search|withdraw our offer|
    withdraw the offer|withdrawing our offer|withdrawing the offer|withdrawn our offer|withdrawn the offer|rescind|rescinding|
    rescinded|pass on your|passing on your|pass this time|decided to pass|not a fit|end of the road|end here|ends here|stop here|
    close your application|closed your application|closing your application|wish you … in your search|best of luck in your search|
    best of luck with your search|success in your job search|luck in your job search|it's a no|is a no from|a no from us|no from us|
    not the news you|not the answer you|not the outcome you|bad news|disappointing news|disappoint you|difficult news|we're passing|
    we are passing|passing on you|take a pass|without a hire|without hiring|without making a hire|appointed someone|
    appointed somebody|hired someone|hired somebody|found someone|found somebody|went to someone|went to somebody|chose someone|
    went with someone|picked someone|picked somebody|gave it to someone|<job>…<ended>|<ended>…<job>|not moving forward|declined your|
    declining your|released from the process|overqualified|underqualified|too senior for|too junior for|closest match was|
    have filled|stop the process with you|end our process|ending the process|end the process with|concluded the process|parting ways|
    removed from consideration|out of the running|not be filled after all|where our process ends|where this ends|our process ends|
    part ways here|not enough overlap|rather wait for|opted to go|hopes up|not going to work out|won't work out|will not work out|
    didn't make it|did not make it|not make the cut|not a match|
    not good news|went another way|gone another way|going another way|go another way|we will leave it here|we'll leave it here|have to leave it here|
    sadly … <pass>|unfortunately … <pass>|afraid … <pass>|sorry … <pass>|it's <pass> from|it is <pass> from|<pass> from the team|
    <pass> from our side|<pass> from us|<pass> for us|going to pass this time|going to pass on you|going to pass on your|pass on your profile|
    pass on your application|pass on your candidacy|passed on your profile|passed on your application|say no this time|have to say no|
    all the best for your search|all the best in your search|all the best with your search`,
  things: `contract|agreement|draft|drafts|version|nda|claim|claims|request|requests|invite|test|tests|exercise|assignment|case study|task|background check|reference check|references|video step|recorded step|recording|personality test|assessment|form|forms|questionnaire|budget|tool|visa|permit|trip|train|flight|strike|document|documents|signature|laptop|invoice|payment|link|the other position|the other role|the other job|other position|other role|other job|another position|another role|our invitation|their offer|his offer|her offer|proposal|time slot|the slot|the date`,
  beside: `after|following|based on|given|having|reviewing|review of|despite|since|in light of|in view of|on the basis of|considering|during|on|last|this|by`,
  themselves: `with you|hire you|hiring you|select you|selected you|choose you|chosen you|offer you|you have not|you've not|you were not|you weren't|you are not|you're not|you have been|you were|take you|move you|moving you|invite you|advance you|turn you|turned you|you did not|you didn't|appoint you|our offer|the offer|your offer|application|candidacy|candidature|your profile|your process|the position|this position|position has|position was|position is|the post|this post|the role|this role|role has|role was|role is|the job|this job|vacancy|the opening|requisition|candidate|candidates|applicant|applicants|the bar|our bar|expectations|good enough|strong enough|standard|convince|level|consideration|search|further|at this time|on this occasion|this time`,
  leaves: `withdrawn|withdrew|withdraws|dropped out|pulled out|pulling out|turned down our|turned us down|declined our|declined his|declined her|declined their|declined the offer|rejected our|rejected the offer|said no to|no longer interested|no longer available|cancelled|canceled|backed out|changed their mind|is ill|fell ill|postponed|rescheduled`,
  hold: `<money>…<unapproved>…<approved>|waiting …<approved>…<money>|awaiting …<approved>…<money>|waiting for sign off|awaiting sign off|
    pending sign off|everything's parked|everything is parked|everything … parked|things are parked|we are parked|we're parked|it's parked|
    it is parked|all parked|park this|park your|park things|nothing is moving|nothing's moving|nothing can move|
    pick this up when|pick it up when|pick this up again|pick it up again|pick things up again|pick this back up|resume when|continue when|continue then|
    nothing will happen before|nothing will move before|nothing happens before|
    on hold|hiring freeze|recruitment freeze|headcount freeze|freeze on|frozen|froze|hiring pause|hiring is paused|paused|pausing|
    pause all|pause hiring|pause on|pause the|pause this|pause our|put a pause|temporarily stopped|temporarily suspended|suspended|
    suspend|on ice|on the back burner|in limbo|stalled|hit pause|postponed until|delayed until|delayed indefinitely|holding off on|
    hold off on|halted|halt to|stopped hiring|<search>…<stopped>|<stopped>…<search>|stopped all hiring|stop all hiring|
    headcount … not … approved|headcount … not been approved|budget … not … approved|budget … not been approved|not allowed to hire|
    not able to hire|unable to hire anyone|cannot hire|can't hire|not hiring anyone|not hire anyone|can't take on|cannot take on|
    waiting for budget|awaiting budget|pending budget|budget approval|budget is approved|budget review|on the shelf|on pause|
    on a pause|hiring stop|hiring moratorium|moratorium|in a holding pattern|wait for the reorg*|no hiring until|
    decision … postponed|postpone … decision|hiring … slowed|stop making offers|stopped making offers|not making offers|
    no offers for now|no new hires|can't move anybody|cannot move anybody|can't move anyone|cannot move anyone|not move anyone|
    pending an internal|pending a review|pending review|waiting for her to review|waiting for him to review|
    waiting for them to review|hiring plans … review|cannot make any progress|can't make any progress|until it's lifted|
    until it is lifted|until the freeze|budget was pulled|budget was cut|budget has been pulled|
    approvals are stuck|approval is stuck|nothing moves on|nothing will move on`,
  delays: `decision … pushed|decision … moved|decision … slipped|decision … slid|decision … delayed|decision … deferred|decision … put off|decision … wait until|pushed … decision|moved … decision|delayed … decision|
    everything is delayed|everything has been pushed|process … pushed|timeline … pushed|timeline … slipped|hiring … pushed`,
  away: `is on … leave|is on vacation|is on holiday|is on annual|is out of|is away|is currently away|is currently on|is travelling|is traveling|are on vacation|are away|has been on … leave|will be on … leave|will be on vacation|will be away|will be out of|who is on|who is away|went on … leave|goes on … leave`,
  reply: `
    revert|let us know|let me know|your decision|your answer|your response|your reply|your signature|an answer|hear from you|please answer|answer by|answer us|answer me|
    hear back from you|respond|reply|sign|signed|signing|accept|acceptance|please confirm|confirm by|confirm whether|
    confirm your acceptance|confirm your decision|expires|expire|valid|open until|good until|stands until|good through|deadline|
    return it|decide|get back to me|get back to us|tell us|tell me|have until|
    hold it open|hold this open|hold the offer|keep it open|keep the offer|think it over|to think about|to consider|to decide|lapse*|remains open|is open for|stays open|on the table|mull it over|come back to us|come back to me|back with us by|signed copy|think about it|think it through|sleep on it|decision`,
  granted: `take the time you need|take all the time you need|deadline … offer|offer deadline|offer … extended|extend … offer|offer … open|offer … until|deadline for your decision|deadline for your answer|deadline for your reply|deadline for accepting|deadline to accept|deadline to sign|your decision deadline|acceptance date|acceptance deadline|<give> you … decide|<give> you … think|<give> you … consider|<give> you … make up|you can have … decide|you can have … think|you have … to decide|you have … to think|take … to decide|take … to think|your answer can wait|your decision can wait|whether you accept|whether you would like to accept|mind about the offer|think about the offer|longer to decide|more time to decide|sign the contract|the contract … signed`,
  suits: `is fine|is also fine|are fine|works for us|works for me|works on our end|works too|works as well|suits us|is okay|is ok|is all right|is alright|is good for us|is no problem|would be fine`,
  dated: `start|starting|starts|first day|begin|begins|joining date|follows|will follow|we send|we will send|we'll send|will send you|sends you|i will send|i'll send|you will receive|you'll receive|arrive|arrives|will reach you|vacation|holiday|holidays|on leave|of leave|away|out of office|probation|notice period|bonus|paid|payroll|background check|reference*|call you|calls you|a call|meet|onboarding|laptop|visa|questions|interview`,
  machine: `
    automatic reply|automated reply|automatic response|automated response|auto reply|auto response|out of office|out of the office|
    automated message|automatically generated|auto generated|system generated|do not reply to this|please do not reply|
    do not respond to this|unmonitored|not monitored|on vacation|on annual leave|on leave|on parental leave|on maternity leave|
    on paternity leave|on holiday until|away from my desk|away until|away from the office|limited access to email|
    limited access to my email|back in the office on|when i return|when i am back|received your application|your application has reached|your application reached us|your application is in|application was registered|application is registered|
    receipt of your application|application has been received|application was received|application received|
    application was submitted|application has been submitted|got your application|thank you for applying|thanks for applying|
    thank you for your application|received your message|your message has been received|ticket number|confirm your email|
    verify your email|tell us how we did|take our survey|candidate experience survey|take two minutes to|submitted successfully|
    successfully submitted|is being reviewed by|check its status|check the status|track your application|candidate account|
    candidate portal account|will contact you for an interview|if your qualifications|if your profile matches|if your skills|
    your request … received|we have received your|we've received your|not be forwarded|in my absence|during my absence|
    no access to email|no access to my email|will return on|i will be back on|currently away|currently traveling|
    currently travelling|minute survey|short survey|this mailbox|activate your account|complete your profile|
    complete your candidate profile|<receive> your <thing>|<receive> the <thing>|unattended mailbox|unattended|candidate portal|
    new message in your|will respond within|will get back to you within two business|member of our team will|rate your experience|
    please rate|your feedback matters|interview feedback matters|no further action is required|limited connectivity|
    get in touch with you to arrange|carefully review your|review your profile|we will review your application|
    will review your application|thanks for getting in touch with|thank you for contacting|thank you for submitting|
    thanks for submitting`,
  hints: {
    offer: `
      congratulations|congrats|base is|base salary|your salary|compensation package|compensation|first day|start date|starting date|
      your package|paperwork|the terms|onboarding|equity|sign on|signing bonus|resign|notice period|say yes|if you accept|docusign|
      match your salary|talk numbers|great news|wonderful news|proposal|bonus|leave|vacation days|acceptance|accept|contract|hired|
      unanimous|voted|we want you|welcome|delighted|thrilled|excited|lovely news|fantastic news`,
    rejection: `
      best of luck|wish you the best|wish you all the best|wish you every|wish you luck|wish you well|good luck with your|
      every success|all the best for the future|all the best in your|future endeavors|future endeavours|on file|do apply again|
      apply again|reapply|encourage you to apply|welcome you to apply|keep an eye on our|future opportunities|future openings|
      other opportunities|don't be discouraged|a very strong candidate|strong pool|high standard of|highly competitive|competition for|
      after careful consideration|more experience|deeper experience|more senior|looking for someone|needed someone|wanted someone|
      paths cross|tough one|hard to write|not easy to write|we need someone|need somebody|happy to give you feedback|give you feedback|
      appreciate your interest|our careers page|nothing you did|hopes up`,
    'on-hold': `
      reorganization|reorganisation|restructuring|merger|budget|bear with us|when it resumes|things change|as soon as things|
      back to you when|pick this back up|pick the conversation back up|hope to reopen|resume|revisit|the dust has settled|dust settles|
      put off|reorg|don't have a timeline|no timeline|until then|still very much wants|reconnect|nothing i can do|review all|
      next year's numbers|leadership`,
    'next-step': `
      are you free|are you available|would you be free|would you be available|which days|which day|what days|what day works|
      when would you be|when works|when are you|your availability|check your calendar|your calendar look|works for you|work for you|suits you|suit you|
      <again> <step>|next conversation|speak to you|speak with you|talk to you as well|talk with you|meet you again|book a time|
      choose a time|pick a time|scheduling link|keep going|move things along|to schedule|set up a call|set up a time|find a time|
      let's talk|talk it through|60 minutes|45 minutes|30 minutes|quick chat|is convenient|any time on|coffee with|meet two`,
  },
}
