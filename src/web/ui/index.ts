export { Button, ButtonLink } from "./Button.tsx";
export { Callout } from "./Callout.tsx";
export { Disclosure } from "./Disclosure.tsx";
export { Field } from "./Field.tsx";
export { Mark } from "./Mark.tsx";
export { Section } from "./Section.tsx";
export { Select } from "./Select.tsx";
