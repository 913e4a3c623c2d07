// Whether a word that no dictionary has is another one mistyped, and no word of a trade, a name or a borrowed one.
import { editDistance } from '#core/checks/edit-distance.ts'

/**
 * One key away, two in a long word. A short word is near to many, so there it must be a usual one, with its own
 * letters. What the other dictionary knows is wrong only where a letter stands twice, or once too little.
 */
export function isSlip(found: string, right: string, isUnknownToBoth: boolean): boolean {
  const [from, to] = [found.toLowerCase(), right.toLowerCase()]
  // “heroku” for “Heroku”, “litigations”, “well known”: no slip of a key.
  if (from === to || from === `${to}s` || /[ -]/.test(right)) return false
  // “Codling” is a moth, and “carefull” is nothing.
  if (!isUnknownToBoth)
    return from.length > 5 && singled(from) === singled(to) && (usual.has(to) || to.endsWith('ful'))
  if (sorted(from) === sorted(to) && from.length < 6) return usual.has(to)
  // Hardly anybody mistypes the first letter.
  if (from.charAt(0) !== to.charAt(0)) return false
  if (from.length < 4) return false
  if (from.length < 6)
    return usual.has(to) && from.length !== to.length && isNear(from, to, 1) && isTypical(from, to)
  if (from.length < 9) return isNear(from, to, 1) && isTypical(from, to)
  return isNear(from, to, 2)
}

/** As keys are missed: letters change places, stand twice, are left out, or a sound is written with its neighbour. */
function isTypical(from: string, to: string): boolean {
  if (sorted(from) === sorted(to) || singled(from) === singled(to)) return true
  if (from.length < to.length) return true
  // “Bothy” is a hut, and “derate” what engineers do to a cable.
  if (from.length > to.length) return !from.startsWith(to)
  const at = from.split('').findIndex((letter, index) => letter !== to.charAt(index))
  return ['aeiouy', 'csz', 'ckq', 'mn', 'fv'].some(
    (alike) => alike.includes(from.charAt(at)) && alike.includes(to.charAt(at)),
  )
}

function isNear(from: string, to: string, limit: number): boolean {
  return editDistance(from, to, limit) <= limit
}

function singled(word: string): string {
  return word.replaceAll(/(.)\1/g, '$1')
}

function sorted(word: string): string {
  return word.split('').toSorted().join('')
}

/** Short words that letters are made of. */
const usual = new Set(
  (
    'about above again agree ahead alone along already also although always among and answer any apply are around ask ' +
    'asked away back because become been before began begin being believe best better both bring brought build but ' +
    'call came can cannot card care change child clear close come could course crew daily day days deal dear did does ' +
    'doing done down during each early easy else email end enjoy enough even ever every exact few field find first floor ' +
    'follow for forward four friend from full gave get give given glad goes going good great group grow guest had half ' +
    'hand happy hard has have hear heard help her here high him his hope hour hours house how idea ideas into its job join ' +
    'just keep kept kind knew know known large last late later learn least leave left less let letter life light like line ' +
    'list little live long look made make many may mean meant meet meeting might mind minute moment money month more most ' +
    'much must name near need never new next nice night none not note number off offer office often old once one only open ' +
    'order other our out over own page paper part past people person phone place plan plant please point price quick quiet ' +
    'quite rather reach read ready real really reason reply right role room said same saw say says school see seem seen ' +
    'send sent serve set seven shall share she shift shop short should show side simple since small some soon speak spoke ' +
    'staff stand start state stay still stop story such sure take taken talk taught team tell ten than thank thanks that the ' +
    'their them then there these they thing think third this those though three time times today told too took tour try ' +
    'truly trust two under until upon use used very visit wait walk want warm was watch water way week weeks welcome well ' +
    'went were what when where which while who whole whom whose why wide will wish with within without woman won word words ' +
    'work works world worth would write wrong wrote year years yes yet you young your yours'
  ).split(' '),
)
