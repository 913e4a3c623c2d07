// Reading what a command that works on a case file is given.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'

/** Whether a file is meant; what is none is taken for words. */
export function isCaseFile(asked: string): boolean {
  return asked === '-' || /\.json$/i.test(asked) || existsSync(asked)
}

/** The JSON of a case file; `-` is standard input. */
export async function readCaseFile(file: string): Promise<unknown> {
  const read = file === '-' ? await text(process.stdin) : await readText(file)
  try {
    return JSON.parse(read)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read'
    throw new Problem('not-json', `This is not JSON: ${why}.`, { field: nameOf(file), cause })
  }
}

/** `--now` wins; else the case's own; else the machine's. */
export function readNow(
  flag: string | undefined,
  json: unknown,
  machineNow: () => Moment,
): Moment | undefined {
  if (flag === undefined) {
    const hasOwn = typeof json === 'object' && json !== null && 'now' in json
    return hasOwn ? undefined : machineNow()
  }
  const read = parseMoment(flag)
  if (read) return read.moment
  const sentence = `“${flag}” is no time; expected one such as 2026-03-10T09:00-06:00[America/Chicago].`
  throw new Problem('wrong-form', sentence, { field: '--now' })
}

export function machineNow(): Moment {
  return Temporal.Now.instant().epochMilliseconds as Moment
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Problem('not-found', 'There is no such file that can be read.', {
      field: file,
      cause,
    })
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
