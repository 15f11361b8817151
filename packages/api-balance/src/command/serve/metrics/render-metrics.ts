import { type FamilyKey, families, type Sample, toMetricName } from "./families.js"

/** The two text formats of metrics. */
export type MetricsFormat = "prometheus" | "openmetrics"

/** The content type of each format. */
export const metricsTypes: Readonly<Record<MetricsFormat, string>> = {
  prometheus: "text/plain; version=0.0.4; charset=utf-8",
  openmetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8",
}

/** Renders samples, in the order of the families. */
export function renderMetrics(samples: readonly Sample[], format: MetricsFormat): string {
  const byKey = groupByKey(samples)
  const lines = Object.entries(families).flatMap(([key, { type, help }]) => {
    const own = byKey.get(key as FamilyKey) ?? []
    if (own.length === 0) return []
    const name = toMetricName(key)
    // OpenMetrics names a counter without its suffix.
    const title = format === "openmetrics" && type === "counter" ? name.replace(/_total$/, "") : name
    return [`# HELP ${title} ${help}`, `# TYPE ${title} ${type}`, ...own.map(renderSample)]
  })
  return `${[...lines, ...(format === "openmetrics" ? ["# EOF"] : [])].join("\n")}\n`
}

function groupByKey(samples: readonly Sample[]): Map<FamilyKey, Sample[]> {
  const groups = new Map<FamilyKey, Sample[]>()
  for (const sample of samples) {
    const group = groups.get(sample.key)
    if (group) group.push(sample)
    else groups.set(sample.key, [sample])
  }
  return groups
}

function renderSample({ key, labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`)
  return `${toMetricName(key)}{${pairs.join(",")}} ${value}`
}

function escapeLabel(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")
}
