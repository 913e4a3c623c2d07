// What is known by an id is known by a UUID. Anything else in its place leads nowhere, and to no query.
import type { Context, MiddlewareHandler } from 'hono'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const inPaths =
  /\/(?:applications|interviews|people|entries|imports|merges|references|materials|scripts|notes|ways|webhooks|outbox|(?<!settings\/)(?:reminders|mail))\/(?=([^/]+))/g
/** Addresses in which a word stands where an id could. */
const words = new Set([
  ...['new', 'invited', 'duplicates', 'imports', 'merges', 'sent', 'usual', 'words'],
  ...['export.vcf', 'export.csv'],
])
const inForms =
  /^(?:application|contact|decisionFrom|id|import|mail|material|merge|note|one|other|reference|script|session|version|person-\d+-id)$/

export const onlyIds: MiddlewareHandler = async (c, next) =>
  (await leadsNowhere(c)) ? c.notFound() : next()

async function leadsNowhere(c: Context): Promise<boolean> {
  const path = [...c.req.path.matchAll(inPaths)].map(([, id = '']) => id)
  if (path.some((id) => !words.has(id) && !uuid.test(id))) return true
  const asked = Object.entries(c.req.query())
  if (asked.some(([name, value]) => value.includes('\0') || isForeign(name, value))) return true
  if (c.req.method !== 'POST') return false
  const sent = [...(await c.req.formData())]
  return sent.some(([name, value]) => typeof value === 'string' && isForeign(name, value))
}

/** A field for an id may be left empty. */
function isForeign(name: string, value: string): boolean {
  return value !== '' && inForms.test(name) && !uuid.test(value)
}
