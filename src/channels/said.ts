// What is asked of the process that prints, and what it answers.

export type Asked = {
  readonly template: string
  /** As JSON. */
  readonly data: string
  /** The picture of a signature, where the data say that there is one. */
  readonly signature?: Uint8Array
  readonly as: 'pdf' | 'svg'
}

export type Said =
  | {
      readonly is: 'printed'
      readonly bytes: Uint8Array
      readonly pages: number
      readonly over: readonly Over[]
    }
  /** Signs that no face has, of ours or of this computer. */
  | { readonly is: 'missing'; readonly signs: readonly string[] }
  | { readonly is: 'broken'; readonly why: string }

/** A sheet whose text is so many lines longer than the one page it is meant for. */
export type Over = { readonly title: string; readonly lines: number }

/** `memory` is what the process takes once the page is set, in bytes. */
export type Answer = { readonly said: Said; readonly memory: number }
