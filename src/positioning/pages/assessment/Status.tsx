import { useEffect, useState } from "react";
import type { Keeping } from "../device.ts";
import styles from "./assessment.module.css";

/** Says what changes nothing to the work but must be known: the network is away, or the device keeps nothing. */
export function Status({ keeping }: { readonly keeping: Keeping }) {
  const [online, setOnline] = useState(navigator.onLine);

  useEffect(() => {
    const follow = () => setOnline(navigator.onLine);
    window.addEventListener("online", follow);
    window.addEventListener("offline", follow);
    return () => {
      window.removeEventListener("online", follow);
      window.removeEventListener("offline", follow);
    };
  }, []);

  return (
    <div role="status" className={styles.status}>
      {!online && <p>Le réseau est coupé. Continuez : tout se passe sur votre appareil.</p>}
      {keeping === "full" && (
        <p>
          La mémoire de cet appareil est pleine. Vos réponses tiennent tant que cette page reste ouverte : finissez,
          puis copiez le lien du résultat.
        </p>
      )}
      {keeping === "blocked" && (
        <p>
          Ce navigateur ne garde rien (navigation privée ?). Vos réponses tiennent tant que cette page reste ouverte :
          finissez, puis copiez le lien du résultat.
        </p>
      )}
    </div>
  );
}
