// Input that is wrong is a Problem: what is wrong, in a sentence that names the field.

/** Every kind of wrong input there is; each face maps a code to its own status. */
export const problemCodes = {
  'not-json': 'the text is not JSON',
  missing: 'a field that is needed is not there',
  'wrong-form': 'a field has not the form it needs',
  'unknown-word': 'a field has a word that is none of those allowed',
  'unknown-id': 'a field points to something that is not there',
  'too-long': 'a text, or a list, is longer than can be kept',
  'too-large': 'a file is larger than can be read',
  'not-found': 'what was asked for is not there',
  erased: 'what was asked for was erased',
  lacking: 'a fact is missing without which nothing can be written',
  unprintable: 'a text has a sign that no typeface can print',
  conflict: 'what was asked for does not go together with what is there',
  stopped: 'what was asked for was stopped before it was whole',
  'changed-meanwhile': 'what a change was made from is not so any more',
  'sent-otherwise': 'the key of a change came once more, with something else under it',
  'data-unusable': 'the data cannot be opened as it is',
  'address-taken': 'the address to serve on is in use',
  'address-refused': 'the address cannot be served on',
  'address-forbidden': 'an address outside leads to where nothing may be sent',
  'not-reached': 'a server outside was not reached: nothing was sent to it',
  'no-answer': 'a server outside gave no answer that can be used: it may have got what was sent',
  'too-often': 'it was tried too often, and has to wait',
  'wrong-password': 'a server outside refuses the name or the password',
  'wrong-key': 'what is sealed was sealed with another key',
  forbidden: 'the request did not come from a page of this product',
} as const

export type ProblemCode = keyof typeof problemCodes

/** Wrong input. `message` is a sentence for people; `field` names what was wrong, as a path. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly field: string | undefined
  /** What else is wrong with the same input. */
  readonly also: readonly Problem[]

  constructor(
    code: ProblemCode,
    sentence: string,
    options: {
      readonly field?: string
      readonly cause?: unknown
      readonly also?: readonly Problem[]
    } = {},
  ) {
    super(sentence, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Problem'
    this.code = code
    this.field = options.field
    this.also = options.also ?? []
  }
}
