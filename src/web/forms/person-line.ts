// A person typed as one line: `Ana Ruiz, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134`.
import { Problem } from '#core/problem.ts'

export type PersonTyped = {
  readonly name: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
}

const email = /[<(]?(?:mailto:)?([^\s<>(),;:"]+@[^\s<>(),;:"]+)[>)]?/i
const phone = /(?:tel:)?(\+?\(?\d[\d\s()./-]{4,}\d(?:\s*(?:x|ext\.?)\s*\d+)?)/i

/** Everyone named, a line each; empty lines are none. */
export function peopleTyped(lines: string): readonly PersonTyped[] {
  return lines.split(/\r\n?|\n/).flatMap((line, index) => {
    if (line.trim() === '') return []
    const person = personTyped(line)
    if (person) return [person]
    throw new Problem(
      'missing',
      `Line ${index + 1} has no name. Please begin it with one: “Ana Ruiz, Plant Manager, ana@…”.`,
      { field: 'people' },
    )
  })
}

function personTyped(line: string): PersonTyped | undefined {
  const mail = email.exec(line)
  const withoutMail = mail ? line.replace(mail[0], ',') : line
  const number = phone.exec(withoutMail)
  const rest = number ? withoutMail.replace(number[0], ',') : withoutMail
  const [name, ...title] = rest
    .split(/[,;\t|]|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (name === undefined) return undefined
  return {
    name,
    ...(title.length > 0 && { title: title.join(', ') }),
    ...(mail?.[1] && { email: mail[1] }),
    ...(number?.[1] && { phone: number[1].trim() }),
  }
}
