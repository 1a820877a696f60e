import { literal } from '../../vocabulary/patterns.ts'

/** Jobs of those one meets, and names of meetings: none of them is the job to fill. */
export const personRole =
  /^(?:(?:the )?(?:hiring|line|future|direct|your) manager|manager|recruiter|coordinator|recruiting coordinator|talent (?:partner|acquisition(?: partner)?)|founder|founders|co-?founder|ceo|cto|cfo|coo|cmo|cpo|cio|chro|cro|vp|president|executive|executives|exec|team lead|studio head|head|partner|partners|director|directors|panel|lead|leader|leadership|peers?|hr|managing director|scientist|engineer|engineers|ops|research|operations|chair|professional|expert|führungskraft|geschäftsführung|chef|responsable|gestor|gestora|manager recruteur|agent|colleague|teammate|coach|geschäftsführer|vorstand|trainer|hr manager|hr business partner|hrbp|people partner|research|cross-functional partners?|engineering leadership|product leadership|senior leadership|account exec)$/i

export function meetingOnly(segment: string, role: string): boolean {
  if (personRole.test(role.trim())) return true
  const meeting = /(?:interview|screen|call|chat|round|conversation|meeting|gespräch|entretien|entrevista)/i.test(segment)
  if (!meeting) return false
  // "CMO interview", "VP Engineering Interview" name who is met
  return (
    /^(?:C[A-Z]O|SVP|EVP|VP|president|founder|director|head)(?: (?:of )?[\p{L}&]+){0,2}$/iu.test(role.trim()) &&
    !/\bfor\b/i.test(segment) &&
    new RegExp(`^${literal(role.trim())}\\s+(?:interview|screen|call|chat|round|conversation)`, 'i').test(segment.trim())
  )
}
