// From where the pages can be reached: what the server listens on, and the names it goes by.

export type Reach = {
  /** Whether it listens for other devices, too. */
  readonly elsewhere: boolean
  /** Whether it speaks HTTPS itself. */
  readonly secure: boolean
  /** Names of its own besides those of this computer, with a port where that is another one: `dana.example:8443`. */
  readonly names: readonly string[]
  /** The address of a proxy in front that is believed when it says how a request came. */
  readonly proxy?: string | undefined
  /** This computer's addresses in its network. */
  readonly addresses: () => readonly string[]
}

export const onlyHere: Reach = {
  elsewhere: false,
  secure: false,
  names: [],
  addresses: () => [],
}
