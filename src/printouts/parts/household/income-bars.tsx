/** A year's income by where it came from: 工资性, 生产经营性, 财产性, 转移性; none where it is not on record. */
export interface IncomeBar {
  readonly year: number;
  readonly parts: readonly number[];
}

const KINDS = ["工资性收入", "生产经营性收入", "财产性收入", "转移性收入"] as const;
/** Told apart in a copy without colours: black, lines, crosses, white. */
const FILLS = ["#333", "url(#lines)", "url(#crosses)", "#fff"] as const;
const LEFT = 14;
const LENGTH = 150;
const BAR = 6;
const STEP = 8;

/** The patterns that the bars of a whole page are filled with; once on it. */
export function IncomePatterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="lines" width="1.4" height="1.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V1.4" stroke="#000" stroke-width="0.7" />
        </pattern>
        <pattern id="crosses" width="1.6" height="1.6" patternUnits="userSpaceOnUse">
          <path d="M0 0H1.6M0 0V1.6" stroke="#000" stroke-width="0.4" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Stacked bars of a household's years on one scale, with their key; nothing where no year has an income. */
export function IncomeBars({ bars }: { bars: readonly IncomeBar[] }) {
  const end = Math.max(...bars.map(({ parts }) => sum(parts)));
  if (!(end > 0)) return null;
  const height = bars.length * STEP;
  return (
    <figure>
      <svg viewBox={`0 0 170 ${height + 5}`} role="img" aria-label="各年收入构成">
        {bars.map(({ year, parts }, row) => (
          <g key={year} transform={`translate(0 ${row * STEP})`}>
            <text y="4.3">{`${year}年`}</text>
            {parts.map((amount, kind) =>
              amount > 0 ? (
                <rect
                  key={KINDS[kind]}
                  x={short(LEFT + (LENGTH * sum(parts.slice(0, kind))) / end)}
                  width={short((LENGTH * amount) / end)}
                  height={BAR}
                  fill={FILLS[kind]}
                />
              ) : null,
            )}
          </g>
        ))}
        <g transform={`translate(${LEFT} ${height})`}>
          {KINDS.map((kind, at) => (
            <g key={kind} transform={`translate(${at * 36} 0)`}>
              <rect width="5" height="3" fill={FILLS[at]} />
              <text x="6" y="2.7">
                {kind}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </figure>
  );
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
const short = (length: number): string => String(Math.round(length * 100) / 100);
