export const US_STATES: Readonly<Record<string, readonly string[]>> = { Texas: ["Tex."] };
export const CITIES: ReadonlyMap<string, string> = new Map([["Wuzhen","CN"]]);
export const REGIONS: ReadonlySet<string> = new Set(["Europe"]);
export const LANDMARKS: ReadonlySet<string> = new Set(["Red Square"]);
