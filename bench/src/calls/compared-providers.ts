/** Those that the bench is about, on purpose: with others its figures could not be compared with those of earlier versions. */
export const comparedProviders = ["contentstats", "shortgenius", "vendo", "venice", "vinci"] as const
