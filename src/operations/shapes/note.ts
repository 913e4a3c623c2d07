// A note to somebody met: its words, what the checks find in them, and what speaks against it.
import { z } from 'zod'
import { findAdvice } from '#app/find-advice.ts'
import type { Desk } from '#app/desk.ts'
import type { NoteComposed, OwnNote } from '#app/compose-note.ts'
import { wordsOf } from '#app/keep-note-words.ts'
import { keyOf } from '#app/note-changes.ts'
import { findingsOf, type NoteFindings } from '#app/note-findings.ts'
import { mailAbout } from '#app/outbox/list-outbox.ts'
import { mailOfStep } from '#app/outbox/mail-of-step.ts'
import type { Finding } from '#core/checks/check.ts'
import { channels, noteKinds } from '#core/journal/entry.ts'
import type { Words } from '#core/words/differences.ts'
import { step, stepGiven } from './step.ts'
import { id, outside } from './values.ts'
import { warning, warningGiven } from './warning.ts'

export const channel = z.enum(channels).meta({ description: 'On what it is written' })

export const kind = z.enum(noteKinds)

export const leftOut = z
  .array(z.enum(['interesting', 'issue', 'expertise']))
  .max(3)
  .meta({ description: 'The parts of a thank-you left out on purpose' })

/** Which note it is about. */
export const thisNote = { interview: id, contact: id, kind }

export const noteWords = {
  subject: z.string().max(2_000).meta({ description: 'Of an email only' }).optional(),
  text: z.string().max(20_000),
}

export const reason = z
  .string()
  .max(2_000)
  .meta({ description: 'Why, where the plan speaks against it' })
  .optional()

const need = z
  .strictObject({ field: z.string(), sentence: z.string() })
  .meta({ id: 'Need', description: 'What is still missing, and the question that asks for it' })

const mostNeeds = 100

export const checked = z
  .strictObject({
    findings: z
      .array(
        z
          .strictObject({
            rule: z.string(),
            severity: z.enum(['error', 'warning']),
            sentence: z.string(),
            at: z
              .strictObject({ start: z.int(), end: z.int() })
              .meta({ description: 'Where in the text, in UTF-16 units; absent: in the whole' })
              .optional(),
            mend: z
              .strictObject({ label: z.string(), text: z.string() })
              .meta({ description: 'What to put there instead' })
              .optional(),
          })
          .meta({ id: 'Finding' }),
      )
      .max(1_000),
    isStopped: z.boolean().meta({ description: 'An error has to be put right before it goes out' }),
    anyway: z.string().meta({ description: 'Why it goes out as it is all the same' }).optional(),
  })
  .meta({ id: 'NoteChecked' })

export const noteShape = z
  .strictObject({
    ...{ application: id, ...thisNote, channel, leftOut },
    name: outside(z.string().meta({ description: 'Whom it is to' })),
    subject: z.string().optional(),
    text: z.string().meta({ description: 'Absent while something is missing' }).optional(),
    lacks: z.array(need).max(mostNeeds).meta({ description: 'What it cannot be written without' }),
    by: z
      .enum(['sincerely', 'template', 'own-words'])
      .meta({ description: 'Whose words these are' }),
    draftedBy: z
      .string()
      .meta({ description: 'The program whose draft it is; it waits for the candidate' })
      .optional(),
    template: id.optional(),
    differences: z
      .array(
        z.strictObject({
          key: z.string().meta({ description: 'Hand it back as `take` or `leave`' }),
          part: z.enum(['subject', 'text']),
          mine: z.string().optional(),
          now: z.string().optional(),
        }),
      )
      .max(500)
      .meta({ description: 'What would read otherwise by now than in one’s own words' }),
    changed: z.array(z.string()).max(20).meta({ description: 'Facts that changed since' }),
    proposed: z
      .strictObject({ subject: z.string().optional(), text: z.string() })
      .meta({ description: 'What would stand there without words of one’s own' })
      .optional(),
    checked,
    warnings: z
      .array(warning)
      .max(10)
      .meta({ description: 'What the plan has against it; then it goes out with a reason only' }),
    step: step.meta({ description: 'The step of the plan that it is' }).optional(),
    questions: z.array(need).max(mostNeeds).meta({ description: 'All that it is made of' }),
    sheetLacks: z.array(need).max(mostNeeds).meta({ description: 'What goes around its words' }),
    advice: z.string().meta({ description: 'What speaks for one way or another' }).optional(),
    mail: id.meta({ description: 'In the outbox, where it is on its way' }).optional(),
  })
  .meta({ id: 'Note' })

export async function noteGiven(
  desk: Desk,
  composed: NoteComposed,
): Promise<z.input<typeof noteShape>> {
  const { case: kase, interview, contact, kind, own, note, one, step } = composed
  const advice = await findAdvice(desk, composed)
  const about = { interview: interview.id, contact: contact.id, kind }
  const mail = mailOfStep(kase, about, await mailAbout(desk, kase.application.id))
  return {
    ...{ application: kase.application.id, ...about, channel: one.channel },
    ...{ leftOut: [...composed.leftOut], name: contact.name },
    ...(note.state === 'written' && wordsOf(note)),
    lacks: note.state === 'lacking' ? [...note.needs] : [],
    ...ownGiven(own),
    ...(own && composed.proposed.state === 'written' && { proposed: wordsOf(composed.proposed) }),
    checked: checkedGiven(await findingsOf(desk, composed)),
    warnings: composed.warnings.map(warningGiven),
    ...(step && { step: stepGiven(step) }),
    questions: [...composed.questions],
    sheetLacks: [...composed.sheetNeeds],
    ...(advice !== undefined && { advice }),
    ...(mail && { mail: mail.id }),
  }
}

function ownGiven(own: OwnNote | undefined) {
  const none = { differences: [], changed: [] }
  switch (own?.by) {
    case undefined:
      return { by: 'sincerely' as const, ...none }
    case 'template':
      return { by: 'template' as const, template: own.template.id, ...none }
    case 'words':
      return {
        by: 'own-words' as const,
        ...(own.words.draftedBy !== undefined && { draftedBy: own.words.draftedBy }),
        differences: own.differences.map((one) => ({
          ...{ key: keyOf(one), part: one.part },
          ...(one.mine !== undefined && { mine: one.mine }),
          ...(one.now !== undefined && { now: one.now }),
        })),
        changed: [...own.changed],
      }
  }
}

export function checkedGiven(found: NoteFindings): z.input<typeof checked> {
  const { findings, isStopped, anyway } = found
  return {
    findings: findings.map(findingGiven),
    isStopped,
    ...(anyway !== undefined && { anyway }),
  }
}

function findingGiven({ rule, severity, sentence, at, mend }: Finding) {
  return {
    ...{ rule, severity, sentence },
    ...(at && { at: { start: at.start, end: at.end } }),
    ...(mend && { mend: { label: mend.label, text: mend.text } }),
  }
}

/** Its lines end as everywhere here. */
export function wordsIn({ subject, text }: Words): Words {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  return subject === undefined ? { text: lines } : { subject, text: lines }
}
