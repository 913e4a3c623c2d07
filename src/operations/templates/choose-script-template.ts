import { z } from 'zod'
import { chooseTemplate as choose } from '#app/save-template.ts'
import { operation } from '../operation.ts'
import { id, nothing } from '../shapes/values.ts'

export const chooseScriptTemplate = operation({
  name: 'choose-script-template',
  says: 'Uses a template for every such call from now on, or not any more.',
  scope: 'manage',
  method: 'PUT',
  path: '/script-templates/{template}/usual',
  takes: z.strictObject({ template: id, isUsual: z.boolean() }),
  gives: nothing,
  changes: 'get-script-template',
  async run(desk, { template: script, isUsual }, { key, stands }) {
    await choose(desk, { script, isUsual, key, stands })
    return {}
  },
})
