import { withWords } from "./arms.ts";
import { idiomRule } from "./idiom-rule.ts";
import type { Rule } from "./rule.ts";

// Verbs that tell nothing without their nouns: "took issue with", "came to his defense", "put pen to".

/** Set phrases, by what they tell of two. */
export const IDIOM_RULES: readonly Rule[] = [
  idiomRule({
    id: "opposes.idiom",
    relation: "opposes",
    idioms: `take | issue exception umbrage offence offense | with to at
      take make have | dig shot swipe jab aim crack stab potshot pop | at
      take hold have | dim+view | of
      cast throw sow | doubt doubts aspersions shade | on over at
      raise | doubt doubts question questions eyebrow eyebrows objection objections alarm hackles | about over to
      pour throw dump | cold+water water scorn | on over
      heap pour pile | scorn abuse derision ridicule criticism blame contempt | on upon
      pin lay put place | blame responsibility fault | on upon with at
      turn | back backs fire gun guns anger ire fury | on at against upon
      turn_up | nose noses | at
      take haul drag | to:court to:task to:tribunal | it
      hold call bring | to:account to:heel to:book | it
      put | on:notice on:defensive on:spot | it
      throw toss | under:bus | it
      drag | through:mud | it
      tear pick rip | to:shreds to:shred to:pieces | it
      wash | hand hands | of
      wipe | floor | with
      be find stand | at:odds at:loggerheads at:daggers at:variance on:warpath | with against
      be have | no:fan no:friend no:admirer no:lover | of
      have show | no:love no:time no:patience no:sympathy no:regard no:use no:respect no:confidence no:faith no:trust | for with in
      break | rank ranks faith tie ties relation relations promise promises | with to
      cut sever break_off suspend cut_off | tie ties relation relations link links contact contacts | with to
      part | company way ways | with
      lose | patience faith confidence trust temper | with in
      run | afoul | of
      get | under:skin in:way | 's of
      stand get | in:way in:path | of 's
      sound ring | alarm bell bells alarms | about over on
      hand give | defeat | it
      give hand deal serve inflict deliver | setback blow rebuke snub beating hammering thrashing loss drubbing rebuff | to it on
      have | beef bone grudge axe quarrel disagreement score qualm qualms reservation reservations misgiving misgivings | with against about
      bear hold harbor harbour nurse | grudge grudges ill+will animosity hostility resentment | against toward towards
      declare wage | war | on against
      cross | sword swords | with
      lock | horn horns | with
      butt bang knock | head heads | with
      trade exchange | barb barbs insult insults jab jabs blow blows accusation accusations fire | with
      keep put maintain | distance | from between
      make | fun mockery mincemeat sport | of
      poke pick punch | fun hole holes fight fights quarrel | at in with
      bring file lodge | suit case action lawsuit claim protest complaint objection motion grievance | against
      lead join mount wage | charge fight revolt rebellion campaign challenge crusade chorus drive effort | against to
      fire | shot salvo broadside barb | at
      level leveled | charge charges accusation accusations criticism criticisms allegation allegations | against at
      point | finger fingers | at
      call | bluff | 's
      give | cold+shoulder short+shrift tongue-lashing earful hard+time dressing-down black+eye lie | to it
      take | stand position stance | against
      take | harder+line tough+line hard+line tougher+line | against on with
      come speak be | in:opposition | to
      put step_up ramp_up | hurdle roadblock roadblocks obstacle obstacles | before to
      throw lay | gauntlet | to
      undo reverse erase dismantle | legacy work achievement achievements | 's of`,
    fits: withWords,
    confidence: 0.78,
    matches: [
      { text: "Jane Smith took issue with Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Google took Uber to court on Friday.", subject: "Google", object: "Uber" },
      { text: "Jane Smith is at odds with Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Jane Smith is no fan of Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Jane Smith cast doubt on Peter Cook’s claim.", subject: "Jane Smith", object: "Peter Cook" },
    ],
    misses: [
      "Jane Smith took a picture with Peter Cook.",
      "Google took Uber to dinner on Friday.",
      "Jane Smith is a fan of Peter Cook.",
      "Jane Smith cast a vote on Peter Cook’s bill.",
    ],
  }),
  idiomRule({
    id: "supports.idiom",
    relation: "supports",
    idioms: `come leap rush spring rally jump ride fly run go | to:defense to:defence to:aid to:rescue to:side to:help to:assistance | 's of
      take be stand stay | side part on:side in:corner by:side | 's of
      be come_out speak speak_out come argue vote | in:favor in:favour in:support in:defense in:defence | of
      throw put lend swing | weight support backing voice shoulder shoulders clout resources | behind to
      lend put throw | name | behind
      give grant | nod backing support blessing endorsement green+light go-ahead approval boost lift vote credit hand standing+ovation ovation thumbs-up ringing+endorsement good+marks clean+bill helping+hand break | to it
      lend offer extend provide | hand support voice name credence olive+branch lifeline sympathy condolence condolences congratulations assistance help aid comfort cover | to it
      send convey express offer | condolence condolences congratulation congratulations sympathy sympathies thanks gratitude wishes | to
      pay | tribute homage compliment respect respects | to it
      sing | praise praises | 's of
      heap lavish shower pile | praise praises affection honor honors | on upon
      tip doff | hat cap | to
      go | to:bat | for
      make | case common+cause peace | for with
      join make | force forces hand hands | with
      have put place express voice | confidence faith trust full+confidence complete+confidence soft+spot stock | in for
      have get cover watch | back | 's
      put put_in have | good+word word | for in
      roll_out | red+carpet carpet | for
      throw_open open | door doors arms | to
      take | under:wing | it
      be | fan admirer believer champion advocate defender backer | of in
      be stand remain | in:solidarity in:lockstep in:league in:step | with
      cast | vote ballot ballots | for
      hold host headline throw | fundraiser fund-raiser benefit | for
      raise | money cash funds fund million dollars | for
      clear pave smooth ease | way path road | for
      do | favor favour | it for
      leap rise jump | to:feet | for
      stand walk | shoulder | with
      see | eye | with
      wish | luck success | it to`,
    confidence: 0.77,
    matches: [
      { text: "Jane Smith came to the defense of Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Jane Smith threw her weight behind Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Jane Smith is in favor of the Paris Agreement.", subject: "Jane Smith", object: "Paris Agreement" },
      { text: "Russia made common cause with Iran.", subject: "Russia", object: "Iran" },
    ],
    misses: [
      "Jane Smith came to the house of Peter Cook.",
      "Jane Smith threw her hat behind Peter Cook.",
      "Jane Smith is in charge of the Paris Agreement.",
      "Russia made toys with Iran.",
    ],
  }),
  idiomRule({
    id: "coerces.idiom",
    relation: "coerces",
    idioms: `take throw lead place clap remand | into:custody into:jail into:prison in:jail in:prison behind:bars into:detention in:irons prisoner hostage captive in:cuffs | it
      put keep hold | behind:bars behind:bar under:arrest under:lock on:trial on:blacklist off:ballot off:air | it
      bring haul drag call | to:justice to:trial before:judge before:court to:court into:court before:magistrate | it
      hit slap smack sting punish | with:fine with:penalty with:sanctions with:sanction with:tariff with:tariffs with:ban with:charge with:charges with:lawsuit with:subpoena | it
      slap impose clap levy place put | fine ban sanction sanctions tariff tariffs tax curfew duty duties penalty penalties curb curbs limit limits quota cap | on it
      freeze seize confiscate block | asset assets account accounts property fund funds savings | of 's
      revoke cancel rescind suspend pull withdraw annul | license licence visa visas passport passports accreditation permit citizenship credentials registration charter | 's of
      issue | warrant summons subpoena arrest+warrant | for to against
      twist | arm arms | 's of
      tie bind | hand hands | 's of
      clip | wing wings | 's of
      tighten | grip noose screw screws | on around
      turn_up put ratchet_up pile | heat squeeze screws pressure | on
      deny refuse | visa visas entry bail parole access licence license permit accreditation asylum | it to
      lower | boom | on
      serve | warrant subpoena papers notice | on it with
      open launch begin | investigation probe inquiry proceedings | into against`,
    confidence: 0.78,
    matches: [
      { text: "Russia took Jane Smith into custody.", subject: "Russia", object: "Jane Smith" },
      { text: "The European Union slapped a fine on Google.", subject: "European Union", object: "Google" },
      { text: "Russia denied Jane Smith a visa.", subject: "Russia", object: "Jane Smith" },
    ],
    misses: [
      "Russia took Jane Smith into account.",
      "The European Union put a paper on Google.",
      "Russia denied Jane Smith’s claim.",
    ],
  }),
  idiomRule({
    id: "attacks.idiom",
    relation: "attacks",
    idioms: `open | fire | on
      lay | siege waste | to
      set | fire alight ablaze on:fire | to it
      beat stab hack bludgeon club stone | to:death | it
      put | to:death to:sword | it
      be remain | at:war | with
      take | life lives | of 's
      blow bomb | to:bits to:pieces | it
      reduce pound | to:rubble to:ruins to:dust | it
      detonate explode plant set_off | bomb bombs vest device explosive explosives charge | in at outside inside near
      lob hurl throw fling toss fire | grenade grenades rocket rockets mortar mortars shell shells firebomb firebombs | at into on`,
    confidence: 0.8,
    matches: [
      { text: "Russia laid siege to Aleppo.", subject: "Russia", object: "Aleppo" },
      { text: "John Doe stabbed Jane Smith to death.", subject: "John Doe", object: "Jane Smith" },
    ],
    misses: ["Russia laid claim to Aleppo.", "John Doe bored Jane Smith to death."],
  }),
  idiomRule({
    id: "agreedTo.idiom",
    relation: "agreedTo",
    idioms: `put add set affix append | pen name signature initial initials | to on
      come | to:terms to:agreement to:understanding to:accord to:arrangement | with
      bury | hatchet | with
      strike reach cut sign ink seal clinch forge hammer_out conclude negotiate finalize | deal agreement pact accord truce ceasefire contract treaty settlement compromise bargain understanding arrangement memorandum | with
      give | consent assent approval seal | to it
      shake | on:deal on:agreement | with`,
    confidence: 0.78,
    matches: [
      { text: "Jane Smith put her name to the Paris Agreement.", subject: "Jane Smith", object: "Paris Agreement" },
      { text: "Russia came to terms with Iran.", subject: "Russia", object: "Iran" },
    ],
    misses: ["Jane Smith gave her name to the BBC after the Paris Agreement.", "Russia came to blows with Iran."],
  }),
  idiomRule({
    id: "met.idiom",
    relation: "met",
    idioms: `shake clasp | hand hands | with
      break | bread | with
      share | stage platform table podium meal lunch dinner breakfast coffee drink room | with
      cross | path paths | with
      rub | shoulder shoulders elbow elbows | with
      exchange swap trade compare | note notes gift gifts pleasantry pleasantries word words view views handshake handshakes greeting greetings | with
      spend | hour hours afternoon evening weekend day morning minute minutes night | with
      pose | for:picture for:photo for:photograph for:photos for:selfie | with
      pay | visit call | on to it
      play | golf round tennis chess | with
      be sit come | at:table face | with
      have hold | word words chat one-on-one tete-a-tete | with`,
    confidence: 0.78,
    matches: [
      { text: "Jane Smith shook hands with Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
      { text: "Jane Smith shared a stage with Peter Cook.", subject: "Jane Smith", object: "Peter Cook" },
    ],
    misses: ["Jane Smith shared a name with Peter Cook.", "Jane Smith shook with fear of Peter Cook."],
  }),
  idiomRule({
    id: "funds.idiom",
    relation: "funds",
    idioms: `pour plough plow pump sink inject funnel channel put steer spend | money cash fund funds million millions billion billions dollar dollars euro euros pounds | into to behind on
      pick_up foot | bill tab cost | for of 's
      write cut | check cheque checks cheques | to for it
      put_up raise chip_in pony_up kick_in shell_out pledge | money cash million billion dollars bond | for to
      throw | lifeline | it to
      pay | bill bills cost costs fee fees fine debts debt salary way | 's of for`,
    confidence: 0.76,
    matches: [
      { text: "Russia poured money into Iran.", subject: "Russia", object: "Iran" },
      { text: "Jane Smith wrote a check to Greenpeace.", subject: "Jane Smith", object: "Greenpeace" },
    ],
    misses: ["Russia poured water into the Black Sea.", "Jane Smith wrote a letter to Greenpeace."],
  }),
  idiomRule({
    id: "owns.idiom",
    relation: "owns",
    idioms: `hold own have build_up build take acquire buy control amass raise increase | stake percent % share shares slice interest majority holding minority+stake | in of`,
    confidence: 0.78,
    fits: (_, object) => object.type === "Organization" || object.type === "Product",
    matches: [{ text: "Jane Smith holds 11 percent of Google.", subject: "Jane Smith", object: "Google" }],
    misses: ["Jane Smith holds a post in Google."],
  }),
  idiomRule({
    id: "leads.idiom",
    relation: "leads",
    idioms: `take have assume hold | charge rein reins helm control command | of at over
      be | in:charge in:command at:helm at:head | of`,
    confidence: 0.76,
    fits: (subject, object) => subject.type === "Person" && object.type !== "Event",
    matches: [
      { text: "Jane Smith took charge of Greenpeace.", subject: "Jane Smith", object: "Greenpeace" },
      { text: "Jane Smith is in charge of Greenpeace.", subject: "Jane Smith", object: "Greenpeace" },
    ],
    misses: ["Jane Smith took care of Greenpeace.", "Jane Smith is in favor of Greenpeace."],
  }),
  idiomRule({
    id: "visited.idiom",
    relation: "visited",
    idioms: `set | foot | in on at
      make pay | visit trip stop pilgrimage journey way stopover detour | to in at`,
    confidence: 0.8,
    matches: [{ text: "Jane Smith set foot in Wuzhen.", subject: "Jane Smith", object: "Wuzhen" }],
    misses: ["Jane Smith set a price in Wuzhen."],
  }),
  idiomRule({
    id: "attended.idiom",
    relation: "attended",
    idioms: `take play have | part stage podium floor seat | in at
      make | appearance debut bow | at in
      grab steal take win bag claim | gold silver bronze medal place title crown trophy | in at`,
    confidence: 0.78,
    matches: [
      {
        text: "Jane Smith took the stage at the World Internet Conference.",
        subject: "Jane Smith",
        object: "World Internet Conference",
      },
    ],
    misses: ["Jane Smith took a plan to the World Internet Conference."],
  }),
  idiomRule({
    id: "organized.idiom",
    relation: "organized",
    idioms: "play serve act | host as:host | to of for",
    confidence: 0.8,
    matches: [
      { text: "China played host to the World Internet Conference.", subject: "China", object: "World Internet Conference" },
    ],
    misses: ["China played music to the World Internet Conference."],
  }),
];
