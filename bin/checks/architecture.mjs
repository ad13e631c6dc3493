// Every arrow of docs/architecture.md. A run that read no module is a failure, not a success.
import { cruise } from "dependency-cruiser";
import config from "../../.dependency-cruiser.mjs";
import { root } from "../shared.mjs";

process.chdir(root);
const { output } = await cruise(["src"], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
});
const { summary } = output;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(
  `${summary.totalCruised} modules, ${summary.totalDependenciesCruised} arrows, ${summary.violations.length} violations`,
);
const read = summary.totalCruised > 100 && summary.totalDependenciesCruised > 200;
if (!read) console.error("Too few modules were read: the check proves nothing.");
process.exit(read && summary.violations.length === 0 ? 0 : 1);
