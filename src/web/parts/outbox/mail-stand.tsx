// Where a mail stands, why, and what can be done about it: one card at the head of its page.
import type { MailShown } from '#app/outbox/mail-shown.ts'
import type { Child } from 'hono/jsx'
import { stepPath } from '#core/plan/step-path.ts'
import { Button, LinkButton } from '../button.tsx'
import { Form } from '../form.tsx'
import { Sentence } from '../sentence.tsx'
import { OtherWays } from './other-ways.tsx'
import { isInSeconds, sayStanding, type Clock } from './say-mail.ts'

type StandProps = {
  readonly mail: MailShown
  readonly clock: Clock
  /** One has just been led here: it is said. */
  readonly isNews: boolean
  /** Where to go on, once nothing is to be done here. */
  readonly onward: { readonly href: string; readonly word: string } | undefined
}

export const MailStand = ({ mail, clock, isNews, onward }: StandProps) => {
  const standing = sayStanding(mail, clock)
  const said = isNews && ({ role: 'status', tabindex: -1, autofocus: true } as const)
  return (
    <section class={`now sheet mail-${mail.state}`} aria-labelledby="stand" {...said}>
      <h2 id="stand">
        <Standing {...{ mail, clock }}>{standing}</Standing>
      </h2>
      {mail.because && (
        <p>
          <Sentence names={[mail.to.name]}>{mail.because}</Sentence>
        </p>
      )}
      <Refusal {...mail} />
      <Act {...{ mail, clock }} />
      {onward && (
        <p class="screen-only">
          <a href={onward.href}>{onward.word}</a>
        </p>
      )}
    </section>
  )
}

/** The words with which a server did not take it. */
const Refusal = ({ answers, state }: MailShown) => {
  const last = answers.findLast(({ code }) => code !== undefined && code >= 400)
  return last && (state === 'failed' || state === 'retry') ? (
    <p class="quiet">
      The server’s words:{' '}
      <q dir="auto">
        {last.code} {last.text}
      </q>
    </p>
  ) : null
}

type OfMail = Pick<StandProps, 'mail' | 'clock'>

/** With a script the seconds are counted. */
const Standing = ({ mail, clock, children }: OfMail & { readonly children: string }) =>
  mail.state === 'due' && isInSeconds(mail, clock) ? (
    <span data-goes-out-in={Math.max(0, Math.ceil((mail.tryAt - clock.now) / 1000))}>
      {children}
    </span>
  ) : (
    <>{children}</>
  )

const Act = ({ mail, clock }: OfMail) => {
  switch (mail.state) {
    case 'due':
    case 'retry':
      return (
        <>
          <p class="quiet">
            Until then you can take it back. {isInSeconds(mail, clock) ? '' : heeds}
          </p>
          <Acts mail={mail} action="withdrawal">
            <Button weight="second">Take it back</Button>
          </Acts>
        </>
      )
    case 'held':
      return (
        <>
          <p class="quiet">
            Sent now, it goes from <bdi>{mail.from}</bdi> to <bdi>{mail.to.name}</bdi> at{' '}
            <bdi>{mail.to.address}</bdi>, in exactly the words below.
            {mail.dottedAt !== undefined &&
              ' It was handed over once before: if that did arrive after all, it is there twice.'}
          </p>
          <div class="actions">
            <Acts mail={mail} action="release">
              <Button>Send it now</Button>
            </Acts>
            <Acts mail={mail} action="withdrawal">
              <Button weight="second">Let it go</Button>
            </Acts>
          </div>
        </>
      )
    case 'uncertain':
      return (
        <>
          <p class="quiet">Sincerely never sends such a mail again by itself.</p>
          <Acts mail={mail} action="settlement">
            <div class="actions">
              <Button name="was" value="sent">
                It was sent
              </Button>
              <Button weight="second" name="was" value="not-sent">
                It was not sent
              </Button>
            </div>
          </Acts>
        </>
      )
    case 'failed':
      return <OtherWays mail={mail} />
    case 'sent':
      return mail.hasBounced ? <OtherWays mail={mail} /> : null
    case 'withdrawn':
      return <Room {...mail} />
    case 'claimed':
    case 'sending':
    case 'dotted':
      return null
  }
}

const heeds = 'If they write to you first, it waits for a word from you.'

type ActsProps = {
  readonly mail: MailShown
  readonly action: 'withdrawal' | 'release' | 'settlement'
  readonly children: Child
}

const Acts = ({ mail, action, children }: ActsProps) => (
  <Form action={`/outbox/${mail.id}/${action}`} class="screen-only">
    {children}
  </Form>
)

const Room = ({ about, kind }: MailShown) =>
  about === undefined || kind === 'digest' ? null : (
    <p class="screen-only">
      <LinkButton weight="second" href={`${stepPath({ ...about, kind })}?channel=email`}>
        Open the note
      </LinkButton>
    </p>
  )
