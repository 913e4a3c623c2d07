// Buttons and links that look like them; one `first` on a page.
import type { Child } from 'hono/jsx'

type Weight = 'first' | 'second' | 'plain'

const classOf = (weight: Weight) => (weight === 'second' ? 'button' : `button ${weight}`)

type ButtonProps = {
  readonly weight?: Weight
  readonly name?: string
  readonly value?: string
  readonly about?: string
  /** The id of its form, where it stands outside of it. */
  readonly form?: string | undefined
  readonly children: Child
}

export const Button = ({ weight = 'first', name, value, about, form, children }: ButtonProps) => (
  <button type="submit" class={classOf(weight)} aria-label={about} {...{ name, value, form }}>
    {children}
  </button>
)

export const LinkButton = ({
  weight = 'first',
  href,
  about,
  children,
}: {
  readonly weight?: Weight
  readonly href: string
  readonly about?: string
  readonly children: Child
}) => (
  <a class={classOf(weight)} href={href} aria-label={about}>
    {children}
  </a>
)
