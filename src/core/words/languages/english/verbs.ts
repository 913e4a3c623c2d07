// The words by which a fragment shows its verb. Not a grammar: enough for what people type about their work.

/** What an object or an addition begins with: it tells the verb “plan” from the noun. */
export const determiners = setOf(
  'the a an each every all both our my their your its this that these those it them everyone one two three four ' +
    'five six seven eight nine ten some more with by up out in into down off on to through against',
)

export const pastVerbs = setOf(
  'built rebuilt cut made ran set put took wrote led kept brought found began gave held taught drew split got did ' +
    'went met sent spent sold grew showed saw sat stood won dealt rewrote redid overhauled tied laid fed let bought',
)

export const baseVerbs = setOf(
  'tie build rebuild make use set start keep put plan train run create write ask check track measure move map ' +
    'review split cut add bring give find fix get hold let look meet order pull schedule share show standardize ' +
    'standardise stop take talk teach test try walk introduce replace reduce install ensure establish identify ' +
    'implement begin agree sit listen label count sort rank combine call visit log record interview mark list ' +
    'assign invite pair clean document automate define draw lay go work',
)

/** Of these the ones that are as often nouns. */
export const alsoNouns = setOf(
  'use set start plan train run check track measure move map review split cut look order pull share show stop talk ' +
    'test try walk label count sort rank call visit log record interview mark list pair document draw work lead ' +
    'saw let lay',
)

/** Words in -ed that are something else. */
export const notVerbs = setOf(
  'hundred indeed detailed experienced dedicated advanced skilled limited',
)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
