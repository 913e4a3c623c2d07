// What they asked for stands in their own words; whether these are references decides what is prepared.

/** Whether they want people who vouch, whatever else they want. */
export function asksForReferences(what: string): boolean {
  return /\breferences?\b|\breferees?\b|\bpeople (?:who|that) know\b/i.test(what)
}

/** Whether they want that alone: `two references`, `a list of professional references`. */
export function asksForNothingElse(what: string): boolean {
  const words = what.toLowerCase().match(/\p{L}+/gu) ?? []
  return asksForReferences(what) && words.every((word) => aboutReferences.has(word))
}

const aboutReferences = new Set(
  (
    'a an the my your our of or some few list names sheet contact contacts details for from at least up to more ' +
    'one two three four five reference references referee referees professional personal work former recent ' +
    'people who that know vouch can you me manager managers colleague colleagues'
  ).split(' '),
)
