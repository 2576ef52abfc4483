import type { Metadata } from 'next'
import { ConfirmDeletion } from '@/components/deleted/confirm-deletion'
import { loadConfirmation } from '@/lib/server/deletions'
import '../../styles/deleted.css'

export const metadata: Metadata = { title: 'Delete articles', robots: { index: false } }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ConfirmDeletionPage({ searchParams }: Props) {
  return (
    <div className="deleted wrap page">
      <ConfirmDeletion view={await loadConfirmation(await searchParams)} />
    </div>
  )
}
