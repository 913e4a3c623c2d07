// The way to what goes with one's letters on paper.

export const OwnPost = () => (
  <>
    <p>
      Your signature, the envelopes and cards you have, and how many days a letter takes: so that
      what is printed fits, and you know when it arrives.
    </p>
    <p>
      <a href="/settings/post">Your post</a>
    </p>
  </>
)
