import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { reported, told } from './told'

const speakers = (text: string) => findQuotations(text).map(q => q.speaker?.name ?? '—')

describe('someone of some body', () => {
  it.each([
    ['Chief Omar Velde of the Port Sanna Fire Department said the blaze was out.', 'Omar Velde'],
    ['Sgt. Omar Velde of the Norland State Police said the blaze was out.', 'Omar Velde'],
    ['Omar Velde with the State Patrol said the road was closed.', 'Omar Velde'],
    ['Judge Omar Velde of the Leeds District Court said the case was closed.', 'Omar Velde'],
    ['Ann Berg, of the University of Leeds, said the river had risen.', 'Ann Berg'],
    ['Ann Berg of the University of Leeds said the river had risen.', 'Ann Berg'],
    ['Dr. Ann Berg of Mercy Hospital said the river had risen.', 'Ann Berg'],
    ['Ann Berg of the Harbour Office, who arrived first, said the river had risen.', 'Ann Berg'],
  ])('speaks, not the body: %s', (sentence, name) => {
    expect(speakers(sentence)).toEqual([name])
  })

  it('speaks in marks too', () => {
    expect(told('Ann Berg of the Leeds Water Authority said, “The river has risen.”')).toEqual([
      'Ann Berg: “The river has risen.”',
    ])
  })

  it.each([
    ['In Leeds, the Water Authority said the river had risen.', 'Water Authority'],
    ['The Department of the Interior said the river had risen.', 'Department of the Interior'],
    [
      'The Science and Harbour Directorate of the Water Authority said the river had risen.',
      'Water Authority',
    ],
  ])('is nobody where no person is named: %s', (sentence, name) => {
    expect(speakers(sentence)).toEqual([name])
  })
})

describe('a clause inside the subject', () => {
  it.each([
    ['The union that represents the port’s 300 dock workers said it had warned the owners.', 'The union'],
    ['The company that runs the ferry’s two terminals said it had warned the owners.', 'The company'],
    ['The charity which feeds 300 children said it was running out of money.', 'The charity'],
    ['A lawyer who represents the families said they would sue.', 'A lawyer'],
    ['The firm whose drivers carried the children said it was sorry.', 'The firm'],
    ['The woman who found the two boys said they were cold.', 'The woman'],
    ['The lawyers for the men whom the police arrested said they were innocent.', 'The lawyers for the men'],
    ['The group representing the workers said it would sue.', 'The group'],
    ['The agency that oversees nursing homes said it would investigate.', 'The agency'],
    ['Ida Brandt of the union that represents the crews said it would sue.', 'Ida Brandt'],
    ['The head of the union that represents the crews said it would sue.', 'The head of the union'],
  ])('has not the subject of the sentence: %s', (sentence, name) => {
    expect(speakers(sentence)).toEqual([name])
  })

  it('ends where the sentence has its verb', () => {
    expect(
      reported('The union that represents the crews said owners told reporters the port was closed.'),
    ).toEqual([
      'The union said: owners told reporters the port was closed',
      'owners told: the port was closed',
    ])
  })

  it.each([
    ['After the storm that killed ten officials said the road was closed.', 'ten officials'],
    ['On Monday morning officials said the road was closed.', 'officials'],
    ['The claim that the officials made was false, the mayor said.', 'the mayor'],
    ['Ida Brandt told the crews that the mayor said nothing new.', 'Ida Brandt'],
  ])('is not taken for one where another sentence begins: %s', (sentence, name) => {
    expect(speakers(sentence)[0]).toBe(name)
  })
})

describe('a name between commas', () => {
  it('is no body for what it does', () => {
    const [quotation] = findQuotations(
      'The embattled governor, Ann Hartz, declared a state of alarm. Hartz said that the dam would hold.',
    )
    expect(quotation?.speaker).toMatchObject({ name: 'Ann Hartz', type: 'person' })
  })
})
