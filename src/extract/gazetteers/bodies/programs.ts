/** Programs, operations and initiatives; the notation is that of `../bodies.ts`. */
export const PROGRAMS = `
PRISM
XKeyscore;XKEYSCORE;XKeyScore
Tempora
ECHELON;Echelon
Boundless Informant
Bullrun;BULLRUN
MUSCULAR
Stellar Wind
Total Information Awareness
Carnivore system
Einstein program
MKUltra;MK-Ultra
COINTELPRO
Golden Shield Project;Golden Shield
Belt and Road Initiative;Belt and Road;One Belt One Road;One Belt, One Road;BRI
China-Pakistan Economic Corridor;CPEC
Made in China 2025
Great Leap Forward
Social Credit System
Green Dam Youth Escort;Green Dam
Thousand Talents Program;Thousand Talents Plan
Digital India
Make in India
Swachh Bharat;Swachh Bharat Abhiyan
Aadhaar
Internet.org
Free Basics
Project Loon
Project Maven
Saudi Vision 2030;Vision 2030
Abenomics
New Deal
Green New Deal
European Green Deal
Marshall Plan
Great Society
War on Poverty
War on Drugs
War on Terror;War on Terrorism;Global War on Terror
Strategic Defense Initiative
Golden Dome
Medicare
Medicaid
Social Security
Head Start program
Deferred Action for Childhood Arrivals;DACA
Temporary Protected Status
Remain in Mexico;Migrant Protection Protocols
Troubled Asset Relief Program;TARP
Paycheck Protection Program
AmeriCorps
PEPFAR
Plan Colombia
Fulbright Program;Fulbright program
Universal Credit
Sure Start
Prevent strategy
HS2;High Speed 2
Crossrail
Erasmus;Erasmus programme;Erasmus+
Horizon 2020
Horizon Europe
Galileo programme
Common Agricultural Policy
Schengen Information System
Human Genome Project
Manhattan Project
Large Hadron Collider;LHC
ITER
Apollo program;Apollo;Apollo programme
Apollo 11
Apollo 13
Artemis program;Artemis programme
Artemis I
Artemis II
Space Shuttle program;Space Shuttle
Gemini program
Project Mercury
Voyager program
Chang'e 4
Chang'e 5
Chandrayaan-2
Chandrayaan-3
Mars Science Laboratory
New Horizons
Cassini-Huygens;Cassini
Rosetta mission
Polaris Dawn
Sustainable Development Goals
Millennium Development Goals
Oil-for-Food Programme;Oil-for-Food Program;oil-for-food program;oil-for-food programme
COVAX;Covax
Operation Warp Speed
Black Sea Grain Initiative
Sunshine Policy
Global Compact
Partnership for Peace
One Laptop per Child;One Laptop Per Child
Me Too movement;#MeToo;MeToo
Occupy Wall Street
Boycott, Divestment and Sanctions;BDS
Operation Desert Storm;Desert Storm
Operation Desert Shield;Desert Shield
Operation Desert Fox;Desert Fox
Operation Enduring Freedom
Operation Iraqi Freedom
Operation Restore Hope
Operation Inherent Resolve
Operation Resolute Support;Resolute Support Mission;Resolute Support
Operation Odyssey Dawn
Operation Unified Protector
Operation Allied Force
Operation Neptune Spear
Operation Barkhane
Operation Serval
Operation Atalanta
Operation Sophia
Operation Mare Nostrum;Mare Nostrum
Operation Cast Lead
Operation Pillar of Defense;Operation Pillar of Defence
Operation Protective Edge
Operation Guardian of the Walls
Operation Swords of Iron
Operation Al-Aqsa Flood
Operation Rising Lion
Operation Midnight Hammer
Operation Prosperity Guardian
Operation Defensive Shield
Operation Decisive Storm
Operation Restoring Hope
Operation Euphrates Shield
Operation Olive Branch
Operation Peace Spring
Operation Zarb-e-Azb;Zarb-e-Azb
Operation Sindoor
Operation Blue Star
Operation Condor
Operation Car Wash;Lava Jato
Operation Ajax
Operation Barbarossa
Operation Overlord
Operation Market Garden
Operation Gladio
Operation Fast and Furious
Operation Storm
Operation Torch
Operation Lone Star
Operation Yewtree
`;
