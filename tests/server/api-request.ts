import { expect } from 'vitest'
import { answerApi } from '@/lib/server/api/answer-api'

/** Asks the API as the web server does; the address is that below /api/v1. */
export const askApi = (address: string, init?: RequestInit): Promise<Response> =>
  answerApi(new Request(`http://localhost/api/v1${address}`, init))

/** The body of an answer that must be a good one. */
export async function readApi(address: string, init?: RequestInit): Promise<unknown> {
  const answer = await askApi(address, init)
  const text = await answer.text()
  expect(answer.status, `${address}: ${text.slice(0, 500)}`).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/json')
  return JSON.parse(text)
}

/** Sends a value as JSON. */
export const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
