// What went wrong on our side, for whoever runs the server: where, and nothing of what was asked or kept.

export function sayFault(error: unknown, operation: string): void {
  const { name, stack } = error instanceof Error ? error : { name: 'Something', stack: '' }
  // The message may hold words of a letter; the lines below it hold none.
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  console.error([`The API failed at ${operation}: ${name}`, ...places].join('\n'))
}
