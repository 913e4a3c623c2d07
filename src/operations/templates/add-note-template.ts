import { z } from 'zod'
import { addNoteTemplate as add } from '#app/save-note-template.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { noteTemplateTyped } from './note-template.ts'

export const addNoteTemplate = operation({
  name: 'add-note-template',
  says: 'Adds a template of one’s own for notes.',
  scope: 'manage',
  method: 'POST',
  path: '/note-templates',
  takes: z.strictObject(noteTemplateTyped),
  gives: made,
  run: async (desk, { isUsual, ...typed }, { key }) => ({
    id: await add(desk, { ...typed, usual: isUsual ? 'yes' : '', key }),
  }),
})
