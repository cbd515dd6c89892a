/**
 * The package document (EPUB 3.3, § 5): a template of `epub-gen-memory`. Metadata come as finished lines;
 * `edition` is the packager's `EditionData`.
 */
export const packageTemplate = `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="publication-id" xml:lang="<%= lang %>" dir="<%= edition.direction %>" prefix="cc: http://creativecommons.org/ns#">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<% for (const line of edition.metadata) { %>    <%- line %>
<% } %>    <meta name="cover" content="cover-image"/>
  </metadata>
  <manifest>
    <item id="nav" href="toc.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
    <item id="css" href="style.css" media-type="text/css"/>
    <item id="cover-image" href="cover.<%= cover.extension %>" media-type="<%= cover.mediaType %>" properties="cover-image"/>
<% for (const { id, filename, properties } of content) { %>    <item id="<%= id %>" href="<%= filename %>" media-type="application/xhtml+xml"<% if (properties) { %> properties="<%= properties %>"<% } %>/>
<% } for (const { id, href, mediaType } of edition.resources) { %>    <item id="<%= id %>" href="<%= href %>" media-type="<%= mediaType %>"/>
<% } %>  </manifest>
  <spine toc="ncx"<% if (edition.direction === 'rtl') { %> page-progression-direction="rtl"<% } %>>
<% const layout = (fixed) => fixed ? ' properties="rendition:layout-pre-paginated"' : ''; for (const { id, beforeToc, fixed } of content) if (beforeToc) { %>    <itemref idref="<%= id %>"<%- layout(fixed) %>/>
<% } if (edition.navInSpine) { %>    <itemref idref="nav"/>
<% } for (const { id, beforeToc, fixed } of content) if (!beforeToc) { %>    <itemref idref="<%= id %>"<%- layout(fixed) %>/>
<% } %>  </spine>
<% if (edition.guide.length > 0) { %>  <guide>
<% for (const { type, href, label } of edition.guide) { %>    <reference type="<%= type %>" title="<%= label %>" href="<%= href %>"/>
<% } %>  </guide>
<% } %></package>
`;
