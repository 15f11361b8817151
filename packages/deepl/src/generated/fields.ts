// Generated from specs/deepl by "npm run generate"; do not edit.
import type { AmountField } from "@api-balance/core/adapter"

/** `character_count` of Usage. */
export const characterCount: AmountField<"character_count", "characterCount"> = {"field":"character_count","unit":"character","form":"integer"}

/** `character_limit` of Usage. */
export const characterLimit: AmountField<"character_limit", "characterLimit"> = {"field":"character_limit","unit":"character","form":"integer"}

/** `api_key_character_count` of Usage. */
export const apiKeyCharacterCount: AmountField<"api_key_character_count", "apiKeyCharacterCount"> = {"field":"api_key_character_count","unit":"character","form":"integer"}

/** `api_key_character_limit` of Usage. */
export const apiKeyCharacterLimit: AmountField<"api_key_character_limit", "apiKeyCharacterLimit"> = {"field":"api_key_character_limit","unit":"character","form":"integer"}

/** `speech_to_text_minutes_count` of Usage. */
export const speechToTextMinutesCount: AmountField<"speech_to_text_minutes_count", "speechToTextMinutesCount"> = {"field":"speech_to_text_minutes_count","unit":"minute","form":"integer"}

/** `speech_to_text_minutes_limit` of Usage. */
export const speechToTextMinutesLimit: AmountField<"speech_to_text_minutes_limit", "speechToTextMinutesLimit"> = {"field":"speech_to_text_minutes_limit","unit":"minute","form":"integer"}
