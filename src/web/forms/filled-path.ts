// A form that something else has filled in, such as an invitation, as an address: it can be reloaded, and one
// can come back to it.

/** Browsers and servers take more; where even this is not enough the form is shown as the answer itself. */
const longest = 8_000

/** The address of `path` with these values; `undefined` where it would be too long. */
export function filledPath(
  path: string,
  values: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const address = `${path}?${new URLSearchParams(given)}`
  return address.length > longest ? undefined : address
}
