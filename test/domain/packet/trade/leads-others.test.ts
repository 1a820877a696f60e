import { describe, expect, it } from 'vitest'
import { materialOf } from '../../../../functions/domain/material/material.ts'
import { leadsOthers } from '../../../../functions/domain/packet/trade/leads-others.ts'
import { workLines } from '../../../../functions/domain/packet/trade/work-lines.ts'
import { playbook } from '../../../../templates/playbook/playbook.ts'
import { fullApplication, secondRound } from '../../../templates/sample-view.ts'

it.each([
  'Store Manager',
  'Nurse Manager, 6 West',
  'Head of Mathematics',
  'Head Chef',
  'Warehouse Shift Lead',
  'Filialleiter (m/w/d)',
  'Stationsleitung',
  'Küchenchef',
  'Jefa de turno',
  'Jefe de cocina',
  'Responsable de magasin',
  'Encargada de tienda',
  'Engineering Manager',
  'Assistant Store Manager',
])('%s leads others', (title) => expect(leadsOthers(title)).toBe(true))

it.each([
  'Sales Assistant',
  'Staff Nurse',
  'Account Manager',
  'Product Manager',
  'Lead Design Engineer',
  'Principal Engineer',
  'Chef de Partie',
  'Reisebegleiter',
  'Art Director',
  'Executive Assistant to the Director',
  'Office Manager',
  'Jefa de partida',
  'Jefe de producto',
  'Gerente de cuentas',
  'Responsable communication',
  'Projektleiterin',
  'Account Director',
  'Funeral Director',
  'Directrice artistique',
])('%s does not', (title) => expect(leadsOthers(title)).toBe(false))

const linesFor = (role: string, fields: Parameters<typeof secondRound>[1] = {}) => {
  const round = secondRound({ position: 1, number: 1 }, fields)
  return workLines(round, { ...fullApplication(round), role }, materialOf([]), playbook)
}

describe('what is asked of this line of work', () => {
  it('is about leading where the job leads others, and about the work where it does not', () => {
    expect(linesFor('Store Manager', { format: 'hiring-manager' }).ofTrade).toBe(playbook.leading.expect)
    expect(linesFor('Sales Assistant', { format: 'hiring-manager' }).ofTrade).toBe(playbook.trades.retail.expect)
  })

  it('is not weighed in a first call with whoever recruits: there it is what to have at hand', () => {
    const first = linesFor('Ward Nurse', { format: 'recruiter-screen' })
    expect(first).toMatchObject({ weighs: null, avoid: [], askOfTrade: [], ofTrade: playbook.trades.care.screen })
    expect(first.bring).not.toBeNull()
    expect(linesFor('Ward Nurse', { format: 'technical' }).weighs).toBe(playbook.trades.care.weighs)
  })
})
