export { FramesPage } from "./FramesPage.tsx";
export { ReferentialPage } from "./ReferentialPage.tsx";
export { ThreatsPage } from "./ThreatsPage.tsx";
