import { thingKey } from "./names.ts";

/** Cities that English papers have spelt or called in several ways, a city a line. */
const GROUPS = `
  Kyiv; Kiev
  Lviv; Lvov
  Kharkiv; Kharkov
  Odesa; Odessa
  Dnipro; Dnipropetrovsk; Dnepropetrovsk
  Zaporizhzhia; Zaporozhye; Zaporizhia
  Mykolaiv; Nikolaev; Nikolayev
  Chernihiv; Chernigov
  Chernobyl; Chornobyl
  Luhansk; Lugansk
  Chisinau; Kishinev
  Almaty; Alma-Ata
  Astana; Nur-Sultan
  Tbilisi; Tiflis
  St Petersburg; St. Petersburg; Saint Petersburg; Leningrad
  Volgograd; Stalingrad
  Gdansk; Danzig
  Wroclaw; Breslau
  Istanbul; Constantinople
  Mumbai; Bombay
  Chennai; Madras
  Kolkata; Calcutta
  Bengaluru; Bangalore
  Pune; Poona
  Varanasi; Benares; Banaras
  Thiruvananthapuram; Trivandrum
  Kochi; Cochin
  Beijing; Peking
  Nanjing; Nanking
  Chongqing; Chungking
  Yangon; Rangoon
  Ho Chi Minh City; Saigon
  Busan; Pusan
  Daegu; Taegu
  Incheon; Inchon
  Gwangju; Kwangju
  Dhaka; Dacca
  Kathmandu; Katmandu
  Jeddah; Jedda; Jiddah
  Mecca; Makkah
  Sanaa; Sana'a; Sana’a
  Hodeidah; Hudaydah; Hodeida; Al Hudaydah
  Fallujah; Falluja
  Raqqa; Raqqah; ar-Raqqah; al-Raqqa; Rakka
  Deir ez-Zor; Deir al-Zor; Deir Ezzor; Dayr az-Zawr
  Homs; Hims
  Kobani; Kobane; Ayn al-Arab
  Tal Afar; Tel Afar; Talafar
  Misrata; Misurata
  Sirte; Surt
  Kandahar; Qandahar
  Kunduz; Konduz
  Mazar-i-Sharif; Mazar-e-Sharif; Mazari Sharif
  Basel; Basle
  Lyon; Lyons
  Marseille; Marseilles
  Reims; Rheims
  Zaragoza; Saragossa
  Livorno; Leghorn
  Nuremberg; Nurnberg; Nürnberg
  Cologne; Köln; Koln
  Ghent; Gent
  Bruges; Brugge
  Bern; Berne
  Timbuktu; Timbuctoo
  New York; New York City
  Washington, D.C.; Washington D.C.; Washington DC; Washington, DC
`;

const PRESENT = new Map<string, string>();
for (const line of GROUPS.trim().split("\n")) {
  const [present, ...others] = line.split(";").map((name) => thingKey(name.trim())) as [string, ...string[]];
  for (const other of others) if (other !== present) PRESENT.set(other, present);
}

/** The key of a place, by the name that it goes by now: `kyiv` for "Kiev". */
export function placeKey(name: string): string {
  const key = thingKey(name);
  return PRESENT.get(key) ?? key;
}
