import { termOf } from '../../../templates/page/office/office-words.ts'
import { canBeTakenBack, doneIn } from '../../../templates/page/parts/done-words.ts'
import type { Frame } from '../../../templates/page/parts/layout.tsx'
import { exampleSettingPath, materialPath, undoPath } from '../../../templates/page/parts/paths.ts'
import type { Refused } from '../../../templates/page/parts/refused.ts'
import type { Note } from '../../domain/record/note.ts'
import { localDate } from '../../domain/time/wall-time.ts'
import type { Visit } from './visit.ts'

/** The act that the address names, as long as something of it stands: a page opened again later takes back that one, or nothing. */
function undoOf({ pass, state, request: { query, path } }: Visit): Frame['undo'] {
  if (query.get('done') === 'example-gone') return { action: exampleSettingPath, fields: { show: 'yes' } }
  if (pass.scope !== 'owner' || !canBeTakenBack(query.get('done') ?? '')) return undefined
  const act = state.notes.find(({ at, undone }) => at === query.get('at') && !undone)
  return act && { action: undoPath, fields: { at: act.at, back: isNew(act) ? materialPath : path } }
}

/** With the act the page of what it made is gone, too. */
const isNew = ({ value }: Note): boolean => value.kind === 'changed' && value.change.of === 'piece' && value.change.version === 1

/** `problems`: what is wrong in a form whose page hands what was typed on by itself. */
export const frameOf = (visit: Visit, problems: Refused['problems'] = []): Frame => {
  const { pass, view, request, settings, world, now } = visit
  const { name, homeZone } = view.candidate
  return {
    owner: pass.scope === 'owner',
    gesture: pass.gesture,
    link: pass.link,
    open: view.questions.filter((question) => !question.answered).length,
    done: doneIn(request.query),
    undo: undoOf(visit),
    local: settings.localOwner !== undefined && !settings.example,
    example: settings.example ? { name, now, zone: homeZone } : undefined,
    refused: problems.length > 0 ? { problems } : (visit.refused ?? { problems }),
    help: world.office?.help,
    term: termOf(world.office, localDate(now, homeZone)),
  }
}
