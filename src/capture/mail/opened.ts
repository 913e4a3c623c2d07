// A mail taken apart, within bounds of size and time: what cannot be taken apart is read as it lies there.
import { textOfBytes } from '../text-of-bytes.ts'
import { splitHead, type Fields } from './fields.ts'
import { textOfMailHtml } from './html-text.ts'

export type OpenedMail = {
  readonly fields: Fields
  /** All that is to be read of it, HTML as text. */
  readonly text: string
  /** What mail systems say for mail systems, one text per part. */
  readonly statuses: readonly string[]
  /** What came back: the mail itself or its head, as it was. */
  readonly returned: readonly string[]
  /** The kinds of its parts, `message/feedback-report`. */
  readonly kinds: ReadonlySet<string>
}

export async function openParts(whole: Uint8Array): Promise<OpenedMail> {
  const bytes = cut(whole)
  const { fields, body } = splitHead(bytes)
  const mail = await findParts(bytes)
  const attached = (mail?.attachments ?? []).slice(0, mostParts)
  const kinds = new Set(attached.map(({ mimeType }) => mimeType.toLowerCase()))
  const of = (kind: RegExp) =>
    attached.filter(({ mimeType }) => kind.test(mimeType)).map(({ content }) => said(content))
  const text = mail?.text?.trim() ? mail.text : textOfMailHtml(mail?.html ?? '')
  return {
    fields,
    text: bounded(text.trim() ? text : textOfBytes(body.subarray(0, longestText))),
    statuses: of(/^message\/(?:global-)?delivery-status$/i),
    returned: of(/^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/global-headers)$/i),
    kinds,
  }
}

const mostBytes = 2_097_152
/** Each line is taken apart by itself, which is what takes the time. */
const mostLines = 20_000
const mostParts = 50
const longestText = 200_000
const longestLine = 20_000

/** What is read of it: a mail that tells something tells it at its beginning. */
function cut(bytes: Uint8Array): Uint8Array {
  let [end, lines] = [0, 0]
  while (end < bytes.length && end < mostBytes && lines < mostLines) {
    const at = bytes.indexOf(10, end)
    end = at < 0 ? bytes.length : at + 1
    lines += 1
  }
  return bytes.subarray(0, Math.min(end, mostBytes))
}

async function findParts(bytes: Uint8Array) {
  // Loaded with the first mail, so that no start waits for it.
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxHeadersSize: 262_144,
      maxNestingDepth: 30,
    })
  } catch {
    // Parts too deep in one another, or endless heads: no mail program writes these.
    return undefined
  }
}

function said(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === 'string') return content.slice(0, longestText)
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(content)
  return bounded(textOfBytes(bytes.subarray(0, longestText)))
}

function bounded(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.slice(0, longestLine))
    .join('\n')
    .replaceAll('\t', '  ')
    .replace(/[^\P{Cc}\n]/gu, '')
}
