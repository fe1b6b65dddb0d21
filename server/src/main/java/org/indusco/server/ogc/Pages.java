package org.indusco.server.ogc;

import java.util.List;
import org.indusco.exchange.layer.FeatureQuery;

/// The pages of a list of features.
///
/// @param address of the list
/// @param bbox as it was asked for
/// @param datetime as it was asked for
/// @param query the page that was asked for
/// @param matched how many features there are on all pages
record Pages(String address, String bbox, String datetime, FeatureQuery query, int matched) {

  /// The links of the page to itself, and to the next one where there is one.
  List<Link> links(String form) {
    List<Link> links = Addresses.itself(page(query.offset()), Link.GEOJSON, "This page");
    if ((long) query.offset() + query.limit() < matched) {
      boolean html = form.equals("html");
      String next = page(query.offset() + query.limit()) + (html ? "&f=html" : "");
      links.add(new Link(next, "next", html ? Link.HTML : Link.GEOJSON, "Next page"));
    }
    return links;
  }

  private String page(int offset) {
    StringBuilder page = new StringBuilder(address + "?limit=" + query.limit());
    if (offset > 0) {
      page.append("&offset=").append(offset);
    }
    if (!bbox.isEmpty()) {
      page.append("&bbox=").append(Addresses.encoded(bbox));
    }
    if (!datetime.isEmpty()) {
      page.append("&datetime=").append(Addresses.encoded(datetime));
    }
    return page.toString();
  }
}
