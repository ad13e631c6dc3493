import centre from "virtual:egide/centre";

const missing = "non renseigné par l’administrateur de ce site";

export function LegalPage() {
  const { publisher, contacts } = centre;
  const rows = [
    { label: "Éditeur", value: publisher.name },
    { label: "Adresse de l’éditeur", value: publisher.address },
    { label: "Directeur de la publication", value: publisher.director },
    { label: "Hébergeur", value: publisher.host },
    ...contacts,
  ];
  return (
    <main id="contenu" className="page prose">
      <h1 className="title">Mentions légales</h1>
      {centre.fictional && (
        <p>Ce site est une démonstration : {centre.name} et les structures qu’il montre sont inventés.</p>
      )}
      <table>
        <caption>Qui publie ce site</caption>
        <tbody>
          {rows.map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value ?? missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Le logiciel</h2>
      <p>Égide est un logiciel libre, publié sous la licence publique de l’Union européenne (EUPL-1.2).</p>
      <p>
        La police de caractères Atkinson Hyperlegible Next est publiée par le Braille Institute of America sous licence
        OFL-1.1.
      </p>
      <h2>Ce que ce site n’est pas</h2>
      <p>
        Une position est ce que vous déclarez. Elle n’est ni un audit, ni une certification, ni une note MaturiN-SMS.
      </p>
    </main>
  );
}
