/** The page's style sheet. */
export const PAGE_STYLE = `
@property --ground{syntax:"<color>";inherits:true;initial-value:#fff}
@property --ink{syntax:"<color>";inherits:true;initial-value:#000}
@property --quiet{syntax:"<color>";inherits:true;initial-value:#666}
@property --accent{syntax:"<color>";inherits:true;initial-value:#c00}
:root{color-scheme:light dark;--ground:light-dark(#fbfbfa,#121417);--surface:light-dark(#fff,#16191d);--line:light-dark(#e2e5e9,#2b3138);--ink:light-dark(#1b1f24,#eceef0);--quiet:light-dark(#5e6772,#939ca7);--accent:light-dark(#c8102e,#ff4f66);--mark:light-dark(#fdf3d2,#3b3419);--object:light-dark(#1f5fae,#7fb2f0)}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;height:100dvh;display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr) 380px;background:var(--surface);color:var(--ink);font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header{grid-column:1/3;display:flex;flex-wrap:wrap;align-items:center;gap:8px 18px;padding:10px 16px;border-bottom:1px solid var(--line)}
h1{margin:0;max-height:2.7em;overflow:hidden;font-size:16px;font-weight:620}
header p{margin:0;color:var(--quiet);font-size:12.5px}
#find{position:relative;flex:1;min-width:180px;max-width:380px;margin-left:auto}
#find input{width:100%;padding:7px 11px;border:1px solid var(--line);border-radius:6px;background:var(--surface);color:inherit;font:inherit}
#found{position:absolute;inset:calc(100% + 4px) 0 auto;z-index:3;margin:0;padding:5px;list-style:none;border:1px solid var(--line);border-radius:8px;background:var(--surface);box-shadow:0 6px 24px #0003;max-height:60vh;overflow:auto}
button{border:0;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}
#found button{width:100%;padding:6px 9px;border-radius:5px}
#found button:hover,#found button:focus-visible{background:var(--line)}
main{position:relative;min-height:0;background:var(--ground)}
canvas{position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:grab}
#types{position:absolute;left:12px;bottom:10px;display:flex;flex-wrap:wrap;gap:4px 12px;margin:0;padding:6px 10px;border-radius:8px;background:color-mix(in srgb,var(--ground) 88%,transparent);font-size:13px}
#types label{display:flex;align-items:center;gap:5px}
#types i{width:11px;height:11px;border-radius:50%}
aside{min-height:0;overflow:auto;padding:14px 18px;border-left:1px solid var(--line)}
aside h2{margin:0 0 2px;font-size:16px}
.quiet{color:var(--quiet);font-size:12.5px;margin:0 0 10px}
.card{padding:10px 0;border-top:1px solid var(--line)}
.card p{margin:0}
.card blockquote{margin:5px 0;font:15px/1.5 Charter,"Iowan Old Style",Georgia,"Noto Serif","DejaVu Serif",serif}
mark{background:var(--mark);color:inherit}
mark.subject,mark.object{font-weight:600;box-shadow:inset 0 -2px var(--accent)}
mark.object{box-shadow:inset 0 -2px var(--object)}
mark.cue{font-weight:600;background:none}
.card cite{color:var(--quiet);font-size:12.5px;font-style:normal}
ul.near{margin:0;padding:0;list-style:none}
ul.near button{padding:3px 6px;margin-left:-6px;border-radius:5px}
ul.near button:hover{background:var(--line)}
@media(max-width:820px){body{grid-template:auto minmax(0,1fr) auto/minmax(0,1fr)}header{grid-column:1}#types{left:0;right:0;bottom:0;border-radius:0}aside{max-height:44dvh;border-left:0;border-top:1px solid var(--line)}}
`;
