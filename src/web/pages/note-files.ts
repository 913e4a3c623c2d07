// A note as files: each at an address of its own, made as it is asked for.
import type { Hono } from 'hono'
import { composeNote } from '#app/compose-note.ts'
import { previewNote } from '#app/preview-note.ts'
import { noteFiles, printNote } from '#app/print-note.ts'
import { noteKinds } from '#core/journal/entry.ts'
import { download } from '../forms/download.ts'
import { askedOf } from '../forms/note-asked.ts'
import type { House } from '../house.ts'

export function noteFilesOf(web: Hono, { desk }: House): void {
  for (const kind of noteKinds) {
    const path = `/interviews/:interview/people/:contact/${kind}` as const
    web.get(`${path}/sheet.svg`, async (c) => {
      const page = await previewNote(desk, await composeNote(desk, askedOf(c, kind)))
      if (!page) return c.notFound()
      c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      c.header('content-type', 'image/svg+xml')
      if (page.tooLong !== undefined) c.header('x-too-long', encodeURIComponent(page.tooLong))
      return c.body(page.svg)
    })
    for (const file of noteFiles) {
      web.get(`${path}/${file}`, async (c) => {
        const composed = await composeNote(desk, askedOf(c, kind))
        return download(c, await printNote(desk, composed, file))
      })
    }
  }
}
