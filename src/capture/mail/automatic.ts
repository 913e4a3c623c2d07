// Whether nobody wrote a mail but a program for somebody: by what its head says (RFC 3834 and what came before it),
// else by its subject. What is only sent by a program and has news in it, an invitation or a decision, is no such
// answer.
import { dayOf } from '#core/days/zone.ts'
import { parseDay, type Day } from '#core/days/day.ts'
import { findBackDay } from './back-day.ts'
import { fieldOf, type Fields } from './fields.ts'
import type { AutomaticReply, MailHead } from './mail-read.ts'
import type { OpenedMail } from './opened.ts'

/** `fresh` is its text without quotes. */
export function readAutomatic(
  { fields, kinds }: OpenedMail,
  head: MailHead,
  fresh: string,
): AutomaticReply | undefined {
  if (kinds.has('text/calendar') || kinds.has('application/ics')) return undefined
  if (!isAnswerByProgram(fields, head)) return undefined
  const today = head.day ?? (head.at === undefined ? undefined : dayOf(head.at, 'UTC'))
  const said = fresh.slice(0, longest)
  const back =
    appleUntil(fields) ??
    (today === undefined
      ? undefined
      : (findBackDay(said, today) ?? findBackDay(head.subject, today)))
  return { kind: 'automatic', ...(back !== undefined && { back }), said }
}

const longest = 5_000

function isAnswerByProgram(fields: Fields, { subject, inReplyTo }: MailHead): boolean {
  const value = (name: string) => fieldOf(fields, name).trim().toLowerCase()
  const submitted = value('auto-submitted')
  if (/^auto-(?:replied|notified)/.test(submitted)) return true
  if (sure.some((name) => fields.has(name) && !/^(?:no|false)$/.test(value(name)))) return true
  if (
    /^auto[-_ ]?reply/.test(value('precedence')) ||
    /kind=vacation/.test(value('x-apple-criteria'))
  )
    return true
  if (byProgram.test(subject)) return true
  const isAway = away.test(subject)
  if (isAway && !/^\s*(?:re|aw|sv|fwd?|wg|tr)\s*:/i.test(subject)) return true
  const hints = [
    submitted.startsWith('auto-generated'),
    /\b(?:all|oof)\b/.test(value('x-auto-response-suppress')),
    /^(?:bulk|junk)/.test(value('precedence')),
    /^<\s*>$/.test(value('return-path')),
    isAway,
  ].filter(Boolean).length
  // A program that keeps tickets marks what people write with it as generated, too; it answers a mail then.
  return hints > 1 || (hints === 1 && inReplyTo.length === 0 && !/^\s*(?:re|aw)\s*:/i.test(subject))
}

const sure = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-auto-reply-from',
  'x-mail-autoreply',
  'x-vacation',
  'x-ms-exchange-inbox-rules-loop',
]

/** Subjects that only programs write. */
const byProgram =
  /^\W*(?:auto(?:matic|mated|matische|matisk[at]?|mated)?[- ]?(?:reply|response|answer|antwort|svar|respons)\b|autoreply|auto:|automatische (?:antwort|abwesenheit)|abwesenheits(?:notiz|assistent|meldung|nachricht)|r[ée]ponse automatique|message d['’]absence|absence du bureau|respuesta autom[áa]tica|contestaci[óo]n autom[áa]tica|risposta automatica|resposta autom[áa]tica|automatisch antwoord|autosvar|automaattinen vastaus|odpowied[źz] automatyczna|automatick[áa] odpov|автоматический ответ|автоответ|自動(?:応答|返信)|自动(?:答复|回复)|自動(?:回覆|答覆))/i

/** Subjects that people may write, too. */
const away =
  /out of (?:the )?office|\booo\b|out[- ]of[- ]office|on (?:vacation|holiday|leave|annual leave|parental leave|maternity leave)\b|away (?:from (?:my|the)|until|till)|i am away|i['’]m away|vacation (?:reply|message|notice)|nicht im b(?:ü|ue)ro|abwesen|au(?:ß|ss)er haus|im urlaub|urlaubs|absen(?:t|ce)|en cong[ée]s?|en vacances|fuera de (?:la )?oficina|ausen(?:te|cia)|de vacaciones|fuori (?:sede|ufficio)|afwezig|fr[åa]nvaro|不在/i

/** iCloud writes the last day in the head. */
function appleUntil(fields: Fields): Day | undefined {
  const [, day] = /endDate=(\d{4}-\d\d-\d\d)T/i.exec(fieldOf(fields, 'x-apple-criteria')) ?? []
  return day === undefined ? undefined : parseDay(day)
}
