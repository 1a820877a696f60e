/** What an employer does, right behind its name and at the end of a clause: "Acme has passed". Behind "you" it may be the opposite. */
export const declining = `
  has passed|have passed|is passing|are passing|decided to pass|has decided to pass|have decided to pass|said no|has said no|have said no|
  is a no|has declined|have declined|declined|is out|are out|
  hat abgesagt|haben abgesagt|hat leider abgesagt|haben leider abgesagt|sagt ab|sagt leider ab|hat nein gesagt|ist raus|
  a dit non|ont dit non|a décliné|ont décliné|ne donne pas suite|n'a pas donné suite|n'ont pas donné suite|
  ha dicho que no|han dicho que no|ha declinado|han declinado|no sigue adelante|
  ha detto di no|hanno detto di no|ha rifiutato|heeft nee gezegd|heeft afgezegd|zegt nee|disse que não|disseram que não|recusou|
  tackar nej|tackade nej|har tackat nej|odmówiła|odmówili|zrezygnowała|zrezygnowali`
