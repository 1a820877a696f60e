import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'

export const site: Part<'site'> = {
  name: 'site',
  make() {
    const { [env.publicUrl]: publicUrl, [env.mailDomain]: mailDomain } = environmentOf('site')
    return { publicUrl, mailDomain }
  },
}
