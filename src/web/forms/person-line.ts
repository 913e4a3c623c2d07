// A person typed as one line: `Ana Ruiz, Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134`.

export type PersonTyped = {
  /** Empty where a line has none. */
  readonly name: string
  readonly title?: string
  readonly email?: string
  readonly phone?: string
}

const email = /[<(]?(?:mailto:)?([^\s<>(),;:"]+@[^\s<>(),;:"]+)[>)]?/i
const phone = /(?:tel:)?(\+?\(?\d[\d\s()./-]{4,}\d(?:\s*(?:x|ext\.?)\s*\d+)?)/i

/** Everyone named, a line each; empty lines are none. */
export function peopleTyped(lines: string): readonly PersonTyped[] {
  return lines
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map(personTyped)
}

function personTyped(line: string): PersonTyped {
  const mail = email.exec(line)
  const withoutMail = mail ? line.replace(mail[0], ',') : line
  const number = phone.exec(withoutMail)
  const rest = number ? withoutMail.replace(number[0], ',') : withoutMail
  const [name = '', ...title] = rest
    .split(/[,;\t|]|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return {
    name,
    ...(title.length > 0 && { title: title.join(', ') }),
    ...(mail?.[1] && { email: mail[1] }),
    ...(number?.[1] && { phone: number[1].trim() }),
  }
}
