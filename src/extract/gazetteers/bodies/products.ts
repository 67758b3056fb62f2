/** Services, apps, machines, spacecraft and known reports; the notation is that of `../bodies.ts`. */
export const PRODUCTS = `
Meet the Press
Face the Nation
This Week
Fox News Sunday
Fox & Friends;Fox and Friends
Morning Joe
Good Morning America
CBS This Morning
Today Show;Today show;the Today show
60 Minutes
Nightline
Dateline NBC
PBS NewsHour;PBS Newshour;NewsHour
Frontline
Hardball
The O'Reilly Factor;O'Reilly Factor
Hannity
The Kelly File
Anderson Cooper 360
The Situation Room
The Rachel Maddow Show
The View
The Daily Show
The Colbert Report
The Late Show;Late Show
The Tonight Show;Tonight Show
Saturday Night Live
Last Week Tonight
All Things Considered
Morning Edition
Democracy Now!;Democracy Now
Newsnight
Panorama
Question Time
Today programme;Today program
The Andrew Marr Show;Andrew Marr Show
HARDtalk;Hardtalk
Four Corners
The Apprentice;Celebrity Apprentice
Doonesbury
Twitter;Twitter.com;Twitter Inc;Twitter Inc.
YouTube;Youtube
WhatsApp;Whatsapp
Instagram
Facebook Messenger
Snapchat
TikTok;Tiktok
Douyin
Telegram
Viber
Skype
FaceTime
iMessage
Twitch
Flickr
Vimeo
4chan;4Chan
8chan
Parler
Truth Social
Bluesky
Mastodon
Tinder
Grindr
Ashley Madison
Craigslist
Wikipedia
Weibo;Sina Weibo
WeChat;Weixin
QQ
Taobao
Tmall
Alipay
Renren
Youku
Baidu Tieba
KakaoTalk
Google Search
Google Maps
Google Earth
Google News
Google Street View;Street View
Google Play
Google Glass
Google Translate
Google Chrome
Gmail
Hotmail
Outlook.com
AltaVista
Firefox
Internet Explorer
Bing
Siri
iPhone
iPad
iPod
iTunes
iCloud
Macintosh;MacBook
App Store
Apple Watch
Android
iOS
Microsoft Windows
Windows XP
Windows 95
Microsoft Office
Microsoft Azure
Linux
Xbox
PlayStation
Nintendo Switch
Minecraft
Fortnite
Roblox
Pokémon Go;Pokemon Go
Grand Theft Auto
Kindle
Galaxy Note 7
Disney+
PageRank
ChatGPT
GPT-4
Grok
Midjourney
AlphaGo
Bitcoin
Ethereum
Dogecoin
Pirate Bay;The Pirate Bay
Megaupload
Stuxnet
WannaCry
NotPetya
Heartbleed
Conficker
Pegasus spyware
FinFisher;FinSpy
TrueCrypt
Lavabit
Signal app
ProtonMail
Great Firewall;Great Firewall of China
Healthcare.gov;HealthCare.gov
Sputnik
Sputnik V
Sputnik 1
CoronaVac
Covaxin
Covishield
Viagra
OxyContin
Ozempic
Remdesivir
Hydroxychloroquine
Ivermectin
Novichok
Sarin
Zyklon B
Agent Orange
Hubble Space Telescope;Hubble
James Webb Space Telescope;Webb telescope
International Space Station;ISS
Mir space station
Tiangong
Falcon 9
Falcon Heavy
Starship
Starlink
Crew Dragon
Orion spacecraft
Voyager 1
Voyager 2
Soyuz
Space Shuttle Columbia
Space Shuttle Challenger
Curiosity rover
Perseverance rover
GPS
Boeing 737
Boeing 737 MAX;Boeing 737 Max;737 MAX;737 Max
Boeing 747
Boeing 777
Boeing 787;Dreamliner
Airbus A320
Airbus A380
Concorde
Air Force One
F-16
F-35
F-15
F-22
F-18
B-52
B-2
U-2
Black Hawk
Apache helicopter
Su-24
Su-25
Su-27
Su-35
MiG-29
MiG-31
Tu-154
Il-76
Antonov An-225
Predator drone
MQ-9 Reaper
Bayraktar TB2;Bayraktar
Shahed-136;Shahed
Tomahawk
Patriot missile;Patriot missiles
Iron Dome
THAAD
S-300
S-400
Buk missile
Scud
Javelin missile
HIMARS
ATACMS
Storm Shadow
Kinzhal
Iskander
Kalibr
Oreshnik
Grad rocket
Leopard 2
M1 Abrams;Abrams tank
Kalashnikov;AK-47
AR-15
Little Boy
USS Cole
USS Carl Vinson
USS Abraham Lincoln
USS Theodore Roosevelt
USS Ronald Reagan
HMS Queen Elizabeth
Admiral Kuznetsov
Liaoning carrier
Titanic;RMS Titanic
Costa Concordia
Exxon Valdez
Ever Given
Rainbow Warrior
Mavi Marmara
Diamond Princess
Kursk submarine
Toyota Prius
Tesla Model 3
Cybertruck
Volkswagen Beetle
Koran;Quran;Qur'an
Bible
Torah
Mein Kampf
Communist Manifesto
Little Red Book
The Satanic Verses;Satanic Verses
Nineteen Eighty-Four
The Da Vinci Code
Harry Potter
Lord of the Rings;The Lord of the Rings
Star Wars
Star Trek
Game of Thrones
The Simpsons
South Park
Squid Game
House of Cards
Sesame Street
Citizenfour
Innocence of Muslims
Fahrenheit 9/11
An Inconvenient Truth
Mona Lisa
Panama Papers
Paradise Papers
Pandora Papers
Pentagon Papers
Mueller report;Mueller Report
Chilcot report;Chilcot Report
Starr Report;Starr report
Steele dossier
Amazon Alexa
Google Docs
iMac
Apple Pay
Apple Music
Amazon Echo;Echo
Amazon Prime
Fire TV
Google Home
Google Assistant
Galaxy S8
Galaxy S7
Nintendo Wii
Game Boy
Oculus Rift;Oculus
Model S;Tesla Model S
Model X
Ford Focus
Ford Mustang
Volkswagen Golf
Jetta;Volkswagen Jetta
Nissan Leaf
Chevrolet Volt
Chevrolet Bolt
Corvette
Humvee;Humvees
Hellfire missile
Trident missile;Trident missiles
Musudan
Hwasong-14
Hwasong-15
Nodong
Shahab-3
BrahMos
Grad rockets
Qassam
F-16s
A-10;A-10s;A-10 Warthog
AC-130
C-130;C-130s;C-130 Hercules
C-17
B-1B
V-22 Osprey;Osprey
Su-34
MiG-21
Tu-95
Tejas
Rafale;Rafales
Eurofighter;Eurofighter Typhoon
Gripen
Mirage 2000
Chinook;Chinooks
Reaper drone
Global Hawk
A320;A320s;A320neo
A350
A380;A380s
Spitfire
Enola Gay
Marine One
Starliner
Huygens
Rosetta
Philae;Philae lander
Curiosity
Opportunity rover
Perseverance
Kepler telescope
Chang'e
Mangalyaan
Hayabusa
Schiaparelli
Tiangong-1
Long March 5
Lusitania
Arctic Sunrise
Queen Mary 2
Charles de Gaulle carrier
Sewol
EpiPen;EpiPens
Fentanyl
Prozac
Xanax
Adderall
Humira
Lipitor
Vioxx
Avandia
Daraprim
Truvada
Tamiflu
Zantac
Botox
Roundup
VX nerve agent
Marmite
Nutella
Barbie
Hamilton musical
Ghostbusters
Black Panther
Top Gear
Doctor Who
Downton Abbey
Breaking Bad
Candy Crush
World of Warcraft
Call of Duty
Guernica painting
Benin Bronzes
Elgin Marbles;Parthenon Marbles
Rosetta Stone
Dead Sea Scrolls
Pepe the Frog
Silk Road marketplace
AlphaBay
Tor network;Tor browser
Telegram app
Signal messenger
Kik
Vine app
Periscope app
Dakota Access Pipeline;Dakota Access pipeline;Dakota Access
Keystone XL;Keystone XL pipeline;Keystone pipeline
Nord Stream;Nord Stream 2
South Stream
TurkStream;Turkish Stream
World Wide Web
`;
