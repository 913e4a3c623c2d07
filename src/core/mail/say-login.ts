// What it means that a server of mail lets nobody in, in words: servers say it each in its own way, and mostly where
// only programs look.

export type Turned = {
  /** Of the server. */
  readonly host: string
  readonly for: 'sending' | 'reading'
  readonly login: 'password' | 'token'
  /** What the server answered, its code included. */
  readonly said: string
  /** What the provider wants for a password, where that is known. */
  readonly hint?: string | undefined
}

/** One or two sentences. Nothing of what the server said stands in them: it may repeat what it was sent. */
export function sayLogin(turned: Turned): string {
  const { host, said, login, hint } = turned
  const also = hint === undefined ? '' : ` ${hint}`
  switch (whyIn(turned)) {
    case 'app password':
      return `${host} wants an app password, and not your own one.${also}`
    case 'no passwords':
      return `${host} takes no passwords any more. Sign in at the provider’s own pages instead.${also}`
    case 'switched off':
      return `${sayUse(turned)} is switched off in this mailbox. Switch it on in the provider’s settings.${also}`
    case 'in the browser':
      return `${host} wants you to sign in once in a browser first, to make sure that it is you. Then test it again.`
    case 'encryption':
      return `${host} lets nobody in without encryption here. Choose TLS or STARTTLS, and the port that goes with it.`
    case 'later':
      return `${host} lets nobody in just now. Nothing may be wrong with what you typed; test it again in a few minutes.`
    case 'too often':
      return `${host} was tried too often just now and wants a pause. Test it again in a quarter of an hour.`
    case undefined:
      if (login === 'token')
        return `${host} does not accept the sign-in any more. Sign in again. Is it for the same address?`
      return `${host} does not accept this name or this password.${/\S/.test(said) ? also : ''}`
  }
}

/** Whether it may be otherwise in a while with nothing changed: then it says nothing of name and password. */
export function isForNow(turned: Turned): boolean {
  const why = whyIn(turned)
  return why === 'later' || why === 'too often'
}

type Why =
  | 'app password'
  | 'no passwords'
  | 'switched off'
  | 'in the browser'
  | 'encryption'
  | 'later'
  | 'too often'

function whyIn({ said, login }: Turned): Why | undefined {
  const found = signs.find(([, sign]) => sign.test(said))?.[0]
  // With a token there is no password that could be of the wrong sort.
  const isOfPassword = found === 'app password' || found === 'no passwords'
  return login === 'token' && isOfPassword ? undefined : found
}

function sayUse({ for: use }: Turned): string {
  return use === 'sending' ? 'Sending by SMTP' : 'Reading by IMAP'
}

/** The more particular ones before those that could mean them, too. */
const signs: readonly (readonly [Why, RegExp])[] = [
  [
    'app password',
    /5\.7\.9\b.*(?:password|second)|(?:app(?:lication)?[- ]?(?:specific)? ?|anwendungsspezifische[sn]? )(?:password|passwort)|InvalidSecondFactor|AUTH012/i,
  ],
  [
    'no passwords',
    /basic auth(?:entication)? is (?:disabled|not supported)|5\.7\.30\b|basicauthblocked/i,
  ],
  [
    'switched off',
    /not enabled for (?:IMAP|SMTP|POP)|SmtpClientAuthentication is disabled|(?:IMAP|SMTP|access|protocol)[^.]{0,40}(?:is|are|has been|ist|wurde)? ?(?:not (?:been )?(?:enabled|activated|allowed)|disabled|deaktiviert|nicht aktiviert|switched off)|User is authenticated but not connected/i,
  ],
  ['in the browser', /web ?login|WEBALERT|via your web browser|WebLoginRequired|5\.7\.14\b/i],
  ['encryption', /PRIVACYREQUIRED|5\.7\.11\b|^(?:538|530)\b|must issue a? ?STARTTLS/im],
  ['too often', /too many|AUTH005|rate ?limit|\[LIMIT\]|exceeded/i],
  ['later', /^4\d\d\b|\[(?:UNAVAILABLE|INUSE|SERVERBUG)\]|temporar/im],
]
