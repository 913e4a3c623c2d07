// A link that leads out of the house: to a mail program, a telephone, a call on the web. From practice nothing
// does, and it says so instead.
import type { Child } from 'hono/jsx'
import { useStationery } from './stationery.ts'

type WayOutProps = {
  readonly href: string
  readonly class?: string
  /** What practice says in its place. */
  readonly inPractice: Child
  readonly children: Child
}

export const WayOut = ({ href, class: className, inPractice, children }: WayOutProps) => {
  const { practice } = useStationery()
  return practice ? (
    <span class="quiet">{inPractice}</span>
  ) : (
    <a class={className} href={href}>
      {children}
    </a>
  )
}
