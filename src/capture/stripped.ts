/** Without these signs in front and behind. A pattern with `+$` would look at a run of them inside once for each. */
export function stripped(text: string, sign: RegExp): string {
  let [from, to] = [0, text.length]
  while (from < to && sign.test(text.charAt(from))) from += 1
  while (to > from && sign.test(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}
