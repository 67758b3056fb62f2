import { AGREEMENT_RULES } from "./agreements.ts";
import { ALLIANCE_RULES } from "./alliances.ts";
import { BELONGING_RULES } from "./belonging.ts";
import { COMPOUND_RULES } from "./compounds.ts";
import { CONTACT_RULES } from "./contact.ts";
import { CUSTODY_RULES } from "./custody.ts";
import { DESCRIBED_PEOPLE_RULES } from "./described-people.ts";
import { ENCOUNTER_RULES } from "./encounters.ts";
import { FAULT_RULES } from "./faults.ts";
import { FORCE_RULES } from "./force.ts";
import { GATHERING_RULES } from "./gatherings.ts";
import { HEAD_RULES } from "./heads.ts";
import { HELP_RULES } from "./help.ts";
import { HOME_RULES } from "./homes.ts";
import { HOST_RULES } from "./hosts.ts";
import { IDIOM_RULES } from "./idioms.ts";
import { INTERACTION_RULES } from "./interactions.ts";
import { KIN_RULES } from "./kin.ts";
import { KIND_RULES } from "./kinds.ts";
import { LABEL_RULES } from "./labels.ts";
import { MEMBERSHIP_RULES } from "./memberships.ts";
import { NAME_WHOLE_RULES } from "./name-wholes.ts";
import { OPPOSITION_RULES } from "./opposition.ts";
import { PARTY_RULES } from "./parties.ts";
import { PART_RULES } from "./parts.ts";
import { PLACE_RULES } from "./places.ts";
import { POST_RULES } from "./posts.ts";
import { POWER_RULES } from "./power.ts";
import { PRESENCE_RULES } from "./presence.ts";
import { RACE_RULES } from "./races.ts";
import type { Rule } from "./rule.ts";
import { SCENE_RULES } from "./scenes.ts";
import { SEIZURE_RULES } from "./seizures.ts";
import { STAY_RULES } from "./stays.ts";
import { SUPPORT_RULES } from "./support.ts";
import { TITLE_RULES } from "./titles.ts";
import { WISH_RULES } from "./wishes.ts";

/** Every way to read a relation off an article. */
export const RULES: readonly Rule[] = [
  ...TITLE_RULES,
  ...PARTY_RULES,
  ...DESCRIBED_PEOPLE_RULES,
  ...BELONGING_RULES,
  ...KIN_RULES,
  ...PRESENCE_RULES,
  ...GATHERING_RULES,
  ...CONTACT_RULES,
  ...ENCOUNTER_RULES,
  ...STAY_RULES,
  ...SCENE_RULES,
  ...POWER_RULES,
  ...PLACE_RULES,
  ...HOME_RULES,
  ...PART_RULES,
  ...NAME_WHOLE_RULES,
  ...MEMBERSHIP_RULES,
  ...POST_RULES,
  ...HEAD_RULES,
  ...ALLIANCE_RULES,
  ...SUPPORT_RULES,
  ...HELP_RULES,
  ...WISH_RULES,
  ...AGREEMENT_RULES,
  ...OPPOSITION_RULES,
  ...RACE_RULES,
  ...LABEL_RULES,
  ...FAULT_RULES,
  ...FORCE_RULES,
  ...CUSTODY_RULES,
  ...SEIZURE_RULES,
  ...COMPOUND_RULES,
  ...KIND_RULES,
  ...IDIOM_RULES,
  ...HOST_RULES,
  ...INTERACTION_RULES,
];
