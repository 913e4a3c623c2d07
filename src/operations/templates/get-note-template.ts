import { z } from 'zod'
import { getNoteTemplate as get } from '#app/list-note-templates.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { noteTemplate, noteTemplateGiven } from './note-template.ts'

export const getNoteTemplate = operation({
  name: 'get-note-template',
  says: 'Gives a template of one’s own for notes.',
  scope: 'read',
  method: 'GET',
  path: '/note-templates/{template}',
  takes: z.strictObject({ template: id }),
  gives: noteTemplate,
  run: async (desk, { template }) => noteTemplateGiven(await get(desk, template)),
})
