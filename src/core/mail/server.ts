// Where mail is handed over or fetched, and how one says who one is there.

export type MailServer = {
  readonly host: string
  readonly port: number
  /** `none` goes to this computer alone. */
  readonly security: 'tls' | 'starttls' | 'none'
  /** Whether this very server was said to lie on this computer or in one's own network. */
  readonly ownNetwork: boolean
}

export type MailLogin =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | {
      readonly kind: 'token'
      readonly user: string
      /** A fresh one is asked for after the server refused the last. */
      readonly token: (fresh: boolean) => Promise<string>
    }
