import type { Metadata } from 'next'
import { Saved } from '@/components/import/saved'
import { loadSaved } from '@/lib/server/add-saved'
import '../../styles/add.css'

export const metadata: Metadata = { title: 'Saved', robots: { index: false } }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SavedPage({ searchParams }: Props) {
  return (
    <div className="add wrap page">
      <Saved view={await loadSaved(await searchParams)} />
    </div>
  )
}
