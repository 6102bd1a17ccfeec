/** Sets a stored theme before the first paint; storage may be blocked, then the system's theme stays. */
export const THEME_SCRIPT =
  'try{const t=localStorage.getItem("theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}';
