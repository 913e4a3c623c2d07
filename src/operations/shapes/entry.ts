// An entry of the journal: what happened, one shape for each kind of it.
import { z } from 'zod'
import type { Moment } from '#core/days/moment.ts'
import { channels, meanings, noteKinds, outcomes, stepKinds } from '#core/journal/entry.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { sayHappened } from '#core/journal/say-entry.ts'
import type { KeptEntry } from '#store/journal.ts'
import { words } from './named.ts'
import { day, id, moment, momentGiven } from './values.ts'

const about = {
  id,
  application: id,
  at: moment,
  says: words.meta({ description: 'What happened, as a sentence' }),
  reason: z.string().meta({ description: 'Why, where the plan spoke against it' }).optional(),
  takenBackAt: moment.meta({ description: 'From then on it is as never written' }).optional(),
  canBeTakenBack: z.boolean().optional(),
}

const own = { ...about, words: z.string().optional() }
const ofPerson = { ...own, contact: id }
const theirs = {
  ...ofPerson,
  words: words.meta({ description: 'What they wrote or said' }).optional(),
}
const dateGiven = {
  decisionBy: day.optional(),
  said: words.meta({ description: 'Their words for that day' }).optional(),
}
const meaning = z.enum(meanings)
const stepNamed = { kind: z.enum(stepKinds), what: words.optional() }

export const entry = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...{ type: z.literal('note'), ...ofPerson },
      ...{ kind: z.enum(noteKinds), channel: z.enum(channels) },
    }),
    z.strictObject({ type: z.literal('bounce'), ...theirs }),
    z.strictObject({
      ...{ type: z.literal('call'), ...theirs, outcome: z.enum(outcomes), ...dateGiven },
    }),
    z.strictObject({
      ...{ type: z.literal('corrected'), ...ofPerson, what: z.enum(['phone', 'email']) },
    }),
    z.strictObject({
      ...{ type: z.literal('reply'), ...theirs, meaning: meaning.optional(), ...dateGiven },
    }),
    z.strictObject({ type: z.literal('read'), ...theirs, meaning, ...dateGiven }),
    z.strictObject({ type: z.enum(['advanced', 'offer', 'rejection', 'withdrawn']), ...own }),
    z.strictObject({ type: z.literal('skipped'), ...ofPerson, ...stepNamed }),
    z.strictObject({ type: z.literal('snoozed'), ...ofPerson, ...stepNamed, on: day }),
    z.strictObject({ type: z.literal('away'), ...theirs, until: day }),
    z.strictObject({ type: z.literal('pause'), ...own, from: day, until: day }),
    z.strictObject({
      ...{ type: z.literal('asked-for'), ...theirs, what: words, by: day.optional() },
    }),
    z.strictObject({ type: z.literal('provided'), ...own, what: words }),
    z.strictObject({
      ...{ type: z.literal('taken-back'), ...own },
      entry: id.meta({ description: 'What was taken back' }),
    }),
  ])
  .meta({ id: 'Entry' })

type Shown = { readonly takenBackAt?: Moment; readonly canBeTakenBack?: boolean }

export function entryGiven(
  kept: KeptEntry,
  nameOf: (contact: string) => string,
  { takenBackAt, canBeTakenBack }: Shown = {},
): z.input<typeof entry> {
  // The union is wide, and what is kept beside an entry grows: whatever does not belong here is refused.
  return entry.parse({
    ...printEntry(kept),
    says: sayHappened(kept, nameOf),
    ...(takenBackAt !== undefined && { takenBackAt: momentGiven(takenBackAt) }),
    ...(canBeTakenBack !== undefined && { canBeTakenBack }),
  })
}

/** How somebody is called in a sentence, of these people. */
export function nameAmong(
  people: readonly { readonly id: string; readonly name: string }[],
): (contact: string) => string {
  return (contact) => people.find(({ id }) => id === contact)?.name ?? 'somebody'
}
