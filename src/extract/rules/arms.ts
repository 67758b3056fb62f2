import type { DraftEntity } from "../entities.ts";

const ARMED_AGENCY =
  /\b(?:army|navy|air force|forces?|police|guards?|military|marines?|battalion|brigade|regiment|division|squadron|corps|command|militia|troops)\b/iu;
const ARMED_BODY =
  /\b(?:Islamic State|ISIS|ISIL|IS|Daesh|Da.?esh|al[- ]Qa.?i?da|al[- ]Qaeda|Taliban|Hezbollah|Hizbullah|Hizballah|Hamas|Boko Haram|al[- ]Shabaab|Houthis?|Nusra|Fatah|Jihad|PKK|YPG|FARC|ETA|IRA|Peshmerga|peshmerga|Janjaweed|Abu Sayyaf|Haqqani|Tamil Tigers|rebels?|insurgen\w+|guerr?illas?|militants?|militias?|mujahideen|fighters|coalition|Coalition|brigades?|Brigades?|Battalion|Army|army|Forces|forces|Guards?|Militia|NATO|Nato|Khmer Rouge|Wehrmacht|Viet Cong|Mahdi|Contras|Jundallah|Lashkar\S*)\b/u;

/** Whether a body bears arms, by its name: an army, a police, an armed group. */
export function isArmed(entity: DraftEntity): boolean {
  const names = [...entity.names.keys()];
  if (entity.type === "Agency") return names.some((name) => ARMED_AGENCY.test(name));
  return entity.type === "Organization" && names.some((name) => ARMED_BODY.test(name));
}

/** Whether an attack of one on the other is one with arms: "Russia attacked Ukraine", not "Trump attacked Clinton". */
export function withArms(subject: DraftEntity, object: DraftEntity): boolean {
  if (object.type === "Person" || object.type === "Law") return false;
  return subject.type === "Country" || isArmed(subject);
}

/** Whether it is one with words: "Trump attacked Clinton", "Beijing attacked the report". */
export const withWords = (subject: DraftEntity, object: DraftEntity): boolean => !withArms(subject, object) && !isArmed(subject);
