// A text in lines as long as a hand writes them on the chosen paper, to be copied line by line.

/** Upright paper for writing by hand: its width, how many lines it has, each with its margins taken off. */
export const handPapers = {
  A4: { name: 'A4', width: 170, lines: 30 },
  Letter: { name: 'Letter', width: 175, lines: 28 },
  A5: { name: 'A5', width: 122, lines: 21 },
  A6: { name: 'A6 card', width: 85, lines: 14 },
  '5x7': { name: '5 × 7 in card', width: 105, lines: 17 },
} as const

export type HandPaper = keyof typeof handPapers

/** Millimetres that one sign takes in an average hand. */
const sign = 2.9

/** Nothing is lost: a word longer than a line has one of its own. An empty line parts two paragraphs. */
export function handLines(paragraphs: readonly string[], paper: HandPaper): readonly string[] {
  const most = Math.floor(handPapers[paper].width / sign)
  return paragraphs.flatMap((paragraph, index) => {
    const lines = paragraph.split('\n').flatMap((line) => linesOf(line, most))
    return index === 0 ? lines : ['', ...lines]
  })
}

function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...pieces(word, most))
  }
  return lines
}

/** Without spaces, as in Chinese, a line ends wherever it is full. */
function pieces(word: string, most: number): readonly string[] {
  if (!wide.test(word)) return [word]
  const all: string[] = []
  for (const one of word) {
    const last = all.at(-1)
    if (last !== undefined && widthOf(last) + widthOf(one) <= most) all[all.length - 1] = last + one
    else all.push(one)
  }
  return all
}

function widthOf(text: string): number {
  return text.length + (text.match(allWide)?.length ?? 0)
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const allWide = new RegExp(wide.source, 'gu')
