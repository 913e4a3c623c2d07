import { z } from 'zod'
import { listNoteTemplates as list } from '#app/list-note-templates.ts'
import { operation } from '../operation.ts'
import { noteTemplate, noteTemplateGiven } from './note-template.ts'

export const listNoteTemplates = operation({
  name: 'list-note-templates',
  says: 'Lists one’s own templates for notes, each with how it reads.',
  scope: 'read',
  method: 'GET',
  path: '/note-templates',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(noteTemplate).max(10_000) }),
  run: async (desk) => ({ items: (await list(desk)).map(noteTemplateGiven) }),
})
