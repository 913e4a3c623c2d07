import { z } from 'zod'
import { listTemplates as list } from '#app/list-templates.ts'
import { operation } from '../operation.ts'
import { scriptTemplate, scriptTemplateGiven } from './script-template.ts'

export const listScriptTemplates = operation({
  name: 'list-script-templates',
  says: 'Lists one’s own templates for calls, each with how it sounds.',
  scope: 'read',
  method: 'GET',
  path: '/script-templates',
  takes: z.strictObject({}),
  gives: z.strictObject({ items: z.array(scriptTemplate).max(10_000) }),
  run: async (desk) => ({ items: (await list(desk)).map(scriptTemplateGiven) }),
})
