// A sentence with names in it that may be written from right to left: each name keeps its own direction.

type SentenceProps = { readonly names: readonly string[]; readonly children: string }

/** Names are looked for as they stand. */
export const Sentence = ({ names, children }: SentenceProps) => {
  const turned = names.filter((name) => fromRight.test(name))
  if (turned.length === 0) return <>{children}</>
  const pattern = new RegExp(`(${turned.map(RegExp.escape).join('|')})`)
  return (
    <>{children.split(pattern).map((part) => (turned.includes(part) ? <bdi>{part}</bdi> : part))}</>
  )
}

const fromRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
