/**
 * The NCX, for EPUB 2 reading systems (OPF 2.0.1, § 2.4.1; DAISY Z39.86-2005): a template of `epub-gen-memory`.
 * `edition` is the packager's `EditionData`.
 */
export const ncxTemplate = `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="<%= lang %>">
<%
const depth = (points) => points.length === 0 ? 0 : 1 + Math.max(...points.map((point) => depth(point.children)));
const numbers = edition.pages.map((page) => Number(page.label)).filter((number) => number > 0);
let count = 0;
%><head>
<meta name="dtb:uid" content="<%= id %>"/>
<meta name="dtb:depth" content="<%= depth(edition.contents) %>"/>
<meta name="dtb:totalPageCount" content="<%= edition.pages.length %>"/>
<meta name="dtb:maxPageNumber" content="<%= Math.max(0, ...numbers) %>"/>
</head>
<docTitle><text><%= title %></text></docTitle>
<% for (const name of author) { %><docAuthor><text><%= name %></text></docAuthor>
<% } %><navMap>
<% const walk = (points, indent) => { for (const point of points) { count += 1; %><%- indent %><navPoint id="point-<%= count %>"><navLabel><text><%= point.label %></text></navLabel><content src="<%= point.href %>"/><% if (point.children.length > 0) { %>
<% walk(point.children, indent + '  '); %><%- indent %><% } %></navPoint>
<% } }; walk(edition.contents, ''); %></navMap>
<% if (edition.pages.length > 0) { %><pageList>
<navLabel><text><%= edition.words.printedPages %></text></navLabel>
<% edition.pages.forEach((page, index) => { const number = Number(page.label); %><pageTarget id="page-<%= index + 1 %>" type="<%= number > 0 ? 'normal' : 'front' %>"<% if (number > 0) { %> value="<%= number %>"<% } %>><navLabel><text><%= page.label %></text></navLabel><content src="<%= page.href %>"/></pageTarget>
<% }); %></pageList>
<% } %></ncx>
`;
