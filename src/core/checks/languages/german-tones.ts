// What German says when it apologizes, pleads or presses.
import type { Tone } from './language.ts'

const apology = [
  /(?<!\p{L})(?:(?:ich |bitte |möchte |muss )(?:\p{L}+ ){0,4}?entschuldigen|entschuldigen sie|entschuldige (?:ich|mich|bitte|die)|(?:ich )?bitte (?:\p{L}+ ){0,3}?um (?:entschuldigung|verzeihung|nachsicht|verständnis dafür)|entschuldigung(?=[,. !])|verzeih(?:en sie|ung|e mir|t)|pardon)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:es )?(?:tut|täte) mir (?:\p{L}+ ){0,3}?leid(?!,? (?:zu hören|um ihr|für ihr|für sie))|leider war ich (?:\p{L}+ ){0,2}?(?:nervös|aufgeregt|unvorbereitet))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:hoffe,? )(?:dass )?(?:ich |ihnen )?(?:\p{L}+ ){0,3}?nicht (?:zu (?:sehr|lästig) )?(?:störe|belästige|nerve|lästig|zur last)|(?:störe|belästige|nerve|behellige) (?:ich )?(?:sie|ihnen)|sie (?:\p{L}+ ){0,3}?(?:zu stören|stören|zu belästigen|belästigen|zu behelligen|behelligen)|(?:zur last|lästig) (?:falle|fallen)|ihre (?:kostbare |wertvolle )?zeit (?:zu )?(?:verschwende|verschwenden|gestohlen|geraubt|zu stehlen)|ich schäme mich|(?:meine )?(?:schlechten|schwachen|dürftigen|wirren|holprigen) antworten)(?!\p{L})/giu,
]

const pleading = [
  /(?<!\p{L})(?:(?:brauche|benötige) (?:\p{L}+ ){0,2}?(?:diese|die|den|diesen|einen|eine) (?:stelle|job|arbeit|chance|arbeitsplatz)|(?:ich )?(?:flehe|bettle|beschwöre) (?:ich )?(?:sie|darum|um)|(?:an)?flehen|(?:bin|ganz|völlig|so|wirklich) (?:\p{L}+ )?verzweifelt|inständig|auf knien|händeringend)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:geben|gib) sie mir (?:\p{L}+ ){0,2}?(?:eine|diese|die|noch eine) (?:\p{L}+ )?(?:chance|möglichkeit|gelegenheit)|(?:würde|tue|mache|täte) (?:wirklich |absolut |einfach )?alles|zu jedem (?:gehalt|lohn)|bitte,? bitte|(?:meine )?(?:letzte|einzige) (?:hoffnung|chance|rettung)|(?:bitte )?(?:nehmen|stellen|wählen) sie (?:bitte )?mich|haben sie (?:erbarmen|mitleid|ein herz)|lassen sie mich (?:\p{L}+ )?nicht (?:hängen|fallen|im stich)|niemand (?:sonst )?(?:nimmt|will) mich|(?:miete|rechnungen) (?:zahlen|bezahlen)|(?:familie|kinder) (?:zu )?(?:ernähren|versorgen)|hängt (?:\p{L}+ ){0,2}?(?:meine zukunft|mein leben|alles) (?:davon )?(?:ab)?|(?:würde|wäre) (?:\p{L}+ ){0,3}?(?:alles|die welt) (?:für mich )?bedeuten|alles für mich bedeuten)(?!\p{L})/giu,
]

const pressure = [
  /(?<!\p{L})(?:(?:erwarte|brauche|benötige|verlange|fordere|bestehe auf) (?:ich )?(?:\p{L}+ ){0,3}(?:antwort|entscheidung|rückmeldung|zusage)|um (?:eine |ihre |die )?(?:\p{L}+ )?(?:antwort|entscheidung|rückmeldung|zusage|bescheid) bis |(?:ihre|eine) (?:antwort|entscheidung|rückmeldung|zusage) (?:umgehend|sofort|unverzüglich)|(?:muss|will|möchte) (?:ich )?(?:\p{L}+ ){0,2}?bis (?:\p{L}+ ){0,3}?(?:wissen|bescheid))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:habe|hätte|liegen|liegt|vor) (?:ich |mir )?(?:\p{L}+ ){0,3}?(?:andere|weitere|mehrere|anderes|weiteres|zwei|drei) (?:\p{L}+ )?(?:angebote?|zusagen?)|(?:ein|das) (?:anderes|weiteres|besseres) angebot|andere (?:firmen|unternehmen|betriebe|arbeitgeber) (?:warten|wollen|haben|sind|werben|interessieren)|(?:nehme|gehe) ich (?:\p{L}+ ){0,3}?(?:das andere|ein anderes|woanders|anderswo|zur konkurrenz))(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:entscheiden|antworten|melden|rufen) sie (?:sich )?(?:\p{L}+ ){0,3}?(?:jetzt|sofort|schnell|rasch|bald|umgehend|endlich|unverzüglich|schnellstens|schleunigst)|(?:umgehend|unverzüglich|schnellstmöglich|so schnell wie möglich|sofort|endlich)[^.?!]{0,40}?(?:antwort|entscheid|melden|rückmeld|bescheid)\p{L}*|sie (?:müssen|sollten) (?:sich )?(?:\p{L}+ ){0,3}?(?:entscheiden|antworten|melden|beeilen)|beeilen sie sich|warum (?:haben|melden|antworten|rufen) sie|wieso (?:haben|melden|antworten) sie|(?:warte|wartete) (?:ich )?(?:immer noch|noch immer|schon|seit|nun)|(?:nicht )?(?:länger|ewig) (?:warten|hinhalten)|(?:setze|gebe) (?:ich )?ihnen (?:\p{L}+ ){0,3}?(?:frist|zeit bis|bis)|frist (?:bis|von)|letzte (?:mahnung|erinnerung)|(?:sonst|andernfalls|ansonsten) (?:bin|nehme|gehe|muss|sage|unterschreibe|verlieren) (?:ich|sie)|oder ich (?:bin|gehe|nehme|sage|unterschreibe|ziehe)|meine geduld|geduld (?:ist|hat) |verlieren sie mich|zeit (?:drängt|läuft)|lassen sie mich nicht (?:länger )?warten|ich (?:verdiene|gehe davon aus, dass ich die stelle)|steht mir zu|sie schulden mir)(?!\p{L})/giu,
]

export const germanTones: readonly Tone[] = [
  { rule: 'apology', patterns: apology },
  { rule: 'pleading', patterns: pleading },
  { rule: 'pressure', patterns: pressure },
]
