// What was written down about a conversation, a line for each part.

type Given = {
  readonly interesting?: string | undefined
  readonly issue?: string | undefined
  readonly handling?: string | undefined
  readonly expertise?: string | undefined
}

export function sayTakeaway({ interesting, issue, handling, expertise }: Given): string {
  const lines = {
    Interesting: interesting,
    Issue: issue,
    'Your way': handling,
    Expertise: expertise,
  }
  return Object.entries(lines)
    .flatMap(([what, said]) => (said ? [`${what}: ${said}`] : []))
    .join('\n')
}
