/** Places to sign, side by side, each with room for a name; what is filled in already has it behind its colon. */
export function Signatures({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <p class="signatures">
      {labels.map((label) => (
        <span key={label}>{label.includes("：") ? label : `${label}：`}</span>
      ))}
    </p>
  );
}
