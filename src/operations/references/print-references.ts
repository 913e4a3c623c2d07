import { z } from 'zod'
import { composeReferences } from '#app/compose-references.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { printReferences as print } from '#app/print-references.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { chosen } from './chosen.ts'

const type = 'application/pdf'

export const printReferences = operation({
  name: 'print-references',
  says: 'Gives the sheet of references for a company.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}/people/{contact}/references/sheet.pdf',
  takes: z.strictObject({ interview: id, contact: id, references: chosen.optional() }),
  gives: { file: [type] },
  async run(desk, { references, ...about }) {
    const occasion = await getOccasion(desk, { ...about, kind: 'material' })
    const usual = async () =>
      (await composeReferences(desk, occasion)).chosen.map(({ reference }) => reference.id)
    const { fileName: name, bytes } = await print(desk, occasion, references ?? (await usual()))
    return { name, type, bytes }
  },
})
