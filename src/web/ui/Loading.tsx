/** Said politely, and only when it lasts. */
export function Loading() {
  return (
    <main id="contenu" className="page" aria-busy="true">
      <p role="status">Chargement…</p>
    </main>
  );
}
