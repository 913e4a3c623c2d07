import { z } from 'zod'
import { removeNoteTemplate as remove } from '#app/save-note-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeNoteTemplate = operation({
  name: 'remove-note-template',
  says: 'Removes a template of one’s own for notes.',
  scope: 'manage',
  method: 'DELETE',
  path: '/note-templates/{template}',
  takes: z.strictObject({ template: id }),
  gives: nothing,
  changes: 'get-note-template',
  async run(desk, { template: note }, { key, stands }) {
    await remove(desk, { note, key, stands })
    return {}
  },
})
