package org.indusco.server.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.layer.FeatureKind;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The addresses of one network's features.
///
/// @param root the address of this server
/// @param code the network
record Addresses(String root, String code) {

  static Addresses of(HttpServletRequest request, String code) {
    return new Addresses(
        ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(), code);
  }

  String landing() {
    return root + "/ogc/" + code;
  }

  String conformance() {
    return landing() + "/conformance";
  }

  String collections() {
    return landing() + "/collections";
  }

  String collection(FeatureKind kind) {
    return collections() + "/" + kind.title();
  }

  String items(FeatureKind kind) {
    return collection(kind) + "/items";
  }

  String item(FeatureKind kind, String id) {
    return items(kind) + "/" + encoded(id);
  }

  /// The links of a document to itself, as JSON and as a page.
  static List<Link> itself(String address, String type, String title) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(address, "self", type, title));
    String html = address + (address.contains("?") ? "&" : "?") + "f=html";
    links.add(new Link(html, "alternate", Link.HTML, title + " as a page"));
    return links;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
