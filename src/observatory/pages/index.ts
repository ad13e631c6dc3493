export { RegionPage } from "./RegionPage.tsx";
export { StructurePage } from "./StructurePage.tsx";
