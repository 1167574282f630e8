/** Who is on the page, to get to one of them alone: on the screen only. */
export function HouseholdNames({
  households,
}: {
  households: readonly { readonly id: string; readonly name: string }[];
}) {
  if (households.length < 2) return null;
  return (
    <nav class="names" id="names" aria-label="目录">
      <a href="#names">{`全部（${households.length}）`}</a>
      {households.map(({ id, name }) => (
        <a key={id} href={`#h-${encodeURIComponent(id)}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
