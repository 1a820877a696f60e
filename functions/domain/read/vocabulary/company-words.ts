/** Words that stand behind an employer's name. */
export const companyFollows =
  /^(?:'s|’s)?[ ]{1,2}(?:recruiting|recruitment|talent|hiring|people|hr|careers?|interviews?|team|onsite|phone screen|final round|is (?:excited|pleased|happy|looking|hiring)|has (?:scheduled|invited)|would like to|would love|wants? to|loved|liked|asked|has asked|have asked|is keen|are keen|invites?)(?![\p{L}])/iu
