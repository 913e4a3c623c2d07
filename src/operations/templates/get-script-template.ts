import { z } from 'zod'
import { getTemplate as get } from '#app/list-templates.ts'
import { operation } from '../operation.ts'
import { id } from '../shapes/values.ts'
import { scriptTemplate, scriptTemplateGiven } from './script-template.ts'

export const getScriptTemplate = operation({
  name: 'get-script-template',
  says: 'Gives a template of one’s own for calls.',
  scope: 'read',
  method: 'GET',
  path: '/script-templates/{template}',
  takes: z.strictObject({ template: id }),
  gives: scriptTemplate,
  run: async (desk, { template }) => scriptTemplateGiven(await get(desk, template)),
})
