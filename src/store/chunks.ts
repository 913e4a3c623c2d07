// Statements have a limit on how much they take: a long list is asked for in parts.

const most = 500

/** What is found for each part of a list, in one. */
export async function inChunks<One, Found>(
  list: readonly One[],
  find: (part: readonly One[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = []
  for (let from = 0; from < list.length; from += most) {
    for (const one of await find(list.slice(from, from + most))) found.push(one)
  }
  return found
}
