// What HTTP itself refuses, before anything of the method is asked: who, where, how. The rest is a Problem.

export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    sentence: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(sentence)
    this.name = 'Refused'
    this.status = status
    this.code = code
    this.headers = headers
  }
}
