// How somebody wishes to be spoken of, where their name says so: `Ana Ruiz (she/her)`.

const one =
  '(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|hir|xe|xem|ey|em|any|all|sie|ihr|er|ihm|ihn|elle|il|lui|iel|ella|él|elle)'
const pronouns = new RegExp(`^${one}(?:\\s*[/|,&]\\s*${one}){0,3}(?:\\s+pronouns)?$`, 'iu')
const single = /^(?:she|he|they|her|him|them|elle|ella|él)$/i

/** Whether the text is pronouns and nothing else; a single one only where it can be no other word. */
export function isPronouns(text: string): boolean {
  const said = text.trim()
  return said.length <= 40 && pronouns.test(said) && (/[/|,&]/.test(said) || single.test(said))
}

/** The text without pronouns in brackets, and these. */
export function takePronouns(text: string): { readonly text: string; readonly pronouns?: string } {
  const found = [...text.matchAll(/[([{]([^()[\]{}]{2,40})[)\]}]/g)].find(([, said]) =>
    isPronouns(said!),
  )
  if (!found) return { text }
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
  return { text: rest.replace(/ {2,}/g, ' ').trim(), pronouns: sayPronouns(found[1]!) }
}

/** As they are written mostly: `She / Her` is `she/her`. */
export function sayPronouns(text: string): string {
  return text
    .trim()
    .replace(/\s+pronouns$/i, '')
    .replace(/\s*[/|,&]\s*/g, '/')
    .toLowerCase()
}
