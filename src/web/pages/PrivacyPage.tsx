export function PrivacyPage() {
  return (
    <main id="contenu" className="page prose">
      <h1 className="title">Vie privée</h1>
      <p className="lead">
        Vos réponses disent où votre structure est fragile. Le plus sûr est de ne pas les avoir : nous ne les avons pas.
      </p>
      <h2>Où sont mes réponses ?</h2>
      <p>
        Dans la mémoire de votre navigateur, sur cet appareil. Le calcul de la position et du plan se fait là aussi,
        même sans réseau. Toute personne qui utilise cet appareil avec votre session peut les lire : effacez-les depuis
        la page des questions si l’appareil est partagé.
      </p>
      <h2>Que contient le lien pour revenir ?</h2>
      <p>
        Toute votre position, dans la partie de l’adresse qui suit le signe #. Un navigateur n’envoie jamais cette
        partie au serveur. Mais qui a le lien lit la position : donnez-le comme vous donneriez le document.
      </p>
      <h2>Et quand je demande un document ?</h2>
      <p>
        Vos réponses sont envoyées, le document est fabriqué en mémoire, puis tout est oublié. Rien n’est écrit, ni sur
        un disque, ni dans un journal.
      </p>
      <h2>Qui reçoit quelque chose ?</h2>
      <p>
        Personne. Ni l’agence régionale, ni un financeur, ni votre prestataire, sauf si vous leur donnez vous-même un
        document ou un lien.
      </p>
      <h2>Et les traces de visite ?</h2>
      <p>
        Pas de cookie, pas de mesure d’audience. Le serveur compte ses pages et leur durée ; il ne garde ni votre
        adresse, ni votre navigateur. Pour éviter les abus, il compte les demandes par adresse, en mémoire seulement,
        sans rien écrire.
      </p>
    </main>
  );
}
