import type { StoryLines } from './judge'

/** Learnt by tests/bench/learn-stories.ts: name, mean, deviation and weight of each feature. */
export const STORY_LINES: StoryLines = {
  counted: {
    terms: [
      ['mainNames', 0.12615, 0.22287, 0.72313],
      ['leadNames', 0.17943, 0.21404, 0.47925],
      ['names', 0.11605, 0.14442, 0.82679],
      ['namesShared', 0.19914, 0.18636, 0.36125],
      ['namesAndLinks', 0.13183, 0.25694, 0.54101],
      ['confirmed', 0.17397, 0.26104, 0.28156],
      ['toldAlike', 0.20661, 0.22067, 0.9458],
      ['contradicted', 0.28953, 0.28937, -0.84633],
      ['otherFigures', 0.29525, 0.3337, -0.92297],
      ['figures', 0.25336, 0.25477, 0.47628],
      ['figuresShared', 0.019005, 0.062904, 0.0052674],
      ['otherWeekdays', 0.55797, 0.49663, -0.76754],
      ['length', 0.45128, 0.30475, -0.87334],
    ],
    bias: -7.387,
  },
  uncounted: {
    terms: [
      ['mainNames', 0.30479, 0.28342, 0.49458],
      ['leadNames', 0.34486, 0.24761, 0.96143],
      ['names', 0.26577, 0.18654, 0.66617],
      ['namesShared', 0.50667, 0.28816, 0.49662],
      ['namesAndLinks', 0.31363, 0.32962, 0.63936],
      ['confirmed', 0.33945, 0.35176, 0.98861],
      ['toldAlike', 0.5731, 0.45056, 0.62807],
      ['contradicted', 0.2591, 0.27659, -0.48763],
      ['otherFigures', 0.29525, 0.3337, -1.4792],
      ['figures', 0.25336, 0.25477, 0.62366],
      ['figuresShared', 0.019005, 0.062904, 0.39013],
      ['otherWeekdays', 0.55797, 0.49663, -1.4808],
      ['length', 0.45128, 0.30475, -0.75785],
    ],
    bias: -7.5293,
  },
}
