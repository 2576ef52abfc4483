/** What this is, in one sentence. */
export function Introduction() {
  return (
    <section className="wrap opening">
      <h1>
        The same news, <mark className="rd a">in one outlet’s words</mark> and{' '}
        <mark className="rd b">in another’s</mark>.
      </h1>
      <p className="lede">
        Variorum lays reports of one event side by side, passage by passage. It marks the words that differ,
        says what only one outlet tells, and shows who is quoted saying what. It rates nobody.
      </p>
    </section>
  )
}
