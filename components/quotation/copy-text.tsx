interface Props {
  label: string
  /** What is copied; without it, the citation that stands beside the button. */
  text?: string
}

/** A button that copies. It is shown where `Copying` runs and may copy. */
export function CopyText({ label, text }: Props) {
  return (
    <button type="button" className="copy" data-copies={text}>
      {label}
    </button>
  )
}
