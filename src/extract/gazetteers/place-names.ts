const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [place = "", names = ""] = line.split("|");
        return names.split(";").map((name): [string, string] => [name, place]);
      }),
  );

/** Nicknames of states and cities that news writes in their place. */
export const NICKNAMES = pairs(`
Alaska|Last Frontier
Arizona|Grand Canyon State
Arkansas|Natural State
California|Golden State
Colorado|Centennial State
Connecticut|Constitution State
Delaware|First State
Florida|Sunshine State
Hawaii|Aloha State
Idaho|Gem State
Illinois|Prairie State
Indiana|Hoosier State
Iowa|Hawkeye State
Kansas|Sunflower State
Kentucky|Bluegrass State
Louisiana|Pelican State
Maine|Pine Tree State
Maryland|Old Line State
Massachusetts|Bay State
Michigan|Wolverine State
Minnesota|Gopher State
Mississippi|Magnolia State
Missouri|Show-Me State;Show Me State
Montana|Treasure State
Nebraska|Cornhusker State
Nevada|Silver State
New Hampshire|Granite State
New Jersey|Garden State
New Mexico|Land of Enchantment
New York|Empire State
North Carolina|Tar Heel State
North Dakota|Peace Garden State
Ohio|Buckeye State
Oklahoma|Sooner State
Oregon|Beaver State
Pennsylvania|Keystone State
Rhode Island|Ocean State
South Carolina|Palmetto State
Tennessee|Volunteer State
Texas|Lone Star State
Utah|Beehive State
Vermont|Green Mountain State
Virginia|Old Dominion
Washington state|Evergreen State
West Virginia|Mountain State
Wisconsin|Badger State
Wyoming|Equality State
New York City|Big Apple;NYC
Chicago|Windy City
Detroit|Motor City
Las Vegas|Sin City
New Orleans|Big Easy
Philadelphia|City of Brotherly Love
Los Angeles|City of Angels
Paris|City of Light
Rome|Eternal City
Washington|D.C.;DC;Washington D.C.;Washington DC;Washington, D.C.;Washington, DC;District of Columbia
`);

/** Words for the people of places that are no sovereign states. */
export const PLACE_DEMONYMS = pairs(`
Puerto Rico|Puerto Rican;Puerto Ricans
Scotland|Scottish;Scots;Scotsman;Scotswoman
Wales|Welsh
Northern Ireland|Northern Irish
Catalonia|Catalan;Catalans
Tibet|Tibetan
Chechnya|Chechen;Chechens
Crimea|Crimean;Crimeans
Greenland|Greenlandic;Greenlanders
Hong Kong|Hong Konger;Hong Kongers;Hongkonger;Hongkongers
Bermuda|Bermudian;Bermudians
Quebec|Quebecer;Quebecers;Québécois;Quebecois
Gaza|Gazan;Gazans
Sicily|Sicilian;Sicilians
Sardinia|Sardinian;Sardinians
Corsica|Corsican;Corsicans
Bavaria|Bavarian;Bavarians
Zanzibar|Zanzibari;Zanzibaris
Okinawa|Okinawan;Okinawans
Siberia|Siberian;Siberians
California|Californian;Californians
Texas|Texan;Texans
Florida|Floridian;Floridians
Ohio|Ohioan;Ohioans
Iowa|Iowan;Iowans
Nevada|Nevadan;Nevadans
Michigan|Michigander;Michiganders
Pennsylvania|Pennsylvanian;Pennsylvanians
Virginia|Virginian;Virginians
Arizona|Arizonan;Arizonans
Colorado|Coloradan;Coloradans
Kansas|Kansan;Kansans
Kentucky|Kentuckian;Kentuckians
Minnesota|Minnesotan;Minnesotans
Alaska|Alaskan;Alaskans
Alabama|Alabamian;Alabamians
Hawaii|Hawaiian;Hawaiians
Oregon|Oregonian;Oregonians
New York|New Yorkers
London|Londoner;Londoners
Paris|Parisian;Parisians
Berlin|Berliner;Berliners
`);
