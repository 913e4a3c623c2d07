// The requests that a page of the docs shows, each in a block of its own: a line, and what goes with it as JSON.

type Told = {
  /** As it stands there: `GET /applications/{application}`. */
  readonly line: string
  /** With what its names in braces stand for. */
  readonly with: (known: Readonly<Record<string, string>>) => {
    readonly method: string
    readonly path: string
    readonly json: unknown
  }
}

export function requestsIn(page: string): Told[] {
  return [...page.matchAll(/^```http\n(.+)\n([^`]*)```$/gm)].map(([, line = '', body = '']) => ({
    line,
    with(known) {
      const [method = '', path = ''] = filled(line, known).split(' ')
      const json = body === '' ? undefined : filledIn(JSON.parse(body), known)
      return { method, path, json }
    },
  }))
}

function filled(text: string, known: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => known[name] ?? whole)
}

function filledIn(value: unknown, known: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return filled(value, known)
  if (Array.isArray(value)) return value.map((one) => filledIn(one, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filledIn(inner, known)]),
  )
}
