// The words of a mail on their way to the server, and the dot that hands it over: that is written only once it stands
// recorded that it will be, and only while the connection still stands.
import type { Socket } from 'node:net'
import { Readable, type Transform } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

export type Pouring = {
  readonly bytes: Uint8Array
  readonly beforeDot: () => Promise<boolean>
  readonly socket: () => Socket
  /** Whether the server, the network or somebody ended it meanwhile. */
  readonly isOver: () => boolean
  /** Called as often as some of it begins to go. */
  readonly onPiece: () => void
  /** Called right before the dot is written. */
  readonly onDot: () => void
  /** Called where `beforeDot` said no, or nothing. */
  readonly onNo: () => void
}

type Poured = 'whole' | 'broken off' | 'no'

/**
 * For nodemailer, which pipes what it is given into a stream of lines of its own. Ending that one writes the dot, so it
 * is ended here and nowhere else. `poured` never rejects, and resolves once nothing more will be written.
 */
export function message(pouring: Pouring): {
  readonly stream: Readable
  readonly poured: () => Promise<Poured>
} {
  let poured: Promise<Poured> = Promise.resolve('broken off')
  const stream = new Readable({ read() {} })
  stream.pipe = <To extends NodeJS.WritableStream>(lines: To): To => {
    poured = pour(lines as unknown as Transform, pouring)
    return lines
  }
  return { stream, poured: () => poured }
}

const piece = 65_536

async function pour(lines: Transform, pouring: Pouring): Promise<Poured> {
  const { bytes, socket, isOver } = pouring
  for (let start = 0; start < bytes.length; start += piece) {
    pouring.onPiece()
    lines.write(bytes.subarray(start, start + piece))
    await gone(() => lines.writableLength + lines.readableLength + socket().writableLength, isOver)
  }
  if (isOver()) return 'broken off'
  if (!(await pouring.beforeDot().catch(() => false))) {
    pouring.onNo()
    return 'no'
  }
  if (isOver() || !socket().writable) return 'broken off'
  pouring.onDot()
  lines.end()
  return 'whole'
}

/** All of it has to have left this process before anything is recorded. */
async function gone(left: () => number, isOver: () => boolean): Promise<void> {
  await new Promise(setImmediate)
  while (left() > 0 && !isOver()) await pause(2)
}
