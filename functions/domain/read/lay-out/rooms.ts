/** Where video calls live. The path matters: the same hosts serve help, portals and dial-in pages. */
const rooms: RegExp[] = [
  /^https?:\/\/(?:[\w-]{1,63}\.)?zoom(?:gov)?\.us\/(?:j|my|w|s|wc)\//i,
  /^https?:\/\/(?:[\w-]{1,63}\.)?zoom\.com\/(?:j|my|w)\//i,
  /^https?:\/\/meet\.google\.com\/(?!tel|linkredirect|_meet)[a-z]/i,
  /^https?:\/\/teams\.(?:microsoft\.com|live\.com)\/(?:l\/meetup-join|meet|_#\/l\/meetup-join|v2\/\?meetingjoin)/i,
  /^https?:\/\/(?:[\w-]{1,63}\.){1,2}teams\.microsoft\.us\/l\/meetup-join/i,
  /^https?:\/\/[\w-]{1,63}\.webex\.com\/(?:meet|[\w-]{1,63}\/j\.php|join|wbxmjs|webappng|m\/)/i,
  /^https?:\/\/(?:[\w-]{1,63}\.)?(?:whereby\.com|daily\.co|jitsi\.[a-z.]{2,12}|meet\.jit\.si|8x8\.vc|around\.co|gather\.town|app\.gather\.town|tuple\.app|pop\.com|livestorm\.co|vowel\.com|riverside\.fm|butter\.us|meet\.ffmuc\.net|senfcall\.de|bluejeans\.com|chime\.aws|app\.chime\.aws|gotomeeting\.com|gotomeet\.me|goto\.com|global\.gotomeeting\.com|meetings\.vonage\.com|v\.ringcentral\.com|meetings\.ringcentral\.com|facetime\.apple\.com|discord\.gg|meet\.goto\.com|join\.skype\.com|meet\.lync\.com|vc\.larksuite\.com|meeting\.tencent\.com|wonder\.me|huddle\.[\w-]{2,20}\.com|eu\.bbcollab\.com|meet\.[\w-]{2,40}\.[a-z]{2,10})\//i,
  /^https?:\/\/app\.cal\.com\/video\//i,
  /^https?:\/\/[\w.-]{3,80}\/(?:bigbluebutton|b|jitsi|meet|meeting|video|room|rooms|join|call)\/[\w-]{3,}/i,
]

/** What never leads to the call: help, portals, options, files. */
export const neverLinks =
  /(?:dial-?in|dialin|tel\.meet|support\.|\/help|aka\.ms|meetingoptions|\/options|unsubscribe|reschedul|cancel|calendly\.com\/(?:cancellations|reschedulings)|portal|my-applications|applications?\/|\/jobs?\/|careers|privacy|\/u\/|maps\.|goo\.gl\/maps|linkedin\.com|download|\/test(?:\/|$)|feedback|survey|calendar\.google|htmlLink|\.pdf|usp\/pstn|confirm|\/(?:accept|decline)(?:\/|$|\?)|availability|\/schedule(?:\/|$|\?)|docs\.google|drive\.google|dropbox|github\.com|glassdoor|candidate\.|prep)/i

/** By its address alone: a room to meet in. */
export const isRoom = (url: string): boolean =>
  rooms.slice(0, -2).some((room) => room.test(url)) || (rooms.some((room) => room.test(url)) && !neverLinks.test(url))
