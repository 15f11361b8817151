import { expect, test } from "vitest"
import { renameField } from "../src/scenario/rename-field.js"

test.each([
  [
    '{"object":"page","data":[{"object":"bucket","cents":5}]}',
    '{"object":"page","dataRenamed":[{"object":"bucket","cents":5}]}',
  ],
  ['[{"kind":"a","left":1},{"left":2}]', '[{"kind":"a","leftRenamed":1},{"leftRenamed":2}]'],
  ['{"left":"1.5"}', '{"leftRenamed":"1.5"}'],
])("of %s the first field that is not a string is renamed, or the first of all", (text, renamed) => {
  expect(renameField(text)).toBe(renamed)
})
