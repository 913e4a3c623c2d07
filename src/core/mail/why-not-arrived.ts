// Why a mail did not arrive, told from what the server said: by the status it gave (RFC 3463), else by the words
// that such servers use.

export type WhyNotArrived =
  /** Nobody has that address. */
  | 'no-address'
  /** Nobody takes mail for what stands after the @. */
  | 'no-domain'
  | 'full'
  | 'switched-off'
  | 'too-large'
  /** Their server was not to be reached, for days. */
  | 'not-reached'
  /** Their server takes no mail from this sender, or of this kind. */
  | 'not-taken'
  | 'in-circles'
  | 'unknown'

export type ServerSaid = {
  /** `5.1.1`. */
  readonly status?: string | undefined
  readonly said: string
}

export function whyNotArrived({ status = '', said }: ServerSaid): WhyNotArrived {
  const given = status || (/\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(said)?.[0] ?? '')
  const of = given.slice(given.indexOf('.') + 1)
  // One code that some servers give whatever it is: there the words say more.
  return byStatus.get(of) ?? byWords(said) ?? bySubject.get(of.split('.')[0] ?? '') ?? 'unknown'
}

/** `the address does not exist`, to go on after “did not arrive:”. */
export function sayWhyNotArrived(why: WhyNotArrived): string {
  return sentences[why]
}

const sentences: Readonly<Record<WhyNotArrived, string>> = {
  'no-address': 'the address does not exist',
  'no-domain': 'no mail is taken for what stands after the @',
  full: 'their mailbox is full',
  'switched-off': 'their mailbox is switched off',
  'too-large': 'it is too large for their mailbox',
  'not-reached': 'their server was not to be reached',
  'not-taken': 'their server does not take it',
  'in-circles': 'their servers sent it round in circles',
  unknown: 'their server sent it back',
}

const byStatus: ReadonlyMap<string, WhyNotArrived> = new Map([
  ...(['1.1', '1.6', '1.10'] as const).map((code) => [code, 'no-address'] as const),
  ...(['1.2', '4.4'] as const).map((code) => [code, 'no-domain'] as const),
  ...(['2.2', '3.1'] as const).map((code) => [code, 'full'] as const),
  ['2.1', 'switched-off'],
  ...(['2.3', '3.4'] as const).map((code) => [code, 'too-large'] as const),
  ...(['4.1', '4.2', '4.7'] as const).map((code) => [code, 'not-reached'] as const),
  ...(['4.6', '4.14'] as const).map((code) => [code, 'in-circles'] as const),
])

const words: readonly (readonly [RegExp, WhyNotArrived])[] = [
  [/quota|mailbox (?:is )?full|over ?limit|insufficient (?:disk|storage|system storage)/i, 'full'],
  [
    /(?:unknown|no such|non-?existent|invalid|unrouteable) (?:user|address|recipient|mailbox|local)|user (?:is )?unknown|user.{0,60}(?:not found|doesn['’]t exist)|(?:does|do) not exist|doesn['’]t exist|address (?:couldn['’]t be|was not|not) found|no mailbox (?:here )?by that name|no such|mailbox (?:not found|unavailable)|recipient (?:not found|unknown)|not a known user|isn['’]t listed/i,
    'no-address',
  ],
  [
    /(?:host|domain)(?: name)?(?: was)? (?:not found|unknown)|unknown (?:host|domain)|no (?:mx|mail exchanger)|nxdomain|name service error/i,
    'no-domain',
  ],
  [/disabled|inactive|suspended|deactivated|not active/i, 'switched-off'],
  [/too (?:large|big)|size (?:limit|exceeds)|exceeds.{0,30}size/i, 'too-large'],
  [/mail loop|too many hops|hop count|loops? back/i, 'in-circles'],
  [/timed? ?out|refused to talk|no route|unreachable|(?:not|couldn['’]t) connect/i, 'not-reached'],
  [/spam|blocked|blacklist|block ?list|denied|policy|reputation|rejected|dmarc|spf/i, 'not-taken'],
]

function byWords(said: string): WhyNotArrived | undefined {
  return words.find(([pattern]) => pattern.test(said))?.[1]
}

const bySubject: ReadonlyMap<string, WhyNotArrived> = new Map([
  ['1', 'no-address'],
  ['4', 'not-reached'],
  ['6', 'not-taken'],
  ['7', 'not-taken'],
])
