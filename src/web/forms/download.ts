// Bytes to be saved, never shown by the browser or taken for something to run.
import type { Context } from 'hono'

export function download(
  c: Context,
  { fileName, bytes, type = 'application/octet-stream' }: Download,
): Response {
  attach(c, fileName)
  c.header('content-type', type)
  c.header('content-security-policy', "default-src 'none'; sandbox")
  return c.body(new Uint8Array(bytes))
}

/** What the answer is to be saved as. */
export function attach(c: Context, fileName: string): void {
  // Older programs read the first name, which has plain letters alone.
  const plain = fileName.normalize('NFKD').replace(/[^\w.() -]+/g, '_')
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  c.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${whole}`)
}

type Download = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly type?: string
}
