import type * as workflows from "@actions/workflow-parser"
import type * as actions from "@actions/workflow-parser/actions/index"
import { build } from "esbuild"

const { convertWorkflowTemplate, parseAction, parseWorkflow, NoOperationTraceWriter } = await loadParser()

/** What GitHub's own parser finds wrong with a workflow or with the `action.yml` of an action, expressions included. */
export async function findWorkflowErrors(name: string, content: string): Promise<string[]> {
  const isAction = name.endsWith("action.yml")
  const parse = isAction ? parseAction : parseWorkflow
  const { context, value } = parse({ name, content }, new NoOperationTraceWriter())
  // Whether the jobs need one another in an order that there is.
  if (value && !isAction) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}

/** The parser is published for bundlers: it imports JSON as Node does not allow it. */
async function loadParser(): Promise<typeof workflows & typeof actions> {
  const { outputFiles } = await build({
    stdin: {
      contents: ["@actions/workflow-parser", "@actions/workflow-parser/actions/index"]
        .map((name) => `export * from "${name}"`)
        .join("\n"),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  })
  const [file] = outputFiles
  return await import(`data:text/javascript;base64,${Buffer.from(file?.contents ?? "").toString("base64")}`)
}
