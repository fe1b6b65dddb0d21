package org.indusco.server.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A document of OGC API Features in the form in which it is asked for.
///
/// @param title what it is
/// @param description more of that
/// @param members what it says
/// @param links where one can go on
record Document(String title, String description, Map<String, Object> members, List<Link> links) {

  /// Whether a page is wanted: by the parameter `f`, else by what the program takes before JSON.
  static boolean wantsPage(String form, String accept) {
    return form.equals("html")
        || (form.isEmpty()
            && accept.contains(MediaType.TEXT_HTML_VALUE)
            && !accept.startsWith("application/"));
  }

  /// The document as JSON.
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title);
    json.put("description", description);
    json.putAll(members);
    json.put("links", links);
    return json;
  }

  /// The document as a page of links, which keeps the headers of an answer.
  ResponseEntity<Object> page(Visitor visitor, HttpHeaders headers) {
    Page page = Page.titled(visitor, "", title);
    page.add(Element.of("p", description));
    page.add(
        Element.of(
            "ul",
            links.stream()
                .map(
                    link ->
                        Element.of(
                            "li",
                            Element.of("a", link.title())
                                .with("href", link.href())
                                .with("rel", link.rel())))
                .toList()));
    return ResponseEntity.ok()
        .headers(headers)
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .body(page.html());
  }
}
