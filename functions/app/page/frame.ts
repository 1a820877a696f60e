import { doneWords } from '../../../templates/page/parts/done-words.ts'
import type { Frame } from '../../../templates/page/parts/layout.tsx'
import type { Visit } from './visit.ts'

export const frameOf = ({ pass, view, request, settings }: Visit): Frame => ({
  owner: pass.scope === 'owner',
  gesture: pass.gesture,
  link: pass.link,
  open: view.questions.filter((question) => !question.answered).length,
  done: doneWords[request.query.get('done') ?? ''],
  local: settings.localOwner !== undefined,
})
