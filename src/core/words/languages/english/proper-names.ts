// Which words keep their capital inside a sentence. Phones put a capital in front of everything, so a first
// word loses it unless something speaks for a name.

/** Whether the first word of a fragment is a name, an acronym or “I”; `names` are those known from the case. */
export function looksLikeName(first: string, second: string, names: readonly string[]): boolean {
  const word = first.replace(/[^\p{L}\p{M}\p{N}'’.-]/gu, '')
  if (/^I(?:['’]\w+)?$/.test(word)) return true
  if (/\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return true
  const stem = word.replace(/['’]s?$/, '')
  if (stem.length === 1) return stem !== 'A'
  if (
    stem !== word &&
    !/^(?:it|that|what|there|here|today|yesterday|tomorrow|everyone|everybody|people|nobody)$/i.test(
      stem,
    )
  )
    return true
  if (names.some((name) => name.split(/[\s,]+/).some((part) => part === stem))) return true
  // Two capitals in a row are a title or a name (“Lean Six Sigma”), unless a small word begins it.
  if (/^\p{Lu}\p{Ll}/u.test(second) && !small.has(stem.toLowerCase())) return true
  return stem.split('-').some((part, index) => index === 0 && known.has(part.toLowerCase()))
}

const small = new Set(
  (
    'a an the this that these those how why what when where which who your their our my his her its two three ' +
    'four five six seven eight nine ten with by from in on at to for of about some many more most all both each every ' +
    'using building running moving working teaching planning having being as no not one'
  ).split(' '),
)

const known = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december english german french spanish italian dutch polish chinese japanese ' +
    'korean american british european african asian indian canadian mexican swedish finnish norwegian danish ' +
    'brazilian russian turkish arabic greek latin europe america africa asia germany france spain italy china ' +
    'japan india canada mexico sweden finland norway denmark brazil chicago london paris berlin boston texas ' +
    'excel word outlook python java javascript typescript kotlin rust ruby react angular node django rails ' +
    'kubernetes docker terraform ansible jenkins linux windows android azure google microsoft amazon apple oracle ' +
    'salesforce workday jira confluence slack zoom tableau snowflake databricks postgres postgresql mysql ' +
    'photoshop figma autocad solidworks matlab maximo primavera quickbooks xero toyota siemens kaizen scrum'
  ).split(' '),
)
