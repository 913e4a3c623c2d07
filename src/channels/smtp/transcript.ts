// What a server said at each step, kept as it is said; never what was said to it, since that may be a password.
import type { Moment } from '#core/days/moment.ts'
import type { Answer, Step } from '#core/mail/carrier.ts'

export type Transcript = {
  /** The step that began last. */
  readonly step: () => Step
  readonly begin: (step: Step) => void
  /** What is written where no server said anything. */
  readonly note: (text: string) => void
  readonly answers: () => readonly Answer[]
  /** For `transactionLog` of nodemailer: called with each command, its secrets taken out, and each reply. */
  readonly asked: (command: string) => void
  readonly said: (reply: string) => void
  /** Whether a reply is still to come. */
  readonly waits: () => boolean
}

/** `secrets` are cut out of whatever a server says. */
export function openTranscript(now: () => Moment, secrets: ReadonlySet<string>): Transcript {
  const answers: Answer[] = []
  // With PIPELINING several commands are on their way before the first reply.
  const awaited: Step[] = []
  let step: Step = 'name'
  return {
    step: () => step,
    begin(next) {
      step = next
    },
    note(text) {
      answers.push({ at: now(), step, text })
    },
    answers: () => [...answers],
    asked(command) {
      const verb = /^(?:EHLO|HELO|STARTTLS|MAIL|RCPT|DATA|RSET|QUIT)\b|^\.$/.exec(command)?.[0]
      awaited.push(steps[verb ?? ''] ?? 'login')
    },
    said(reply) {
      step = awaited.shift() ?? step
      const read = readReply(reply, step, secrets)
      answers.push({ at: now(), step, ...read })
    },
    waits: () => awaited.length > 0,
  }
}

const steps: Readonly<Record<string, Step>> = {
  EHLO: 'hello',
  HELO: 'hello',
  STARTTLS: 'tls',
  MAIL: 'from',
  RCPT: 'to',
  DATA: 'data',
  RSET: 'hello',
  QUIT: 'end',
  '.': 'end',
}

const longest = 500

function readReply(reply: string, step: Step, secrets: ReadonlySet<string>) {
  const lines = reply.split('\n')
  const code = /^\d{3}(?![^\s-])/.exec(lines[0] ?? '')?.[0]
  // After a greeting follows all that the server can do, which says nothing to anybody.
  const worth = step === 'hello' && code?.startsWith('2') ? lines.slice(0, 1) : lines
  const text = worth
    .map((line) => line.replace(/^\d{3}[ -]?/, '').trim())
    .join(' ')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
  const safe = [...secrets].reduce((said, secret) => said.replaceAll(secret, '…'), text)
  const short = safe.length > longest ? `${safe.slice(0, longest)}…` : safe
  return { ...(code ? { code: Number(code) } : {}), text: short }
}
