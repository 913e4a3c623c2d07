// Tokens with which programs come in: made, listed, ended.
import { endToken } from '#app/tokens/end-token.ts'
import { listTokens, type Token } from '#app/tokens/list-tokens.ts'
import { makeToken } from '#app/tokens/make-token.ts'
import { printMoment, type Moment } from '#core/days/moment.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { fold } from '#core/words/fold.ts'
import { Problem } from '#core/problem.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import type { Context } from '../pieces.ts'

type Making = DeskFlags & { readonly until?: string; readonly may?: readonly string[] }

/** Shown this once; what is kept is a hash. */
export async function add(
  this: Context,
  { until, may = ['read'], ...flags }: Making,
  name: string,
): Promise<void> {
  await atDesk(this, flags, async ({ desk, print }) => {
    const made = await makeToken(desk, { name, scopes: may, until })
    print(
      { ...given(made), token: made.token },
      ({ wrap }) => `${made.token}\n\n${wrap(`It is shown this once. ${sayMay(made)}`)}\n`,
    )
  })
}

export async function list(this: Context, flags: DeskFlags): Promise<void> {
  await atDesk(this, flags, async ({ desk, print, settings }) => {
    const tokens = await listTokens(desk)
    print({ items: tokens.map(given) }, (layout) =>
      tokens.length > 0
        ? tokens.map((one) => sayToken(layout, one, settings.timeZone)).join('\n')
        : 'No program has a token.\n',
    )
  })
}

export async function end(this: Context, flags: DeskFlags, name: string): Promise<void> {
  await atDesk(this, flags, async ({ desk, print }) => {
    const found = (await listTokens(desk)).find(
      (one) => one.id === name || fold(one.name) === fold(name),
    )
    if (!found) throw new Problem('unknown-word', `No program “${name}” has a token.`)
    await endToken(desk, found.id)
    print({}, () => `${found.name} is not let in any more.\n`)
  })
}

function sayToken({ paint, under }: Layout, token: Token, zone: string): string {
  const { name, usedAt, endsAt } = token
  const day = (at: Moment) => sayMoment(at, zone)
  return [
    `${paint('bold', name)}\n`,
    under(sayMay(token)),
    under(usedAt === undefined ? 'Never used.' : `Last used ${day(usedAt)}.`),
    under(endsAt === undefined ? '' : `Good until ${day(endsAt)}.`),
  ].join('')
}

function sayMay({ name, scopes }: Token): string {
  return `${name} may ${scopes.map((one) => means[one]).join(', ')}.`
}

const means = {
  read: 'look',
  write: 'write down and draft',
  send: 'let mail go out',
  manage: 'change settings, and bring in, take out and erase data',
} as const satisfies Record<Token['scopes'][number], string>

function given({ madeAt, usedAt, endsAt, ...token }: Token) {
  const { id, name, scopes } = token
  return {
    ...{ id, name, scopes, madeAt: printMoment(madeAt) },
    ...(usedAt !== undefined && { usedAt: printMoment(usedAt) }),
    ...(endsAt !== undefined && { endsAt: printMoment(endsAt) }),
  }
}
