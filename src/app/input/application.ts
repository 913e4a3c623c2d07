// Which position at which company.
import type { Application } from '#core/case/case.ts'
import { line } from './line.ts'
import { readAll } from './read-all.ts'

export type ApplicationInput = {
  readonly company?: string | undefined
  readonly position?: string | undefined
}

/** Of an application that is known, what is not there stays as it is. */
export function readApplication(typed: ApplicationInput, known?: Application): Application {
  const field = (name: 'company' | 'position', what: string) => () =>
    line(typed[name] ?? known?.[name], { field: name, what })
  return readAll({
    company: field('company', 'The company'),
    position: field('position', 'The position'),
  })
}
