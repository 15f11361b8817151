import {
  type Application,
  Comment,
  CommentTag,
  Converter,
  type DeclarationReflection,
  ReflectionKind,
} from "typedoc"

/** The subjects of the folders of core's source; the exports of other packages are few enough to go by their kind. */
const groups: Readonly<Record<string, string>> = {
  errors: "Errors",
  model: "Model",
  money: "Money",
  period: "Periods",
  provider: "Making providers",
  transport: "Making providers",
  wire: "Reading responses",
}

/** Groups what core exports by what it is about, in the reference and in its navigation. */
export function groupByFolder(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection: DeclarationReflection) => {
    const file = reflection.project.getSymbolIdFromReflection(reflection)?.fileName ?? ""
    const group = groups[file.match(/\/packages\/core\/src\/(\w+)\//)?.[1] ?? ""]
    if (!group || !reflection.parent?.kindOf(ReflectionKind.Module)) return
    reflection.comment ??= new Comment()
    reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: group }]))
  })
}
