// Which open step with somebody is meant: of the kind that was said; else the one that is due, and of several one is
// chosen.
import { sayDay } from '#core/days/say.ts'
import { stepKinds, type StepKind } from '#core/journal/entry.ts'
import { sayStep } from '#core/plan/say-step.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import { Problem } from '#core/problem.ts'
import type { AtDesk } from './at-desk.ts'
import { choose } from './choose.ts'
import { meant, type Meant } from './meant.ts'

export type StepMeant = Meant & { readonly step: Step }

type Asked = {
  readonly application?: string | undefined
  readonly kind?: string | undefined
  /** The kinds a command is about. */
  readonly kinds?: readonly StepKind[]
}

export async function stepMeant(at: AtDesk, words: string, asked: Asked): Promise<StepMeant> {
  const { kinds = stepKinds } = asked
  const wanted = asked.kind === undefined ? kinds : [kindAmong(kinds, asked.kind)]
  const fits = ({ kind }: Step) => wanted.includes(kind)
  const found = await meant(at, words, { application: asked.application, fits })
  const { contact, plan } = found
  const open = plan.steps.filter((one) => one.contact === contact.id && isOpen(one) && fits(one))
  // Of each kind only the next one can be done.
  const next = open.filter((one) => open.find(({ kind }) => kind === one.kind) === one)
  const due = next.filter(({ state }) => state !== 'upcoming')
  const [first, ...others] = due.length > 0 ? due : open.slice(0, 1)
  if (first === undefined)
    throw new Problem('conflict', `Nothing of that is open with ${contact.name}.`)
  if (others.length === 0) return { ...found, step: first }
  const step = await choose(at.context, {
    words,
    choices: due.map((one) => ({
      said: `${sayStep(one, contact.name)}, ${sayDay(one.on)}`,
      value: one,
    })),
    hint: 'Please say which one with --kind.',
  })
  return { ...found, step }
}

function kindAmong(kinds: readonly StepKind[], typed: string): StepKind {
  const kind = kinds.find((one) => one === typed.toLowerCase())
  if (kind) return kind
  const sentence = `“${typed}” is not known; expected one of ${kinds.join(', ')}.`
  throw new Problem('unknown-word', sentence, { field: '--kind' })
}
