import { env } from '../../contract.ts'
import { officeSchema } from '../../domain/office/office.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'

export const office: Part<'office'> = {
  name: 'office',
  make() {
    const { [env.office]: told } = environmentOf('office')
    return told ? officeSchema.parse(JSON.parse(told)) : null
  },
}
