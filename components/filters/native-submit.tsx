import type { Messages } from "@/lib/messages/messages";

/** Where there is no script: the button that sends the form, and the rule that hides what needs script. */
export function NativeSubmit({ messages }: { readonly messages: Messages }) {
  return (
    <noscript>
      <style>{"[data-needs-script]{display:none}"}</style>
      <button
        type="submit"
        className="bg-ink text-card min-h-9 rounded-md px-4 text-sm"
      >
        {messages.filters.apply}
      </button>
    </noscript>
  );
}
