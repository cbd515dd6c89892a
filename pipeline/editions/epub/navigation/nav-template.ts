/**
 * The navigation document (EPUB 3.3, § 7), which is also the contents page: a template of `epub-gen-memory`.
 * `edition` is the packager's `EditionData`.
 */
export const navTemplate = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="<%= lang %>" xml:lang="<%= lang %>"<% if (edition.direction === 'rtl') { %> dir="rtl"<% } %>>
<head>
<meta charset="utf-8"/>
<title><%= tocTitle %></title>
<link rel="stylesheet" href="style.css"/>
</head>
<body epub:type="frontmatter">
<% const list = (points, indent) => { %><ol>
<% for (const point of points) { %><%- indent %>  <li<% if (point.kind) { %> class="<%= point.kind %>"<% } %>><a href="<%= point.href %>"><%= point.label %></a><% if (point.children.length > 0) { %>
<%- indent %>    <% list(point.children, indent + '    '); %>
<%- indent %>  <% } %></li>
<% } %><%- indent %></ol><% };
for (const { id, label, file } of edition.pages) if (file === 'toc.xhtml') { %><span id="<%= id %>" epub:type="pagebreak" role="doc-pagebreak" aria-label="<%= label %>"></span>
<% } %><nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title"><%= tocTitle %></h1>
<% list(edition.contents, ''); %>
</nav>
<% for (const { type, title, points } of edition.lists) { %><nav epub:type="<%= type %>" id="<%= type %>" aria-labelledby="<%= type %>-title" hidden="hidden">
<h2 id="<%= type %>-title"><%= title %></h2>
<ol>
<% for (const point of points) { %>  <li><a href="<%= point.href %>"><%= point.label %></a></li>
<% } %></ol>
</nav>
<% } %><nav epub:type="landmarks" id="landmarks" aria-label="<%= edition.words.landmarks %>" hidden="hidden">
<ol>
<% for (const landmark of edition.landmarks) { %>  <li><a epub:type="<%= landmark.type %>" href="<%= landmark.href %>"><%= landmark.label %></a></li>
<% } %></ol>
</nav>
<% if (edition.pages.length > 0) { %><nav epub:type="page-list" role="doc-pagelist" id="page-list" aria-label="<%= edition.words.printedPages %>" hidden="hidden">
<ol>
<% for (const page of edition.pages) { %>  <li><a href="<%= page.href %>"><%= page.label %></a></li>
<% } %></ol>
</nav>
<% } %></body>
</html>
`;
