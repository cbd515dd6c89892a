/** Keeps in memory what an edition would store where memory does not matter: a preview writes nothing on the disk. */
export async function storeInMemory(_: string, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  for await (const piece of pieces) held.push(piece.slice());
  const [only] = held;
  return only && held.length === 1 ? only : Buffer.concat(held);
}
