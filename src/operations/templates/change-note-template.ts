import { z } from 'zod'
import { changeNoteTemplate as change } from '#app/save-note-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'
import { noteTemplateTyped } from './note-template.ts'

export const changeNoteTemplate = operation({
  name: 'change-note-template',
  says: 'Puts a template of one’s own for notes in other words.',
  scope: 'manage',
  method: 'PUT',
  path: '/note-templates/{template}',
  takes: z.strictObject({ template: id, ...noteTemplateTyped }),
  gives: nothing,
  changes: 'get-note-template',
  async run(desk, { template: note, isUsual, ...typed }, { key, stands }) {
    await change(desk, { ...typed, note, usual: isUsual ? 'yes' : '', key, stands })
    return {}
  },
})
