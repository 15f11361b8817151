import type { Theme } from "vitepress"
import defaultTheme from "vitepress/theme"
import "./style.css"

export default { extends: defaultTheme } satisfies Theme
