// The names of months, weekdays and small numbers in English, German, French and Spanish, in small letters.

export const monthNames: ReadonlyMap<string, number> = numbered([
  'january jan januar jänner jaenner janvier janv enero ene',
  'february feb februar feber février fevrier févr fevr fév febrero',
  'march mar märz maerz mär mrz mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug août aout agosto ago',
  'september sep sept septembre septiembre setiembre',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre decembre déc diciembre dic',
])

export const weekdayNames: ReadonlyMap<string, number> = numbered([
  'monday mon montag lundi lunes',
  'tuesday tue tues dienstag mardi martes',
  'wednesday wed mittwoch mercredi miércoles miercoles',
  'thursday thu thur thurs donnerstag jeudi jueves',
  'friday fri freitag vendredi viernes',
  'saturday sat samstag sonnabend samedi sábado sabado',
  'sunday sun sonntag dimanche domingo',
])

export const numberWords: ReadonlyMap<string, number> = numbered([
  'a one einer einem eine une un una',
  'two zwei deux dos',
  'three drei trois tres',
  'four vier quatre cuatro',
  'five fünf fuenf cinq cinco',
  'six sechs seis',
  'seven sieben sept siete',
  'eight acht huit ocho',
  'nine neun neuf nueve',
  'ten zehn dix diez',
])

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, at) => list.split(' ').map((word) => [word, at + 1] as const)),
  )
}
