import { z } from 'zod'
import { addTemplate as add } from '#app/save-template.ts'
import { operation } from '../operation.ts'
import { made } from '../shapes/values.ts'
import { scriptTemplateTyped } from './script-template.ts'

export const addScriptTemplate = operation({
  name: 'add-script-template',
  says: 'Adds a template of one’s own for calls.',
  scope: 'manage',
  method: 'POST',
  path: '/script-templates',
  takes: z.strictObject(scriptTemplateTyped),
  gives: made,
  run: async (desk, { isUsual, ...typed }, { key }) => ({
    id: await add(desk, { ...typed, usual: isUsual ? 'yes' : '', key }),
  }),
})
