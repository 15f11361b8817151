import { join } from "node:path"
import {
  Application,
  Comment,
  type DeclarationReflection,
  LogLevel,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc"
import type { PluginOptions } from "typedoc-plugin-markdown"
import ts from "typescript"
import { explainFields } from "./explain-fields.ts"
import { type EntryPoint, findEntryPoints } from "./find-entry-points.ts"
import { groupByFolder } from "./group-by-folder.ts"
import { referenceFolder, repository } from "./paths.ts"
import { repositoryUrl } from "./repository-url.ts"
import { wrapSignatures } from "./wrap-signatures.ts"

const options: TypeDocOptions & PluginOptions = {
  plugin: ["typedoc-plugin-markdown"],
  name: "API reference",
  readme: "none",
  basePath: repository,
  // The types of the wire are generated from the provider's spec, whose operations its page lists.
  exclude: ["**/generated/wire.ts"],
  excludeExternals: true,
  disableGit: true,
  groupOrder: ["Modules", "Functions", "Model", "Money", "Errors", "Periods", "Properties", "*"],
  sort: ["alphabetical"],
  // Every export must have one sentence; this enforces it.
  validation: { notDocumented: true },
  requiredToBeDocumented: ["Class", "Function", "Interface", "TypeAlias", "Variable"],
  logLevel: LogLevel.Warn,
  entryFileName: "index",
  excludeScopesInPaths: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  expandObjects: true,
  expandParameters: true,
  indexFormat: "table",
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  tableColumnSettings: { hideSources: true, hideModifiers: true, hideInherited: true, hideOverrides: true },
  pageTitleTemplates: { index: "API reference", module: "{name}", member: "{name}" },
}

/**
 * Writes the reference of every public package from the comments in its source, and the tree of its navigation beside it. Each
 * export leads to its source, once the repository is public.
 * @throws Error when TypeDoc warns of anything
 */
export async function writeReference(
  folder: string = referenceFolder,
  address: string | undefined = repositoryUrl,
): Promise<void> {
  const entryPoints = findEntryPoints()
  // What several export belongs to the first that TypeDoc reads: the package that others pass it on from.
  const files = entryPoints.map(({ file }) => file).reverse()
  const all: TypeDocOptions & PluginOptions = {
    ...options,
    entryPoints: files,
    outputs: [{ name: "markdown", path: folder }],
    navigationJson: `${folder}.json`,
    disableSources: address === undefined,
    sourceLinkTemplate: `${address}/blob/main/{path}#L{line}`,
  }
  const app = await Application.bootstrapWithPlugins(all)
  app.options.setCompilerOptions(files, toCompilerOptions(entryPoints), undefined)
  groupByFolder(app)
  app.renderer.on(PageEvent.END, (page) => {
    page.contents &&= wrapSignatures(page.contents)
  })
  const project = await app.convert()
  if (!project) throw new Error("the sources of the packages cannot be read: see above")
  nameModules(project, entryPoints)
  for (const reflection of Object.values(project.reflections)) tidy(reflection as DeclarationReflection)
  await app.generateOutputs(project)
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("the reference has flaws: see above")
}

/** All packages are read from source as one program, so that what one of them passes on is the same thing. */
function toCompilerOptions(entryPoints: readonly EntryPoint[]): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile)
  const { options: shared } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const paths = Object.fromEntries(entryPoints.map(({ name, file }) => [name, [file]]))
  return {
    ...shared,
    noEmit: true,
    paths,
    types: ["node"],
    typeRoots: [join(repository, "node_modules/@types")],
  }
}

/** Names modules as they are imported, and puts them into the order of the entry points. */
function nameModules(project: ProjectReflection, entryPoints: readonly EntryPoint[]) {
  const order = new Map<DeclarationReflection, number>()
  for (const module of project.children ?? []) {
    const { fileName } = project.getSymbolIdFromReflection(module) ?? {}
    const index = entryPoints.findIndex(({ file }) => file === fileName)
    const { name, description } = entryPoints[index] ?? {}
    if (!name) throw new Error(`${module.name} is no entry point of a package`)
    module.name = name
    module.comment = description
      ? new Comment([{ kind: "text", text: description }])
      : new Comment(findFunction(module)?.comment?.summary)
    order.set(module, index)
  }
  const compare = (a: unknown, b: unknown) =>
    (order.get(a as DeclarationReflection) ?? 0) - (order.get(b as DeclarationReflection) ?? 0)
  project.children?.sort(compare)
  for (const group of project.groups ?? []) group.children.sort(compare)
}

/** The purpose of a part of a package. */
function findFunction(module: DeclarationReflection) {
  return module.children?.find(({ kind }) => kind === ReflectionKind.Function)?.signatures?.[0]
}

function tidy(reflection: DeclarationReflection) {
  nameParameter(reflection)
  explainFields(reflection)
  forgetInheritance(reflection)
}

/** A parameter that is taken apart at once has no name of its own: it is called after its type, or options. */
function nameParameter(reflection: DeclarationReflection) {
  if (reflection.name !== "__namedParameters") return
  const name = reflection.type?.type === "reference" ? reflection.type.name.match(/[A-Z][a-z]+$/) : null
  reflection.name = name?.[0].toLowerCase() ?? "options"
}

/** Inherited members are shown like others: a caller need not know where one was declared. */
function forgetInheritance(reflection: DeclarationReflection) {
  delete reflection.inheritedFrom
  delete reflection.overwrites
  delete reflection.implementationOf
}
