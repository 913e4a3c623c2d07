// A new token, shown this once.
import type { MadeToken } from '#app/tokens/make-token.ts'
import { LinkButton } from '../button.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'

type NewTokenProps = {
  readonly made: MadeToken
  /** Where the program asks. */
  readonly origin: string
}

export const NewToken = ({ made: { name, token }, origin }: NewTokenProps) => (
  <>
    <Title
      from={{ href: '/settings/programs', word: 'Programs that come in' }}
      lead="It is shown this once. Whoever has it can do what you ticked, so keep it as you keep a password."
    >
      The token for <bdi>{name}</bdi>
    </Title>
    <p class="secret-address" id="token">
      <code>{token}</code>
    </p>
    <div class="actions">
      <button class="button script-only" type="button" data-copy="token" aria-live="polite">
        Copy it
      </button>
    </div>
    <Section id="how" title="How it is used">
      <div class="stack">
        <p>
          Your program asks at <code class="to-copy">{`${origin}/api/v1`}</code> and sends the token
          with each request, in the header{' '}
          <code>
            Authorization: Bearer <var>token</var>
          </code>
          .
        </p>
        <p>
          An assistant that takes a server for MCP by its address takes{' '}
          <code class="to-copy">{`${origin}/mcp`}</code> and the same header.
        </p>
      </div>
    </Section>
    <div class="actions after">
      <LinkButton weight="second" href="/settings/programs">
        Done
      </LinkButton>
    </div>
  </>
)
