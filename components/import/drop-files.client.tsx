'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** Lets files be dropped on the form around a field for files; says so, and says nothing without script. */
export function DropFiles({ field }: { field: string }) {
  const isReady = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )

  useEffect(() => {
    const input = document.getElementById(field)
    const form = input?.closest('form')
    if (!(input instanceof HTMLInputElement) || !form) return
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      form.classList.add('over')
    }
    const leave = (event: DragEvent): void => {
      if (!form.contains(event.relatedTarget as Node | null)) form.classList.remove('over')
    }
    const drop = (event: DragEvent): void => {
      form.classList.remove('over')
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      input.files = event.dataTransfer.files
      input.focus()
    }
    form.addEventListener('dragover', over)
    form.addEventListener('dragleave', leave)
    form.addEventListener('drop', drop)
    return () => {
      form.removeEventListener('dragover', over)
      form.removeEventListener('dragleave', leave)
      form.removeEventListener('drop', drop)
    }
  }, [field])

  return isReady ? <span className="muted">or drop them here</span> : null
}
