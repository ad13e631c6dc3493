import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { keepOffline } from "./offline.ts";
import { followLinks, makeRouter } from "./router.tsx";
import "./ui/tokens.css";

const router = makeRouter();
const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } });
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
followLinks(router);
keepOffline();
