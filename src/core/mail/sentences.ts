// The sentences of a mail, as they were written: lines that a program broke are joined, paragraphs are not.

/** At most 80 of them, of the first 8,000 signs: what a reply is about stands at its beginning. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .slice(0, 8_000)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .flatMap((paragraph) => apart(paragraph))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim().slice(0, 600))
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, 80)
}

/** A line that ends early ends its sentence: a greeting, a line of a list. */
function apart(paragraph: string): readonly string[] {
  const joined = paragraph.split('\n').reduce<string[]>((lines, line) => {
    const last = lines.at(-1)
    const goesOn =
      last !== undefined && last.length > 50 && !/[.!?:]\s*$/.test(last) && !/^\s*[-*•]/.test(line)
    return goesOn
      ? [...lines.slice(0, -1), `${last.trimEnd()} ${line.trimStart()}`]
      : [...lines, line]
  }, [])
  return joined.flatMap((line) =>
    line.split(
      /(?<=[\p{L}\p{N})”"»]{2}[.!?…]+["”»)]?)\s+(?=[\p{Lu}¿¡“"«])(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Uhr)/u,
    ),
  )
}
