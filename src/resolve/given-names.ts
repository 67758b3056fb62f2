/** Given names that stand for one another, a group a line: short forms and the spellings that transcriptions give them. */
const GROUPS = `
  abigail abby gail
  abdullah abdallah abdulla
  ahmed ahmad
  albert al bert
  alexander alex sandy aleksandr alexandr aleksander oleksandr alyaksandr sasha
  alexandra sandra aleksandra
  alfred fred alf
  andrew andy drew andrei andrey andriy andrej
  anthony tony
  barbara barb babs
  benjamin ben benny
  bernard bernie
  catherine katherine kathryn cathy kathy kate katie cate ekaterina yekaterina
  charles charlie chuck
  christine christina chris chrissie
  christopher chris
  cynthia cindy
  daniel dan danny
  david dave davy
  deborah debbie deb
  dennis denis
  donald don donnie
  dorothy dot dottie
  edward ed eddie ted ned
  elena yelena helena
  elizabeth liz beth betty eliza betsy lisa
  eugene gene yevgeny evgeny yevgeni evgeni
  francis frank
  franklin frank
  frederick fred freddie
  gabriel gabe
  gerald gerry jerry
  gregory greg grigory grigori
  harold harry hal
  henry harry hank
  hussein hussain husayn hossein husein
  ibrahim ebrahim
  jacob jake
  james jim jimmy jamie
  jeffrey jeff geoffrey geoff
  jennifer jen jenny
  jessica jess
  john jack johnny
  jonathan jon
  joseph joe joey josef
  joshua josh
  judith judy
  kenneth ken kenny
  khaled khalid
  lawrence larry laurence
  leonard len lenny leo
  louis lou lewis
  margaret maggie peggy meg
  martin marty
  matthew matt
  michael mike mick mikey
  mikhail mikhael mihail misha
  mohammed muhammad mohamed mohammad muhammed mohamad muhamad mohamed
  nathaniel nathan nate nat
  nicholas nick nicolas
  nikolai nikolay nicolai nikolaj
  omar umar
  osama usama
  pamela pam
  patricia pat patty trish
  patrick pat paddy
  peter pete pyotr petr
  philip phil phillip
  raymond ray
  rebecca becky
  richard rick dick rich ricky
  robert bob bobby rob robbie
  ronald ron ronnie
  russell russ
  said saeed sayed sayid saied sayyid sayyed
  samuel sam sammy
  sergei sergey serhiy siarhei
  stephen steven steve stefan
  stuart stewart stu
  susan sue suzanne susie
  theodore ted teddy theo
  theresa teresa terry
  thomas tom tommy
  timothy tim timmy
  victoria vicky vicki
  vincent vince
  vladimir wladimir volodymyr
  walter walt wally
  wilfred will
  william bill billy will willy willie liam
  yousef yusuf youssef yusef yousuf yussuf
  yuri yury iurii iouri
  zachary zach zack
`;

const GROUPS_OF = new Map<string, number[]>();
for (const [number, line] of GROUPS.trim().split("\n").entries()) {
  for (const name of line.trim().split(" ")) GROUPS_OF.set(name, [...(GROUPS_OF.get(name) ?? []), number]);
}

/** Whether one given name may stand for the other: "Bill" for "William". Names of one group need not: "Chris" has two. */
export function sameGivenName(a: string, b: string): boolean {
  const groups = GROUPS_OF.get(b);
  return groups !== undefined && (GROUPS_OF.get(a) ?? []).some((group) => groups.includes(group));
}

/** The initials that a given name goes by, its own first: `b` and `w` for "Bill". */
export function initialsFor(name: string): readonly string[] {
  const initials = new Set([name[0] as string]);
  for (const group of GROUPS_OF.get(name) ?? []) initials.add(firstOf(group));
  return [...initials];
}

const HEADS = GROUPS.trim()
  .split("\n")
  .map((line) => line.trim()[0] as string);
const firstOf = (group: number): string => HEADS[group] as string;
