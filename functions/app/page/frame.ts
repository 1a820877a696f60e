import { termOf } from '../../../templates/page/office/office-words.ts'
import { canBeTakenBack, doneIn } from '../../../templates/page/parts/done-words.ts'
import type { Frame } from '../../../templates/page/parts/layout.tsx'
import { exampleSettingPath, undoPath } from '../../../templates/page/parts/paths.ts'
import type { Refused } from '../../../templates/page/parts/refused.ts'
import { localDate } from '../../domain/time/wall-time.ts'
import type { Visit } from './visit.ts'

/** The act just done is the latest there is: pages take back that one, or nothing. */
function undoOf({ pass, state, request }: Visit): Frame['undo'] {
  if (request.query.get('done') === 'example-gone') return { action: exampleSettingPath, fields: { show: 'yes' } }
  if (pass.scope !== 'owner' || !canBeTakenBack(request.query.get('done') ?? '')) return undefined
  const at = state.notes
    .filter(({ undone }) => !undone)
    .map((note) => note.at)
    .sort()
    .at(-1)
  return at === undefined ? undefined : { action: undoPath, fields: { at, back: request.path } }
}

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
