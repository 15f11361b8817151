/** The line by which a page is known as one of this command's. */
export const pageMark = '<meta name="generator" content="api-balance report">'
