/** Sets a stored theme before the first paint unless the address asks for one; storage may be blocked, then the system's theme stays. */
export const THEME_SCRIPT =
  'try{const d=document.documentElement.dataset,t=localStorage.getItem("theme");if(!d.theme&&(t==="light"||t==="dark"))d.theme=t}catch{}';
