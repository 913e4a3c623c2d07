// Of what Harper says only what is wrong whoever writes: its rules of taste, and those that stumble over trades
// and names, are left out.

/** By Harper’s name of the rule. */
export function isMatterOfStyle(rule: string): boolean {
  return !kept.has(rule)
}

const kept = new Set(
  (
    'AdjectiveDoubleDegree CompoundSubjectI DidPast Didnt DoubleModal HadOf HeDos IAmAgreement ItsContraction ' +
    'ItsPossessive LessWorse LetMeKnow LookForwardTo LookingForwardTo ModalOf MoreBetter OneOfTheSingular ' +
    'PronounAre PronounContraction RegularIrregulars ' +
    'SimplePastToPastParticiple TheirToThere TheirToTheyre TheTheToThatThe ThenThan ' +
    'TheyreConfusions TheyreToTheir ToTooIdioms WereWhere WillNonLemma YourPredicateAdjective YourOutClauseAgreement'
  ).split(' '),
)
