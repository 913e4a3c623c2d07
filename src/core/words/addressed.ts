// How a person is addressed by what is known: no gender is invented, and where it is not certain which
// part of a name is the first name, the whole name is used.

export type Addressed = {
  /** After “Dear”, and wherever the person is spoken to: `Ana`, `Dr. Smith`, `Lê Thị Hồng`. */
  readonly name: string
  /** The whole name, as one would introduce the person. */
  readonly full: string
  /** `Frau`, `Herr`: only where it was typed, and the language says it. */
  readonly honorific?: string
}

/** `formal` keeps to the whole name where there is no title. */
export function addressed(typed: string, formal: boolean): Addressed {
  const full = wholeName(typed)
  const [, title, rest] = titled.exec(full) ?? []
  if (title !== undefined && rest !== undefined) {
    const words = bare(rest).split(' ')
    const surname = words.length === 2 && isPlain(words) ? words[1]! : bare(rest)
    return { name: `${title} ${surname}`, full }
  }
  return { name: formal ? bare(full) : (firstName(bare(full)) ?? bare(full)), full }
}

/** As one would introduce the person, without what was typed beside it. */
export function wholeName(typed: string): string {
  return inOrder(
    typed
      .replace(/\s*[([{<].*?[)\]}>]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

/** The family name alone, where it is certain which part it is. */
export function familyName(full: string): string | undefined {
  const words = bare(full).split(' ')
  return firstName(words.join(' ')) === undefined
    ? undefined
    : words
        .slice(1)
        .filter((word) => !/^\p{Lu}\.?$/u.test(word))
        .join(' ')
}

const titled =
  /^((?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|Rev|Hon)\b\.?|Professor|Doctor|Judge|Sir|Dame|Frau|Herr)(?: Dr\b\.?)?) (.+)$/i
const letters =
  /^(?:I{2,3}|IV|[JS]r|Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|M\.?A|B\.?A|MBA|MEng|BEng|Esq|CPA|P\.?E|PMP|CMRP|RN|SPHR|PHR|OBE|MBE|CBE)\.?$/i
const particles =
  /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|zu|of|st\.?|mac)$/i

/** Family names that often stand first, or are first names elsewhere: after these nothing is certain. */
const familyNames = new Set(
  (
    'an bai bui cai cao chan chang chen cheng cheung chi cho choi chu dang ding do duong fan fang feng fu ' +
    'gao gong gu guo han hao he ho hoang hong hu huang huynh jang jeon jeong ji jia jiang jin jung kang ' +
    'kim ko kong kwon lai lam lau law le lee leung li liang liao lim lin liu lo long lu luo luong ly ma ' +
    'mai mao meng na ng ngo nguyen nie oh pan park peng pham phan qian qin ren seo shah shao shen shi shin ' +
    'son song su sun tan tang tao tian to tran trinh truong tsai vo vu wan wang wei wen wong woo wu xia ' +
    'xiao xie xu yan yang yao ye yeung yi yin yoo yoon you yu yuan zeng zhang zhao zheng zhong zhou zhu'
  ).split(' '),
)

function firstName(full: string): string | undefined {
  const words = full.split(' ')
  const [first = '', second = ''] = words
  if (words.length === 1 || !isPlain(words) || familyNames.has(first.toLowerCase()))
    return undefined
  const isCertain =
    words.length === 2 ||
    particles.test(second) ||
    (words.length === 3 && /^\p{Lu}\.?$/u.test(second))
  if (!isCertain || !/^\p{L}[\p{L}\p{M}'’-]+$/u.test(first)) return undefined
  const oneCase = full === full.toUpperCase() || full === full.toLowerCase()
  return oneCase ? first.charAt(0).toUpperCase() + first.slice(1).toLowerCase() : first
}

/** Latin letters without the marks of Vietnamese, where the given name comes last. */
function isPlain(words: readonly string[]): boolean {
  return words.every(
    (word) => /^[\p{Script=Latin}\p{M}.'’-]+$/u.test(word) && !/[ạ-ỹơưđ]/i.test(word),
  )
}

/** Without letters after the name. */
function bare(full: string): string {
  const [name = full] = full.split(',')
  const words = name.trim().split(' ')
  while (words.length > 2 && letters.test(words.at(-1)!) && !isAllCapitals(name)) words.pop()
  return words.join(' ')
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

/** `Ruiz, Ana`, as address books say it, is Ana Ruiz; `Jane Smith, PhD` stays. */
function inOrder(full: string): string {
  const [last = '', first = '', more] = full.split(/\s*,\s*/)
  const isTurned = more === undefined && /^\p{Lu}[\p{Ll}'’-]+( \p{Lu}\.?)?$/u.test(first)
  return isTurned && !letters.test(first) && !last.includes(' ') ? `${first} ${last}` : full
}
