/** Sports clubs, leagues and national sides by their own names; the notation is that of `../bodies.ts`. */
export const CLUBS = `
West Ham;West Ham United
Leicester City
Crystal Palace
West Bromwich Albion;West Brom
Wolverhampton Wanderers;Wolves
Sheffield United
Sheffield Wednesday
Norwich City
Stoke City
Swansea City
Cardiff City
Hull City
Birmingham City
Bristol City
Bristol Rovers
Ipswich Town
Huddersfield Town
Luton Town
Blackburn Rovers
Bolton Wanderers
Queens Park Rangers;QPR
Nottingham Forest
Notts County
Derby County
Brighton & Hove Albion;Brighton and Hove Albion
AFC Bournemouth
Southampton FC
Sunderland AFC
Charlton Athletic
Wigan Athletic
Oldham Athletic
Preston North End
Burnley FC
Watford FC
Fulham FC
Middlesbrough FC
Portsmouth FC
Millwall
Hibernian
Aberdeen FC
Motherwell
Partick Thistle
Athletic Bilbao
Real Sociedad
Real Betis
Sevilla;Sevilla FC
Villarreal
Valencia CF
Espanyol
Celta Vigo
Deportivo La Coruna;Deportivo La Coruña
Malaga CF
Borussia Mönchengladbach;Borussia Moenchengladbach
Bayer Leverkusen
Schalke;Schalke 04
Werder Bremen
Hertha Berlin;Hertha BSC
Union Berlin
Eintracht Frankfurt
RB Leipzig
Hamburger SV
VfB Stuttgart
VfL Wolfsburg
Hoffenheim
AS Roma
SSC Napoli;Napoli
Lazio
Fiorentina
Sampdoria
Atalanta
Udinese
Olympique Marseille;Olympique de Marseille
Olympique Lyonnais;Olympique Lyon
AS Monaco
Saint-Etienne;Saint-Étienne
PSV Eindhoven;PSV
Feyenoord
AZ Alkmaar
FC Twente
Anderlecht
Club Brugge
Standard Liege;Standard Liège
Porto FC;FC Porto
Benfica
Sporting Lisbon;Sporting CP
Sporting Braga
FC Basel
FC Zurich
Young Boys
FC Copenhagen
Malmo FF;Malmö FF
Rosenborg
Galatasaray
Fenerbahce;Fenerbahçe
Besiktas;Beşiktaş
Trabzonspor
Olympiakos;Olympiacos
Panathinaikos
AEK Athens
PAOK
Red Star Belgrade
Partizan Belgrade
Dinamo Zagreb
Hajduk Split
Dynamo Kyiv;Dynamo Kiev
Shakhtar Donetsk
CSKA Moscow
Spartak Moscow
Lokomotiv Moscow
Zenit St. Petersburg;Zenit Saint Petersburg;Zenit St Petersburg
Maccabi Tel Aviv
Hapoel Tel Aviv
Beitar Jerusalem
Legia Warsaw
Sparta Prague
Slavia Prague
Steaua Bucharest
River Plate
Corinthians
Palmeiras
Flamengo
Fluminense
Chapecoense
Atletico Nacional;Atlético Nacional
Penarol;Peñarol
Colo-Colo
Al Ahly
Zamalek
Kaizer Chiefs
Orlando Pirates
Mamelodi Sundowns
TP Mazembe
Gor Mahia
AFC Leopards
Al Hilal
Al Nassr
LA Galaxy;Los Angeles Galaxy
Seattle Sounders
Portland Timbers
Toronto FC
Inter Miami
New York Red Bulls
New York City FC
Atlanta United
Orlando City
D.C. United
Sporting Kansas City
Real Salt Lake
Melbourne Victory
Sydney FC
Urawa Red Diamonds
Guangzhou Evergrande
Shanghai SIPG
Los Angeles Clippers;Clippers;LA Clippers
Sacramento Kings
Phoenix Suns
Portland Trail Blazers;Trail Blazers
Utah Jazz
Denver Nuggets
Oklahoma City Thunder
Minnesota Timberwolves;Timberwolves
Dallas Mavericks;Mavericks
Houston Rockets
San Antonio Spurs
Memphis Grizzlies
New Orleans Pelicans;Pelicans
Milwaukee Bucks
Cleveland Cavaliers;Cavaliers;Cavs
Detroit Pistons;Pistons
Indiana Pacers;Pacers
Atlanta Hawks
Miami Heat
Orlando Magic
Charlotte Hornets
Washington Wizards
Brooklyn Nets
New York Knicks;Knicks
Philadelphia 76ers;76ers;Sixers
Toronto Raptors;Raptors
Buffalo Bills
Miami Dolphins
New York Jets
New York Giants
Baltimore Ravens
Pittsburgh Steelers;Steelers
Cleveland Browns
Cincinnati Bengals;Bengals
Houston Texans
Indianapolis Colts;Colts
Tennessee Titans
Jacksonville Jaguars;Jaguars
Denver Broncos;Broncos
Oakland Raiders;Las Vegas Raiders;Raiders
San Diego Chargers;Los Angeles Chargers;Chargers
Philadelphia Eagles
Washington Redskins;Redskins;Washington Commanders
Chicago Bears
Detroit Lions
Minnesota Vikings
Atlanta Falcons
New Orleans Saints
Carolina Panthers
Tampa Bay Buccaneers;Buccaneers
Seattle Seahawks;Seahawks
Los Angeles Rams;St. Louis Rams
Arizona Cardinals
Chicago White Sox;White Sox
San Francisco Giants
St. Louis Cardinals
Houston Astros;Astros
Texas Rangers
Kansas City Royals
Cleveland Indians;Cleveland Guardians
Detroit Tigers
Minnesota Twins
Oakland Athletics
Seattle Mariners;Mariners
Los Angeles Angels
San Diego Padres;Padres
Arizona Diamondbacks;Diamondbacks
Colorado Rockies
Milwaukee Brewers
Cincinnati Reds
Pittsburgh Pirates
Philadelphia Phillies;Phillies
Atlanta Braves
Miami Marlins;Marlins
Washington Nationals
Baltimore Orioles;Orioles
Tampa Bay Rays
Toronto Blue Jays;Blue Jays
Montreal Canadiens;Canadiens
Toronto Maple Leafs;Maple Leafs
Ottawa Senators
Boston Bruins;Bruins
Chicago Blackhawks;Blackhawks
Detroit Red Wings;Red Wings
New York Rangers
New York Islanders
New Jersey Devils
Philadelphia Flyers
Pittsburgh Penguins
Washington Capitals
Tampa Bay Lightning
Florida Panthers
Carolina Hurricanes
Columbus Blue Jackets;Blue Jackets
Nashville Predators
St. Louis Blues
Dallas Stars
Colorado Avalanche
Minnesota Wild
Winnipeg Jets
Edmonton Oilers;Oilers
Calgary Flames
Vancouver Canucks;Canucks
Vegas Golden Knights
San Jose Sharks
Anaheim Ducks
Los Angeles Kings
Ligue 1
Springboks
All Blacks
Wallabies
Harlequins
Saracens
Leicester Tigers
Wasps RFC
Team Sky
Movistar Team
Astana Pro Team
Force India
Mercedes-AMG
Hendrick Motorsports
Joe Gibbs Racing
Team Penske
Mumbai Indians
Chennai Super Kings
Kolkata Knight Riders
Royal Challengers Bangalore
Rajasthan Royals
`;
