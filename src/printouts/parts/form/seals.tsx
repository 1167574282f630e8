interface SealsProps {
  /** Who signs without a seal, one beneath the other in a box of their own. */
  readonly signatures: readonly string[];
  /** Who stamps, each with a box. */
  readonly seals: readonly string[];
  readonly date: string;
}

/** Boxes to sign and to stamp in, side by side, with room for a round seal and a date to be written in. */
export function Seals({ signatures, seals, date }: SealsProps) {
  return (
    <div class="seals">
      <p>
        {signatures.map((signature) => (
          <span key={signature}>{`${signature}：`}</span>
        ))}
        <span>{`填表日期：${date}`}</span>
      </p>
      {seals.map((seal) => (
        <p key={seal}>
          <span>{seal}</span>
          <span>负责人（签字）：　　　　　（公章）</span>
          <span class="date">年　　月　　日</span>
        </p>
      ))}
    </div>
  );
}
