/** Apart from the presets themselves, so that the command line can name them without loading the rules. */
export const PRESET_NAMES = ['recommended', 'strict', 'xa', 'huyen', 'tinh'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];
