// The notice of a mail system in words for people, apart from the mail it gives back below.

export type Notice = { readonly said: string; readonly below: string }

export function readNotice(text: string): Notice {
  const lines = text.slice(0, longestNotice).split('\n')
  const marked = lines.findIndex((line) => isMarker(line))
  const headed = lines.findIndex((_, at) => isHeadAt(lines, at))
  const at = marked < 0 ? headed : headed < 0 ? marked : Math.min(marked, headed)
  if (at < 0) return { said: text.slice(0, longestNotice), below: '' }
  const skipped = lines.slice(at).findIndex((line) => /^[\w-]+\s*:/.test(line.trim()))
  return {
    said: lines.slice(0, at).join('\n'),
    below: lines.slice(skipped < 0 ? at : at + skipped).join('\n'),
  }
}

const longestNotice = 60_000

/** The line before what was given back, in the words of many systems, without its lines and stars. */
function isMarker(line: string): boolean {
  if (line.length > 120) return false
  const words = line.replace(/^[\W_]+|[\W_]+$/g, '')
  const isBare = /^(?:the |your )?(?:message|mail|e-?mail|letter|information)$/i.test(words)
  return (
    (marker.test(words) && !isBare) ||
    /^[-=]{3,}.{0,20}(?:元の?メール|原信|原始邮件|オリジナル)/.test(line)
  )
}

const marker =
  /^(?:(?:this|here|included|below|attached|following)(?: this line| below)? (?:is|are|follows)(?: following)?(?: the| a| your)? )?(?:(?:an? |the )?(?:copy|beginning|start|contents?|text|body|headers?) of )?(?:the |your )?(?:(?:original|returned|unsent|undelivered|rejected|non-?delivered|failed|bounced|e-?mail|mail)[ -])?(?:message|mail|e-?mail|letter)(?: |-)?(?:headers?|text|body|contents?|below|information)?(?:,? (?:follows?|following|including all (?:the )?headers|is following|as follows|is attached|attached|below)(?: below)?)?$|^(?:received|message|mail) headers? follows?$|^(?:below this line is|returned mail follows|end of message)\b/i

/** Where fields begin that only the head of a mail has. */
function isHeadAt(lines: readonly string[], at: number): boolean {
  if (
    !/^(?:Received|Return-Path|Message-ID|X-[\w-]+|From|Date|DKIM-Signature)\s*:\s*\S/i.test(
      lines[at]!,
    )
  )
    return false
  const near = lines.slice(at, at + 12).filter((line) => fieldLine.test(line))
  return new Set(near.map((line) => line.split(':')[0]!.toLowerCase())).size >= 3
}

const fieldLine =
  /^(?:Received|Return-Path|Message-ID|From|To|Date|Subject|MIME-Version|Content-Type|DKIM-Signature|Content-Transfer-Encoding|X-[\w-]+)\s*:/i
