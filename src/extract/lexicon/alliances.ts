import type { EntityType } from "../../schema/entity-types.ts";

const NAMED = new Set(
  `NATO|EU|UN|U.N.|E.U.|G7|G-7|G8|G-8|G20|G-20|OECD|OPEC|ASEAN|ECOWAS|BRICS|APEC|WTO|IMF|OSCE|EFTA|NAFTA|GCC|SADC|AU|CIS|SCO|CARICOM|
  SAARC|Mercosur|Commonwealth|Visegrad Group|Warsaw Pact|Quad|Five Eyes|Paris Club|World Bank|Council of Europe|United Nations|Security Council|
  UN Security Council|U.N. Security Council|Entente|Non-Aligned Movement|International Criminal Court|ICC|Schengen|Eurozone|eurozone`
    .split("|")
    .map((name) => name.trim()),
);

const LIKE =
  /\b(?:Union|Alliance|League|Treaty Organi[sz]ation|Cooperation Council|Coalition|Community|Commonwealth of|Association of)\b|\bcoalition\b/u;

/** Whether countries may be members of a body: "NATO", "the Arab League", "the African Union". */
export function isAlliance(entity: { readonly type: EntityType; readonly names: ReadonlyMap<string, unknown> }): boolean {
  if (entity.type !== "Organization" && entity.type !== "Agency") return false;
  return [...entity.names.keys()].some((name) => NAMED.has(name) || LIKE.test(name));
}
