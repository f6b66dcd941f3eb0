interface NoticeProps {
  readonly notice: { readonly text: string; readonly isProblem: boolean } | null;
}

/** What was just done, floating over the page for a while and read out politely; a problem at once. */
export function Notice({ notice }: NoticeProps) {
  return (
    <div class="toasts">
      <div id="status" role="status">
        {notice && !notice.isProblem && <p class="toast">{notice.text}</p>}
      </div>
      <div id="alert" role="alert">
        {notice?.isProblem && <p class="toast">{notice.text}</p>}
      </div>
    </div>
  );
}
