// What programs may ask for, asked as they ask: read by its schema, done on a SQLite file, and the answer held against
// what was promised.
import { afterAll, beforeAll } from 'vitest'
import type { z } from 'zod'
import type { Data } from '../../src/store/engines/engine.ts'
import { openData } from '../../src/store/engines/open.ts'
import type {
  FileBrought,
  FileGiven,
  GivesFile,
  Operation,
  OperationDesk,
} from '../../src/operations/operation.ts'
import { readInput } from '../../src/operations/read-input.ts'
import { newFile, type EmptyPlace } from '../database/empty-places.ts'
import { newKey } from './desk.ts'

/** Data in a file of its own, for all tests of this file; take an account each. */
export function dataInFile(): () => Data {
  let place: EmptyPlace
  let data: Data
  beforeAll(async () => {
    place = await newFile()
    data = await openData(place.where)
  })
  afterAll(async () => {
    await data?.close()
    await place?.clear()
  })
  return () => data
}

type Answer<Gives> = Gives extends z.ZodType ? z.output<Gives> : FileGiven

type More = { readonly key?: string; readonly file?: FileBrought }

/** Throws the Problem that a program would be told. */
export async function ask<Takes extends z.ZodObject, Gives extends z.ZodType | GivesFile>(
  desk: OperationDesk,
  operation: Operation<Takes, Gives>,
  input: unknown,
  { key = newKey(), file }: More = {},
): Promise<Answer<Gives>> {
  const asked = { key, ...(file && { file }) }
  const given: unknown = await operation.run(desk, readInput(operation.takes, input), asked)
  if ('file' in operation.gives) return given as Answer<Gives>
  return JSON.parse(JSON.stringify(operation.gives.parse(given))) as Answer<Gives>
}
