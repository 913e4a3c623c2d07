// The candidate's own script templates, each as it sounds in the worked example.
import { fillTemplate } from '#capture/template.ts'
import type { CallFacts } from '#core/words/call-fields.ts'
import * as templates from '#store/script-templates.ts'
import type { Desk } from './desk.ts'

export type TemplateShown = templates.ScriptTemplate & {
  /** Filled with the facts of practice; `undefined` where it cannot be any more. */
  readonly example: string | undefined
}

export async function listTemplates({ db, account }: Desk): Promise<readonly TemplateShown[]> {
  const all = await templates.listTemplates(db, account)
  return Promise.all(all.map(shown))
}

export async function getTemplate({ db, account }: Desk, id: string): Promise<TemplateShown> {
  return shown(await templates.getTemplate(db, account, id))
}

async function shown(template: templates.ScriptTemplate): Promise<TemplateShown> {
  return { ...template, example: await exampleOf(template.words) }
}

/** How a template sounds on Dana's call to Ana, the one of practice. */
export async function exampleOf(words: string): Promise<string | undefined> {
  const filled = await fillTemplate(words, exampleFacts)
  return filled.state === 'filled' ? filled.text : undefined
}

export const exampleFacts: CallFacts = {
  ...{ greeting: 'Good morning', me: 'Dana Okafor', number: '312-555-0142' },
  ...{ 'contact.name': 'Ana', 'contact.full_name': 'Ana Ruiz' },
  ...{ position: 'Maintenance planner', company: 'Halvorsen Paper' },
  ...{ 'interview.date': 'Tuesday, March 3', 'interview.time': '1:30 p.m.' },
  'decision.date': 'Friday, March 20',
  'last_call.date': 'Tuesday, March 10',
}
