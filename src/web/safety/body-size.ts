// How much a form may carry: a file where one is brought, a few pages of text elsewhere.
import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono'
import { Problem } from '#core/problem.ts'

const forText = 64 * 1024
const megabyte = 1024 * 1024

/** The most that may be sent to an address, and what is said of more. */
const forFiles: ReadonlyMap<string, MiddlewareHandler> = new Map([
  [
    '/invitations',
    // A mail carries what is attached to it, too.
    upTo(10 * megabyte + forText, {
      field: 'invitation',
      sentence:
        'That file is larger than 10 MB, and an invitation never is. Please choose the .ics file that came with the invitation.',
    }),
  ],
  [
    '/materials',
    upTo(10 * megabyte + forText, {
      field: 'file',
      sentence: 'That file is larger than the 10 MB that a file can have here.',
    }),
  ],
  [
    '/settings/data/import',
    upTo(150 * megabyte, {
      field: 'file',
      sentence:
        'That file is larger than the 150 MB a browser can send here. On the computer where Sincerely runs, "npx sincerely import FILE.zip" takes it.',
    }),
  ],
  ...(['/import', '/import/code'] as const).map(
    (path) =>
      [
        path,
        upTo(25 * megabyte + forText, {
          field: 'file',
          sentence:
            'That file is larger than 25 MB. Please choose a smaller one: a photo of the card alone, or a part of the contacts.',
        }),
      ] as const,
  ),
])

const text = upTo(forText, {
  sentence:
    'That is more text than a form of Sincerely can take (64 kB in all). Please shorten it.',
})

const forPhoto = upTo(20 * megabyte + forText, {
  field: 'photo',
  sentence: 'That photo is larger than 20 MB. Please save it smaller, and choose it once more.',
})

const forSignature = upTo(20 * megabyte + forText, {
  field: 'picture',
  sentence: 'That photo is larger than 20 MB. Please save it smaller, and choose it once more.',
})

export const bodySize: MiddlewareHandler = (c, next) => limitOf(c.req.path)(c, next)

function limitOf(path: string): MiddlewareHandler {
  if (/^\/people\/[\w-]+\/photo-change$/.test(path)) return forPhoto
  if (path === '/settings/post/signature') return forSignature
  return forFiles.get(path) ?? text
}

function upTo(
  maxSize: number,
  { sentence, field }: { readonly sentence: string; readonly field?: string },
): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too-large', sentence, field === undefined ? {} : { field })
    },
  })
}
