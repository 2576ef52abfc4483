import { z } from 'zod'
import {
  feedAddressBody,
  feedList,
  feedWithEntries,
  followBody,
  followedFeed,
  readFeed,
  unfollowed,
} from './feed'
import { batch, batchInPath, batchList, jobDecided, jobFilter, jobInPath, jobPage } from './job'
import { operation } from './operation'
import { slugInPath } from './parameters'

/** Feeds and work in the background: what the pages can do, programs can. */

const nothing = z.strictObject({})
const bySlug = z.strictObject({ slug: slugInPath.describe('As lists give it.') })
const byJob = z.strictObject(jobInPath)

const reading = { method: 'get', query: nothing, body: null } as const
const writing = { isWriting: true, query: nothing } as const
const sending = {
  ...writing,
  method: 'post',
  parameters: nothing,
  problems: [
    'wrong-parameter',
    'wrong-body',
    'writing-closed',
    'too-large',
    'wrong-media-type',
    'cannot-be-read',
  ],
} as const
const plain = ['wrong-parameter', 'writing-closed', 'not-found'] as const

export const WORK = {
  lookAtFeed: operation({
    ...sending,
    path: '/imports/feed',
    title: 'Look at a feed',
    description: 'Reads a feed once and lists what it has. Nothing is stored. Only where writing is open.',
    body: feedAddressBody,
    response: readFeed,
    example: '{"address": "https://example.org/feed.xml"}',
  }),
  listFeeds: operation({
    ...reading,
    path: '/feeds',
    title: 'Followed feeds',
    description: 'The feeds whose new articles are taken in by themselves, with how they do.',
    parameters: nothing,
    response: feedList,
    problems: ['wrong-parameter'],
    example: '/feeds',
  }),
  followFeed: operation({
    ...sending,
    path: '/feeds',
    title: 'Follow a feed',
    description:
      'Reads a feed and follows it. Followed again, it is checked as often as is said then. Only where writing is open.',
    body: followBody,
    response: followedFeed,
    example: '{"address": "https://example.org/feed.xml", "interval": 60}',
  }),
  readFeed: operation({
    ...reading,
    path: '/feeds/{slug}',
    title: 'A followed feed',
    description: 'How a followed feed does, and what became of its newest entries.',
    parameters: bySlug,
    response: feedWithEntries,
    problems: ['wrong-parameter', 'not-found'],
    example: '/feeds/{slug}',
  }),
  checkFeed: operation({
    ...writing,
    method: 'post',
    path: '/feeds/{slug}/check',
    title: 'Check a feed now',
    description:
      'Lets a followed feed be checked next, also one that failed too often. Only where writing is open.',
    parameters: bySlug,
    body: null,
    response: followedFeed,
    problems: plain,
    example: '',
  }),
  unfollowFeed: operation({
    ...writing,
    method: 'delete',
    path: '/feeds/{slug}',
    title: 'Stop following a feed',
    description:
      'The feed is checked no more; the articles that came of it stay. Only where writing is open.',
    parameters: bySlug,
    body: null,
    response: unfollowed,
    problems: plain,
    example: '/feeds/{slug}',
  }),
  listJobs: operation({
    ...reading,
    path: '/jobs',
    title: 'Jobs',
    description: 'Work in the background, the newest first, with how much there is of each kind.',
    parameters: nothing,
    query: z.strictObject(jobFilter),
    response: jobPage,
    problems: ['wrong-parameter'],
    example: '/jobs?state=failed',
  }),
  retryJob: operation({
    ...writing,
    method: 'post',
    path: '/jobs/{kind}/{id}/retry',
    title: 'Try a job again',
    description: 'Tries a job that was set aside again, now. Only where writing is open.',
    parameters: byJob,
    body: null,
    response: jobDecided,
    problems: plain,
    example: '',
  }),
  forgetJob: operation({
    ...writing,
    method: 'delete',
    path: '/jobs/{kind}/{id}',
    title: 'Forget a job',
    description: 'Forgets a job that was set aside or waits. Only where writing is open.',
    parameters: byJob,
    body: null,
    response: jobDecided,
    problems: plain,
    example: '/jobs/{kind}/{id}',
  }),
  listBatches: operation({
    ...reading,
    path: '/batches',
    title: 'Files of many articles',
    description: 'How far the files are that came lately and were left to the workers.',
    parameters: nothing,
    response: batchList,
    problems: ['wrong-parameter'],
    example: '/batches',
  }),
  readBatch: operation({
    ...reading,
    path: '/batches/{id}',
    title: 'A file of many articles',
    description: 'How far it is: taken in, skipped, set aside, to go, how quickly, and how long that takes.',
    parameters: z.strictObject({ id: batchInPath }),
    response: batch,
    problems: ['wrong-parameter', 'not-found'],
    example: '/batches/{id}',
  }),
}
