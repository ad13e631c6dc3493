/** Lets the browser keep the pages, so that a lost network loses nothing. Without it the site still works online. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/offline-worker.js").catch(() => {
      // Refused (private window, old browser): the site works, but only online.
    });
  });
}
