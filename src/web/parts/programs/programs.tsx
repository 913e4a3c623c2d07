// The page about programs that come in: a token for one more, and those that have one.
import type { Token } from '#app/tokens/list-tokens.ts'
import { scopes } from '#app/tokens/scopes.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Done } from '../done.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Section } from '../section.tsx'
import { Title } from '../title.tsx'
import { scopeWords } from './scope-words.ts'
import { Tokens } from './tokens.tsx'

type ProgramsProps = {
  readonly filled: Filled
  readonly tokens: readonly Token[]
  readonly zone: string
  readonly now: Moment
  readonly done: string | undefined
}

export const Programs = ({ filled, tokens, zone, now, done }: ProgramsProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/settings#other-programs', word: 'Settings' }}
      lead="What is here is yours, for your own scripts, too, and for an assistant you trust. Each comes in with a token of its own and does no more than you tick."
    >
      Programs that come in
    </Title>
    {tokens.length > 0 && (
      <Section id="tokens" title="Who comes in">
        <Tokens {...{ tokens, zone, now }} />
      </Section>
    )}
    <Section id="new-token" title={tokens.length > 0 ? 'One more' : 'A token for a program'}>
      <Form action="/settings/programs" at="new-token" filled={filled} secret>
        <div class="fields">
          <Field
            of={filled}
            name="name"
            label="Which program is it for?"
            hint="What it writes is told by this name. One token for each, so that you can end one and keep the others."
          />
          <Choice
            of={filled}
            name="scopes"
            label="What may it do?"
            several
            options={scopes.map((value) => {
              const { word, hint } = scopeWords[value]
              return { value, word, hint }
            })}
          />
          <Field
            of={filled}
            name="until"
            type="date"
            label="Until when?"
            hint="The last day on which it comes in. Without one it does until you end it."
            optional
            short
          />
        </div>
        <div class="actions">
          <Button>Make a token</Button>
        </div>
      </Form>
    </Section>
    <Section id="more" title="What there is for programs">
      <div class="stack">
        <p>
          <a href="/api">The API</a>, with all that can be asked. <code>docs/api.md</code> has a
          first script, and <code>docs/assistants.md</code> tells how an assistant is let in.
        </p>
        <p>
          The other way round Sincerely <a href="/settings/webhooks">tells a server of yours</a>{' '}
          what happens and what becomes due.
        </p>
      </div>
    </Section>
  </>
)
