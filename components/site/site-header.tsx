import type { ReactNode } from "react";
import { otherLocale } from "@/lib/describe/pick-text";
import { headerFor } from "@/lib/messages/header-for";
import type { Messages } from "@/lib/messages/messages";
import { localePath, switchLanguage } from "@/lib/view/language-path";
import { ThemeToggle } from "./theme-toggle";

interface SiteHeaderProps {
  /** The page's words. */
  readonly messages: Messages;
  /** Path and query of the page as asked for. */
  readonly address: string;
  /** The search field. */
  readonly search?: ReactNode;
}

const WAYS = [
  "/",
  "/pairs",
  "/trade",
  "/present",
  "/sources",
  "/about",
] as const;

/** The site's name, the ways through it, its other language and its colours. */
export function SiteHeader({ messages, address, search }: SiteHeaderProps) {
  const { locale, site } = messages;
  const other = otherLocale(locale);
  const tag = other === "zh" ? "zh-CN" : "en";
  const { nav, share } = headerFor(locale);
  return (
    <header className="border-line bg-card border-b print:hidden">
      <a
        className="bg-card text-ink sr-only focus:not-sr-only focus:absolute focus:z-50 focus:px-4 focus:py-2"
        href="#main"
      >
        {site.skip}
      </a>
      <div className="mx-auto flex max-w-[1880px] flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6 sm:py-3">
        <a
          className="font-serif text-xl whitespace-nowrap"
          href={localePath("/", locale)}
        >
          {site.name}
        </a>
        <nav
          aria-label={nav.label}
          className="order-1 flex flex-wrap gap-x-4 max-md:basis-full md:order-none"
        >
          {WAYS.map((path) => (
            <NavLink
              key={path}
              href={localePath(path, locale)}
              isCurrent={address.split("?")[0] === localePath(path, locale)}
            >
              {nav[path]}
            </NavLink>
          ))}
        </nav>
        {search}
        <div className="ms-auto flex items-center gap-2 lg:ms-0">
          <a
            className="border-line hover:border-edge share-sign inline-flex min-h-8 items-center gap-1.5 border px-2 text-sm md:px-3"
            href={address}
            title={share}
            data-share=""
          >
            <span className="max-md:sr-only">{share}</span>
          </a>
          <a
            className="border-line hover:border-edge inline-flex min-h-8 items-center border px-3 text-sm"
            href={switchLanguage(address, other)}
            lang={tag}
            hrefLang={tag}
            data-language-switch=""
          >
            {site.otherLanguage}
          </a>
          <ThemeToggle words={site.theme} />
        </div>
      </div>
    </header>
  );
}

interface NavLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly children: string;
}

function NavLink({ href, isCurrent, children }: NavLinkProps) {
  return (
    <a
      className={`inline-flex min-h-8 items-center border-b-2 text-sm ${isCurrent ? "border-ink text-ink" : "text-muted hover:text-ink border-transparent"}`}
      href={href}
      aria-current={isCurrent ? "page" : undefined}
    >
      {children}
    </a>
  );
}
