// Whether the program is there, and what it has got.

/** A program that has ended refuses at once; one that is only slow is given time. */
const patience = 10_000
const pause = 2_000

export async function answers(): Promise<boolean> {
  return (await ask('/alive'))?.ok === true
}

/** Done when it answers again. */
export async function untilItAnswers(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, pause))
  while (!(await answers()))
}

/** Whether what was sent with that key has arrived; `undefined` where nobody answers. */
export async function hasArrived(key: string): Promise<boolean | undefined> {
  const answer = await ask(`${home()}sent/${key}`)
  return answer?.ok ? (await answer.text()) === 'yes' : undefined
}

/** A token for the form to that path; the one on the page may not be good any more. */
export async function freshToken(
  path: string,
): Promise<{ readonly token: string } | 'sign-in' | undefined> {
  const answer = await ask(`/token?for=${encodeURIComponent(path)}`)
  if (answer?.status === 401) return 'sign-in'
  return answer?.ok ? ((await answer.json()) as { readonly token: string }) : undefined
}

async function ask(address: string): Promise<Response | undefined> {
  const options = { cache: 'no-store', signal: AbortSignal.timeout(patience) } as const
  return fetch(address, options).catch(() => undefined)
}

/** The first page, from where all addresses go out; in practice it is another one. */
function home(): string {
  return document.querySelector<HTMLAnchorElement>('a.brand')?.href ?? '/'
}
