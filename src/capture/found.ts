// What a reader of files, pictures and texts finds: only what stands there, nothing saved yet.

/** Somebody found. What was preferred there comes first; numbers are as they were written. */
export type PersonFound = {
  /** Empty where none stands there. */
  readonly name: string
  readonly title?: string
  readonly company?: string
  readonly pronouns?: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly address?: AddressFound
  readonly photo?: PhotoFound
  /** A mailbox that several people read: nobody to thank. */
  readonly shared?: true
}

/** The lines as on an envelope, without the name; the country by its two letters where it is known. */
export type AddressFound = { readonly lines: readonly string[]; readonly country?: string }

export type PhotoFound = {
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly bytes: Uint8Array
}

/** A part that could not be read; the rest was. */
export type Broken = {
  /** Where in the file, counted from 1. */
  readonly line?: number
  /** What stands there and what was expected, as a sentence. */
  readonly sentence: string
}

export type PeopleRead = {
  readonly people: readonly PersonFound[]
  readonly broken: readonly Broken[]
}
