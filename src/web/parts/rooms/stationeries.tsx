// The channel as a choice of stationery: each shows the note as it would be on it.
import { channels, type Channel } from '#core/journal/entry.ts'
import type { Leavable } from '../../forms/left-out.ts'
import { stationeryWords } from '../../forms/note-words.ts'
import { roomPath } from './room-path.ts'

type StationeriesProps = {
  readonly path: string
  readonly channel: Channel
  readonly leftOut: readonly Leavable[]
  /** What the plan would take, and why. */
  readonly suggested: { readonly channel: Channel; readonly because: string } | undefined
  /** What to know of the way before one chooses. */
  readonly advice: string | undefined
}

export const Stationeries = ({ path, channel, leftOut, suggested, advice }: StationeriesProps) => (
  <nav class="stationery screen-only" aria-label="Stationery" data-carries="without">
    <ul class="stationeries">
      {channels.map((one) => (
        <li>
          <a
            href={roomPath(path, one, leftOut)}
            aria-current={one === channel ? 'true' : undefined}
          >
            <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
              {drawings[one]}
            </svg>
            <span>{stationeryWords[one]}</span>
            {one === suggested?.channel && <span class="suggested">suggested</span>}
          </a>
        </li>
      ))}
    </ul>
    {suggested && suggested.channel !== channel && (
      <p class="small quiet">Suggested: {suggested.because}.</p>
    )}
    {advice !== undefined && <p class="small advice">{advice}</p>}
  </nav>
)

const drawings = {
  handwritten: (
    <>
      <path class="leaf" d="M9 3.500h22v33H9z" />
      <path d="M13 11c2-2.500 3 2.500 5 0s3 2.500 5 0 3 1.500 4 0M13 18c2-2.500 3 2.500 5 0s3 2.500 5 0 3 1.500 4 0M13 25c2-2.500 3 2.500 5 0s3 2 4 0" />
    </>
  ),
  card: (
    <>
      <path class="leaf" d="M5.500 10.500 31 6v22L5.500 33z" />
      <path class="leaf" d="M5.500 10.500h29V33h-29z" />
      <path d="M11 18.500c2-2.500 3 2.500 5 0s3 2.500 5 0 3 2 5 0M11 25c2-2.500 3 2.500 5 0s3 2 5 0" />
    </>
  ),
  letter: (
    <>
      <path class="leaf" d="M9 3.500h22v33H9z" />
      <path d="M13 9h6M13 15h14M13 19h14M13 23h11M13 31c1-3.500 2-3.500 2.500 0s2-3.500 3-1 2 .500 3-.500" />
    </>
  ),
  email: (
    <>
      <path class="leaf" d="M4.500 9.500h31v22h-31z" />
      <path d="m5 10.500 15 12 15-12" />
    </>
  ),
} as const
