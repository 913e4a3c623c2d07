// A server for sending that lets in whoever has the token of now, and takes no mail.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Submission = Disposable & { readonly port: number }

export async function openSubmission(isGood: (token: string) => boolean): Promise<Submission> {
  const server = new SMTPServer({
    ...{ authMethods: ['XOAUTH2'], allowInsecureAuth: true, disabledCommands: ['STARTTLS'] },
    onAuth({ accessToken = '', username }, _, answer) {
      if (isGood(accessToken)) answer(null, { user: username })
      else answer(null, { data: { status: '401', schemes: 'bearer' } })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as AddressInfo
  return { port, [Symbol.dispose]: () => server.close() }
}
