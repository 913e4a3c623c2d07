// Where the signature of a new text begins: at its mark, at the words that end a letter, at what a phone adds, at
// the writer's own name. What follows a signature and is text again, a P.S., stays text.

export type Signed = { readonly text: string; readonly signature: string }

/** `name` is the writer's, where the head of the mail says it. */
export function cutSignature(fresh: string, name: string | undefined): Signed {
  const lines = fresh.split('\n')
  const from = afterMereThanks(lines, beginOf(lines, name))
  if (from === undefined) return { text: fresh, signature: '' }
  const after = lines.findIndex(
    (line, at) => at > from && /^\s*p\.? ?s\.?\s?[:.\-–)]?\s/i.test(line),
  )
  const [end, added] = after < 0 ? [lines.length, []] : [after, lines.slice(after)]
  const text = [lines.slice(0, from).join('\n').trim(), added.join('\n').trim()]
  return {
    text: text.filter(Boolean).join('\n\n'),
    signature: lines.slice(from, end).join('\n').trim(),
  }
}

/** “Thank you, Dana.” ends a letter, and where nothing stands above it, is one. */
function afterMereThanks(lines: readonly string[], from: number | undefined): number | undefined {
  if (from === undefined || lines.slice(0, from).some((line) => line.trim() !== '')) return from
  const next = lines.findIndex((line, at) => at >= from && line.trim() !== '' && !isClosing(line))
  if (next === from) return from
  return next < 0 ? undefined : next
}

function beginOf(lines: readonly string[], name: string | undefined): number | undefined {
  const found = [
    markAt(lines),
    closingAt(lines),
    deviceAt(lines),
    nameAt(lines, name),
    dashedAt(lines),
    noticeAt(lines),
  ]
  const all = found.filter((at) => at !== undefined)
  const at = all.length === 0 ? undefined : Math.min(...all)
  // All of it can not be the signature, but for a mail of nothing else.
  return at === 0 && lines.filter((line) => line.trim() !== '').length > mostOfAll ? undefined : at
}

const mostOfAll = 12

/** Two dashes and a blank are the mark; other lines that people draw count where only a few words follow. */
function markAt(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line, index) => {
    if (index === 0) return false
    if (/^-- ?$/.test(line)) return below(lines, index).length <= mostBelow
    const rest = below(lines, index)
    return drawn.test(line) && rest.length > 0 && rest.length <= 12 && !rest.some(isSentence)
  })
  return at < 0 ? undefined : at
}

const drawn = /^\s*(?:-{2,4}|[–—]{1,3}|_{2,4})\s*$/
const mostBelow = 25

function below(lines: readonly string[], at: number): readonly string[] {
  return lines.slice(at + 1).filter((line) => line.trim() !== '')
}

/** A closing ends a letter only where names, titles and numbers follow, no sentences. */
function closingAt(lines: readonly string[]): number | undefined {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (!isClosing(lines[at]!)) continue
    const rest = below(lines, at)
    const notice = rest.findIndex((line) => isNotice(line))
    const own = notice < 0 ? rest : rest.slice(0, notice)
    const ps = own.findIndex((line) => /^\s*p\.? ?s\b/i.test(line))
    const signed = ps < 0 ? own : own.slice(0, ps)
    if (signed.length > mostBelow || signed.some(isSentence)) return undefined
    // “Thanks!” in the middle of a text, and the one before it that opens the farewell.
    const previous = lines.slice(0, at).findLastIndex((line) => line.trim() !== '')
    return previous >= 0 && at - previous <= 2 && isClosing(lines[previous]!) ? previous : at
  }
  return undefined
}

function isSentence(line: string): boolean {
  const text = line.trim()
  if (text.length > 160) return true
  if (/https?:|www\.|@|\d{3}.*\d{3}/.test(text)) return false
  const words = text.split(/\s+/)
  return (words.length > 6 && /[.!?…]$/.test(text)) || (words.length > 3 && text.endsWith('?'))
}

function isClosing(line: string): boolean {
  const text = line.trim().replace(/\s+/g, ' ')
  return text.length <= 160 && closings.some((one) => one.test(text))
}

/** What may stand behind a closing on its line: a sign, and the name. */
const end = String.raw`[,.!;–—-]{0,3}(?: [\p{Lu}][\p{L}.'’-]{0,20}){0,3}$`
const closings: readonly RegExp[] = [
  String.raw`^(?:(?:with )?(?:my |our )?(?:best|kind(?:est)?|warm(?:est)?|many|all|very|high|friendly|sunny) ?(?:and |& )?(?:warm |kind )?(?:regards|wishes|thanks)|(?:warm|kind|best)est|regards|rgds|brgds|best|cheers|all the best|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|warmly|cordially|kr|br|take care|have a (?:great|nice|good|lovely) (?:day|week|weekend|evening)|talk soon|(?:many )?thanks(?: again| so much| a lot| in advance)?(?: and (?:kind |best |warm )?regards)?|thank you(?: again| so much| in advance)?|thx|with (?:best|kind|warm) (?:regards|wishes)|regards from .{2,30})`,
  String.raw`^(?:mit (?:(?:den )?(?:besten|freundlichen?|herzlichen|lieben|vielen|sonnigen|kollegialen) )?(?:freundlichem )?gr(?:ü|ue)(?:ß|ss)(?:en|e)?|(?:viele|beste|liebe|freundliche|herzliche|schöne|sonnige)n? (?:gr(?:ü|ue)(?:ß|ss)e)(?: (?:aus|und|von) .{2,30})?|(?:besten|herzlichen|vielen|lieben) (?:dank|gru(?:ß|ss))(?: (?:im voraus|und .{2,30}))?|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|herzlich(?:st)?|hochachtungsvoll|mfg|vg|lg|bg|ihre?|dein|danke(?: (?:dir|ihnen))?|schönes wochenende|schönen (?:tag|abend))`,
  String.raw`^(?:(?:bien |très |sincèrement |très )?(?:cordialement|amicalement|sincèrement)(?: vôtre)?|bien à (?:vous|toi)|cdlt|bàv|(?:mes |nos )?(?:meilleures|sincères|respectueuses|cordiales) salutations|salutations(?: (?:distinguées|cordiales))?|(?:je vous prie|veuillez|nous vous prions) (?:d['’])?(?:agréer|recevoir|croire).{0,120}|bonne (?:journée|soirée|continuation)(?: à vous)?|belle journée|à (?:bientôt|très bientôt)|merci(?: (?:beaucoup|d['’]avance|encore|à vous))?|avec mes (?:meilleures )?salutations)`,
  String.raw`^(?:(?:un |muchos )?(?:cordial(?:es)? |afectuosos? )?(?:saludos?)(?: cordial(?:es)?| afectuosos?)?|reciba un (?:cordial )?saludo|atentamente|atte|cordialmente|le saluda(?: atentamente)?|un abrazo|muchas gracias|gracias(?: de nuevo| por todo)?|quedo a (?:su|tu) disposición|(?:hasta|que tenga) .{3,25})`,
  String.raw`^(?:cordiali saluti|distinti saluti|saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?|med (?:vänlig|venlig|vennlig) h(?:ä|i)lsn(?:ing|ingar)|mvh|ystävällisin terveisin|pozdrawiam|atenciosamente|com os melhores cumprimentos)`,
].map((words) => new RegExp(words + end, 'iu'))

/** What programs on phones add. */
function deviceAt(lines: readonly string[]): number | undefined {
  const at = lines.findIndex(
    (line) => line.length < 160 && device.test(line.trim()) && !told.test(line),
  )
  return at >= 0 && below(lines, at).filter(isSentence).length === 0 ? at : undefined
}

/** “Sent from my desk, which is easier” tells something. */
const told = /\b(?:is|was|are|were|which|because|but|instead|ist|weil|est|mais)\b/i
const device =
  /^(?:-- )?(?:sent (?:from|via|with|using) (?:my |the |a )?\S.{1,60}|get outlook for .{2,40}|(?:von|mit) (?:meinem|meiner|der) .{2,40} gesendet|(?:diese nachricht wurde )?(?:gesendet|verschickt) (?:von|mit) (?:meinem |der |outlook |yahoo |mail ).{2,60}|outlook für .{2,40} (?:beziehen|herunterladen).{0,80}|holen sie sich outlook.{0,60}|envoyé (?:de|depuis|à partir de) .{2,60}|télécharge[rz] outlook.{0,80}|obtenir outlook.{0,80}|enviado desde .{2,60}|obtener outlook.{0,80}|descargar outlook.{0,80}|inviato da .{2,60}|verzonden vanaf .{2,60}|verstuurd vanaf .{2,60}|sendt fra .{2,60}|skickat från .{2,60}|lähetetty .{2,60}|wysłane z .{2,60}|отправлено (?:с|из) .{2,60})$/i

/** A name after a dash, as the last line: `-Ana Ruiz`. */
function dashedAt(lines: readonly string[]): number | undefined {
  const at = lines.findLastIndex((line) => line.trim() !== '')
  const isOneOfSeveral = /^\s*[-–—]/.test(lines[at - 1] ?? '')
  return at > 0 && !isOneOfSeveral && dashed.test(lines[at]!) ? at : undefined
}

const dashed = /^\s*(?:-|--|[–—] ?)\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}\s*$/u

/** The writer's name on a line of its own, with a title or a number below. */
function nameAt(lines: readonly string[], name: string | undefined): number | undefined {
  if (!name) return undefined
  const wanted = new Set(words(name))
  const at = lines.findLastIndex((line, index) => {
    const said = words(line.split(/[|,•·(]| - | – /)[0]!)
    if (said.length === 0 || said.length > 5 || !said.every((word) => wanted.has(word)))
      return false
    return (
      index > 0 &&
      (said.length > 1 || below(lines, index).length > 0 || lines[index - 1]!.trim() === '')
    )
  })
  if (at < 0) return undefined
  const rest = below(lines, at).filter((line) => !isNotice(line))
  return rest.length <= 14 && !rest.some(isSentence) ? at : undefined
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

function noticeAt(lines: readonly string[]): number | undefined {
  const at = lines.findIndex((line) => isNotice(line))
  return at > 0 ? at : undefined
}

/** What lawyers have put below mails. */
function isNotice(line: string): boolean {
  return notice.test(line.slice(0, 300))
}

const notice =
  /^\W*(?:(?:this|the (?:information|content)s?) (?:in this )?(?:e-?mail|message|communication).{0,80}(?:confidential|intended|privileged)|confidentiality (?:notice|note)|disclaimer\b|important notice|(?:diese|der inhalt dieser) (?:e-?mail|nachricht).{0,60}(?:vertraulich|enthält|bestimmt)|ce (?:message|courriel|mail).{0,80}(?:confidentiel|destin)|este (?:mensaje|correo).{0,80}(?:confidencial|dirig)|please consider the environment|bitte (?:denken sie an die umwelt|prüfen sie).{0,60}druck|pensez à l['’]environnement)/i
