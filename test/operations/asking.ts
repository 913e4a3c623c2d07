// Asks as a program does, with JSON; the answer has to be what the operation says it gives.
import type { z } from 'zod'
import type {
  FileBrought,
  FileGiven,
  GivesFile,
  Operation,
  OperationDesk,
} from '../../src/operations/operation.ts'
import { readInput } from '../../src/operations/read-input.ts'
import { newKey } from '../desk/desk.ts'

/** The answer as JSON. */
export async function ask<Gives extends z.ZodType>(
  desk: OperationDesk,
  operation: Operation<z.ZodObject, Gives>,
  input: Readonly<Record<string, unknown>> = {},
  file?: FileBrought,
): Promise<z.output<Gives>> {
  const asked = { key: newKey(), ...(file && { file }) }
  const given = await operation.run(desk, readInput(operation.takes, input), asked)
  return operation.gives.parse(JSON.parse(JSON.stringify(given)))
}

/** The same where the answer is a file. */
export function askFile(
  desk: OperationDesk,
  operation: Operation<z.ZodObject, GivesFile>,
  input: Readonly<Record<string, unknown>> = {},
): Promise<FileGiven> {
  return operation.run(desk, readInput(operation.takes, input), { key: newKey() })
}
