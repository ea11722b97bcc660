/** The last result of a function, as long as its inputs are the same objects. */
export function memo<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { inputs: Inputs; result: Result } | null = null;
  return (...inputs) => {
    if (last && inputs.every((value, index) => value === last!.inputs[index])) return last.result;
    last = { inputs, result: compute(...inputs) };
    return last.result;
  };
}
