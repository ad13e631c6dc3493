import questions from "virtual:egide/questions";
import { answeredCount, broughtTo, nextUnanswered, outdated, withAnswer, withProfile } from "../../rules/notebook.ts";
import { today } from "../device.ts";
import { useNotebook } from "../useNotebook.ts";
import styles from "./assessment.module.css";
import { ProfileScreen } from "./ProfileScreen.tsx";
import { QuestionScreen } from "./QuestionScreen.tsx";
import { ReviewScreen } from "./ReviewScreen.tsx";
import { Status } from "./Status.tsx";
import { type Screen, useScreen } from "./screens.ts";
import { WelcomeScreen } from "./WelcomeScreen.tsx";

const { indicators, referential } = questions;
const last = indicators.length - 1;

/** The self-assessment, from « Qui verra mes réponses ? » to the review. It works without network once loaded. */
export function AssessmentApp() {
  const { notebook, started, keeping, change, restart } = useNotebook(referential);
  const [screen, go] = useScreen(indicators.length);
  const resumeAt = nextUnanswered(notebook, indicators);
  const resume: Screen = resumeAt === null ? { at: "review" } : { at: "question", index: resumeAt };

  const problem = started ? outdated(notebook, referential) : null;
  const takeUp = () => {
    if (problem !== null) {
      change((current) => broughtTo(current, referential));
      return go({ at: "review" });
    }
    go(notebook.profile.size && notebook.profile.itSupport ? resume : { at: "profile" });
  };

  const restartFromScratch = () => {
    restart();
    go({ at: "welcome" });
  };

  return (
    <main id="contenu" className={styles.page}>
      <Status keeping={keeping} />
      {screen.at === "welcome" && (
        <WelcomeScreen
          answered={started ? answeredCount(notebook, indicators) : 0}
          total={indicators.length}
          onBegin={() => go({ at: "profile" })}
          problem={problem}
          onResume={takeUp}
          onRestart={restartFromScratch}
        />
      )}
      {screen.at === "profile" && (
        <ProfileScreen
          profile={notebook.profile}
          onChange={(profile) => change((current) => withProfile(current, profile))}
          onBack={() => go({ at: "welcome" })}
          onNext={() => go(resume)}
        />
      )}
      {screen.at === "question" && (
        <QuestionScreen
          key={screen.index}
          index={screen.index}
          questions={questions}
          answer={notebook.answers[indicators[screen.index]?.id ?? ""]}
          onAnswer={(id, answer) => change((current) => withAnswer(current, id, answer, today()))}
          onBack={() => go(screen.index === 0 ? { at: "profile" } : { at: "question", index: screen.index - 1 })}
          onNext={() => go(screen.index === last ? { at: "review" } : { at: "question", index: screen.index + 1 })}
          onReview={() => go({ at: "review" })}
        />
      )}
      {screen.at === "review" && (
        <ReviewScreen
          questions={questions}
          notebook={notebook}
          onOpen={(index) => go({ at: "question", index })}
          onProfile={() => go({ at: "profile" })}
        />
      )}
    </main>
  );
}
