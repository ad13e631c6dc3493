import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useRouterState,
} from "@tanstack/react-router";
import { Shell } from "./Shell.tsx";
import { Loading } from "./ui/Loading.tsx";

const rootRoute = createRootRoute({
  component: Frame,
  notFoundComponent: lazyRouteComponent(() => import("./pages/NotFoundPage.tsx"), "NotFoundPage"),
});

function Frame() {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <Shell current={path}>
      <Outlet />
    </Shell>
  );
}

const pages = [
  ["/", lazyRouteComponent(() => import("../positioning/pages/index.ts"), "HomePage")],
  ["/resultat", lazyRouteComponent(() => import("../positioning/pages/index.ts"), "ResultPage")],
  ["/comparaison", lazyRouteComponent(() => import("../positioning/pages/index.ts"), "ComparePage")],
  ["/plan", lazyRouteComponent(() => import("../positioning/pages/index.ts"), "PlanPage")],
  ["/menaces", lazyRouteComponent(() => import("../referentials/pages/index.ts"), "ThreatsPage")],
  ["/referentiel", lazyRouteComponent(() => import("../referentials/pages/index.ts"), "ReferentialPage")],
  ["/correspondances", lazyRouteComponent(() => import("../referentials/pages/index.ts"), "FramesPage")],
  ["/region", lazyRouteComponent(() => import("../observatory/pages/index.ts"), "RegionPage")],
  ["/region/$finess", lazyRouteComponent(() => import("../observatory/pages/index.ts"), "StructurePage")],
  ["/mentions-legales", lazyRouteComponent(() => import("./pages/LegalPage.tsx"), "LegalPage")],
  ["/accessibilite", lazyRouteComponent(() => import("./pages/AccessibilityPage.tsx"), "AccessibilityPage")],
  ["/vie-privee", lazyRouteComponent(() => import("./pages/PrivacyPage.tsx"), "PrivacyPage")],
  ["/api", lazyRouteComponent(() => import("./pages/ApiPage.tsx"), "ApiPage")],
  ["/style", lazyRouteComponent(() => import("./pages/StylePage.tsx"), "StylePage")],
] as const;

export function makeRouter() {
  const children = pages.map(([path, component]) => createRoute({ getParentRoute: () => rootRoute, path, component }));
  return createRouter({
    routeTree: rootRoute.addChildren(children),
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failed,
  });
}

function Failed() {
  return (
    <main id="contenu" className="page">
      <h1>Cette page n’a pas pu s’ouvrir</h1>
      <p>
        Le réseau est peut-être coupé, ou une nouvelle version vient d’arriver. Rechargez la page ; vos réponses sont
        intactes.
      </p>
    </main>
  );
}

/** Ordinary links open site pages without reloading; the self-assessment is another, lighter document. */
export function followLinks(router: ReturnType<typeof makeRouter>): void {
  document.addEventListener("click", (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!plain || event.defaultPrevented || !link || link.target !== "" || link.hasAttribute("download")) return;
    if (link.origin !== window.location.origin || link.pathname === "/evaluation") return;
    if (link.pathname === window.location.pathname && link.hash !== "") return;
    event.preventDefault();
    router.history.push(link.pathname + link.search + link.hash);
  });
}
