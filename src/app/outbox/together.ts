// Steps of several mails in one transaction: bringing one commit to the disk costs as much as all they write.

/**
 * Those who ask while the work goes on are done together when it is over. `work` gives what comes of each, in order;
 * where it fails each is done alone, so that one affects no other.
 */
export function together<Asked, Done>(
  work: (all: readonly Asked[]) => Promise<readonly Done[]>,
): (asked: Asked) => Promise<Done> {
  type One = PromiseWithResolvers<Done> & { readonly asked: Asked }
  let line: One[] = []
  let isWorking = false
  const doAll = async (all: readonly One[]): Promise<void> => {
    try {
      const done = await work(all.map(({ asked }) => asked))
      for (const [index, { resolve }] of all.entries()) resolve(done[index]!)
    } catch (error) {
      if (all.length === 1) all[0]!.reject(error)
      else for (const one of all) await doAll([one])
    }
  }
  const workOff = async (): Promise<void> => {
    isWorking = true
    while (line.length > 0) {
      const all = line
      line = []
      await doAll(all)
    }
    isWorking = false
  }
  return (asked) => {
    const one = { asked, ...Promise.withResolvers<Done>() }
    line.push(one)
    // Once the event loop has gone round, so that those who ask at the same time come along.
    if (!isWorking && line.length === 1) setImmediate(() => void workOff())
    return one.promise
  }
}
