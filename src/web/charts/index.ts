export { Rose } from "./Rose.tsx";
