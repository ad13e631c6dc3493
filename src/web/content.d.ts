declare module "virtual:egide/questions" {
  const questions: import("../referentials/questions.ts").Questions;
  export default questions;
}

declare module "virtual:egide/content" {
  const content: import("../referentials/model.ts").Content;
  export default content;
}

declare module "virtual:egide/centre" {
  const centre: import("../directory/model.ts").Centre;
  export default centre;
}
