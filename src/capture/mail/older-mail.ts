// Where an older mail begins below the new text: a line that programs put there, or the fields of its head.

/** The line at which what is older begins; none: `undefined`. */
export function findOlderMail(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line, at) => separates(line) || isFieldsAt(lines, at))
  if (at < 0) return undefined
  let from = at
  while (from > 0 && isRule(lines[from - 1]!)) from -= 1
  return from
}

function separates(line: string): boolean {
  const text = line.trim()
  return text.length <= 120 && (separator.test(text) || forwarded.test(text))
}

const separator =
  /^[-_=*]{2,}\s*(?:original[- ](?:message|appointment|nachricht)|(?:ur(?:sprüngliche|spr\.)|originale?) nachricht|message d['’]origine|message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|opr(?:indelig|inneligt) (?:besked|meddelande)|ursprungligt meddelande|oprindelig meddelelse|alkuperäinen viesti|wiadomość oryginalna|original e?-?mail|forwarded (?:message|by .{1,60})|weitergeleitete nachricht|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|исходное сообщение|пересылаемое сообщение|原始邮件|邮件原件|原始郵件|元のメッセージ|転送メッセージ)\b[^\n]{0,40}?\s*[-_=*:]*$|^[-_=*]{2,}\s*(?:原始邮件|原始郵件|元のメッセージ)\s*[-_=*]*$/i
const forwarded =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du (?:message|courriel) (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s?:$/i

function isRule(line: string): boolean {
  return /^\s*(?:[_*=–—-]{3,}\s*)?$/.test(line)
}

/** From, and at least two more of date, to and subject within a few lines. */
function isFieldsAt(lines: readonly string[], at: number): boolean {
  if (!from.test(bare(lines[at]!))) return false
  const kinds = new Set<number>()
  let read = 0
  for (const line of lines.slice(at + 1, at + 14)) {
    if (line.trim() === '') {
      if (kinds.size > 0) break
      continue
    }
    const kind = others.findIndex((one) => one.test(bare(line)))
    if (kind >= 0) kinds.add(kind)
    read += 1
    if (read > 10) break
  }
  return kinds.size >= 2
}

function bare(line: string): string {
  return line.slice(0, 200).replace(/[*_]/g, '').trim()
}

const from = /^(?:From|Von|De|Da|Van|Från|Fra|Lähettäjä|Od|От|发件人|寄件者|差出人|送信者)\s?[:：]/i
const others: readonly RegExp[] = [
  /^(?:Sent|Date|Gesendet|Datum|Envoyé(?: le)?|Enviado(?: el)?|Fecha|Inviato|Data|Verzonden|Skickat|Sendt|Lähetetty|Wysłano|Отправлено|Дата|发送时间|日期|寄件日期|送信日時|日時|日付)\s?[:：]/i,
  /^(?:To|An|À|A|Para|Aan|Till|Til|Vastaanottaja|Do|Кому|收件人|宛先)\s?[:：]/i,
  /^(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Ämne|Emne|Aihe|Temat|Тема|主题|主旨|件名)\s?[:：]/i,
]
