import { z } from 'zod'
import { removeTemplate as remove } from '#app/save-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const removeScriptTemplate = operation({
  name: 'remove-script-template',
  says: 'Removes a template of one’s own for calls.',
  scope: 'manage',
  method: 'DELETE',
  path: '/script-templates/{template}',
  takes: z.strictObject({ template: id }),
  gives: nothing,
  changes: 'get-script-template',
  async run(desk, { template: script }, { key, stands }) {
    await remove(desk, { script, key, stands })
    return {}
  },
})
