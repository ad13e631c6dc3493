export function AccessibilityPage() {
  return (
    <main id="contenu" className="page prose">
      <h1 className="title">Accessibilité</h1>
      <p>
        <b>État : non évalué par un tiers.</b> Aucun audit RGAA n’a encore été mené par une personne extérieure : nous
        n’annonçons donc aucun taux de conformité.
      </p>
      <h2>Ce qui est vérifié à chaque version</h2>
      <ul>
        <li>
          Chaque page publique est contrôlée par axe, dans un vrai navigateur, en largeur de téléphone et de bureau.
        </li>
        <li>Le parcours entier, des questions au plan, se fait au clavier.</li>
        <li>
          Chaque graphique a son tableau et une phrase qui dit ce qu’il montre. La couleur ne porte jamais seule une
          information.
        </li>
        <li>Les mouvements s’arrêtent quand votre appareil le demande, et les pages se lisent agrandies à 200 %.</li>
        <li>Les rapports PDF sont balisés selon la norme PDF/UA-1.</li>
      </ul>
      <h2>Ce qui reste à faire</h2>
      <p>Des essais avec des personnes qui utilisent un lecteur d’écran au quotidien, et un audit RGAA complet.</p>
      <h2>Un obstacle ?</h2>
      <p>
        Écrivez au centre, dont les coordonnées sont dans les <a href="/mentions-legales">mentions légales</a>. Dites la
        page et ce qui vous a arrêté.
      </p>
    </main>
  );
}
