import { answerSuggestions } from '@/lib/server/choices'

export function GET(request: Request): Promise<Response> {
  return answerSuggestions(request)
}
