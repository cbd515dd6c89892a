/** What a house may decide for itself: `typography` in `book.md`. */
export interface House {
  /** The space inside guillemets. */
  readonly guillemets: 'nnbsp' | 'nbsp';
  /** The point of inclusive writing: as typed, or one throughout. */
  readonly inclusive: 'keep' | '⋅' | '·';
}

export const defaultHouse: House = { guillemets: 'nnbsp', inclusive: 'keep' };

/** The house's choices as `book.md` says them; what is not understood is the default. */
export const houseOf = (typography: Readonly<Record<string, string>>): House => {
  const { guillemets, inclusive } = typography;
  return {
    guillemets: guillemets === 'nbsp' ? 'nbsp' : defaultHouse.guillemets,
    inclusive: inclusive === '⋅' || inclusive === '·' ? inclusive : defaultHouse.inclusive,
  };
};
