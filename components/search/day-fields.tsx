interface Props {
  /** ISO days; '' where none is asked for. */
  from: string
  to: string
}

/** The days between which articles were published. */
export function DayFields({ from, to }: Props) {
  return (
    <>
      <label>
        <span>From day</span>
        <input type="date" name="from" defaultValue={from} />
      </label>
      <label>
        <span>To day</span>
        <input type="date" name="to" defaultValue={to} />
      </label>
    </>
  )
}
