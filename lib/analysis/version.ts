/**
 * Which edition of the analysis made a stored row. Raise it whenever the same text would be cleaned, segmented, quoted or
 * joined differently; `variorum reanalyse` then rebuilds what an older edition stored.
 */
export const ANALYSIS_VERSION = 7
