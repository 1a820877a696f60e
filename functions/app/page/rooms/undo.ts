import { instantSchema } from '../../../domain/time/wall-time.ts'
import { takeBack } from '../../tell/keep-notes.ts'
import { seeOther } from '../answer.ts'
import { ourPage } from '../pass.ts'
import { textOf } from '../request.ts'
import { forOwner, lost } from '../visit.ts'

/** Takes back the one act that the answer to it offered to take back, and goes where its page stands. */
export const sendUndo = forOwner(async ({ world, pass, request: { form } }) => {
  const at = instantSchema.safeParse(textOf(form, 'at'))
  if (!at.success) throw lost('act')
  const back = textOf(form, 'back') ?? '/'
  const outcome = await takeBack(world, pass.candidateId, at.data)
  return seeOther(`${ourPage.test(back) ? back : '/'}?done=${outcome}`)
})
