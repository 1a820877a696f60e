import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import { mailClient, sesMailer } from '../mail/mailer.ts'
import type { Part } from '../part.ts'
import { office } from './office.ts'
import { site } from './site.ts'

export const mailer: Part<'mailer'> = {
  name: 'mailer',
  make(get) {
    const { [env.fromAddress]: fromAddress, [env.configurationSet]: configurationSet } = environmentOf('mailer')
    return sesMailer({ client: mailClient(), site: get(site), fromAddress, configurationSet, sender: get(office)?.name })
  },
}
