// Writes the one inline script of a page: it sets the theme before the first paint, and hides what the address will change.
import { OWN } from '../../src/app/own/shown.ts';
import { FILTER_KEYS } from '../../src/selection/query.ts';

const THEME =
  'const q=new URLSearchParams(location.search),d=document.documentElement.dataset,t=q.get("theme");if(t==="light"||t==="dark")d.theme=t;';
const KEYS = JSON.stringify([...FILTER_KEYS, 'claim', 'step', 'slide']);

/**
 * Hidden for three seconds at most, or eight where the reader's own dataset is to come in place of the published one: then the page as it
 * was published shows, whatever became of the script.
 */
export function headScript(): string {
  return `(()=>{${THEME}let own=false;try{own=localStorage.getItem(${JSON.stringify(OWN)})==="shown"}catch{}if(own||${KEYS}.some(k=>q.has(k))){d.pending=own?"own":q.has("step")?"step":"";setTimeout(()=>{delete d.pending},own?8000:3000)}})()`;
}

/** The same for an embed: it reads no storage, and is framed as its address says. */
export function embedHeadScript(): string {
  return `(()=>{${THEME}if(q.get("title")==="off")d.title="off";if(q.get("ground")==="none")d.ground="none";if(${KEYS}.some(k=>q.has(k))){d.pending="";setTimeout(()=>{delete d.pending},3000)}})()`;
}
