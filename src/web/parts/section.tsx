// A section of a long page, with an address of its own, and the short way about between them.
import type { Child } from 'hono/jsx'
import type { Filled } from '../forms/filled.ts'
import { Button } from './button.tsx'
import { Done } from './done.tsx'
import { Form } from './form.tsx'

type SectionProps = {
  readonly id: string
  readonly title: string
  /** What was done last; said in the section whose name it is. */
  readonly done?: string | undefined
  readonly children: Child
}

export const Section = ({ id, title, done, children }: SectionProps) => (
  <section id={id} class="part" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {done === id && <Done done={done} />}
    {children}
  </section>
)

type KeptProps = SectionProps & {
  readonly filled: Filled
  readonly button: string
  /** What stands above the form, and below it. */
  readonly before?: Child
  readonly after?: Child
}

/** A section that is a form of its own, kept by its own button. */
export const KeptSection = (props: KeptProps) => {
  const { filled, button, children, before, after, ...section } = props
  return (
    <Section {...section}>
      {before}
      <Form action={`/settings/${section.id}`} at={section.id} filled={filled}>
        {children}
        <div class="actions">
          <Button weight="second">{button}</Button>
        </div>
      </Form>
      {after}
    </Section>
  )
}

export const SectionList = ({ titles }: { readonly titles: Readonly<Record<string, string>> }) => (
  <nav class="parts screen-only" aria-label="On this page">
    <ul>
      {Object.entries(titles).map(([id, title]) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
