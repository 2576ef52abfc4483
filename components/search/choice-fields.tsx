import type { Choices } from '@/lib/schema/choices'
import { ChoiceSuggestions } from './choice-suggestions.client'

/** More than this in a list and the eye does not find a name: then it is typed. */
const MOST_IN_A_LIST = 40

/** The filters of a form: a list where it is short, else a field in which a name is typed, with what there is offered. */
export function ChoiceFields({ choices }: { choices: readonly Choices[] }) {
  return choices.map(choice => (
    <label key={choice.name}>
      <span>{choice.label}</span>
      {choice.hasMore || choice.options.length > MOST_IN_A_LIST ? (
        <Typed choice={choice} />
      ) : (
        <select name={choice.name} defaultValue={choice.chosen}>
          <option value="">{choice.any}</option>
          {isListed(choice) ? null : <option value={choice.chosen}>{choice.chosenLabel}</option>}
          {choice.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </label>
  ))
}

const isListed = ({ chosen, options }: Choices): boolean =>
  chosen === '' || options.some(({ value }) => value === chosen)

/** What is typed is a name, and so is what stands in the address: it is looked up. A value of none is its sign. */
function Typed({ choice: { name, any, chosen, chosenLabel, options, hasMore } }: { choice: Choices }) {
  const list = `choices-${name}`
  const isNone = chosen === '-'
  return (
    <>
      <input
        type="text"
        name={name}
        list={list}
        defaultValue={isNone ? chosen : chosenLabel}
        placeholder={any}
        maxLength={200}
        autoComplete="off"
      />
      <datalist id={list}>
        {options.map(({ value, label }) =>
          value === '-' ? (
            <option key={value} value={value}>
              {label}
            </option>
          ) : (
            <option key={value} value={label} />
          ),
        )}
      </datalist>
      {hasMore && <ChoiceSuggestions list={list} of={name} />}
    </>
  )
}
