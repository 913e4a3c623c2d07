// The channel as a choice of stationery: each shows the note as it would be on it.
import type { Channel } from '#core/journal/entry.ts'
import type { Leavable } from '../forms/left-out.ts'
import { roomPath } from './room-path.ts'

const channelWords: Readonly<Record<Channel, string>> = {
  handwritten: 'Letter by hand',
  card: 'Card',
  letter: 'Printed letter',
  email: 'Email',
}

type StationeriesProps = {
  readonly path: string
  readonly channel: Channel
  readonly leftOut: readonly Leavable[]
}

export const Stationeries = ({ path, channel, leftOut }: StationeriesProps) => (
  <nav aria-label="Stationery">
    <ul class="stationeries">
      {(Object.keys(channelWords) as Channel[]).map((one) => (
        <li>
          <a
            href={roomPath(path, one, leftOut)}
            aria-current={one === channel ? 'true' : undefined}
          >
            {channelWords[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
