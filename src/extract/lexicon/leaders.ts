/** A head of state or government, or a candidate for the presidency, whom articles often name by the surname alone. */
export interface Leader {
  readonly full: string;
  readonly gender: "f" | "m";
  /** The party by its full name, and the years in which it named the person for the presidency of the United States. */
  readonly party?: string;
  readonly nominee: readonly number[];
}

/**
 * Heads of state and government since about 1990, secretaries-general of the United Nations and popes (public record), one a
 * line: full name, gender, for candidates of large parties for the presidency of the United States the party and the years.
 */
const TABLE = `
Ronald Reagan;m;Republican Party;1980,1984
George H.W. Bush;m;Republican Party;1988,1992
Michael Dukakis;m;Democratic Party;1988
Bill Clinton;m;Democratic Party;1992,1996
Bob Dole;m;Republican Party;1996
Al Gore;m;Democratic Party;2000
George W. Bush;m;Republican Party;2000,2004
John Kerry;m;Democratic Party;2004
Barack Obama;m;Democratic Party;2008,2012
John McCain;m;Republican Party;2008
Mitt Romney;m;Republican Party;2012
Hillary Clinton;f;Democratic Party;2016
Donald Trump;m;Republican Party;2016,2020,2024
Joe Biden;m;Democratic Party;2020
Kamala Harris;f;Democratic Party;2024
Margaret Thatcher;f
John Major;m
Tony Blair;m
Gordon Brown;m
David Cameron;m
Theresa May;f
Boris Johnson;m
Rishi Sunak;m
Keir Starmer;m
François Mitterrand;m
Jacques Chirac;m
Nicolas Sarkozy;m
François Hollande;m
Emmanuel Macron;m
Helmut Kohl;m
Gerhard Schröder;m
Angela Merkel;f
Olaf Scholz;m
Mikhail Gorbachev;m
Boris Yeltsin;m
Vladimir Putin;m
Dmitry Medvedev;m
Viktor Yanukovych;m
Petro Poroshenko;m
Volodymyr Zelensky;m
Alexander Lukashenko;m
Recep Tayyip Erdogan;m
Silvio Berlusconi;m
Matteo Renzi;m
Giorgia Meloni;f
Mariano Rajoy;m
Pedro Sánchez;m
Alexis Tsipras;m
Viktor Orbán;m
Donald Tusk;m
Justin Trudeau;m
Stephen Harper;m
Enrique Peña Nieto;m
Dilma Rousseff;f
Jair Bolsonaro;m
Cristina Fernández de Kirchner;f
Hugo Chávez;m
Nicolás Maduro;m
Fidel Castro;m
Juan Manuel Santos;m
Michelle Bachelet;f
Xi Jinping;m
Hu Jintao;m
Li Keqiang;m
Tsai Ing-wen;f
Kim Jong-un;m
Kim Jong-il;m
Park Geun-hye;f
Moon Jae-in;m
Shinzo Abe;m
Fumio Kishida;m
Narendra Modi;m
Manmohan Singh;m
Nawaz Sharif;m
Imran Khan;m
Benazir Bhutto;f
Sheikh Hasina;f
Aung San Suu Kyi;f
Rodrigo Duterte;m
Joko Widodo;m
Julia Gillard;f
Kevin Rudd;m
Tony Abbott;m
Malcolm Turnbull;m
Jacinda Ardern;f
John Key;m
Hamid Karzai;m
Ashraf Ghani;m
Bashar al-Assad;m
Saddam Hussein;m
Nouri al-Maliki;m
Haider al-Abadi;m
Hassan Rouhani;m
Mahmoud Ahmadinejad;m
Ali Khamenei;m
Benjamin Netanyahu;m
Ariel Sharon;m
Ehud Olmert;m
Yasser Arafat;m
Mahmoud Abbas;m
Hosni Mubarak;m
Mohamed Morsi;m
Abdel Fattah el-Sisi;m
Muammar Gaddafi;m
Nelson Mandela;m
Thabo Mbeki;m
Jacob Zuma;m
Cyril Ramaphosa;m
Robert Mugabe;m
Goodluck Jonathan;m
Muhammadu Buhari;m
Ellen Johnson Sirleaf;f
Kofi Annan;m
Ban Ki-moon;m
António Guterres;m
Pope Francis;m
Pope Benedict;m
`;

const LEADERS: readonly Leader[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [full = "", gender, party, years] = line.split(";");
    const nominee = years ? years.split(",").map(Number) : [];
    return { full, gender: gender as "f" | "m", nominee, ...(party ? { party } : {}) };
  });

/** The leaders by full name and by surname; by the surname only where one alone has it, or all of one gender do. */
function byName(): ReadonlyMap<string, readonly Leader[]> {
  const found = new Map<string, Leader[]>();
  for (const leader of LEADERS) {
    const words = leader.full.split(" ");
    // Family names stand first in China, Korea and Taiwan.
    const surname = /^(?:Xi|Hu|Li|Tsai|Kim|Park|Moon)$/u.test(words[0] as string) ? words[0] : words.at(-1);
    for (const name of new Set([leader.full, surname as string])) found.set(name, [...(found.get(name) ?? []), leader]);
  }
  return found;
}

const BY_NAME = byName();

/** The leaders whom a name may mean, full or by the surname alone; none for all others. */
export const leadersNamed = (name: string): readonly Leader[] => BY_NAME.get(name) ?? [];
