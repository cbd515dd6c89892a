/** Prefixes of the RDFa statements; Creative Commons' namespace is http, not https (ccREL). */
export const rdfaPrefixes = 'cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/';
