/** Companies that are large, listed or often in the news, of all countries; the notation is that of `../bodies.ts`. */
export const COMPANIES = `
Jeep
Opel
Vauxhall
Citroen;Citroën
Skoda;Škoda
Bentley
Lamborghini
Maserati
Alfa Romeo
Aston Martin
McLaren
Subaru
Suzuki
Isuzu
Daihatsu
Tata Consultancy Services;TCS
Mahindra;Mahindra & Mahindra
Maruti Suzuki;Maruti
Geely
Chery
Great Wall Motor
SAIC Motor;SAIC
Dongfeng;Dongfeng Motor
Nio
Rivian
Lucid Motors
Harley-Davidson
Ducati
Takata
Continental AG
Robert Bosch;Bosch
Magna International
Denso
Delphi Automotive
Michelin
Bridgestone
Goodyear
Pirelli
Gojek;Go-Jek
Ola Cabs
Booking.com;Booking Holdings
Expedia
TripAdvisor
DoorDash
Deliveroo
Instacart
Stripe
Square Inc
Visa Inc;Visa Inc.
Klarna
Ripple Labs
Robinhood
Hulu
Pandora Media
SoundCloud
Deezer
Warner Music;Warner Music Group
Universal Music;Universal Music Group
Sony Music
EMI
Paramount;Paramount Pictures
Time Warner Cable
Charter Communications
Cablevision
DreamWorks;DreamWorks Animation
Lionsgate
Pixar
Lucasfilm
Marvel Entertainment
Sky plc;BSkyB
Gawker;Gawker Media
Conde Nast;Condé Nast
Hearst;Hearst Corporation
Gannett
Tronc
McClatchy
Axel Springer
Bertelsmann
Penguin Random House
HarperCollins
Simon & Schuster
Macmillan Publishers
Hachette
Elsevier
Springer Nature
Pearson plc
Nielsen
Electronic Arts
Activision Blizzard;Activision
Ubisoft
Sega
Zynga
Epic Games
Riot Games
Rockstar Games
Niantic
Valve Corporation
Atari
Lego;LEGO;Lego Group
Mattel
Hasbro
Micron;Micron Technology
Infineon;Infineon Technologies
NXP;NXP Semiconductors
STMicroelectronics
ASML
Pegatron
MediaTek
Samsung Group
Hanwha
Lotte;Lotte Group
Hanjin;Hanjin Shipping
Asiana;Asiana Airlines
Kakao
Naver
NEC
Sharp Corporation
Olympus Corporation
Canon Inc
Nikon
Fujifilm
Mitsubishi Heavy Industries
Mitsui
Sumitomo
Marubeni
Itochu
Rakuten
Uniqlo;Fast Retailing
Nomura
Mizuho
Japan Airlines;JAL
All Nippon Airways;ANA
Oppo
Meituan
Pinduoduo
Country Garden
Dalian Wanda;Wanda;Dalian Wanda Group
HNA Group;HNA
Anbang;Anbang Insurance;Anbang Insurance Group
Fosun;Fosun International
ChemChina;China National Chemical Corporation
Sinochem
Cosco;COSCO
China Railway Group
CRRC
State Grid
Air China
China Eastern;China Eastern Airlines
China Southern;China Southern Airlines
Dragonair
BBVA
Bankia
CaixaBank
Intesa Sanpaolo
Monte dei Paschi;Monte dei Paschi di Siena;Banca Monte dei Paschi di Siena
Mediobanca
Credit Agricole;Crédit Agricole
Natixis
Allianz
Munich Re
Julius Baer
Zurich Insurance
Swiss Re
ING;ING Groep
ABN Amro
Rabobank
Nordea
Swedbank
SEB
Handelsbanken
DNB
KBC
Dexia
Fortis
Erste Group
Raiffeisen;Raiffeisen Bank
Gazprombank
Vnesheconombank
Capital One
PNC
BNY Mellon;Bank of New York Mellon
State Street Corporation
Charles Schwab
Fidelity Investments
KKR
Carlyle Group
Apollo Global Management
Bain Capital
TPG
Elliott Management
Starboard Value
Bridgewater;Bridgewater Associates
Lazard
Rothschild & Co
Evercore
Moelis
Jefferies
Raymond James
Cantor Fitzgerald
MetLife
Prudential Financial
Aetna
Cigna
Humana
Anthem Inc
Express Scripts
CVS;CVS Health;CVS Caremark
Walgreens;Walgreens Boots Alliance
Rite Aid
McKesson
Cardinal Health
AmerisourceBergen
Merck & Co;Merck & Co.
Bristol-Myers Squibb;Bristol-Myers
Abbott Laboratories
AbbVie
Amgen
Biogen
Celgene
Regeneron
Vertex Pharmaceuticals
CureVac
Mylan
Teva;Teva Pharmaceutical
Actavis
Allergan
Valeant;Valeant Pharmaceuticals
Turing Pharmaceuticals
Insys
Mallinckrodt
Sandoz
Genentech
Shire
Boehringer Ingelheim
Lundbeck
Takeda;Takeda Pharmaceutical
Astellas
Reckitt Benckiser
Colgate-Palmolive
Kimberly-Clark
Estee Lauder;Estée Lauder
L'Oreal;L'Oréal
Coty
Avon Products
Herbalife
Kraft Heinz;Kraft;Kraft Foods
Mondelez
Dr Pepper Snapple
Keurig;Keurig Green Mountain
General Mills
Tyson Foods
Cargill
Archer Daniels Midland;ADM
Bunge
JBS
Smithfield Foods
Danone
Lactalis
Parmalat
Ferrero
Cadbury
Hershey Co
Mars Inc;Mars Inc.
Anheuser-Busch InBev;AB InBev;Anheuser-Busch
SABMiller
Heineken
Carlsberg
Diageo
Pernod Ricard
Bacardi
Altria
Reynolds American
Imperial Brands
Japan Tobacco
Juul;Juul Labs
Burger King
Taco Bell
KFC
Pizza Hut
Yum Brands
Papa John's
Chipotle;Chipotle Mexican Grill
Dunkin' Donuts;Dunkin'
Krispy Kreme
Panera;Panera Bread
Chick-fil-A
Cracker Barrel
Kroger
Safeway
Albertsons
Whole Foods;Whole Foods Market
Trader Joe's
Best Buy
Nordstrom
J.C. Penney;JC Penney;JCPenney
Sears;Sears Holdings
Toys R Us;Toys "R" Us
Staples Inc
Office Depot
Barnes & Noble
GameStop
Dollar General
Family Dollar
Bed Bath & Beyond
Abercrombie & Fitch
American Apparel
Victoria's Secret
Levi Strauss
Ralph Lauren Corporation
Puma
Reebok
Under Armour
Patagonia Inc
Lululemon
Primark
Tesco
Asda
Morrisons
Waitrose
John Lewis Partnership
Aldi
Lidl
BHS
Debenhams
Harrods
Selfridges
Argos
Greggs
Pret A Manger
Carrefour
Auchan
Metro AG
Ahold;Ahold Delhaize
Woolworths
Coles Supermarkets
Shoprite
Pick n Pay
Alibaba Pictures
Kering
Hermes International
Gucci
Prada
Chanel
Burberry
Dolce & Gabbana
Versace
Richemont
Swatch Group
Rolex
Tiffany & Co;Tiffany & Co.
De Beers
Alrosa
Anglo American
Anglo American Platinum;Amplats
AngloGold Ashanti
Lonmin
Impala Platinum
Sibanye
Gold Fields
Vale S.A.
Samarco
Xstrata
Freeport-McMoRan
Newmont;Newmont Mining
Barrick;Barrick Gold
Goldcorp
Fortescue;Fortescue Metals Group
Cameco
Alcoa
Norilsk Nickel;Nornickel
ArcelorMittal
ThyssenKrupp;Thyssenkrupp
U.S. Steel;US Steel;United States Steel
Nucor
Posco
Nippon Steel
Baosteel
Essar
Vedanta;Vedanta Resources
Reliance Jio;Jio
Wipro
HCL Technologies
Bharti Airtel;Airtel
Flipkart
Paytm
IndiGo
Jet Airways
Kingfisher Airlines
SpiceJet
ICICI Bank
HDFC Bank
State Bank of India
Punjab National Bank
Coal India
Indian Oil;Indian Oil Corporation
ONGC;Oil and Natural Gas Corporation
Hindustan Aeronautics;Hindustan Aeronautics Limited
Occidental Petroleum
Schlumberger
Baker Hughes
Kinder Morgan
Enbridge
TransCanada;TC Energy
Energy Transfer;Energy Transfer Partners
Suncor
Cheniere;Cheniere Energy
Chesapeake Energy
Duke Energy
Exelon
PG&E;Pacific Gas and Electric;Pacific Gas & Electric
Con Edison;Consolidated Edison
Southern California Edison
NRG Energy
SunEdison
SolarCity
First Solar
Vestas
Siemens Gamesa
Westinghouse
EDF;Électricité de France;Electricite de France
Engie
Veolia
Suez Environnement
Eni
Enel
Iberdrola
OMV
E.ON
RWE
Vattenfall
Centrica
National Grid
Drax
Novatek
Surgutneftegas
Tatneft
Bashneft
Transneft
Almaz-Antey
Sukhoi Company
Russian Railways
S7 Airlines
Metrojet;Kogalymavia
Motor Sich
Kaspi
KazMunayGas
SOCAR
SABIC
Saudia
Emirates;Emirates Airline
Flydubai;flydubai
DP World
Emaar;Emaar Properties
Etisalat
Ooredoo
Gulf Air
Royal Jordanian
Middle East Airlines
El Al
Iran Air
Mahan Air
Pegasus Airlines
Turkcell
Koc Holding;Koç Holding
Halkbank
Itau;Itaú
Bradesco
LATAM;LATAM Airlines
Avianca
Aeromexico;Aeroméxico
Cemex
America Movil;América Móvil
Televisa
Grupo Bimbo
Ecopetrol
Codelco
YPF
Aerolineas Argentinas;Aerolíneas Argentinas
Copa Airlines
Transnet
South African Airways
Sasol
Naspers
MTN;MTN Group
Vodacom
Safaricom
Standard Bank
Absa
FirstRand
Old Mutual
Steinhoff
Dangote;Dangote Group
Nigerian National Petroleum Corporation;NNPC
Kenya Airways
Sonangol
Sonatrach
Maroc Telecom
Orascom
Virgin Australia
Jetstar
Air New Zealand
Fonterra
Telstra
Westpac
Commonwealth Bank
National Australia Bank
ANZ Bank
Macquarie;Macquarie Group
Temasek;Temasek Holdings
Singtel
AirAsia
Petronas
Garuda;Garuda Indonesia
Pertamina
Thai Airways
CP Group
San Miguel Corporation
Philippine Airlines
Cebu Pacific
Vietnam Airlines
VinFast
JetBlue;JetBlue Airways
Alaska Airlines
Spirit Airlines
Frontier Airlines
Allegiant Air
Virgin America
Virgin Atlantic
Virgin Group
Virgin Trains
Air Canada
WestJet
IAG;International Airlines Group
Wizz Air
Aer Lingus
Eurowings
Air Berlin
Austrian Airlines
Swissair
Brussels Airlines
Iberia
Vueling
Alitalia
ITA Airways
TAP Air Portugal
Aegean Airlines
Finnair
Norwegian Air;Norwegian Air Shuttle
Icelandair
LOT Polish Airlines
Safran
Leonardo S.p.A.;Finmeccanica
Elbit;Elbit Systems
Rafael Advanced Defense Systems
Israel Aerospace Industries
L3Harris
United Technologies
Pratt & Whitney
Honeywell
Textron
Huntington Ingalls
G4S
Serco
Capita
Carillion
Balfour Beatty
Atos
Capgemini
Accenture
Boston Consulting Group
Bain & Company
Bouygues
Vinci SA
Lafarge;LafargeHolcim
Holcim
Saint-Gobain
Skanska
Hochtief
Ferrovial
Caterpillar;Caterpillar Inc
John Deere;Deere & Co
3M
Syngenta
Bayer AG
Akzo Nobel
Linde
Air Liquide
Deutsche Post
Royal Mail
MSC Cruises
Hapag-Lloyd
CMA CGM
Carnival Corporation;Carnival Corp
Royal Caribbean
Costa Cruises
Deutsche Bahn
SNCF
Eurotunnel;Getlink
Eurostar
Amtrak
Union Pacific
Norfolk Southern
CSX
BNSF
Canadian Pacific
Canadian National Railway
Greyhound Lines
Stagecoach Group
FirstGroup
Transdev
Network Rail
Transport for London;TfL
Marriott;Marriott International
Hilton Worldwide;Hilton Hotels
Hyatt;Hyatt Hotels
Accor;AccorHotels
InterContinental Hotels
Starwood;Starwood Hotels
MGM Resorts
Las Vegas Sands
Wynn Resorts
Caesars Entertainment
SeaWorld;SeaWorld Entertainment
Six Flags
CenturyLink
Telenor
Telia
TeliaSonera
Orange SA
Altice
Vivendi
Mediaset
Fininvest
Swisscom
Rogers Communications
Bell Canada
BlackBerry Ltd
VMware
Red Hat
Cellebrite
Fusion GPS
Slack Technologies
Groupon
Yelp
Etsy
Shopify
Zillow
Fitbit
GoPro
DJI
Boston Dynamics
Arianespace
OneWeb
Orbital ATK;Orbital Sciences
United Launch Alliance
Roscosmos State Corporation
Iridium Communications
SES S.A.
Intelsat
Eutelsat
Inmarsat
Euronext
Nasdaq Inc
Deutsche Börse;Deutsche Boerse
Experian
TransUnion
Illumina
23andMe
Corinthian Colleges
ITT Technical Institute
DeVry University
University of Phoenix
Trump University
Trump Foundation;Donald J. Trump Foundation
Kushner Companies
Koch Industries
Bechtel
Fluor
Jacobs Engineering
Bonhams
Bloomberg LP
Dow Jones & Company
Remington Arms
Smith & Wesson
Colt's Manufacturing
Sturm Ruger
Glock GmbH
Heckler & Koch
Beretta
Sinclair Broadcast Group
Tribune Media
Nexstar
iHeartMedia
Clear Channel
Telemundo
Odeon Cinemas
AMC Entertainment
Regal Entertainment
IMAX Corporation
`;
