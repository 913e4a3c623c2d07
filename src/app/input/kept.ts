// When something is changed, a field that is not there stays as it was; one left empty is removed.

/** What a field becomes. `read` gives `undefined` for an empty one. */
export function kept<T>(
  typed: string | undefined,
  known: T | undefined,
  read: (typed: string) => T | undefined,
): T | undefined {
  return typed === undefined ? known : read(typed)
}
