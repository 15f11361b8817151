import { homedir } from "node:os"
import { isAbsolute, join } from "node:path"

/** The folders of this command on this machine. They need not exist. */
export interface Places {
  readonly config: string
  readonly data: string
  readonly cache: string
}

const name = "api-balance"

/** Returns the platform's usual folders for this command. XDG has it that a relative path in its variables is ignored. */
export function findPlaces(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home = findHome(),
): Places {
  const at = (variable: string, ...usual: readonly string[]) => {
    const folder = environment[variable]
    return folder !== undefined && isAbsolute(folder) ? folder : join(home, ...usual)
  }
  if (platform === "darwin") {
    const library = join(home, "Library")
    return {
      config: join(library, "Preferences", name),
      data: join(library, "Application Support", name),
      cache: join(library, "Caches", name),
    }
  }
  if (platform === "win32") {
    const local = join(at("LOCALAPPDATA", "AppData", "Local"), name)
    return {
      config: join(at("APPDATA", "AppData", "Roaming"), name, "Config"),
      data: join(local, "Data"),
      cache: join(local, "Cache"),
    }
  }
  return {
    config: join(at("XDG_CONFIG_HOME", ".config"), name),
    data: join(at("XDG_DATA_HOME", ".local", "share"), name),
    cache: join(at("XDG_CACHE_HOME", ".cache"), name),
  }
}

/** A container may run as a user who has no home. */
function findHome(): string {
  try {
    return homedir()
  } catch {
    return "/"
  }
}
