// When somebody who is away is there again. Where they name the day they return it is that day, where they say
// “until” the last one away: nothing goes to them before the working day after it, so that of both the careful
// reading counts, and nobody finds a mail among those of their first morning.
import { daysInText, type DayInText } from '#core/mail/days-in-text.ts'
import { addDays, type Day } from '#core/days/day.ts'

/** `today` is the day the mail was written. */
export function findBackDay(text: string, today: Day): Day | undefined {
  const days = daysInText(text, today).map((one) => ({ ...one, how: howSaid(text, one) }))
  const back = days.find(({ how }) => how === 'back')
  const last = days.findLast(({ how }) => how === 'until') ?? days.find(({ how }) => how === 'on')
  const found = back ? back.from : last?.until
  return found !== undefined && found >= today && found <= addDays(today, 400) ? found : undefined
}

function howSaid(text: string, { at, end }: DayInText): 'back' | 'until' | 'on' | undefined {
  const before = sentenceBefore(text.slice(Math.max(0, at - 120), at))
  const behind = text.slice(end, end + 60).split(/[.!?;\n]\s/)[0]!
  if (untilWord.test(before))
    return isReturn(before) && !/until|bis|jusqu|hasta/i.test(before.slice(-14)) ? 'back' : 'until'
  if (starts.test(before) && !isReturn(before) && !returnBehind.test(behind)) return undefined
  if (isReturn(before) || returnBehind.test(behind)) return 'back'
  return awayWord.test(before) || awayBehind.test(behind) ? 'on' : undefined
}

function sentenceBefore(text: string): string {
  return text
    .replace(/\n(?=[^\n])/g, ' ')
    .split(/(?<=[a-zäöüß]{3})[.!?] |\n/)
    .at(-1)!
}

/** Right before the day. */
const untilWord =
  /(?:\b(?:until|till?|through|thru|to|up to(?: and including)?|and including|bis(?: zum| einschlie(?:ß|ss)lich(?: zum)?| inkl(?:usive|\.)?| und mit)?|jusqu['’](?:au|à|en)|hasta(?: el)?|au|al)|[-–—])\s*(?:(?:the|and including|dem|den|le|el|end of|close of business|cob|incl\.?|einschließlich)\s*,?\s*)?$/i

function isReturn(before: string): boolean {
  return returnBefore.test(before)
}

const returnBefore =
  /\b(?:back(?: (?:in|at|to|on))?|return(?:s|ing|ed)?|resum(?:e|ing)|reachable again|available again|(?:re)?connect(?:ing)? (?:again )?(?:from|on)|respond(?:ing)? (?:to (?:you|your|all).{0,40})?(?:on|from|after)|available (?:from|as of|starting)|zurück|wieder (?:da|im|am|ab|für|erreichbar|verfügbar|persönlich)|erreichbar (?:bin|ist|sind)|erreichen sie mich|de retour|mon retour|retour (?:le|au|prévu)|revien(?:s|drai|t)|reprend(?:s|rai)|reviendrai|rentre(?:rai)?|à nouveau|vuelv[oae]|volver[ée]|regres(?:o|aré|a)|de vuelta|de regreso|reincorpor\S*|nuevamente|de nuevo)\b[^.!?]{0,60}$/i
const returnBehind =
  /^[^.!?]{0,40}\b(?:(?:bin|sind|ist) (?:ich|wir) (?:wieder|zurück)|wieder (?:erreichbar|da|im büro|zurück|für sie|verfügbar|persönlich)|zurück\b|(?:i|we) (?:will|shall|'ll) (?:be back|return|be available|reply|respond)|de retour|de vuelta|de regreso|estaré de)/i
const awayBehind =
  /^ (?:(?:leider|ganztägig) )?(?:abwesend|nicht (?:im büro|erreichbar|im haus)|außer haus|im urlaub)/i
const starts =
  /(?:\b(?:from|starting|beginning|as of|since|between|ab(?: dem)?|vom|von|seit(?: dem)?|zwischen|du|dès le|depuis le|à partir du|à compter du|entre le|desde el|del|a partir del|entre el|effective)\s*(?:the|dem|le|el)?\s*)$/i
const awayWord =
  /\b(?:out of (?:the |my )?office|ooo|away|on (?:leave|vacation|holiday|pto)|off(?: work)?|absent|not (?:in|available)|unavailable|abwesend|nicht (?:im büro|erreichbar|im haus)|außer haus|im urlaub|absente?|en congés?|ausente|fuera de (?:la )?oficina|de vacaciones)(?: all day| today)?[ ,:]*(?:on|am|le|el|this|diesen)?[ ,]*$/i
