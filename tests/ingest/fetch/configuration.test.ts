import { describe, expect, test } from 'vitest'
import {
  DEFAULT_FETCH_CONFIGURATION,
  FetchConfigurationError,
  readFetchConfiguration,
} from '@/lib/ingest/fetch/configuration'

describe('the environment', () => {
  test('that says nothing leaves only the open web', () => {
    const configuration = readFetchConfiguration({ VARIORUM_FETCH_PORTS: '', OTHER: 'x' })
    expect(configuration).toEqual(DEFAULT_FETCH_CONFIGURATION)
    expect(configuration).toEqual({ allowedPorts: [80, 443], allowedPrivateAddresses: [], contact: null })
  })

  test('names ports, ranges and a contact', () => {
    expect(
      readFetchConfiguration({
        VARIORUM_FETCH_PORTS: '80, 443,8080',
        VARIORUM_FETCH_PRIVATE: '10.1.0.0/16, ::1',
        VARIORUM_CONTACT: 'https://desk.example/about',
      }),
    ).toEqual({
      allowedPorts: [80, 443, 8080],
      allowedPrivateAddresses: ['10.1.0.0/16', '::1'],
      contact: 'https://desk.example/about',
    })
  })

  test.each([
    { VARIORUM_FETCH_PORTS: '80,http' },
    { VARIORUM_FETCH_PORTS: '70000' },
    { VARIORUM_FETCH_PORTS: ',' },
    { VARIORUM_FETCH_PRIVATE: 'intranet' },
    { VARIORUM_FETCH_PRIVATE: '10.0.0.0/33' },
    { VARIORUM_FETCH_PRIVATE: '10.0.0.0/8/8' },
    { VARIORUM_CONTACT: 'a\r\nx-header: b' },
    { VARIORUM_CONTACT: 'someone (a person)' },
  ])('%j cannot be used, and the variable is named', environment => {
    const name = Object.keys(environment)[0] ?? ''
    expect(() => readFetchConfiguration(environment)).toThrow(FetchConfigurationError)
    expect(() => readFetchConfiguration(environment)).toThrow(name)
  })
})
