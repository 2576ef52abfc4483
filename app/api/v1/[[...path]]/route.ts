import { answerApi } from '@/lib/server/api/answer-api'

/** All addresses of the API: which there are stands in one list, so that the rest is answered with problem details too. */
export {
  answerApi as GET,
  answerApi as HEAD,
  answerApi as POST,
  answerApi as PUT,
  answerApi as PATCH,
  answerApi as DELETE,
  answerApi as OPTIONS,
}
