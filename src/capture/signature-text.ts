// What of a pasted text is about its writer: without quoted mails, legal notices and advertisements.

/** The lines of the signature, or of the whole text where none is marked; blank lines stay as borders. */
export function signatureLines(text: string): readonly string[] {
  const lines = withoutQuoted(withoutHead(text.replace(/\r\n?/g, '\n').split('\n').map(tidy)))
  const own = withoutNotices(lines.slice(beginOf(lines)))
  return own.slice(-mostLines).map((line) => line.slice(0, longestLine))
}

/** Enough for any signature; what is longer is none. */
const mostLines = 150
const longestLine = 300

function tidy(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\p{Co}\p{Cs}]/gu, '')
    .replace(/[^\S\t]/g, ' ')
    .replace(/[^\P{Cc}\t]/gu, ' ')
    .trim()
}

/** Of the head of a mail only the line of its writer. */
function withoutHead(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line !== '')
  if (!headBegins.test(lines[from] ?? '')) return lines
  const end = lines.findIndex((line, at) => at > from && !headGoesOn.test(line))
  return end < 0 ? lines.slice(from, from + 1) : [lines[from]!, ...lines.slice(end)]
}

/** Up to where an earlier mail begins. */
function withoutQuoted(lines: readonly string[]): string[] {
  const own = lines.filter((line) => !line.startsWith('>'))
  const from = own.findIndex((line, at) => {
    const next = own.slice(at + 1, at + 3).join(' ')
    const isHead = headBegins.test(line) && headGoesOn.test(next)
    return (
      quoteBegins.test(line) || wroteLine.test(line) || (isHead && own.slice(0, at).some(Boolean))
    )
  })
  return from < 0 ? own : own.slice(0, from)
}

const quoteBegins =
  /^[-_]{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d'origine|transféré)|mensaje original)/i
const wroteLine =
  /^(?:(?:on|am|le|el) .{6,200}(?:wrote|schrieb.{0,80}|a écrit|escribió) ?:|.{3,80} (?:wrote|schrieb|a écrit|escribió) ?:)$/i
const headBegins = /^(?:from|von|de) ?: /i
const headGoesOn =
  /(?:^| )(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|objet|enviado|para|asunto) ?: /i

/** After the line that mail programs put before a signature, else after the words that end a letter. */
function beginOf(lines: readonly string[]): number {
  const mark = lines.findLastIndex((line) => line === '--')
  if (mark >= 0 && lines.slice(mark + 1).some(Boolean)) return mark + 1
  const end = lines.findLastIndex((line) => signOff.test(line))
  return end >= 0 && lines.slice(end + 1).some(Boolean) ? end + 1 : 0
}

const signOff =
  /^(?:(?:best|kind|warm|kindest|warmest|many)?,? ?(?:regards|wishes|thanks)|(?:all (?:the )?)?best|thanks(?: again| so much)?|thank you|cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|respectfully|warmly|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|herzliche|freundliche|liebe|schöne) grüße|mfg|cordialement|bien (?:cordialement|à vous)|(?:sincères )?salutations|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente)(?: (?:from .{2,30}|aus .{2,30}))?[,.!]?$/i

function withoutNotices(lines: readonly string[]): string[] {
  const kept: string[] = []
  let inNotice = false
  for (const line of lines) {
    if (line === '') inNotice = false
    else if (notice.test(line) || line.length > longestSentence)
      inNotice = !/@|\+\d/.test(line) || notice.test(line)
    if (!inNotice && !aside.test(line)) kept.push(line)
  }
  return kept
}

/** A line longer than that, with neither a mail address nor a number in it, says nothing of a person. */
const longestSentence = 250

const notice =
  /\b(?:confidential(?:ity)?|privileged|intended (?:solely |only )?for|unintended recipient|virus(?:es)?|disclaimer|consider the environment|before printing|unsubscribe|vertrauliche?|richtige[rn]? (?:adressat|empfänger)|confidentiel(?:le)?s?|destinataires?|confidencial(?:es)?|destinatario|Amtsgericht|Handelsregister|HRB \d|USt-?Id|registered (?:in|office)|company (?:number|no\.)|SIRET|RCS)\b/i
const aside =
  /^(?:sent from my |get outlook for |gesendet von |von meinem .{2,30} gesendet|envoyé de mon |enviado desde mi )|^(?:geschäftsführer(?:in|ung)?|vorstand|aufsichtsrat|sitz der gesellschaft) ?: /i
