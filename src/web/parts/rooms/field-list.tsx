// The fields that words of one's own may have, each with what it means and how it reads.
import type { Child } from 'hono/jsx'

type FieldListProps<Field extends string> = {
  readonly fields: Readonly<Record<Field, string>>
  readonly facts: Readonly<Record<Field, string>>
  /** A field with words for when it is not known. */
  readonly instead: string
  readonly children: Child
}

export const FieldList = <Field extends string>(props: FieldListProps<Field>) => {
  const { fields, facts, instead, children } = props
  return (
    <section aria-labelledby="own-fields">
      <h2 id="own-fields">What can be filled in</h2>
      <p>{children}</p>
      <dl class="call-fields">
        {(Object.entries(fields) as [Field, string][]).map(([name, means]) => (
          <div>
            <dt>
              <code>{`{{ ${name} }}`}</code>
            </dt>
            <dd>
              {means}: <span class="said">{facts[name]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        With words to say instead, nothing is asked for:
        <br />
        <code>{instead}</code>
      </p>
    </section>
  )
}
