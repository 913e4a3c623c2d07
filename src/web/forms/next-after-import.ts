// Where one goes on after people were brought in.

export function nextAfter(interview: string | undefined): string {
  return interview ? `/interviews/${interview}/people?done=imported` : '/people?done=imported'
}
