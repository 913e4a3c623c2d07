// The servers of a mailbox: in a line where they were found, as fields where they were not or one opens them.
import type { Filled } from '../../forms/filled.ts'
import { Field, Select } from '../field.tsx'
import { Tick } from '../tick.tsx'

type ServerFieldsProps = {
  readonly filled: Filled
  /** Whether they are a known provider’s. */
  readonly known: boolean
}

const names = ['Host', 'Port', 'Security'].flatMap((name) => [`smtp${name}`, `imap${name}`])

export const ServerFields = ({ filled, known }: ServerFieldsProps) => {
  const isFound = filled.value('smtpHost') !== ''
  const isWrong = [...names, 'user', 'ownNetwork'].some((name) => filled.errors.has(name))
  return (
    <details class="servers" open={!isFound || isWrong}>
      <summary>
        {isFound ? `The servers: ${said(filled)}` : 'The servers, which your provider names'}
      </summary>
      {!isFound && (
        <p>
          Nothing is known of this address here, and its domain says nothing by itself. Your
          provider’s help has both servers, mostly under “mail programs” or “IMAP”.
        </p>
      )}
      {!known && filled.value('by') !== '' && (
        <p>The domain of your address names these. Are they your provider’s?</p>
      )}
      <div class="fields">
        <Server {...{ filled, kind: 'smtp', word: 'Sending' }} />
        <Server {...{ filled, kind: 'imap', word: 'Reading' }} />
        <Field
          of={filled}
          name="user"
          label="Your name there"
          hint="Where it is another than your address."
          optional
        />
        <Tick of={filled} name="ownNetwork">
          These servers are in my own network, or on this computer
        </Tick>
      </div>
    </details>
  )
}

type ServerProps = {
  readonly filled: Filled
  readonly kind: 'smtp' | 'imap'
  readonly word: 'Sending' | 'Reading'
}

const Server = ({ filled, kind, word }: ServerProps) => (
  <fieldset class="group">
    <legend>{word}</legend>
    <div class="row">
      <Field
        of={filled}
        name={`${kind}Host`}
        label="Server"
        {...(filled.value(`${kind}Host`) === '' && { hint: `As in ${kind}.dana.example` })}
      />
    </div>
    <div class="row">
      <Field of={filled} name={`${kind}Port`} label="Port" inputmode="numeric" short />
      <Select of={filled} name={`${kind}Security`} label="Encryption" options={ways} />
    </div>
  </fieldset>
)

const ways = [
  ['tls', 'TLS from the start'],
  ['starttls', 'STARTTLS'],
  ['none', 'None, on this computer only'],
] as const

/** `smtp.gmail.com and imap.gmail.com` */
function said(filled: Filled): string {
  const hosts = [filled.value('smtpHost'), filled.value('imapHost')].filter((host) => host !== '')
  return [...new Set(hosts)].join(' and ')
}
