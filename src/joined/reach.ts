// From where the pages can be reached, as the command was told.
import type { ServeOptions } from '#cli/pieces.ts'

export function reachOf({ elsewhere = false, names = [], tls, proxy }: ServeOptions) {
  return { elsewhere, names, proxy, secure: tls !== undefined }
}
