import { z } from 'zod'
import { chooseNoteTemplate as choose } from '#app/save-note-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const chooseNoteTemplate = operation({
  name: 'choose-note-template',
  says: 'Uses a template for every such note from now on, or not any more.',
  scope: 'manage',
  method: 'PUT',
  path: '/note-templates/{template}/usual',
  takes: z.strictObject({ template: id, isUsual: z.boolean() }),
  gives: nothing,
  changes: 'get-note-template',
  async run(desk, { template: note, isUsual }, { key, stands }) {
    await choose(desk, { note, isUsual, key, stands })
    return {}
  },
})
