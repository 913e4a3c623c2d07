// Buttons, notices, titles, empty rooms, what was found.
import { Button, LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Filter } from '../parts/filter.tsx'
import { inPieces } from '#core/find/excerpt.ts'
import { Found } from '../parts/found.tsx'
import { Notice } from '../parts/notice.tsx'
import { StepSign } from '../parts/steps/step-sign.tsx'
import { kindWords, stateWords } from '../parts/steps/step-words.ts'
import { Warnings } from '../parts/rooms/warnings.tsx'
import { rooms } from '../rooms.ts'
import { longName, rightToLeft } from './names.ts'
import type { Piece } from './piece.ts'

export const plainPieces: readonly Piece[] = [
  [
    'Buttons: first, second, plain',
    <div class="actions">
      <Button>Keep it</Button>
      <Button weight="second">Print it</Button>
      <Button weight="plain">Leave it as it is</Button>
    </div>,
  ],
  [
    'Links that look like them',
    <div class="actions">
      <LinkButton href="#main">Write the note</LinkButton>
      <LinkButton href="#main" weight="second">
        Open the script
      </LinkButton>
      <LinkButton href="#main" weight="plain">
        Change or remove
      </LinkButton>
    </div>,
  ],
  [
    'A button that is too long for its line',
    <div class="actions">
      <Button>
        Next call: <bdi>{longName}</bdi>
      </Button>
    </div>,
  ],
  [
    'A title as most pages have it',
    <div class="title">
      <p class="crumb">
        <a href="#main">Maintenance planner at Halvorsen Paper</a>
      </p>
      <p class="kit-h1">Call Ana Ruiz</p>
      <p class="lead">You met on Tue 3 March; the first call comes one full week later.</p>
    </div>,
  ],
  ['What was done', <Done done="sent" />],
  [
    'What was done, and the way back',
    <Notice back={<a href="#main">Take it back</a>}>
      Kept. Ana Ruiz comes next on Tue 17 March.
    </Notice>,
  ],
  ['Something to put right', <Notice warn>That day has passed.</Notice>],
  [
    'What speaks against it',
    <Warnings
      warnings={[
        { code: 'before-its-day', because: 'This call stands on Mon 9 March.' },
        { code: 'outside-its-window', because: 'It is 19:40 there; good hours are 9:00 to 17:00.' },
      ]}
    />,
  ],
  [
    'An empty room',
    <Empty title="Nothing here yet.">
      <p class="quiet">An application begins with its first interview.</p>
      <p>
        <LinkButton href="#main">Add your interview</LinkButton>
      </p>
    </Empty>,
  ],
  ['A field that filters a list', <Filter action="/kit" list="kit-list" words="" label="Name" />],
  [
    'What was found',
    <Found
      words="ru"
      rooms={rooms.slice(0, 1)}
      found={{
        people: [
          { id: '1', name: inPieces('Ana Ruiz', ['ru']), companies: [] },
          { id: '2', name: inPieces(rightToLeft, []), companies: [inPieces('Rupp Mills', ['ru'])] },
        ],
        applications: [
          { id: '3', position: inPieces(longName, []), company: inPieces('Rupp Mills', ['ru']) },
        ],
        texts: [
          {
            ...{ kind: 'takeaway', application: '3', interview: '4', contact: '1' },
            ...{ name: 'Ana Ruiz', position: 'Maintenance planner', company: 'Halvorsen Paper' },
            words: inPieces('a belt that runs off its rubber rolls', ['ru']),
          },
        ],
        ...{ areOthersNamed: false, isMore: true },
      }}
    />,
  ],
  [
    'Marks: what is to be done',
    <ul class="legend">
      {(['thank-you', 'call', 'check-in', 'status-note', 'material'] as const).map((kind) => (
        <li>
          <StepSign kind={kind} state="upcoming" /> {kindWords[kind]}
        </li>
      ))}
    </ul>,
  ],
  [
    'Marks: where it stands',
    <ul class="legend">
      {(['upcoming', 'due', 'overdue', 'done', 'skipped', 'on-hold', 'blocked'] as const).map(
        (state) => (
          <li>
            <StepSign kind="call" state={state} /> {stateWords[state]}
          </li>
        ),
      )}
    </ul>,
  ],
]
