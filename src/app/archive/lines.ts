// Bytes as lines of text, however they are cut into pieces.
import { Problem } from '#core/problem.ts'

const longest = 32 * 1024 ** 2

export async function* readLines(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch (cause) {
      throw new Problem('wrong-form', `${path} is no text in UTF-8.`, { field: path, cause })
    }
  }
  for await (const piece of pieces) {
    const lines = (rest + decode(piece)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longest) {
      throw new Problem('too-long', `A line in ${path} is too long to be a record.`, {
        field: path,
      })
    }
    yield* lines
  }
  rest += decode()
  if (rest !== '') yield rest
}
