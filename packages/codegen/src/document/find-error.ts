/** The name of the error that an example of an operation means; undefined when it means none. */
export type FindError = (operation: string, example: string) => string | undefined
