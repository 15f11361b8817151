/** The meaning of a success that no method of a provider reads, only its `client`. */
export const viaClient = "through client"
