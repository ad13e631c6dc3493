const areas = ["kernel", "platform", "directory", "referentials", "plan", "positioning", "observatory", "web", "app"];

/** What each area may import, besides itself. `web/charts` scenes are pure and open to documents and rules. */
const below = {
  kernel: [],
  platform: ["kernel"],
  referentials: ["kernel", "platform"],
  directory: ["kernel", "platform", "referentials"],
  plan: ["kernel", "platform", "referentials"],
  positioning: ["kernel", "platform", "referentials", "plan"],
  observatory: ["kernel", "platform", "referentials", "directory", "plan", "positioning"],
};

const tests = "\\.test\\.ts$";
const scene = "^src/web/charts/[a-zA-Z]+\\.ts$";
const browserFace = "^src/web/";

const arrows = Object.entries(below).map(([area, allowed]) => ({
  name: `${area} looks up`,
  severity: "error",
  from: { path: `^src/${area}/`, pathNot: [tests, "/pages/"] },
  to: {
    path: `^src/(${areas.filter((other) => other !== area && !allowed.includes(other)).join("|")})/`,
    pathNot: scene,
  },
}));

export default {
  forbidden: [
    { name: "circle", severity: "error", from: {}, to: { circular: true } },
    ...arrows,
    {
      name: "model or rules reach for more than models and rules",
      severity: "error",
      from: { path: "^src/[^/]+/(model\\.ts|rules(\\.ts|/))", pathNot: tests },
      to: { path: "^src/", pathNot: ["^src/kernel/", "^src/[^/]+/(model\\.ts|rules(\\.ts|/)|finess\\.ts)", scene] },
    },
    {
      name: "model or rules reach outside",
      severity: "error",
      from: { path: "^src/([^/]+/(model\\.ts|rules(\\.ts|/))|kernel/)", pathNot: tests },
      to: { dependencyTypes: ["core", "npm"] },
    },
    {
      name: "pages reach for the server",
      severity: "error",
      from: { path: "^src/[^/]+/pages/" },
      to: {
        path: "/(service|store|tables|api|policy|content|centre)\\.ts$|^src/platform/|^src/app/",
        pathNot: browserFace,
      },
    },
    {
      name: "an area’s pages reach into another’s",
      severity: "error",
      from: { path: "^src/([^/]+)/pages/" },
      to: { path: "^src/[^/]+/pages/", pathNot: ["^src/$1/pages/", "/pages/index\\.ts$", browserFace] },
    },
    {
      name: "web knows the business",
      severity: "error",
      from: { path: "^src/web/", pathNot: [tests, "^src/web/((router|main|questions)\\.tsx|content\\.d\\.ts)$"] },
      to: { path: "^src/(?!web/|kernel/|[^/]+/model\\.ts)" },
    },
    {
      name: "the server imports TSX",
      severity: "error",
      from: { path: "^src/(kernel|platform|app|[^/]+/(service|api|store|content|documents/))" },
      to: { path: "\\.tsx$" },
    },
    {
      name: "past another area’s face",
      severity: "error",
      from: { path: "^src/([^/]+)/(service|api|store)\\.ts$" },
      to: {
        path: "^src/(directory|referentials|plan|positioning|observatory)/(service|api|store|tables|content|centre)\\.ts$",
        pathNot: "^src/$1/",
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
