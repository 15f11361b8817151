import { type DeclarationReflection, ReflectionKind } from "typedoc"

/** Gives the fields of a class the comments of what its constructor takes: an error is made of facts of the same names. */
export function explainFields(reflection: DeclarationReflection): void {
  if (!reflection.kindOf(ReflectionKind.Class)) return
  const [signature] =
    reflection.children?.find(({ kind }) => kind === ReflectionKind.Constructor)?.signatures ?? []
  const taken = signature?.parameters?.[0]?.type
  if (taken?.type !== "reference" || !taken.reflection?.isDeclaration()) return
  for (const fact of taken.reflection.children ?? []) {
    const field = reflection.children?.find(({ name }) => name === fact.name)
    if (field && !field.hasComment() && fact.comment) field.comment = fact.comment.clone()
  }
}
