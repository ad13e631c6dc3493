import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Writes an Office file again with every date set to `day`, so that the same content gives the same bytes. */
export function sameZip(bytes: Uint8Array, day: Date): Uint8Array {
  const entries = unzipSync(bytes);
  const properties = entries["docProps/core.xml"];
  if (properties) entries["docProps/core.xml"] = strToU8(dated(strFromU8(properties), day));
  const names = Object.keys(entries).sort();
  const sorted = Object.fromEntries(names.flatMap((name) => (entries[name] ? [[name, entries[name]]] : [])));
  return zipSync(sorted, { mtime: new Date(Math.max(day.getTime(), Date.UTC(1980, 0, 2))), level: 6 });
}

function dated(xml: string, day: Date): string {
  return xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${day.toISOString().replace(/\.\d+Z$/, "Z")}`,
  );
}
