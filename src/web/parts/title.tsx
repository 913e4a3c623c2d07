// The head of a page: where one came from, what this is, and a sentence of what to do here.
import type { Child } from 'hono/jsx'

type TitleProps = {
  readonly from?: { readonly href: string; readonly word: string } | undefined
  readonly lead?: Child
  readonly children: Child
}

export const Title = ({ from, lead, children }: TitleProps) => (
  <div class="title">
    {from && (
      <p class="crumb">
        <a href={from.href}>{from.word}</a>
      </p>
    )}
    <h1>{children}</h1>
    {lead && <p class="lead">{lead}</p>}
  </div>
)
