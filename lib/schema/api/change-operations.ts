import { z } from 'zod'
import {
  changedStory,
  mergeBody,
  placeBody,
  placed,
  proposalBody,
  proposals,
  renameBody,
  speakerDecisionBody,
  speakerDecisions,
  splitBody,
} from './change'
import { deletedPage, deletion } from './deletion'
import { operation } from './operation'
import { keyset, slugInPath } from './parameters'

/** What people decide about articles, stories and speakers: what the pages can do, programs can. */

const nothing = z.strictObject({})
const bySlug = z.strictObject({ slug: slugInPath.describe('As lists give it.') })

const writing = { isWriting: true, query: nothing } as const
const changing = {
  ...writing,
  method: 'post',
  parameters: bySlug,
  problems: ['wrong-parameter', 'wrong-body', 'writing-closed', 'not-found', 'too-large', 'wrong-media-type'],
} as const
const plain = ['wrong-parameter', 'writing-closed', 'not-found'] as const

export const CHANGES = {
  deleteArticle: operation({
    ...writing,
    method: 'delete',
    path: '/articles/{slug}',
    title: 'Delete an article',
    description:
      'Takes an article from every list, page, search and story at once. It can be brought back for 30 days. Only where writing is open.',
    parameters: bySlug,
    body: null,
    response: deletion,
    problems: plain,
    example: '/articles/{slug}',
  }),
  listDeletedArticles: operation({
    isWriting: true,
    method: 'get',
    path: '/deleted-articles',
    title: 'Deleted articles',
    description: 'Articles that were deleted and can be brought back. Only where writing is open.',
    parameters: nothing,
    query: z.strictObject(keyset),
    body: null,
    response: deletedPage,
    problems: ['wrong-parameter', 'writing-closed'],
    example: '/deleted-articles',
  }),
  restoreArticle: operation({
    ...writing,
    method: 'post',
    path: '/deleted-articles/{slug}/restore',
    title: 'Bring a deleted article back',
    description:
      'Brings an article back with its revisions, its place in its story and what people decided about it. Only where writing is open.',
    parameters: bySlug,
    body: null,
    response: deletion,
    problems: plain,
    example: '',
  }),
  removeArticle: operation({
    ...writing,
    method: 'delete',
    path: '/deleted-articles/{slug}',
    title: 'Remove a deleted article for good',
    description:
      'Removes an article that was deleted before, with all its texts. This cannot be undone. Only where writing is open.',
    parameters: bySlug,
    body: null,
    response: deletion,
    problems: plain,
    example: '/deleted-articles/{slug}',
  }),
  placeArticle: operation({
    ...changing,
    path: '/articles/{slug}/place',
    title: 'Put an article into a story',
    description:
      'Says where an article belongs, which later matching leaves as it is. Only where writing is open.',
    body: placeBody,
    response: placed,
    example: '{"to": {"newStory": "The harbour bridge"}}',
  }),
  listProposals: operation({
    method: 'get',
    path: '/proposals',
    title: 'Proposed stories',
    description: 'Articles that may belong to a story though that is not sure.',
    parameters: nothing,
    query: z.strictObject({ limit: keyset.limit }),
    body: null,
    response: proposals,
    problems: ['wrong-parameter'],
    example: '/proposals',
  }),
  decideProposal: operation({
    ...changing,
    path: '/articles/{slug}/proposal',
    title: 'Decide on a proposed story',
    description:
      'Joins an article with what is proposed for it, or keeps it apart. Only where writing is open.',
    body: proposalBody,
    response: placed,
    example: '{"decision": "join"}',
  }),
  renameStory: operation({
    ...changing,
    path: '/stories/{slug}/rename',
    title: 'Rename a story',
    description: 'Gives a story another title, which loading and matching keep. Only where writing is open.',
    body: renameBody,
    response: changedStory,
    example: '{"title": "The harbour bridge"}',
  }),
  mergeStory: operation({
    ...changing,
    path: '/stories/{slug}/merge',
    title: 'Merge a story into another',
    description:
      'Makes two stories one; the address of the one that ends leads to the other. Only where writing is open.',
    body: mergeBody,
    response: changedStory,
    example: '{"into": "the-harbour-bridge"}',
  }),
  splitStory: operation({
    ...changing,
    path: '/stories/{slug}/split',
    title: 'Split a story',
    description:
      'Takes articles out of a story into a new one; later matching keeps the two apart. Only where writing is open.',
    body: splitBody,
    response: changedStory,
    example: '{"articles": ["ferries-stand-still"], "title": "The ferries"}',
  }),
  listSpeakerDecisions: operation({
    method: 'get',
    path: '/stories/{slug}/speaker-decisions',
    title: 'Decisions about speakers',
    description: 'What people decided about who is whom in a story.',
    parameters: bySlug,
    query: nothing,
    body: null,
    response: speakerDecisions,
    problems: ['wrong-parameter', 'not-found'],
    example: '/stories/{slug}/speaker-decisions',
  }),
  decideSpeakers: operation({
    ...changing,
    path: '/stories/{slug}/speaker-decisions',
    title: 'Decide about speakers',
    description:
      'Says that two forms of names are one speaker, or two, or takes that back. The people of the story are joined anew. Only where writing is open.',
    body: speakerDecisionBody,
    response: speakerDecisions,
    example:
      '{"decision": "join", "left": {"article": "a", "form": "Ada Lindqvist"}, "right": {"article": "b", "form": "Lindquist"}}',
  }),
}
