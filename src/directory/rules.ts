/**
 * Whether the last digit of a FINESS number is the Luhn check of the others, with A→1 and B→2 for Corsica.
 * It holds on every real number looked at, but no official rule was found: use it as a warning, never as a refusal.
 */
export function finessChecks(finess: string): boolean {
  const digits = finess.toUpperCase().replace("A", "1").replace("B", "2");
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
