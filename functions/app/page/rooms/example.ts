import { exampleEndPage } from '../../../../templates/page/example-end.tsx'
import { exampleAddress } from '../../../../templates/page/parts/in-example.tsx'
import { homePath } from '../../../../templates/page/parts/paths.ts'
import { changeSettings } from '../../join/change-settings.ts'
import { html, seeOther } from '../answer.ts'
import { exampleId, exampleWorld } from '../example/example-world.ts'
import { frameOf } from '../frame.ts'
import { textOf } from '../request.ts'
import { forOwner, type Room } from '../visit.ts'

/** The same room in the world of the example: whoever asks, and whatever they bring along, is of no matter there. */
export const inExample =
  (room: Room): Room =>
  async ({ world, request }) => {
    const settings = { localOwner: exampleId, example: true }
    const { cookies: _, ...answer } = await room({ world: await exampleWorld(world), settings, request })
    const { location } = answer.headers
    return location === undefined ? answer : seeOther(exampleAddress(location))
  }

/** Nobody comes farther, and no form goes in. */
export const showEnd: Room = inExample(forOwner((visit) => html(exampleEndPage(frameOf(visit)), 404)))
export const refuseForm: Room = (call) => showEnd({ ...call, request: { ...call.request, method: 'GET' } })

/** Takes the example off the first page, or puts it back. */
export const sendExample = forOwner(async ({ world, view: { candidate }, request: { form } }) => {
  const gone = textOf(form, 'show') !== 'yes'
  await changeSettings(world, candidate, { exampleGone: gone || undefined })
  return seeOther(`${homePath}?done=example-${gone ? 'gone' : 'back'}`)
})
