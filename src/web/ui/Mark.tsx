/** The mark: a wind rose of sixteen points, four long, four middle, eight short. */
export function Mark({ size = 34 }: { readonly size?: number }) {
  return (
    <svg viewBox="-16 -16 32 32" width={size} height={size} aria-hidden="true">
      {points.map(({ angle, length, width, fill }) => (
        <path key={angle} d={`M0 -${length}L${width} 0L-${width} 0Z`} transform={`rotate(${angle})`} fill={fill} />
      ))}
      <circle r="2.2" fill="var(--paper)" />
    </svg>
  );
}

const points = Array.from({ length: 16 }, (_, index) => {
  const angle = index * 22.5;
  if (index % 4 === 0) return { angle, length: 15, width: 3, fill: "var(--ink)" };
  if (index % 2 === 0) return { angle, length: 10, width: 2, fill: "var(--l4)" };
  return { angle, length: 6, width: 2, fill: "var(--coral)" };
});
