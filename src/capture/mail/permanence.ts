// Whether a failure is for good. A number that says so counts, but for what passes with time whatever its number:
// a full mailbox, a server that could not be reached, a try that was given up.
import type { FailedAddress } from './mail-read.ts'

export function isForGood({ status, said }: Pick<FailedAddress, 'status' | 'said'>): boolean {
  const text = said.slice(0, 1_000)
  const coded = status ?? codeIn(text)
  if (unknown.test(text)) return true
  if (passing.test(text)) return false
  if (coded === undefined) return !/\b4[0-5]\d(?=[ ,:-])/.test(text)
  if (coded.startsWith('4') && !/^5\d\d\b/.test(text)) return false
  return !/^5\.(?:2\.2|3\.1|3\.2|4\.[02357]|5\.3|7\.42)$/.test(coded)
}

/** `5.1.1` where a text has it, else `5.0.0` of its reply code. */
export function codeIn(text: string): string | undefined {
  const [enhanced] = /\b[45]\.\d{1,3}\.\d{1,3}(?![.\d])/.exec(text) ?? []
  if (enhanced) return enhanced
  const code = /(?:^|[\s:>'"[(])#?([45])[0-5]\d(?:[\s:-]|$)/.exec(text)?.[1]
  return code && `${code}.0.0`
}

const unknown =
  /(?:user|recipient|mailbox|address|account)s?(?: name)? (?:is |was )?(?:unknown|not (?:found|known|recogni[sz]ed)|invalid|does(?:n'?t| not) exist|no longer (?:valid|exists|available))|(?:unknown|no such|invalid|non-?existent) (?:user|recipient|address|mailbox|account|local|person)|(?:doesn'?t|does not) have an? .{0,60}account|no mailbox here|host (?:or domain name )?(?:unknown|not found)|(?:unknown|no such) (?:host|domain)|domain (?:name )?(?:does not exist|not found)|user_unknown|recip(?:ient)?notfound|宛先不明|あて先.{0,10}見つかりません/i

const passing =
  /(?:mail ?box|mail ?folder|inbox|quota|account|disk).{0,40}(?:full|exceed|over ?quota|storage)|over[- ]?quota|quota exceeded|(?:is|mailbox) full|not enough (?:disk )?space|insufficient (?:system )?(?:storage|disk)|out of (?:storage|disk)|exceeded (?:the |its |their )?(?:local |storage |maximum )?(?:limit|quota|storage)|timed? ?out|(?:temporar(?:y|ily)|transient)|try (?:again )?later|try again in|cannot send message for \d+|delivery (?:time )?expired|retry timeout|message expired|too (?:old|long in (?:the )?queue)|(?:connection|network) (?:refused|lost|dropped|unreachable)|no route to host|gr[ae]ylist|too many (?:connections|messages|recipients)|rate[- ]?limit|could not connect|(?:not|isn't) respond|unable to connect|容量|いっぱい|一杯/i
