// The line above a quote, “On Monday Ana wrote:”, in the languages of email-reply-parser and some more. That package
// tries its patterns on whole texts, where some take seconds for a few kilobytes: it gets a few lines at a time.
import EmailReplyParser from 'email-reply-parser'

/** How many lines from this one on introduce a quote; none: 0. */
export function linesOfQuoteLine(lines: readonly string[], at: number): number {
  const first = lines[at]!.trim()
  if (!mayBegin.test(first) || first.length > longest) return 0
  for (let count = 1; count <= mostLines; count += 1) {
    const part = lines.slice(at, at + count).map((line) => line.trim())
    if (part.at(-1) === '' || part.at(-1) === undefined || part.length < count) return 0
    const text = part.join(' ')
    if (text.length > longest) return 0
    if (mayEnd.test(text)) return introduces(text) && (count === 1 || isPart(first)) ? count : 0
  }
  return 0
}

/** A greeting on the line above is none of it. */
function isPart(line: string): boolean {
  return /\d|@|^(?:On|Am|Le|El|Il|Em|Op|Den|På|Dnia)\s/.test(line)
}

const longest = 400
const mostLines = 4
/** Cheap, so that nearly no line of a text is looked at closer. */
const mayBegin = /^[-*>\s]*(?:[\p{Lu}\d"'<在於]|pe |ср|\p{Ll}{2,4}[.,]{0,2} )/u
const mayEnd = /(?::|：|wrote|écrit|-{3,})\s*[-*]*$/

function introduces(text: string): boolean {
  if (own.some((pattern) => pattern.test(text))) return true
  if (!/\d/.test(text) && !text.includes('@')) return false
  if (!/\d.*(?:\d|@)|@.*\d/.test(text)) return false
  // A field, “From:”, is read with those around it; and “To sum up:” is none.
  if (/^\p{L}{2,12}\s?:/u.test(text)) return false
  return new EmailReplyParser().read(`.\n\n${text}\nq`).getVisibleText().trim() === '.'
}

const own: readonly RegExp[] = [
  /^[-*\s]*(?:On|Am|Le|El|Il|Em|Op|Den|På|W dniu|Dnia)\b.{4,300}\b(?:wrote|schrieb|a écrit|écrivait|escribió|ha scritto|escreveu|schreef|skrev|napisał(?:\(a\))?|pisze)\b.{0,200}[:：]?\s*-*$/iu,
  /^.{2,200}(?:<[^<>\s]+@[^<>\s]+>|\d{4}|\d:\d\d).{0,120}(?:\s|님이 ?)(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|kirjoitti|napsala?|napisała?|написала?|пишет|yazdı|írta|작성)\s?[:：]$/iu,
  /^"?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,4}"?,? (?:wrote|schrieb|a écrit|escribió)\s?:$/u,
  /^.{2,200}\d.{0,100}<[^<>\s]+@[^<>\s]+>\)?.{0,30}[:：]$/u,
  /^\d{4}[年/.-].{4,200}(?:写道|寫道|のメール|のメッセージ|書きました|작성)\s?[:：]$/u,
]
