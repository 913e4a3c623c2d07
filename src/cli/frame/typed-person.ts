// A person as one types them at a terminal: “Ana Ruiz <ana@halvorsen.example>, Head of Maintenance, +1 312 555 0110”.
import { Problem } from '#core/problem.ts'

export type TypedPerson = {
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly title?: string
}

/** What has an @ is the email, what is a number the phone; else the first is the name, the second the title. */
export function typedPerson(typed: string): TypedPerson {
  const parts = typed
    .replaceAll(/[<>]/g, ',')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const email = parts.find(isEmail)
  const phone = parts.find(isPhone)
  const [name, ...more] = parts.filter((part) => !isEmail(part) && !isPhone(part))
  if (name === undefined) {
    const sentence = `“${typed}” says no name; expected one such as “Ana Ruiz, ana@halvorsen.example”.`
    throw new Problem('missing', sentence, { field: '--person' })
  }
  const title = more.join(', ')
  return { name, ...(email && { email }), ...(phone && { phone }), ...(title && { title }) }
}

function isEmail(part: string): boolean {
  return part.includes('@')
}

function isPhone(part: string): boolean {
  return /^\+?[\d\s().\-/x]{5,}$/.test(part)
}
