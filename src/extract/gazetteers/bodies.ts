export interface BodyFact { readonly name: string; readonly type: "Agency" | "Organization" | "Program" | "Event" | "Law" | "Product"; readonly aliases: readonly string[]; readonly country?: string }
export const BODIES: readonly BodyFact[] = [{ name: "PRISM", type: "Program", aliases: [] }];
