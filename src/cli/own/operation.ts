// Any operation by its name, with what it takes as JSON: for what has no command of its own.
import { writeOut } from '../write-out.ts'
import { operations } from '#operations/operations.ts'
import { Problem } from '#core/problem.ts'
import { atDesk } from '../frame/at-desk.ts'
import { layoutFor } from '../frame/layout.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'

type Flags = { readonly data?: string; readonly output?: string }

export async function operation(
  this: Context,
  { output, ...flags }: Flags,
  name?: string,
  input?: string,
): Promise<void> {
  const { stdout } = this.process
  if (name === undefined) {
    const { paint, under } = layoutFor(stdout)
    for (const one of operations) stdout.write(`${paint('bold', one.name)}\n${under(one.says)}`)
    return
  }
  const found = operations.find((one) => one.name === name)
  if (!found) {
    const sentence = `There is no operation “${name}”. npx sincerely operation lists them.`
    throw new Problem('unknown-word', sentence, { field: 'NAME' })
  }
  const asked = jsonIn((await typedText(this, input)) ?? '{}')
  await atDesk(this, { ...flags, json: true }, async ({ run, print }) => {
    const given: unknown = await run(found, asked as Record<string, unknown>)
    if ('file' in found.gives) {
      const { bytes } = given as { readonly bytes: Uint8Array }
      await writeOut(stdout, bytes, { file: output ?? '-' })
    } else print(given, () => '')
  })
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('not-json', 'What it takes has to be JSON.', { field: 'JSON', cause })
  }
}
