// What may be said of a mail after its connection ended, by one rule: before the dot it was not sent, after it only the
// server's own answer tells. A server's word about the account is not one about the mail.
import type { Answer, Carried, Step } from '#core/mail/carrier.ts'
import { Problem } from '#core/problem.ts'
import { notSecured } from '../mail-socket.ts'
import { tooLong } from './session.ts'

export type Ended = {
  readonly host: string
  readonly answers: readonly Answer[]
  /** The step at which it ended. */
  readonly step: Step
  readonly dotted: boolean
  readonly cause: unknown
}

/** What is neither accepted nor stopped. */
export function outcome(ended: Ended): Carried {
  const { host, answers, step, dotted, cause } = ended
  const no = refusal(answers, step)
  if (no) return refused(host, no, answers)
  if (dotted) return { state: 'unknown', answers, because: unknown(host, cause) }
  const account =
    cause instanceof Problem && isOfAccount.has(cause.code) ? { account: true as const } : {}
  return { state: 'later', answers, because: broken(ended), ...account }
}

type Refusal = Answer & { readonly code: number }

/** Of several the first: what follows a refused sender is refused for that alone. While it opens only the last counts. */
function refusal(answers: readonly Answer[], step: Step): Refusal | undefined {
  const isRefusal = (answer: Answer): answer is Refusal => (answer.code ?? 0) >= 400
  if (ofMail.has(step)) return answers.filter((answer) => ofMail.has(answer.step)).find(isRefusal)
  const last = answers.at(-1)
  return last?.step === step && isRefusal(last) ? last : undefined
}

const ofMail: ReadonlySet<Step> = new Set<Step>(['from', 'to', 'data', 'end'])

function refused(host: string, no: Refusal, answers: readonly Answer[]): Carried {
  const { step, code, text } = no
  const said = `“${code} ${text}”`
  const isForNow = code < 500 || isFull.test(text)
  if (!ofMail.has(step) || aboutLogin.has(code)) {
    const because = `${host} ${ofAccount[step] ?? 'asks for a name and a password first'}: ${said}`
    return { state: 'later', answers, because, ...(isForNow ? {} : { account: true }) }
  }
  if (isForNow) return { state: 'later', answers, because: `${host} takes it only later: ${said}` }
  const because = `${host} ${step === 'to' ? 'does not take mail for this address' : 'does not take this mail'}: ${said}`
  return { state: 'refused', answers, because }
}

/** A day's worth was sent: as a refusal some say it, but it is over tomorrow. */
const isFull = /^5\.4\.5\b/

/** To have logged in, in this way, or with encryption. */
const aboutLogin = new Set([530, 534, 535, 538])

const ofAccount: Readonly<Partial<Record<Step, string>>> = {
  greeting: 'does not talk to this computer',
  hello: 'does not talk to this computer',
  tls: 'does not encrypt',
  login: 'does not accept the name or the password',
}

/** What no other mail would fare better with. */
const isOfAccount: ReadonlySet<string> = new Set([
  'wrong-form',
  'address-forbidden',
  'wrong-password',
])

function broken({ host, step, cause }: Ended): string {
  if (cause instanceof Problem) return cause.message
  if (cause === tooLong) return `${host} did not answer in time ${at(step)}. Nothing was sent.`
  if (step === 'tls') return notSecured(host, underlying(cause)).message
  return `The connection to ${host} broke ${at(step)}, before the mail was handed over. Nothing was sent.`
}

function unknown(host: string, cause: unknown): string {
  const what =
    cause === tooLong ? `${host} did not say in time` : `the connection broke before ${host} said`
  return `The whole mail was handed over, and ${what} whether it takes it. It may have been sent.`
}

function at(step: Step): string {
  return places[step] ?? 'while the mail was on its way'
}

const places: Readonly<Partial<Record<Step, string>>> = {
  greeting: 'at its greeting',
  hello: 'at its greeting',
  tls: 'while encryption was agreed on',
  login: 'at the login',
}

/** nodemailer puts a name of its own over what the system said. */
function underlying(cause: unknown): unknown {
  const { originalCode } = cause as { originalCode?: string }
  return originalCode ? { code: originalCode } : cause
}
