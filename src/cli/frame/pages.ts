// A list that comes in pages, read to its end.

export type Paged<Page extends { readonly items: readonly unknown[] }> = {
  readonly items: readonly Page['items'][number][]
}

type Page<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined }

export async function allPages<Item>(
  read: (asked: { readonly after?: string }) => Promise<Page<Item>>,
): Promise<{ readonly items: readonly Item[] }> {
  const items: Item[] = []
  let after: string | undefined
  do {
    const page = await read(after === undefined ? {} : { after })
    items.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return { items }
}
