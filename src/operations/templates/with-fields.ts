// What the fields of a template stand for, for whoever writes one.

export function withFields(fields: Readonly<Record<string, string>>): string {
  const said = Object.entries(fields).map(([name, what]) => `{{ ${name} }}: ${what}`)
  return `Its words, with fields: ${said.join('; ')}`
}
