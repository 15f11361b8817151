import type { MoneyError } from "../document/money-error.ts"
import { toTable } from "./to-table.ts"

/** The page that lists the corpus for people. */
export function generateMoneyErrorsPage(errors: readonly MoneyError[]): string {
  const money = errors.filter(({ aboutMoney }) => aboutMoney).length
  const sections = [...Map.groupBy(errors, ({ provider }) => provider)].map(([provider, own]) => {
    const rows = own.map((error) => [
      String(error.status),
      `\`${error.id.split("/").at(-1)}\``,
      [error.class, ...(error.maybe ?? [])].map((name) => `\`${name}\``).join(" or "),
      toWord(error.aboutMoney),
      toWord(error.retryable),
      toWord(error.elsewhere),
      `[${error.evidence}](${error.source})`,
    ])
    const table = toTable(
      ["Status", "Example", "Error", "About money", "Retry may help", "Elsewhere may help", "Evidence"],
      rows,
    )
    return `## ${provider}\n\nWith their bodies: [the page of ${provider}](providers/${provider}.md#errors).\n\n${table}`
  })
  return `<!-- Generated from specs by "npm run generate"; do not edit. -->
# Money errors

${errors.length} error responses of ${sections.length} providers, and what each means: ${money} are about money, and ${errors.length - money} are
not, or not for certain. The status alone doesn't decide. [\`@api-balance/money-errors\`](../packages/money-errors/README.md) has them
as data, with a runner for your own program.

"About money" and "Retry may help" are "yes" only if that is certain.

${sections.join("\n")}`
}

function toWord(flag: boolean): string {
  return flag ? "yes" : "–"
}
