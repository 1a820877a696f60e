import { termOf } from '../../../templates/page/office/office-words.ts'
import { canBeTakenBack, doneIn, doneWords } from '../../../templates/page/parts/done-words.ts'
import type { Frame } from '../../../templates/page/parts/layout.tsx'
import { exampleSettingPath, materialPath, roundPath, undoPath } from '../../../templates/page/parts/paths.ts'
import type { Refused } from '../../../templates/page/parts/problems/refused.ts'
import type { Note } from '../../domain/record/note.ts'
import { localDate } from '../../domain/time/wall-time.ts'
import type { Visit } from './visit.ts'

/** The act that the address names, as long as something of it stands: a page opened again later takes back that one, or nothing. */
function undoOf({ pass, state, view, request: { query, path } }: Visit): Frame['undo'] {
  if (query.get('done') === 'example-gone') return { action: exampleSettingPath, fields: { show: 'yes' } }
  if (query.get('done') === 'added' && pass.scope === 'owner') return addedBack(view, path)
  if (pass.scope !== 'owner' || !canBeTakenBack(query.get('done') ?? '')) return undefined
  const act = state.notes.find(({ at, undone }) => at === query.get('at') && !undone)
  return act && { action: undoPath, fields: { at: act.at, back: isNew(act) ? materialPath : path } }
}

/** What was added by hand is no interview, then; that can be taken back in its turn. */
function addedBack({ applications }: Visit['view'], path: string): Frame['undo'] {
  const round = applications.flatMap(({ rounds }) => rounds).find(({ id }) => roundPath(id) === path)
  const [added] = round?.interviews ?? []
  return added && { action: `${path}/not-an-interview`, fields: { identity: added.identity } }
}

/** Of a page that answers an act by itself, since it shows what is shown once: it can be taken back there, too. */
export const frameAfter = (visit: Visit, done: string): Frame => ({
  ...frameOf(visit),
  done: doneWords[done],
  undo: { action: undoPath, fields: { at: visit.now, back: visit.request.path } },
})

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
