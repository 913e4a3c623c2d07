// Whom a notice in words is about: of all addresses in it those that stand where systems put the failed one.
import { addressForm, addressIn } from './delivery-status.ts'

export type Clues = {
  /** Of the mail that came back. */
  readonly returnedTo: readonly string[]
  /** Who got the notice, and who sent it: mostly not the one it is about. */
  readonly own: readonly string[]
}

export type InNotice = { readonly address: string; readonly line: number }

export function failedIn(said: string, clues: Clues): readonly InNotice[] {
  const lines = said.split('\n').slice(0, mostLines)
  const best = new Map<string, InNotice & { readonly points: number }>()
  for (const [line, text] of lines.entries()) {
    for (const found of text.slice(0, longestLine).matchAll(addressForm)) {
      const address = addressIn(found[0])
      if (address === undefined) continue
      const points = pointsOf(
        address,
        { text: text.slice(0, longestLine), from: found.index, before: lines[line - 1] ?? '' },
        clues,
      )
      if (points > (best.get(address)?.points ?? 0)) best.set(address, { address, line, points })
    }
  }
  const all = [...best.values()].toSorted((a, b) => b.points - a.points)
  const sure = all.filter(({ points }) => points >= 4)
  return (sure.length > 0 ? sure : all.slice(0, 1)).slice(0, 50)
}

const mostLines = 400
const longestLine = 2_000

type Place = { readonly text: string; readonly from: number; readonly before: string }

function pointsOf(
  address: string,
  { text, from, before }: Place,
  { own, returnedTo }: Clues,
): number {
  const [front, behind] = [text.slice(0, from), text.slice(from + address.length)]
  const isFirst = /^[\s<>"'*•·([:-]*(?:\S{1,40} ?<?)?$/.test(front) && !/\p{L}{2}.* /u.test(front)
  const isAlone = isFirst && /^[\s>"'.,:;)\]*-]*$/.test(behind)
  return (
    (isAlone ? 5 : isFirst ? 4 : 0) +
    (labels.test(front) || (labels.test(before) && isFirst) ? 5 : 0) +
    (/^>?["']?\s*(?::|\.\.\.|\()/.test(behind) && isFirst ? 1 : 0) +
    (reason.test(behind) ? 2 : 0) +
    (/は存在|宛|様|に.{0,6}(?:送信|配信)/.test(behind) ? 1 : 0) +
    (returnedTo.includes(address) ? 3 : 0) -
    (own.includes(address) && !returnedTo.includes(address) ? 7 : 0) -
    (offices.test(address) && !returnedTo.includes(address) ? 4 : 0) -
    (/mail from|sender|return-path|(?:from|von|de)\s*:\s*<?$|\b(?:contact|assistance|questions?|help|e-?mail us|send mail to|reply to|wenden)\b/i.test(
      front,
    )
      ? 5
      : 0) -
    (/message-?id|^\s*id\b|https?:\/\/\S*$/i.test(front) ? 6 : 0)
  )
}

const labels =
  /(?:(?:generated|expanded) from|rcpt to|mail(?: message)? to|message to|deliver(?:y|ed)? to|sent? to|addressed to|failed to|recipients?|recipients? address|address(?:es)?(?:\(es\))?|user|account|mailbox|empfänger|destinataires?|destinatarios?|адрес\S*|получател\S*|宛先|アドレス|送信先|收件人|errors?|(?:^|[^-\w])to|an|à|para)\s*(?:\([^()]{0,40}\)|\S{0,8} (?:failed|error)s?)?\s*[:：=]?\s*[<"'「(]*\s*$/i
const reason =
  /\b[45]\d\d\b|\b[45]\.\d\.\d|unknown|not found|no such|rejected|refused|full|invalid|failed|disabled/i
const offices =
  /^(?:postmaster|mailer-daemon|abuse|support|help(?:desk)?|noreply|no-reply|admin(?:istrator)?|info|webmaster|sysadmin)@/
