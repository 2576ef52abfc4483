'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { readTextFile } from './read-text-file'

interface Props {
  /** Ids of the fields that are filled. */
  text: string
  name: string
  /** Which side the file is for, as its legend says. */
  label: string
  /** Bytes; given as a property, because what checks it on the server is nothing to load in a browser. */
  largest: number
}

/** Puts a text file, chosen or dropped on the field, into the form. Nothing is sent before the form is. Only with script. */
export function FileChoice({ text, name, label, largest }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const isReady = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )

  useEffect(() => {
    const field = document.getElementById(text)
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      void fillFrom(file, largest, text, name).then(setProblem)
    }
    field?.addEventListener('drop', onDrop)
    return () => field?.removeEventListener('drop', onDrop)
  }, [text, name, largest])

  if (!isReady) return null
  return (
    <p className="file">
      <label>
        or a text file, chosen here or dropped above
        <input
          type="file"
          accept="text/plain,.txt,.md"
          aria-label={`Text file for the ${label.toLowerCase()}`}
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) setProblem(await fillFrom(file, largest, text, name))
          }}
        />
      </label>
      <span className="problem" role="status">
        {problem}
      </span>
    </p>
  )
}

/** Fills the fields from the file; what went wrong, or null. */
async function fillFrom(file: File, largest: number, textId: string, nameId: string): Promise<string | null> {
  const { text, problem } = await readTextFile(file, largest)
  if (text === null) return problem
  const [field, name] = [document.getElementById(textId), document.getElementById(nameId)]
  if (field instanceof HTMLTextAreaElement) field.value = text
  if (name instanceof HTMLInputElement && name.value === '') name.value = file.name
  return null
}
