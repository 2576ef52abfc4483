import { MainNavigation } from './main-navigation.client'
import { ThemeChoice } from './theme-choice.client'

/** The name, the ways into the site, and the choice of colours. */
export function Masthead() {
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="name" href="/">
          Variorum
        </a>
        <MainNavigation />
        <ThemeChoice />
      </div>
    </header>
  )
}
