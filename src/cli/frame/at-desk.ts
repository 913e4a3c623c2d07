// How a command works on one's data: it is opened, operations run on it, what they give is printed, and it is closed.
import type { z } from 'zod'
import { present } from '#core/case/fields.ts'
import { Problem } from '#core/problem.ts'
import type { Settings } from '#store/settings.ts'
import type { Asked, OperationDesk } from '#operations/operation.ts'
import { dataPlace } from '../data-place.ts'
import type { Context, TerminalDesk } from '../pieces.ts'
import { asTyped } from './as-typed.ts'
import { layoutFor, type Layout } from './layout.ts'

export type DeskFlags = {
  readonly data?: string | undefined
  readonly json?: boolean | undefined
}

export type AtDesk = TerminalDesk & {
  readonly context: Context
  /** Whose data it is. */
  readonly settings: Settings
  /** Runs an operation; what it is given is read as from any other program. */
  run<Takes extends z.ZodObject, Given>(
    operation: Runs<Takes, Given>,
    input: Loose<z.input<Takes>>,
    file?: Asked['file'],
  ): Promise<Given>
  /** Prints what an operation gave: as data where that was asked for, else as text for people. */
  print(data: unknown, text: (layout: Layout) => string): void
}

type Runs<Takes extends z.ZodObject, Given> = {
  readonly takes: Takes
  run(desk: OperationDesk, input: z.output<Takes>, asked: Asked): Promise<Given>
}

/** A word as it was typed: whether it is one of those expected is said when it is read. */
type Loose<Input> = {
  [Field in keyof Input]: Input[Field] extends string | undefined
    ? Input[Field] | string
    : Input[Field]
}

/** Throws a Problem where nobody has said yet who they are. */
export async function atDesk(
  context: Context,
  flags: DeskFlags,
  use: (at: AtDesk) => Promise<void>,
): Promise<void> {
  const place = dataPlace(flags.data)
  if (!(await context.pieces.hasData(place))) throw nobodyYet()
  await context.pieces.atDesk(place, async (opened) => {
    const { findSettings } = await import('#app/find-settings.ts')
    const settings = await findSettings(opened.desk)
    if (!settings) throw nobodyYet()
    await use({ ...opened, context, settings, ...runnerOf(opened), print: printer(context, flags) })
  })
}

export function runnerOf({ desk }: TerminalDesk): Pick<AtDesk, 'run'> {
  return {
    run: async (operation, input, file) => {
      const { readInput } = await import('#operations/read-input.ts')
      const asked = { key: desk.newId(), ...(file && { file }) }
      try {
        return await operation.run(desk, readInput(operation.takes, present<object>(input)), asked)
      } catch (error) {
        throw error instanceof Problem ? asTyped(error) : error
      }
    },
  }
}

function printer({ process: { stdout } }: Context, { json }: DeskFlags): AtDesk['print'] {
  return (data, text) => {
    stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : text(layoutFor(stdout)))
  }
}

function nobodyYet(): Problem {
  const sentence =
    'Nobody has said yet who looks for a job here. Say it with npx sincerely me --name "…" --time-zone …, or in the browser.'
  return new Problem('lacking', sentence)
}
