/** Stands behind the name of someone who takes part. */
export const meetAfter =
  /^[ ,]{0,3}(?:(?:(?:will|would)(?! (?:also )?(?:confirm|send|share|e-?mail|be in touch|follow|let you|get back|reach out|contact|schedule|coordinate|arrange|book|set up|greet|escort|collect|pick you|let you in|forward|provide|update|reply|handle|be your (?:point of )?contact))|is going to|and i(?: will)?|and me|and myself|are going to|'ll|'d)(?![\p{L}])|(?:asks?|leads?|hosts?|joins?|joining|interviews?|pairs? with|runs?|conducts?|heads?|chairs?|is (?:our|the|a|an)|is looking forward|(?:is|are|both|all)? ?(?:very |really |so )?(?:excited|keen|eager|thrilled|pleased|happy|delighted|glad) to (?:chat|meet|talk|speak|see|get to know|hear)|would be (?:delighted|happy|glad)|is free|is available|has (?:time|set aside)|can (?:see|meet|do)|nimmt sich|freut sich|freuen sich|hat zeit|ruft (?:sie|dich|euch)|rufen (?:sie|dich|euch)|vous appellera|te llamará|le llamará|belt (?:je|u)|ti chiamerà|la chiamerà|ringer (?:dig|upp)|vous attend|vous recevra|vous reçoit|te espera|le espera|ti aspetta|verwacht|look(?:s|ing) forward|wird|werden|führt|leitet|sera|seront|saranno|estarán|estarão|zullen|będą|będzie|mènera|animera|dirigirá|estará|te entrevistará|realizará|vai conversar|vai conduzir|irá|conduzirá|zal|neemt deel|voert|sarà|condurrà|ti intervisterà|が担当|が面接|さんが)(?![\p{Ll}]))/iu

/** Behind a name: somebody to ask. */
export const contactAfter =
  /^(?:\s?[(（][^()（）]{0,120}[)）])?,?\s(?:is|are|can be|will be|is always) (?:reachable|reached|(?:available|happy|glad) (?:at|on|under|by)|(?:available|there|happy|glad|here) (?:for (?:any )?questions|to (?:help|answer))|your (?:point of )?contact)(?!\p{L})/iu

/** Between people of one sentence: the next of them, with the job in brackets. */
export const nextPerson =
  /^(?:\s?[(（][^()（）]{0,120}[)）])?(?:,\s(?:and\s)?|\s(?:and|&|und|et|y|e|en)\s)(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}/u

/** Behind a name that does not count. */
export const elsewhereAfter =
  /^[^.;\n]{0,60}?(?:shadow|observ|(?:sits?|sitting) in(?=\s?[,.;)]|\s(?:but|without|to (?:listen|learn|watch)|as an? (?:observer|trainee))(?!\p{L})|$)|takes? no (?:active )?part|hört nur zu|hören nur zu|sitzt nur dabei|nur als zuhörer|n['’]intervien|sans intervenir|solo (?:escucha|ascolta)|só (?:ouve|escuta)|luistert (?:alleen )?mee|lyssnar bara|tylko słucha|listen(?:ing)? in|won't|will not|can't|cannot|is unable|not be (?:on|able|there|joining)|had to (?:drop|cancel)|no longer|is out|is away|is off|is ill|is sick|on leave|may (?:also )?(?:join|drop)|might (?:also )?(?:join|drop)|optional|hospitier|en observation|de oyente|como oyente|como observador|kijkt mee|in osservazione|come uditor|見学)/iu
