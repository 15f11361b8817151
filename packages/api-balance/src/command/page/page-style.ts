/** The style sheet: wide and narrow, light and dark, for screen and print. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#f6f5f1;--card:#fff;--ink:#1d1f21;--soft:#5c6166;--line:#dddad2;--accent:#0a6b66;--cone:#0a6b6626;--good:#0a6b66;--warn:#8f5200;--bad:#a8201a}
@media (prefers-color-scheme:dark){:root{--paper:#131619;--card:#1b1f23;--ink:#e9e7e2;--soft:#a3a9ae;--line:#33393f;--accent:#5ecac1;--cone:#5ecac12e;--good:#5ecac1;--warn:#efb265;--bad:#ff9088}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;font-variant-numeric:tabular-nums}
main,header,footer{max-width:1360px;margin:0 auto;padding:0 clamp(16px,4vw,40px)}
header{padding-top:clamp(24px,5vw,56px);padding-bottom:8px}
h1{font-size:clamp(1.5rem,4vw,2.25rem);line-height:1.2;margin:0;letter-spacing:-.02em}
h2{font-size:1.15rem;margin:40px 0 12px}
h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
a{color:var(--accent)}
h3 small{font-weight:400;color:var(--soft)}
p{margin:6px 0}.soft,.unreported,header p,footer{color:var(--soft)}
.cards{display:grid;gap:20px}
@media (min-width:1000px){.cards{grid-template-columns:1fr 1fr}.cards>:last-child:nth-child(odd){grid-column:1/-1}}
article,.panel{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:clamp(14px,2.5vw,24px);min-width:0}
.panel{overflow-x:auto}
.big{font-size:1.75rem;font-weight:650;letter-spacing:-.02em;line-height:1.2;margin:2px 0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.94rem}
th,td{text-align:left;padding:7px 18px 7px 0;border-bottom:1px solid var(--line);vertical-align:top}
tbody tr:last-child>*{border-bottom:0}
thead th{font-size:.78rem;font-weight:600;color:var(--soft);text-transform:uppercase;letter-spacing:.04em}
tbody th{font-weight:600;min-width:11em;overflow-wrap:break-word}
td[data-label=until],td[data-label=verdict],td[data-label="as of"]{white-space:nowrap}td[data-label="time left"]{min-width:9em}td[data-label=by]{min-width:13em}
.number{text-align:right;white-space:nowrap}td[data-label=month-end]{white-space:normal}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
figure{margin:14px 0 10px}
.unit,.ticks,.times{font-size:12px;line-height:16px;color:var(--soft)}
.unit{width:var(--gutter);min-width:max-content;margin:0 0 12px;text-align:right}
.plot{position:relative}
.plot,.times{margin-left:calc(var(--gutter)*.78 + 10px)}
.ticks{position:absolute;inset:0 calc(100% + 10px) 0 auto}
.tick{position:absolute;right:0;transform:translateY(-50%);white-space:nowrap}
.plot svg{display:block;width:100%;height:clamp(130px,22vw,190px);overflow:visible}
svg *{vector-effect:non-scaling-stroke}
.line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
.grid{stroke:var(--line);opacity:.7}.zero{stroke:var(--soft)}.now{stroke:var(--soft);stroke-dasharray:2 3}
.likely{stroke:var(--accent);stroke-width:2;stroke-dasharray:6 5}
.here{stroke:var(--accent);stroke-width:8;stroke-linecap:round}.cone{fill:var(--cone)}
.topped-up{stroke:var(--warn);stroke-dasharray:1 4}.renewed{stroke:var(--line)}
.flag{position:absolute;top:-18px;transform:translateX(-50%);color:var(--warn);font-size:11px;line-height:16px}
.times{position:relative;display:flex;justify-content:space-between;margin-top:8px}
.times .today{position:absolute;transform:translateX(-50%);color:var(--ink);background:var(--card);padding:0 6px;white-space:nowrap}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 16px;margin:10px 0 0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
details{margin-top:10px;font-size:.92rem}summary{cursor:pointer;color:var(--soft)}
.bar{position:relative;height:10px;min-width:140px;margin-top:7px;background:var(--line);border-radius:5px;overflow:hidden}
.bar i{position:absolute;inset:0 auto 0 0;background:var(--cone)}.bar i+i{background:var(--accent)}
.bar b{position:absolute;top:0;bottom:0;width:2px;background:var(--bad)}
footer{padding-top:24px;padding-bottom:48px;font-size:.88rem}
@media (min-width:701px){.number+.text{padding-left:14px}}
@media (max-width:700px){
.stack thead{position:absolute;clip-path:inset(50%)}
.stack tr{display:block;padding:10px 0;border-bottom:1px solid var(--line)}.stack tbody tr:last-child{border:0}
.stack th,.stack td{display:flex;justify-content:space-between;gap:16px;border:0;padding:2px 0;text-align:right;white-space:normal}
.stack th{text-align:left}.stack td::before{content:attr(data-label);color:var(--soft);text-align:left;flex:none}.stack td:has(.bar)::before{content:none}.stack .bar{width:100%}
.stack td:is(.unreported,[data-label^="per day"]){display:none}
.times .today{display:none}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0a6b66;--cone:#0a6b6626;--warn:#8f5200;--bad:#a8201a}
body{font-size:11pt;print-color-adjust:exact}article,tr{break-inside:avoid}details:not([open]){display:none}}
`
