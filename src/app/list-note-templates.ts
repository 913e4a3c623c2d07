// The candidate's own templates for notes, each as it reads in the worked example.
import { fillTemplate } from '#capture/template.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { NoteFacts } from '#core/words/note-fields.ts'
import * as templates from '#store/note-templates.ts'
import type { Desk } from './desk.ts'

export type NoteTemplateShown = templates.NoteTemplate & {
  /** Filled with the facts of practice; `undefined` where it cannot be any more. */
  readonly example: NoteExample | undefined
}

export type NoteExample = { readonly subject?: string | undefined; readonly text: string }

export async function listNoteTemplates(desk: Desk): Promise<readonly NoteTemplateShown[]> {
  return Promise.all((await templates.listNoteTemplates(desk.db, desk.account)).map(shown))
}

export async function getNoteTemplate(desk: Desk, id: string): Promise<NoteTemplateShown> {
  return shown(await templates.getNoteTemplate(desk.db, desk.account, id))
}

async function shown(template: templates.NoteTemplate): Promise<NoteTemplateShown> {
  return { ...template, example: await noteExampleOf(template) }
}

type Written = Pick<templates.NoteTemplate, 'channel' | 'subject' | 'words'>

/** How a template reads from Dana to Ana, in practice, on the day they talked. */
export async function noteExampleOf({
  channel,
  subject,
  words,
}: Written): Promise<NoteExample | undefined> {
  const facts = noteExampleFacts(channel)
  const text = await fillTemplate(words, facts)
  const head = subject === undefined ? undefined : await fillTemplate(subject, facts)
  if (text.state !== 'filled' || (head && head.state !== 'filled')) return undefined
  return { text: text.text, ...(head && { subject: head.text }) }
}

export function noteExampleFacts(channel: Channel): NoteFacts {
  const isRead = channel === 'email'
  const promises = {
    email: 'You can expect my call in a week, on Tuesday, March 10',
    card: 'I will follow up by phone on Tuesday, March 10',
    letter: 'You can expect my call a week after our conversation, on Tuesday, March 10',
    handwritten: 'You can expect my call a week after our conversation, on Tuesday, March 10',
  }
  return {
    ...{ 'contact.name': 'Ana', 'contact.full_name': 'Ana Ruiz', me: 'Dana Okafor' },
    ...{ sign_off: 'Warm regards,', number: '312-555-0142' },
    ...{ position: 'Maintenance planner', company: 'Halvorsen Paper' },
    current_position: 'maintenance scheduler at Corley Foods',
    'interview.day': isRead ? 'today' : 'on Tuesday, March 3',
    'interview.date': 'Tuesday, March 3',
    'takeaway.interesting': 'the move to one planned shutdown a year',
    'takeaway.expertise': 'my experience in condition-based planning',
    'takeaway.issue': 'the two winders that fail every spring',
    'takeaway.handling':
      'we tied vibration readings to the work orders and cut unplanned stops by a third',
    promise: promises[channel],
    'decision.date': 'Friday, March 20',
  }
}
