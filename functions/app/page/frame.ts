import { canBeTakenBack, doneIn } from '../../../templates/page/parts/done-words.ts'
import type { Frame } from '../../../templates/page/parts/layout.tsx'
import type { Visit } from './visit.ts'

/** The act just done is the latest there is: pages take back that one, or nothing. */
function undoOf({ pass, state, request }: Visit): Frame['undo'] {
  if (pass.scope !== 'owner' || !canBeTakenBack(request.query.get('done') ?? '')) return undefined
  const at = state.notes
    .filter(({ undone }) => !undone)
    .map((note) => note.at)
    .sort()
    .at(-1)
  return at === undefined ? undefined : { at, back: request.path }
}

export const frameOf = (visit: Visit): Frame => {
  const { pass, view, request, settings } = visit
  return {
    owner: pass.scope === 'owner',
    gesture: pass.gesture,
    link: pass.link,
    open: view.questions.filter((question) => !question.answered).length,
    done: doneIn(request.query),
    undo: undoOf(visit),
    local: settings.localOwner !== undefined,
  }
}
