import { z } from 'zod'
import { addFile } from '#app/add-file.ts'
import { fileOf } from '../file-of.ts'
import { operation } from '../operation.ts'
import { id, made } from '../shapes/values.ts'
import { fileTypes } from './file-types.ts'

export const addMaterial = operation({
  name: 'add-material',
  says: 'Keeps a file that one gives to companies, as a new one or a newer version of one.',
  scope: 'write',
  method: 'POST',
  path: '/materials',
  takes: z.strictObject({
    material: id.meta({ description: 'Of which it is a newer version' }).optional(),
    name: z.string().max(1_000).meta({ description: 'What one calls it, as CV' }).optional(),
  }),
  takesFile: { types: Object.values(fileTypes), longest: 10_000_000 },
  gives: made.meta({ description: 'The id of the version' }),
  run: async (desk, { material, name }, { key, file }) => ({
    id: await addFile(desk, { key, file: fileOf(file), material, name }),
  }),
})
