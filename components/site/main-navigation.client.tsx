'use client'

import { usePathname } from 'next/navigation'

const PLACES = [
  { href: '/', label: 'Stories', holds: /^\/(?:$|stories|articles\/|compare\/(?!paste))/ },
  { href: '/articles', label: 'Articles', holds: /^\/(?:articles$|deleted)/ },
  { href: '/quotations', label: 'Quotations', holds: /^\/(?:quotations|speakers)/ },
  { href: '/search', label: 'Search', holds: /^\/search/ },
  { href: '/compare/paste', label: 'Compare', holds: /^\/compare\/paste/ },
  { href: '/add', label: 'Add', holds: /^\/(?:add|feeds|jobs)/ },
  { href: '/method', label: 'Method', holds: /^\/method/ },
] as const

/** The ways into the site, with the one that the page belongs to marked. Rendered on the server like the rest. */
export function MainNavigation() {
  const path = usePathname()
  return (
    <nav aria-label="Main">
      <ul>
        {PLACES.map(({ href, label, holds }) => (
          <li key={href}>
            <a href={href} aria-current={path === href ? 'page' : holds.test(path) ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
