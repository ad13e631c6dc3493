import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { desk, expectAccessible, expectNoSidewaysScroll, openBrowser, phone } from "../support/browser.ts";
import { content } from "../support/content.ts";
import { runProduct } from "../support/product.ts";

let product: Awaited<ReturnType<typeof runProduct>>;
let browser: Browser;
beforeAll(async () => {
  product = await runProduct();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each([
  ["on a phone", phone],
  ["at a desk", desk],
])("a small EHPAD, %s", (_where, viewport) => {
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    context = await browser.newContext({ viewport, locale: "fr-FR", acceptDownloads: true, reducedMotion: "reduce" });
    page = await context.newPage();
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error" && !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(message.text()))
        errors.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(errors.splice(0)).toEqual([]);
  });

  const open = (path: string) => page.goto(`${product.address}${path}`);
  const begin = async () => {
    await open("/evaluation");
    await page.getByRole("button", { name: "Commencer" }).click();
    await page.getByLabel("Petite").check();
    await page.getByLabel("Un prestataire extérieur").check();
    await page.getByRole("button", { name: "Aller aux questions" }).click();
  };
  /** Answers as given, by rank; the rest with « je ne sais pas ». */
  const answerAll = async (levels: readonly number[]) => {
    for (const [index, { levels: statements }] of content.referential.indicators.entries()) {
      const level = levels[index];
      await page.getByText(`${index + 1} sur 16`).waitFor();
      await page.getByLabel(level === undefined ? "Je ne sais pas" : (statements[level]?.statement ?? "")).check();
      await page.getByRole("button", { name: "Suivant" }).click();
    }
  };
  const known = [2, 2, 1, 3, 2, 3, 2, 1, 2, 1, 3, 2, 1, 1, 0];

  it("learns where it stands, from the home page to the result", async () => {
    await open("/");
    await page.getByRole("heading", { name: "où en êtes-vous" }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Commencer : seize questions" }).click();
    await page.getByRole("heading", { name: "Qui verra mes réponses ?" }).waitFor();
    await expectAccessible(page);
    await begin();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await answerAll(known);
    await page.getByRole("heading", { name: "Tout est là" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Voir où j’en suis" }).click();
    await page.getByText("Un point est à zéro : Continuité.").waitFor();
    await page.getByText("Un point reste à vérifier : Exercice.").waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("loses nothing when it reloads, leaves and comes back", async () => {
    await begin();
    await page.getByLabel(content.referential.indicators[0]?.levels[2]?.statement ?? "").check();
    await page.getByRole("button", { name: "Suivant" }).click();
    await page.reload();
    await page.getByText("2 sur 16").waitFor();
    await open("/evaluation");
    await page.getByRole("button", { name: "Reprendre : 1 réponse sur 16" }).click();
    await page.getByText("2 sur 16").waitFor();
  });

  it("goes on without network, evaluation and plan included", async () => {
    await open("/");
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await page.waitForFunction(
      "caches.keys().then((names) => names.length > 0 && caches.open(names[0]).then((cache) => cache.keys()).then((kept) => kept.length > 5))",
    );
    await context.setOffline(true);
    await begin();
    await page.getByText("Le réseau est coupé").waitFor();
    await answerAll(known);
    await page.getByRole("link", { name: "Voir où j’en suis" }).click();
    await page.getByText("Un point est à zéro").waitFor();
    await page.getByRole("link", { name: "Voir mon plan d’actions" }).click();
    await page.getByRole("heading", { name: "Votre plan d’actions" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Télécharger le classeur" }).click();
    await page.getByText("ce document sera possible dès qu’il reviendra").waitFor();
  });

  /** Presses Tab until the focus is on what bears this name. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate("document.activeElement?.closest('label, button, a')?.textContent ?? ''");
      if (String(focused).replaceAll(/\s+/g, " ").includes(name)) return;
    }
    throw new Error(`the keyboard never reaches « ${name} »`);
  };

  it("goes from the first page to the plan with the keyboard alone", async () => {
    await open("/evaluation");
    await tabTo("Commencer");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Quatre repères" }).waitFor();
    await tabTo("Petite");
    await page.keyboard.press("Space");
    await tabTo("Un prestataire extérieur");
    await page.keyboard.press("Space");
    await tabTo("Aller aux questions");
    await page.keyboard.press("Enter");
    for (let rank = 1; rank <= 16; rank++) {
      await page.getByText(`${rank} sur 16`).waitFor();
      await page.waitForFunction("document.activeElement?.tagName === 'H1'");
      await page.keyboard.press("Tab");
      await page.keyboard.press("3");
      await page.keyboard.press("Enter");
    }
    await tabTo("Voir où j’en suis");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Par quoi commencer" }).waitFor();
    await tabTo("Voir mon plan d’actions");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Votre plan d’actions" }).waitFor();
  });

  it("skips to the content without leaving its question", async () => {
    await begin();
    await page.getByText("1 sur 16").waitFor();
    await page.getByRole("link", { name: "Aller au contenu" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**#contenu");
    await page.getByText("1 sur 16").waitFor();
  });

  it("reads in the dark as well", async () => {
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await begin();
    await expectAccessible(page);
    await answerAll(known);
    for (const path of ["/", "/resultat", "/plan", "/region", "/style"]) {
      await open(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectAccessible(page);
    }
  });

  it("plans, changes its means, decides, and takes its notebook away", async () => {
    await begin();
    await answerAll(known);
    await open("/plan");
    await page.getByRole("heading", { name: "Votre plan d’actions" }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const lead = page.locator(".lead");
    const before = await lead.textContent();
    await page.getByLabel("Heures par mois", { exact: true }).fill("20");
    await expect.poll(() => lead.textContent()).not.toBe(before);

    const first = page.getByRole("article").first();
    const title = (await first.getByRole("heading").textContent()) ?? "";
    await first.getByRole("button", { name: "C’est fait" }).click();
    await first.getByLabel("Qu’est-ce qui le prouve").fill("Compte rendu du 12 novembre");
    await first.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Fait. Preuve : Compte rendu du 12 novembre").waitFor();
    expect(await page.getByRole("article").first().getByRole("heading").textContent()).not.toBe(title);

    const next = page.getByRole("article").first();
    await next.getByRole("button", { name: "Refuser" }).click();
    await next.getByLabel("Pourquoi ?").fill("Le siège s’en charge");
    await next.getByRole("button", { name: "Enregistrer" }).click();
    await page.getByText("Refusée : Le siège s’en charge").waitFor();
    await expectAccessible(page);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Enregistrer mon carnet" }).click(),
    ]);
    await page
      .getByLabel("Ouvrir un carnet enregistré")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByText("Ce fichier n’est pas un carnet Égide").waitFor();
    await page.evaluate("localStorage.clear()");
    await begin();
    await open("/plan");
    await page.getByLabel("Ouvrir un carnet enregistré").setInputFiles(await download.path());
    await page.getByText("Le carnet est ouvert").waitFor();
    await page.getByText("Refusée : Le siège s’en charge").waitFor();
  });

  it("takes the four documents and the letter’s text", async () => {
    await begin();
    await answerAll(known);
    await open("/resultat");
    for (const [name, file] of [
      ["Télécharger le rapport (PDF)", "egide-rapport.pdf"],
      ["Télécharger la version à partager (PDF)", "egide-rapport-a-partager.pdf"],
      ["Télécharger le classeur (Excel)", "egide-plan.xlsx"],
      ["Télécharger la lettre (Word)", "egide-lettre-prestataire.docx"],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
    await page.getByText("Lire et copier le texte de la lettre").click();
    await page.getByText("Vos réponses nous sont nécessaires").first().waitFor();
  });

  it("comes back by its link, on a device that knows nothing, and compares two positions", async () => {
    await begin();
    await answerAll(known);
    await open("/resultat");
    const link = await page.getByLabel("Lien vers cette position").inputValue();
    await page.getByRole("button", { name: "Garder cette position" }).click();
    const other = await browser.newContext({ viewport, locale: "fr-FR" });
    const elsewhere = await other.newPage();
    const asked: string[] = [];
    elsewhere.on("request", (request) => asked.push(request.url()));
    await elsewhere.goto(link);
    await elsewhere.getByText("Vous regardez une position reçue par un lien").waitFor();
    await elsewhere.getByText("Un point est à zéro : Continuité.").waitFor();
    expect(asked.some((url) => url.includes("a=221"))).toBe(false);
    await elsewhere.goto(`${link.replace(/a=[^&]*/, "a=2")}`);
    await elsewhere.reload();
    await elsewhere.getByText("incomplètes ou abîmées").waitFor();
    await other.close();

    await open("/comparaison");
    await page.getByLabel("La seconde").fill(link.replace(/a=2/, "a=4"));
    await page.getByText("1 en progrès").waitFor();
    await expectAccessible(page);
  });

  it.each([
    "/menaces",
    "/referentiel",
    "/correspondances",
    "/mentions-legales",
    "/accessibilite",
    "/vie-privee",
    "/api",
    "/style",
    "/region",
    "/resultat",
    "/plan",
    "/comparaison",
    "/nulle-part",
  ])("reads %s without obstacle", async (path) => {
    await open(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (path === "/region") await page.getByRole("img", { name: /Rose des vents/ }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it("reads an invented structure, from the region", async () => {
    await open("/region");
    await page.getByRole("link", { name: "(fictif)" }).first().click();
    await page.getByText("Structure inventée.").waitFor();
    await expectAccessible(page);
  });

  it("reads the question and the result twice as large", async () => {
    await page.setViewportSize({
      width: Math.round(viewport.width / 2) < 320 ? 320 : viewport.width / 2,
      height: viewport.height / 2,
    });
    await begin();
    await expectNoSidewaysScroll(page);
    await answerAll(known);
    await open("/resultat");
    await page.getByText("Un point est à zéro").waitFor();
    await expectNoSidewaysScroll(page);
  });
});

it("reaches the first question in fewer than 90 kB of HTML, CSS and JavaScript", async () => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (/html|css|javascript/.test(response.headers()["content-type"] ?? ""))
      sizes.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      );
  });
  await page.goto(`${product.address}/evaluation#question-1`);
  await page.getByText("1 sur 16").waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`first question: ${(total / 1000).toFixed(1)} kB compressed`);
  expect(total).toBeLessThan(90_000);
  await context.close();
});
