import { z } from 'zod'
import { changeTemplate as change } from '#app/save-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'
import { scriptTemplateTyped } from './script-template.ts'

export const changeScriptTemplate = operation({
  name: 'change-script-template',
  says: 'Puts a template of one’s own for calls in other words.',
  scope: 'manage',
  method: 'PUT',
  path: '/script-templates/{template}',
  takes: z.strictObject({ template: id, ...scriptTemplateTyped }),
  gives: nothing,
  changes: 'get-script-template',
  async run(desk, { template: script, isUsual, ...typed }, { key, stands }) {
    await change(desk, { ...typed, script, usual: isUsual ? 'yes' : '', key, stands })
    return {}
  },
})
