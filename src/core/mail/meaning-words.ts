// The words in which recruiters and managers say what they say, in English, German, French and Spanish.

const candidate =
  '(?:candidat[eo]?s?|candidatas?|candidature|applicants?|bewerber(?:in|innen)?n?|kandidat(?:in|innen|en)?|person(?:ne)?|persona|profile?s?|profils?|perfil(?:es)?)'

function any(...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})`, 'iu')
}

export const rejection = any(
  // English
  "(?:not|\\p{L}{1,6}n[’']t) (?:one of|among) (?:the|our) (?:final|selected|short)|(?:no longer|not) (?:hiring|recruiting) (?:for )?(?:this|the)|(?:pass(?:ing)?|passed|decided to pass) on your (?:application|candidacy)",
  '(?:with|for|chosen|chose) (?:a candidate|someone|somebody|an applicant) (?:with|who|whose) .{0,20}(?:more|closer|stronger|better)',
  `(?:with|for|of|selected|chosen|chose|hired|hire|appointed|offered (?:it|the (?:role|position|job)) to|going with|went with|pursue|pursuing|gone with) (?:an)?(?:other|a different|a stronger|an internal|someone|somebody)(?: else| more)?(?: .{0,40})?(?: ${candidate}|\\b else)?(?: whose| who|[.,;!]|$| for (?:this|the) (?:role|position|job)| at this)`,
  `(?:other|another|different|internal|stronger) ${candidate}`,
  "(?:not|won[’']t|unable to|no longer|aren[’']t) (?:be )?(?:able to )?(?:mov(?:e|ing)|proceed(?:ing)?|go(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|tak(?:e|ing)|pursu(?:e|ing)|consider(?:ing)?)\\b.{0,30}(?:forward|ahead|further|with (?:you|your)|your (?:application|candidacy)|you to the next|you for)",
  "(?:not|\\p{L}{1,6}n[’']t) (?:been |be )?(?:selected|successful|chosen|shortlisted|progressed|offer(?:ing)? you (?:the|this|a)|offered the)",
  '(?:was|were|been|is) unsuccessful|unsuccessful (?:on this|this time|in your)',
  '(?:position|role|job|vacancy|opening) (?:has (?:now |since |already )?been|was|is (?:now|already)|have been) (?:filled|closed|cancell?ed|withdrawn|given to)',
  '(?:filled|closed|cancell?ed) the (?:position|role|job|vacancy)',
  "(?:not|\\p{L}{1,6}n[’']t) (?:quite )?(?:(?:the|a) )?(?:right|good|best|strong|perfect|close)(?: enough)? (?:fit|match)",
  "(?:not|\\p{L}{1,6}n[’']t) (?:think|believe|feel) .{0,30}(?:fit|match)",
  'more (?:closely|directly)? ?(?:align|match|suit|fit|meet)\\w*',
  "(?:regret|sorry) to (?:inform|tell|let you know|say).{0,80}(?:not|unsuccess|filled|another|other|declin|unable|n[’']t)",
  'decided (?:against|not to|to (?:go|move|proceed) (?:in )?(?:a|another) (?:different )?direction|to decline)',
  '(?:go|going|gone|move|moving|went) (?:in )?(?:a|another) (?:different )?direction',
  "(?:can(?:no|[’'])t|could(?: not|n[’']t)|unable to|not able to) (?:offer|give) you (?:the|this|a|an) (?:position|role|job|place)",
  'no longer (?:under consideration|being considered|considering|hiring for)',
  // German
  'absage(?:n)?\\b|abzusagen|eine absage',
  `(?:für|mit) (?:einen?|eine)? ?(?:anderen?|andere[nr]?|weitere[nr]?|internen?) (?:passend\\S+ )?${candidate}`,
  `ander(?:en|er|e|weitig) (?:${candidate}|entschieden|besetzt|vergeben)`,
  'nicht (?:mehr |weiter(?:hin)? )?(?:berücksichtigen|berücksichtigt|verfolgen|weiterverfolgen|fortsetzen|zusagen|anbieten|in die engere)',
  'nicht für (?:sie|dich|ihre bewerbung) entschieden|gegen (?:ihre|deine) bewerbung|nicht (?:auf sie|auf ihre bewerbung) gefallen',
  'keine (?:positive|günstige) (?:rückmeldung|nachricht|antwort)|keine zusage|leider keine (?:stelle|passende)',
  '(?:stelle|position) (?:ist|wurde|haben wir) (?:bereits|inzwischen|mittlerweile|schon|intern|nun)? ?(?:anderweitig |intern )?(?:besetzt|vergeben)',
  'bedauern.{0,60}(?:nicht|keine|absag)|leider.{0,60}(?:keine zusage|nicht anbieten|nicht weiter|nicht einstellen|nicht berücksichtigen)',
  // French
  "(?:ne|n[’']) ?(?:pouvons|pourrons|puis|peux|sommes|allons|donnerons|souhaitons|donnons|avons|avez|est|a)\\b.{0,40}(?:donner (?:de )?(?:une )?suite|suite (?:favorable|positive)|reten(?:ir|u|ue)|poursuivre|continuer|pas en mesure de vous proposer)",
  'ne donner(?:ons|ai) pas suite|pas (?:de |donner )?suite(?: favorable| positive)? à votre candidature|pas été (?:retenue?|sélectionnée?)|réponse (?:négative|défavorable)|suite défavorable',
  `(?:un|une|d[’']) ?(?:autres?) ${candidate}`,
  "(?:poste|offre) (?:a été|est|est désormais|est déjà|vient d[’']être) (?:déjà |désormais )?(?:pourvue?|attribuée?|annulée?)",
  "(?:regret|regrett|désol)\\S*.{0,60}(?:ne pas|n[’'](?:est|a|avons)|pas reten)",
  // Spanish
  `(?:con|por|a) otr[oa]s? (?:${candidate}|postulantes?|aspirantes?)|otr[oa]s? (?:candidat[oa]s?|perfil(?:es)?|postulantes?)`,
  '(?:no|tampoco) (?:vamos a |podemos |podremos |hemos podido |se va a )?(?:continuar|seguir|avanzar|proseguir|contar) (?:adelante )?(?:con|en)',
  'no (?:ha|has|fue|fuiste|ha sido|has sido|he sido) ?(?:sido )?(?:seleccionad|elegid)[oa]|no continuar[áa]',
  '(?:puesto|vacante|posición) (?:ya )?(?:ha sido|está|fue|se ha) (?:ya )?(?:cubiert[oa]|cancelad[oa]|ocupad[oa])',
  'lament(?:o|amos|ablemente).{0,80}(?:no|otr[oa])|descartad[oa]',
)

export const offer = any(
  '(?:like|love|want|pleased|excited|happy|delighted) to (?:hire you|bring you on(?: ?board)?|have you join)|confirmer votre embauche|confirmar su contratación',
  '(?:pleased|happy|delighted|excited|thrilled|glad|like|love|want|proud|honou?red|pleasure)(?: (?:for us )?to)? (?:be able to )?(?:formally |officially )?(?:offer you (?:the|this|a|our|an)|extend (?:you |to you )?(?:an |our |a |this )?(?:formal |official |job |verbal )*offer|make you an? (?:formal )?offer)',
  'offer(?:ing)? you (?:the|this) (?:position|role|job)',
  '(?:attached|enclosed|attaching|find|sign|review|sending you) .{0,50}(?:offer letter|letter of offer|employment contract|your contract|formal offer)|(?:offer letter|employment contract|formal offer) (?:is )?(?:attached|enclosed)',
  "(?:the )?(?:job|position|role) is yours|welcome (?:you )?(?:to|on) (?:the|our) team|you(?:[’']ve| have) got the job",
  '(?:ihnen|dir) .{0,60}(?:stelle|position|job|zusage|vertrag(?:sangebot)?)\\b.{0,40}(?:anbieten|anzubieten|geben|zusenden|erteilen)',
  '(?:vertragsangebot|arbeitsvertrag|stellenangebot) .{0,40}(?:anbei|im anhang|beigefügt|angehängt|zu(?:senden|schicken))|(?:anbei|im anhang) .{0,50}(?:arbeitsvertrag|vertragsangebot)',
  '(?:haben uns|habe mich) für (?:sie|dich) entschieden|möchten (?:sie|dich) (?:gerne? )?(?:einstellen|in unserem team (?:begrüßen|willkommen))|willkommen im team',
  "(?:de|à) vous (?:proposer|offrir) (?:le|ce|un) (?:poste|cdi|contrat)|vous (?:proposons|offrons) (?:le|ce) poste|(?:offre|promesse|proposition) d[’']embauche|bienvenue dans (?:l[’']|notre )équipe",
  '(?:ofrecer(?:le|te)|le ofrecemos|te ofrecemos) (?:el|este|un) (?:puesto|contrato|cargo)|(?:ofrecer(?:le|te)|hacer(?:le|te)|enviar(?:le|te)) (?:el puesto|una oferta)|oferta (?:formal|de trabajo|laboral|de empleo) (?:adjunt|para)|(?:adjunt\\S*|envi\\S*) .{0,40}(?:oferta (?:formal|de trabajo|laboral)|contrato)|ha(?:s)? sido seleccionad[oa] para el (?:puesto|cargo)|bienvenid[oa] al equipo',
)

const talk = '(?:interview|conversation|round|meeting|chat|discussion|visit|video call|on-?site)'

export const advanced = any(
  `next steps? (?:is|would be|will be) (?:an?|the|your) .{0,40}(?:interview|conversation|meeting|round)`,
  '(?:have|see|welcome) you back (?:to|for)|vous (?:rencontrer|revoir) à nouveau|(?:encantaría|gustaría) (?:tener|hacer) una (?:segunda|nueva|última|próxima) entrevista|(?:zu|zum|zur) .{0,40}(?:gespräch|interview|runde|probetag|probearbeiten) .{0,10}einzuladen',
  `(?:invite|inviting) you (?:back |in |to come )?.{0,30}(?:to|for) .{0,40}(?:${talk}|meet)`,
  `(?:schedule|set up|arrange|book|organi[sz]e|find a time for|coordinate) (?:an?|your|the|another) ?.{0,25}(?:second|next|final|another|follow-?up|further|third|technical|on-?site|panel|last)? ?(?:interview|round)`,
  `(?:second|2nd|third|3rd|next|final|further|another|follow-?up|last|technical|panel|on-?site) (?:round|interview|stage)(?: (?:of|with|on|in|for|next|this|at))?.{0,60}(?:\\?|available|availability|suit|work for you|would you|invite|like you|calendar|slot)`,
  `(?:available|availability|free|suit you|work for you|would you|like you to|could you) .{0,60}(?:second|2nd|third|3rd|next|final|further|another|follow-?up|last|technical|panel|on-?site) (?:round|interview|stage|conversation|meeting)`,
  '(?:works?|suits?)(?: (?:for )?you)? for (?:a|an|the|your|our) (?:second|2nd|third|3rd|next|final|further|another|follow-?up) (?:round|interview|conversation|meeting)|(?:book|pick|choose|select) .{0,30}(?:second|next|final|follow-?up) (?:interview|round)',
  '(?:like|love|want|happy|pleased|decided|excited) (?:to |you to )(?:move|take|bring|advance|progress|proceed|go) (?:you |your (?:application|candidacy) )?(?:forward|ahead|on|back)?.{0,12}(?:with you(?!r colleague)|with your|to the (?:next|final|second))',
  'mov(?:e|ing) (?:you )?(?:on |forward |ahead )?to the (?:next|final|second|third) (?:round|stage|step)',
  'like you to (?:come back|meet (?:with )?(?:the|our|my|some|more)|speak (?:with|to) (?:the|our|my))|come (?:back )?in to meet',
  '(?:zu (?:einem|einer|ihrem|deinem)|auf ein|zum|zur) .{0,25}(?:zweiten?|weiteren?|nächsten?|erneuten?|vertiefenden|persönlichen|abschließenden|finalen)? ?(?:gespräch|vorstellungsgespräch|kennenlern\\S*|interview|runde|probe(?:tag|arbeit\\S*)) .{0,30}einladen',
  '(?:einladen|einladung|lade(?:n)? (?:wir |ich )?(?:sie|dich)) .{0,50}(?:gespräch|interview|runde|probetag|probearbeit)',
  '(?:zweites?|weiteres?|nächstes?|zweite|nächste|weitere) (?:gespräch|interview|vorstellungsgespräch|runde).{0,80}(?:passen|passt|zeit|termin|hätten|haben sie|möglich|vorschlagen|vereinbaren)',
  '(?:termin|uhrzeit) für (?:ein|das|unser) (?:zweites?|weiteres?|nächstes?) (?:gespräch|interview)',
  '(?:vous )?(?:inviter|convier|invitons|convions|rencontrer) .{0,30}(?:entretien|rendez-vous|rencontre)',
  '(?:second|deuxième|nouvel|autre|prochain|dernier) (?:entretien|échange|rendez-vous).{0,80}(?:disponib|convi|seriez|proposer|possible|\\?)|(?:disponib|seriez|souhaiter\\S*|aimer\\S*) .{0,60}(?:second|deuxième|nouvel|autre|prochain|dernier) (?:entretien|rendez-vous|tour)',
  '(?:invitar(?:le|te|la|lo)|invitamos|citar(?:le|te)|convocar(?:le|te)) .{0,40}(?:entrevista|reunión|conversación)',
  '(?:segunda|próxima|siguiente|nueva|última|otra) (?:entrevista|ronda|reunión|fase).{0,80}(?:disponib|podría|puede|convien|viene bien|agendar|\\?)|(?:disponib|podría|agendar|programar|concertar) .{0,60}(?:segunda|próxima|siguiente|nueva|última|otra) (?:entrevista|ronda|reunión|fase)',
)

/** Deciding, or writing again. */
export const hears = any(
  'deci(?:de(?!d)|ding|sion)s?|answer|hear (?:back )?from|get(?:ting)? back|be(?:ing)? in touch|let you know|update|follow up|respond|news|next steps?|feedback|know more|final(?:ise|ize|ising|izing)|make (?:a|our) (?:choice|selection)|inform you|touch base|come back to you|reach out|conclude|wrap up',
  'entscheid\\S*|melden?|meldung|rückmeldung|bescheid|informieren|nächsten schritt\\S*|auf (?:sie|dich) zu|zurückkommen|hören|abschließen|rückmelden',
  'décision|décid\\S*|revien\\S*|recontact\\S*|tenir au courant|tiendrons|informer\\S*|réponse|retour|nouvelles|prochaines étapes|faire savoir|recontacter',
  'decisión|decidi\\S*|contact(?:ar|aremos|o|aré)\\S*|inform\\S*|noticias|respuesta|avisar\\S*|próximos pasos|comunic\\S*|resolución|volver\\S* a',
)

/** A day in a sentence about something else. */
export const elsewhere = any(
  'out of (?:the )?office|on (?:leave|vacation|holiday)|away|start(?:ing)? date|im urlaub|nicht im büro|en congés?|de vacaciones',
  'your (?:decision|feedback|answer|response|reply) by|let (?:me|us) know|please (?:send|let|confirm|reply|respond)|(?:geben|sagen|schicken|senden) sie (?:mir|uns)|merci de (?:me|nous)|(?:avís|dím|dígan|envíe|confírm)\\S*(?:me|nos)',
)

export const stands = any(
  "still (?:in the (?:process|middle)|interviewing|meeting|reviewing|considering|deciding|waiting|discussing|working|evaluating|finali[sz]ing|finishing)|(?:not|\\p{L}{1,6}n[’']t) (?:yet )?(?:made|reached|taken) (?:a |any |our )?(?:final )?decision|no (?:decision|news|update)s? (?:yet|so far|has been made)|taking (?:a (?:little|bit) )?longer|(?:process|decision|search|hiring) (?:has been|is|was) (?:delayed|on hold|paused|taking)|in (?:the )?final (?:stages?|deliberations)|wrapping up (?:the |our |final )?interviews|(?:on hold|hiring freeze)",
  'noch (?:mitten )?(?:im|in (?:den|der)) (?:prozess|auswahl\\S*|gesprächen?|abstimmung|entscheidung\\S*)|noch (?:keine|nicht).{0,30}(?:entschieden|entscheidung)|(?:verzögert sich|verzögerung|dauert (?:noch|etwas|leider))|weitere gespräche|noch (?:einige|weitere) (?:gespräche|kandidat\\S*|bewerber\\S*)',
  'toujours en (?:cours|train)|encore en (?:cours|train|discussion)|pas encore (?:pris|arrêté|décid|de décision)|(?:processus|décision|recrutement) .{0,30}(?:retard|plus (?:de temps|longtemps)|en cours|suspend)|(?:prend|prendra) (?:un peu )?plus de temps',
  '(?:aún|todavía) (?:no|estamos|seguimos)|seguimos (?:en|con|entrevistando|evaluando|revisando)|(?:proceso|decisión) .{0,30}(?:retras|demor|en curso|en marcha|pausa)',
)

/** Said of others, or of a day that may come. */
export const conditional = any(
  "if (?:you(?:[’']re| are| were)?|we|your|they) ?.{0,30}(?:selected|successful|chosen|decide|shortlisted|move|moving|proceed|progress|offered?|advance|like to)|(?:in case|whether|unless|should) (?:you|we|your)|in the event|before (?:we|making|an?y?) .{0,25}offer|candidates (?:who\\b|that|selected|invited)|(?:selected|shortlisted|successful) candidates",
  '(?:falls|sofern|wenn|sollten?) (?:wir|sie|du|ihre|deine)|(?:im falle|für den fall)|ob wir|bevor wir',
  '(?:si|dans le cas où|au cas où) (?:nous|vous|votre)|avant de (?:vous )?(?:faire|proposer)',
  '(?:si|en caso de que|en caso de) (?:usted|ha|has|decid|su|tu|avanz|es)\\S*|antes de (?:hacer|ofrecer)',
)
export const negated = any(
  "(?:not|\\p{L}{1,6}n[’']t|cannot|unable|never|without) .{0,30}(?:offer|invite|move|proceed|schedule)|declin|(?:nicht|kein\\S*) .{0,30}(?:einladen|anbieten|einladung|angebot)|ne .{0,30}(?:pas|plus)|no (?:podemos|podremos|vamos|le|te) .{0,30}(?:invitar|ofrecer)|no (?:ha|has|he|fue)\\b.{0,20}seleccionad",
)
export const notYet = any(
  "not (?:yet )?(?:been )?(?:decided|made|reached)|\\p{L}{1,6}n[’']t (?:yet )?(?:decided|made a|reached)|not yet|yet to|noch nicht|noch keine|pas encore|aún no|todavía no",
)

/** Others are only met, too. */
export const meetingOthers = any(
  "(?:interview|meet|speak|talk|see)ing (?:with )?(?:a few |some |several |the |more )?(?:other|another)|gespräche mit (?:weiteren|anderen)|(?:rencontrons|voyons) (?:encore )?d[’']autres|entrevistando a otr",
)

export const greeting =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Ll]iebe[r]?|[Ss]ehr geehrte[r]?|[Bb]onjour|[Bb]onsoir|[Cc]her|[Cc]hère|[Ss]alut|[Hh]ola|[Bb]uen(?:os|as) (?:días|tardes|noches)|[Ee]stimad[oa]|[Qq]uerid[oa])\b[^.!?]{0,60}[,:!.–-]*$|^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2},?$/u

export const thanks = any(
  "thank(?:s| you)|you(?:[’']re| are) (?:very |most )?welcome|(?:it was|was|it is) (?:a |an |so |very |really |great |lovely |my |our |truly )*(?:pleasure|nice|great|good|lovely|wonderful|a delight)(?:ly)? ?(?:to )?(?:meet|talk|speak|mine|chat|getting|meeting|talking|speaking|seeing)?|(?:enjoyed|appreciate|appreciated) (?:meeting|talking|speaking|our|your|the|it|you)|much appreciated|(?:so |very |how )?(?:kind|thoughtful|nice) (?:of you|note|card|letter|message|words)|pleasure (?:was|is) (?:mine|ours|all)|likewise|same here|my pleasure",
  '(?:vielen|herzlichen|besten|lieben) dank|danke|gern geschehen|hat mich (?:sehr )?gefreut|habe mich (?:sehr )?(?:über|gefreut)|(?:war|hat) .{0,20}(?:freude|angenehm|spaß)|bitte gern\\S*',
  "merci|je vous en prie|avec plaisir|(?:ravie?|heureux|heureuse|enchantée?) (?:de|d[’'])(?:avoir)? ?(?:vous|te|t[’'])? ?(?:avoir|rencontr|connaître|revoir|lire)|(?:ce fut|c[’']était) (?:un|très|aussi) (?:plaisir|agréable)|(?:été|était) (?:un )?(?:réel |grand |vrai )?plaisir",
  'gracias|de nada|un placer|encantad[oa] de (?:haber|conocer)|ha sido un placer|fue un (?:gusto|placer)|me alegr',
)

/** Kind words that may stand beside thanks, and put off nothing and promise nothing with a day. */
export const kind = any(
  "received your|got your|(?:your|the) (?:note|card|letter|message|mail|email) (?:arrived|made|was|is)|we(?:[’']ll| will) be in touch|be in touch soon|have a (?:great|nice|good|lovely|wonderful)|enjoy (?:your|the)|take care|all the best|best (?:of luck|wishes)|talk (?:to you )?soon|speak soon|glad (?:you|to hear|it)|happy (?:you|to hear|to have|to help)|i(?:[’']ve| have)? (?:forwarded|passed|shared) (?:it|your|this)|made my day|hope you",
  'schöne[ns]? (?:tag|abend|wochenende|woche|feierabend)|alles gute|(?:karte|brief|nachricht|mail) (?:ist|hat|kam)|(?:wir|ich) melden? (?:uns|mich)|bis bald|freut mich',
  'bonne (?:journée|soirée|semaine)|bon week-end|à bientôt|bien reçu|votre (?:mot|carte|lettre|message)|belle journée',
  'buen (?:día|fin de semana)|que tenga|que tengas|hasta pronto|recib(?:í|imos|ido)|tu (?:nota|carta|mensaje)|su (?:nota|carta|mensaje)|saludos',
)

/** Words with which there is more in a mail than thanks. */
export const news = any(
  'confirm|contract|hir(?:e|ing)|running|finalist|select|chosen|\\brole\\b|start|budget|unfortunately|regret|sorry|however|but|although|decid|decision|candidate|applica|position|interview(?:s|ing)?\\b(?= (?:process|stage|with|on|next))|next (?:step|round)|offer|hire|hiring|fill|reference|salary|availab|schedul|call (?:me|you)|process|keep your|future|search|reject|declin|wish you (?:every|all|success|luck|the best) ?(?:success|the best)? ?(?:in|with|for)|good luck with your|luck (?:in|with)',
  'bestätig|vertrag|einstell|auswahl|beginn|leider|bedauer|jedoch|aber|entscheid|entschied|bewerb|kandidat|stelle\\b|position|nächste|angebot|absage|besetz|unterlagen|termin|weiteren weg|zukunft|erfolg',
  'embauch|contrat|confirm|commenc|malheureusement|regret|cependant|mais|toutefois|décision|candidat|poste|entretien (?:le|avec)|prochain|offre|suite|retenu|recherche|avenir',
  'contrat|confirm|empezar|lament|desafortunad|sin embargo|pero|aunque|decisión|candidat|puesto|vacante|próxim|oferta|proceso|futuro|búsqueda|éxito',
)
