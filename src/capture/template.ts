// A template of the candidate's own: plain text with fields in double braces, in Liquid's form and far stricter.
// A field that is not known is never left blank, and nothing else of the language is taken.
import type { Liquid, TopLevelToken } from 'liquidjs'
import { gapsIn, placeIn, type Fault } from '#core/words/gaps.ts'

/** What the template came to: its words, or the fields for which nothing is known, or what is wrong with it. */
export type Filled<Field extends string> =
  | { readonly state: 'filled'; readonly text: string }
  | { readonly state: 'lacking'; readonly fields: readonly Field[] }
  | { readonly state: 'faulty'; readonly faults: readonly Fault[] }

type Facts<Field extends string> = Readonly<Record<Field, string>>

/** `facts` has every field that there is; what is not known is empty. */
export async function fillTemplate<Field extends string>(
  text: string,
  facts: Facts<Field>,
): Promise<Filled<Field>> {
  const faults = await templateFaults(text, Object.keys(facts))
  if (faults.length > 0) return { state: 'faulty', faults }
  const fields = missingIn(text, facts)
  if (fields.length > 0) return { state: 'lacking', fields }
  const liquid = await engine()
  const filled: string = liquid.parseAndRenderSync(text, scopeOf(facts))
  const gaps = gapsIn(filled)
  return gaps.length > 0 ? { state: 'faulty', faults: gaps } : { state: 'filled', text: filled }
}

/** All that is wrong with a template, in its order: an unknown field, a filter, a tag, a gap left over. */
export async function templateFaults(
  text: string,
  fields: readonly string[],
): Promise<readonly Fault[]> {
  const { Tokenizer, TokenizationError } = await import('liquidjs')
  const liquid = await engine()
  let tokens: readonly TopLevelToken[]
  try {
    tokens = new Tokenizer(text).readTopLevelTokens(liquid.options)
  } catch (error) {
    if (!(error instanceof TokenizationError)) throw error
    const [line = 1, column = 1] = error.token.getPosition()
    const found = text.slice(error.token.begin)
    const opened = found.slice(0, 2)
    const [what, end] = opened === '{%' ? ['A tag', '%}'] : ['A field', '}}']
    return [
      {
        line,
        ...{ column, found },
        sentence: `${what} is opened here with ${opened}; ${end} was expected after it.`,
      },
    ]
  }
  const faults = tokens.flatMap((token) => {
    const sentence = faultOf(token.getText(), fields)
    return sentence === undefined
      ? []
      : [{ ...placeIn(text, token.begin), found: token.getText(), sentence }]
  })
  // What stands between the fields is said as it is: nothing in it may be waiting to be filled.
  const words = tokens.map((token) =>
    opens(token.getText()) ? blank(token.getText()) : token.getText(),
  )
  return [...faults, ...gapsIn(words.join(''))].toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  )
}

const field = /^\{\{-?\s*([^\s|]+)\s*(?:\|\s*(.*?)\s*)?-?\}\}$/s
const instead = /^default\s*:\s*(?:"([^"]*)"|'([^']*)')$/

function opens(text: string): boolean {
  return text.startsWith('{{') || text.startsWith('{%')
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function faultOf(text: string, fields: readonly string[]): string | undefined {
  if (!opens(text)) return undefined
  if (text.startsWith('{%'))
    return `“${shortly(text)}” is a tag; only fields such as {{ contact.name }} were expected.`
  const [, name, filter] = field.exec(text) ?? []
  if (name === undefined)
    return `“${shortly(text)}” is not the name of one field; a name such as {{ contact.name }} was expected.`
  if (!fields.includes(name))
    return `“${shortly(name)}” is no field here; expected was one of ${fields.join(', ')}.`
  if (filter === undefined) return undefined
  const [, one, other] = instead.exec(filter) ?? []
  const words = one ?? other
  if (words === undefined)
    return `“${shortly(filter)}” is no filter here; only default: "…" was expected after |.`
  if (words.trim() === '')
    return 'Nothing stands between the quotes of default; the words to say instead were expected.'
  return undefined
}

function shortly(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}

/** The fields it cannot do without, each once. */
function missingIn<Field extends string>(text: string, facts: Facts<Field>): readonly Field[] {
  const used = [...text.matchAll(/\{\{-?\s*([\w.]+)\s*(\|)?/g)]
  const needed = used.flatMap(([, name = '', hasOther]) =>
    isIn(facts, name) && !hasOther && facts[name] === '' ? [name] : [],
  )
  return [...new Set(needed)]
}

function isIn<Field extends string>(facts: Facts<Field>, name: string): name is Field {
  return Object.hasOwn(facts, name)
}

function scopeOf(facts: Facts<string>): object {
  const scope: Record<string, string | Record<string, string>> = {}
  for (const [name, said] of Object.entries(facts)) {
    if (said === '') continue
    const [first = '', second] = name.split('.')
    if (second === undefined) scope[first] = said
    else scope[first] = { ...(scope[first] as Record<string, string> | undefined), [second]: said }
  }
  return scope
}

let made: Liquid | undefined

async function engine(): Promise<Liquid> {
  const { Liquid } = await import('liquidjs')
  if (made) return made
  const liquid = new Liquid({
    ...{ strictVariables: true, strictFilters: true, ownPropertyOnly: true, lenientIf: true },
    ...{ parseLimit: 20_000, renderLimit: 500, memoryLimit: 200_000 },
    // Nothing is looked up on the disk.
    templates: {},
  })
  for (const name of Object.keys(liquid.filters))
    if (name !== 'default') delete liquid.filters[name]
  for (const name of Object.keys(liquid.tags)) delete liquid.tags[name]
  return (made = liquid)
}
