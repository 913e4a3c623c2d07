// A longer text, given on the line or on standard input.
import { text } from 'node:stream/consumers'
import type { Context } from '../pieces.ts'

/** `-` is standard input; what ends it is no part of the text. */
export async function typedText(
  { process: { stdin } }: Context,
  given: string | undefined,
): Promise<string | undefined> {
  return given === '-' ? (await text(stdin)).trimEnd() : given
}
