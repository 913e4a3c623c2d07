// The page around every page: head, way about, what just happened, foot.
import type { Child } from 'hono/jsx'
import { rooms, type Room } from '../rooms.ts'
import { Mark } from './mark.tsx'
import { PracticeBar } from './practice-bar.tsx'
import { useStationery } from './stationery.ts'

export type LayoutProps = {
  /** Says where one is, in the window's title. */
  readonly title: string
  /** What that belongs to: `Maintenance planner at Halvorsen Paper`. */
  readonly about?: string | undefined
  readonly room?: Room['name'] | undefined
  /** Two columns, where the work has two sides. */
  readonly desk?: boolean | undefined
  readonly wrong?: boolean | undefined
  /** Before the first name is known there is nowhere to go. */
  readonly bare?: boolean | undefined
  /** It is reached over plain HTTP from elsewhere: there are few rooms to go to. */
  readonly plain?: boolean | undefined
  /** It answers a form, and is not led to by its address alone. */
  readonly posted?: boolean | undefined
  readonly children: Child
}

export const Layout = (props: LayoutProps) => {
  const { room, desk, plain, posted, children } = props
  const bare = props.bare === true || plain === true
  const { asset, practice } = useStationery()
  return (
    <html lang="en" class={practice && 'practice'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${practice ? 'Practice: ' : ''}${sayPlace(props)}`}</title>
        <PaperColour />
        <link rel="icon" href={asset('mark.svg')} type="image/svg+xml" />
        {!practice && <Installable />}
        <link rel="stylesheet" href={asset('style.css')} />
        <script type="module" src={asset('page.js')} />
      </head>
      <body class={bare ? '' : 'has-nav'} data-posted={posted ? '' : undefined}>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <PracticeBar />
        <header class="head">
          <div class="head-in">
            <a class="brand" href="/" aria-label="Sincerely, to the first page">
              <Mark />
              <span aria-hidden="true">
                Sincerely<span class="comma">,</span>
              </span>
            </a>
            {!bare && <Nav room={room} />}
            {!bare && (
              <a class="find" href="/find" data-over="find" data-keys="/">
                <Lens /> Find
              </a>
            )}
          </div>
        </header>
        <main id="main" class={desk ? 'desk' : ''} tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>
            {practice
              ? 'This is practice: nothing leaves it, and nothing of it is kept.'
              : plain
                ? 'Over plain HTTP: it works while you are in this network. Keeping entries offline, the camera and the microphone need HTTPS.'
                : 'What you write here stays on your own computer until you send it.'}
          </p>
          {!plain && (
            <p class="has-keys">
              <a href="/keys" data-over="keys" data-keys="?">
                Keys
              </a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}

/** `Call Ana Ruiz · Maintenance planner at Halvorsen Paper · Sincerely`, the nearest first. */
function sayPlace({ title, about, wrong }: LayoutProps): string {
  const places = [title, ...(about ? [about] : []), 'Sincerely']
  return `${wrong ? 'Please check: ' : ''}${places.join(' · ')}`
}

/** What a browser needs to put it among a device's own programs. Practice is nothing to be kept there. */
const Installable = () => {
  const { asset } = useStationery()
  return (
    <>
      <link rel="manifest" href={asset('sincerely.webmanifest')} />
      <link rel="apple-touch-icon" href={asset('icon-180.png')} />
    </>
  )
}

/** What the browser's own frame is coloured with. */
const PaperColour = () => {
  const [light, dark] = useStationery().practice ? ['#eef3f0', '#1a2120'] : ['#fbfaf6', '#211e1b']
  return (
    <>
      <meta name="theme-color" content={light} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={dark} media="(prefers-color-scheme: dark)" />
    </>
  )
}

const Nav = ({ room }: { readonly room: Room['name'] | undefined }) => (
  <nav class="nav" aria-label="Rooms">
    <ul>
      {rooms.map(({ name, path, word, keys, ...rest }) => (
        <li class={'seldom' in rest ? 'seldom' : undefined}>
          <a href={path} data-keys={keys} aria-current={name === room ? 'page' : undefined}>
            <span>
              {word}
              {'more' in rest && <span class="more">{rest.more}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Lens = () => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      d="M8.500 3a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM12.500 12.500 17 17"
      fill="none"
      stroke="currentColor"
      stroke-width="1.750"
      stroke-linecap="round"
    />
  </svg>
)
