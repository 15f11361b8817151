/** An example's name is a scenario, so one operation may not use it for two responses. */
function exampleNamesUnique() {
  return {
    Operation(operation, { location, report, resolve }) {
      const statusOf = new Map()
      for (const [status, reference] of Object.entries(operation.responses ?? {})) {
        for (const name of exampleNames(resolve(reference).node)) {
          const other = statusOf.get(name)
          if (other) {
            report({
              message: `Two responses have an example "${name}": ${other} and ${status}. Rename one of them.`,
              location: location.child(["responses", status]).key(),
            })
          }
          statusOf.set(name, status)
        }
      }
    },
  }
}

/** By default, a mock returns the first example of the first success. */
function firstSuccessHealthy() {
  return {
    Operation(operation, { location, report, resolve }) {
      const responses = operation.responses ?? {}
      const status = Object.keys(responses).find((candidate) => candidate.startsWith("2"))
      const json = status && resolve(responses[status]).node?.content?.["application/json"]
      const [first] = Object.keys(json?.examples ?? {})
      if (first && first !== "healthy") {
        report({
          message: `The first example of the success is "${first}". Put the sample of the provider's own page first and call it "healthy".`,
          location: location.child(["responses", status]).key(),
        })
      }
    },
  }
}

/** A header with `examples` is sent with the examples of its response that it names, and with no others. */
function headerExamplesNamed() {
  return {
    Response: {
      Header(header, { key, location, report }, { Response: response }) {
        const known = exampleNames(response)
        for (const name of Object.keys(header.examples ?? {})) {
          if (!known.has(name)) {
            report({
              message: `The response has no example "${name}" for its header ${key}. Use one of: ${[...known].join(", ")}.`,
              location: location.child(["examples", name]).key(),
            })
          }
        }
      },
    },
  }
}

/** The same name may stand in several media types of one response: it is one state in several formats. */
function exampleNames(response) {
  return new Set(
    Object.values(response?.content ?? {}).flatMap(({ examples }) => Object.keys(examples ?? {})),
  )
}

/** The plugin that Redocly loads: the rules of the specs that its own rules and assertions cannot express. */
export default function lintRules() {
  return {
    id: "specs",
    rules: {
      oas3: {
        "example-names-unique": exampleNamesUnique,
        "first-success-healthy": firstSuccessHealthy,
        "header-examples-named": headerExamplesNamed,
      },
    },
  }
}
