// Does it work? How far applications went, what was answered and how soon, and how much of the method was followed.
import {
  acts,
  ends,
  stages,
  tasks,
  waits,
  ways,
  type End,
  type Insights,
  type Way,
} from '#core/insights/insights.ts'
import {
  actsSaid,
  endsSaid,
  sayFollowed,
  sayReplies,
  sayShare,
  sayWait,
  sayWaits,
  sayWay,
  stagesSaid,
  tasksSaid,
  waysSaid,
} from '#core/insights/say.ts'
import type { Ink } from './bars.tsx'
import { Insight } from './insight.tsx'

type Shown = { readonly insights: Insights }

export const AllInsights = ({ insights }: Shown) => (
  <div class="stack-wide">
    <HowFar insights={insights} />
    <WhereNow insights={insights} />
    <Answered insights={insights} />
    <HowSoon insights={insights} />
    <Followed insights={insights} />
  </div>
)

const HowFar = ({ insights }: Shown) => {
  const { interviewed } = insights.way
  const rows = stages.map((stage) => ({ name: stagesSaid[stage], count: insights.way[stage] }))
  return (
    <Insight
      id="way"
      title="How far they went"
      lead={sayWay(insights)}
      bars={rows.map(({ name, count }) => ({
        ...{ name, said: sayOf(count, interviewed) },
        parts: [{ ink: 'strong', count }],
      }))}
      most={interviewed}
      columns={['At least once', 'Applications', 'Share']}
      rows={rows.map(({ name, count }) => [name, count, share(count, interviewed)])}
      note="Something moved where they had news: a date, a further interview, an offer or a no."
    />
  )
}

const WhereNow = ({ insights }: Shown) => {
  const { interviewed } = insights.way
  const rows = ends
    .map((end) => ({ end, name: endsSaid[end], count: insights.ends[end] }))
    .filter(({ count }) => count > 0)
  const said = rows.map(({ name, count }) => `${count} ${name.toLowerCase()}`).join(', ')
  return (
    <Insight
      id="ends"
      title="Where they are now"
      lead="Each application stands in one place."
      bars={[
        {
          ...{ name: 'All', said: String(interviewed) },
          parts: rows.map(({ end, count }) => ({ ink: inksOfEnds[end], count })),
        },
      ]}
      told={said}
      most={interviewed}
      inks={rows.map(({ end, name, count }) => [inksOfEnds[end], `${name}: ${count}`])}
      columns={['Now', 'Applications', 'Share']}
      rows={rows.map(({ name, count }) => [name, count, share(count, interviewed)])}
    />
  )
}

const inksOfEnds: Readonly<Record<End, Ink>> = {
  offer: 'done',
  advanced: 'late',
  open: 'soft',
  'played-out': 'gone',
  rejection: 'quiet',
  withdrawn: 'bare',
}

const Answered = ({ insights }: Shown) => {
  const rows = acts
    .map((act) => ({ name: actsSaid[act], ...insights.replies[act] }))
    .filter(({ made }) => made > 0)
  return (
    <Insight
      id="replies"
      title="What was answered"
      lead={sayReplies(insights)}
      bars={rows.map(({ name, made, answered }) => ({
        ...{ name, said: sayOf(answered, made) },
        parts: [
          { ink: 'strong', count: answered },
          { ink: 'soft', count: made - answered },
        ],
      }))}
      most={Math.max(...rows.map(({ made }) => made), 0)}
      inks={[
        ['strong', 'answered'],
        ['soft', 'not answered'],
      ]}
      columns={['What you did', 'Times', 'Answered', 'Share']}
      rows={rows.map(({ name, made, answered }) => [name, made, answered, share(answered, made)])}
      note="A reply counts for what you last sent or said to that person before it, and a talk for its call. That it came after does not mean that it came because of it."
    />
  )
}

const HowSoon = ({ insights }: Shown) => {
  const all = insights.waits.reduce((sum, count) => sum + count, 0)
  const rows =
    all === 0 ? [] : waits.map((_, at) => ({ name: sayWait(at), count: insights.waits[at] ?? 0 }))
  return (
    <Insight
      id="waits"
      title="How soon they wrote or called"
      lead={sayWaits(insights)}
      bars={rows.map(({ name, count }) => ({
        ...{ name, said: String(count) },
        parts: [{ ink: 'strong', count }],
      }))}
      most={Math.max(...insights.waits)}
      columns={['After what you did', 'Replies', 'Share']}
      rows={rows.map(({ name, count }) => [name, count, share(count, all)])}
    />
  )
}

const Followed = ({ insights }: Shown) => {
  const rows = tasks
    .map((task) => ({ name: tasksSaid[task], counts: insights.followed[task] }))
    .map((row) => ({ ...row, all: ways.reduce((sum, way) => sum + row.counts[way], 0) }))
    .filter(({ all }) => all > 0)
  return (
    <Insight
      id="followed"
      title="What you did of what was due"
      lead={sayFollowed(insights)}
      bars={rows.map(({ name, counts, all }) => ({
        ...{ name, said: `${sayOf(counts['in-time'], all)} in time` },
        parts: ways.map((way) => ({ ink: inksOfWays[way], count: counts[way] })),
      }))}
      most={Math.max(...rows.map(({ all }) => all), 0)}
      inks={ways.map((way) => [inksOfWays[way], waysSaid[way]])}
      columns={['Steps', 'In time', 'Later', 'Let go', 'Missed']}
      rows={rows.map(({ name, counts }) => [name, ...ways.map((way) => counts[way])])}
      note="A thank-you is in time until the day after the interview, everything else on its day. Missed is what had not been done when a no, an offer or the next interview came, or when it no longer made sense."
    />
  )
}

const inksOfWays: Readonly<Record<Way, Ink>> = {
  'in-time': 'done',
  late: 'late',
  'let-go': 'gone',
  missed: 'bare',
}

function sayOf(part: number, whole: number): string {
  return `${part} of ${whole}`
}

function share(part: number, whole: number): string {
  return sayShare(part, whole) ?? '–'
}
