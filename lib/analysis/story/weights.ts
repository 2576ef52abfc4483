import type { StoryLine } from './judge'

/** Learnt by tests/bench/learn-stories.ts: name, mean, deviation and weight of each feature. */
export const STORY_LINE: StoryLine = {
  terms: [
    ['terms', 0.28844, 0.2035, -0.4724],
    ['names', 0.2309, 0.23119, 0.58854],
    ['nameCosine', 0.18234, 0.19369, 0.72572],
    ['leadNames', 0.1634, 0.20943, 0.56798],
    ['leadTerms', 0.25474, 0.19802, -0.93844],
    ['mainNamesLeast', 0.18452, 0.2636, 0.61814],
    ['mainNamesMost', 0.33364, 0.32621, 1.3149],
    ['sharedNames', 0.25583, 0.3191, -0.47026],
    ['sharedWords', 0.27564, 0.24171, 0.45188],
    ['linked', 0.36851, 0.44529, -0.18288],
    ['firmest', 0.42989, 0.46647, 0.81571],
    ['leadLink', 0.42646, 0.48243, 0.1312],
    ['namesAndLinks', 0.13551, 0.26014, 0.37144],
    ['figures', 0.26181, 0.25184, 1.0397],
    ['weekdays', 0.3573, 0.35309, 0.84872],
    ['days', 0.44115, 0.48627, -2.7924],
  ],
  bias: -8.6779,
}
