import { z } from 'zod'
import { listMaterials as list } from '#app/list-materials.ts'
import { operation } from '../operation.ts'
import { material, materialGiven } from './material.ts'

export const listMaterials = operation({
  name: 'list-materials',
  says: 'Lists the files that one gives to companies, in their versions, and to whom each went.',
  scope: 'read',
  method: 'GET',
  path: '/materials',
  takes: z.strictObject({}),
  gives: z.strictObject({
    items: z.array(material).max(10_000),
    bytesLeft: z.int().meta({ description: 'For how much there is room' }),
  }),
  async run(desk) {
    const { all, bytesLeft } = await list(desk)
    return { items: all.map(materialGiven), bytesLeft }
  },
})
