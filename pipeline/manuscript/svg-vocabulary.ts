const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that draw, and nothing that acts, plays, calls out or holds HTML (SVG 2). */
export const svgElements = words(`
  svg g defs symbol use switch title desc metadata style a
  path rect circle ellipse line polyline polygon image
  text tspan textPath tref
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements of RDF that tell of the drawing's author and licence, kept inside `metadata`. */
export const rightsElement = /^(?:rdf|dc|dcterms|cc|xmpRights|foaf):[\w-]+$/;

/** Attributes without a prefix: geometry, presentation (SVG 2, appendix on properties), filters, accessibility. */
export const svgAttributes = words(`
  id class style lang role tabindex aria-label aria-labelledby aria-describedby aria-hidden
  version baseProfile width height viewBox preserveAspectRatio x y dx dy x1 y1 x2 y2 cx cy r rx ry fr fx fy
  d points pathLength transform gradientTransform patternTransform gradientUnits spreadMethod offset
  patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits filterUnits primitiveUnits
  markerHeight markerUnits markerWidth orient refX refY rotate textLength lengthAdjust startOffset method spacing side
  requiredFeatures requiredExtensions systemLanguage type media
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
  flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
  font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation
  kerning letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
  overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing
  writing-mode
  in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode
  kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle
  azimuth elevation pointsAtX pointsAtY pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius
  baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent
`);

/** Attributes with a prefix that say nothing to a browser but the language, the spacing, or what RDF is about. */
export const prefixedAttributes = words('xml:lang xml:space xml:id rdf:about rdf:resource rdf:parseType rdf:datatype');
