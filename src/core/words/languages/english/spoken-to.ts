// A debrief is written about people, a note to one of them: “she plans with the fitters”, “their rota” and
// “Ana asks first” become “you plan with the fitters”, “your rota” and “you ask first”.

const opening = '^((?:how|that|why|what|where|when|the way|the fact that) )?'
const they = new RegExp(`${opening}they\\b`, 'i')
const their = new RegExp(`${opening}(?:their|his|her)\\b`, 'i')

/** `reader` is the name of the person written to. */
export function spokenTo(text: string, reader = ''): string {
  const theirs = text.replace(they, '$1you').replace(their, '$1your')
  const names = [reader, reader.split(' ')[0]!].filter((name) => name.length > 1).map(escaped)
  const owned = new RegExp(`${opening}(?:${names.join('|')})['’]s(?= \\p{Ll})`, 'u')
  const acting = new RegExp(
    `${opening}(?:${['[Ss]he', '[Hh]e', ...names].join('|')}) (\\p{Ll}+)\\b`,
    'u',
  )
  const asOwner = names.length === 0 ? theirs : theirs.replace(owned, '$1your')
  return asOwner.replace(acting, (_, before: string | undefined, verb: string) => {
    return `${before ?? ''}you ${secondPerson(verb)}`
  })
}

const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
}

/** `runs` is `run`, `tries` is `try`; what is past already stays. */
function secondPerson(verb: string): string {
  const known = irregular[verb]
  if (known !== undefined) return known
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`
  if (/(?:[sx]|ch|sh|zz)es$/.test(verb)) return verb.slice(0, -2)
  return /[^su]s$/.test(verb) && !/^(?:always)$/.test(verb) ? verb.slice(0, -1) : verb
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
