// Any operation by its name, with what it takes as JSON: for what has no command of its own.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { FileBrought, FileGiven } from '#operations/operation.ts'
import { operations } from '#operations/operations.ts'
import { Problem } from '#core/problem.ts'
import { atDesk } from '../frame/at-desk.ts'
import { layoutFor } from '../frame/layout.ts'
import { typedText } from '../frame/typed-text.ts'
import type { Context } from '../pieces.ts'
import { writeOut } from '../write-out.ts'

type Flags = { readonly data?: string; readonly output?: string; readonly file?: string }

export async function operation(
  this: Context,
  { output, file, ...flags }: Flags,
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
    const brought = file === undefined ? undefined : await fileAt(file, found.takesFile?.types)
    const given: unknown = await run(found, asked as Record<string, unknown>, brought)
    if ('file' in found.gives) {
      await writeOut(stdout, await bytesOf(given as FileGiven), { file: output ?? '-' })
    } else print(given, () => '')
  })
}

async function fileAt(file: string, types: readonly string[] = []): Promise<FileBrought> {
  try {
    return {
      name: basename(file),
      type: types[0] ?? '',
      bytes: new Uint8Array(await readFile(file)),
    }
  } catch (cause) {
    const sentence = `There is no file ${file} that can be read.`
    throw new Problem('not-found', sentence, { field: '--file', cause })
  }
}

async function bytesOf({ bytes }: FileGiven): Promise<Uint8Array> {
  return bytes instanceof Uint8Array ? bytes : buffer(Readable.from(bytes))
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem('not-json', 'What it takes has to be JSON.', { field: 'JSON', cause })
  }
}
