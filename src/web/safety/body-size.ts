// How much a form may carry: a file where one is dropped, a few pages of text elsewhere.
import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono'
import { Problem } from '#core/problem.ts'

const forText = 64 * 1024
// A mail carries what is attached to it, too.
const forFiles = 10 * 1024 * 1024 + forText

/** `filePaths` are the addresses to which a file may be sent. */
export function bodySize(filePaths: readonly string[]): MiddlewareHandler {
  const text = bodyLimit({
    maxSize: forText,
    onError: () => {
      throw new Problem(
        'too-large',
        'That is more text than a form of Sincerely can take (64 kB in all). Please shorten it.',
      )
    },
  })
  const file = bodyLimit({
    maxSize: forFiles,
    onError: () => {
      throw new Problem(
        'too-large',
        'That file is larger than 10 MB, and an invitation never is. Please choose the .ics file that came with the invitation.',
        { field: 'invitation' },
      )
    },
  })
  return (c, next) => (filePaths.includes(c.req.path) ? file(c, next) : text(c, next))
}
