interface ShareLinkProps {
  /** Where it leads without a script: the embed of a view, or the page. */
  readonly href: string;
  readonly label: string;
  /** What is shared, for those who meet the link apart from it. */
  readonly what?: string;
}

/** Leads to a view on its own; with a script it opens the dialog to share, embed and download it. */
export function ShareLink({ href, label, what }: ShareLinkProps) {
  return (
    <a href={href} data-share="" className="share-link">
      {label}
      {what && <span className="sr-only">: {what}</span>}
    </a>
  );
}
