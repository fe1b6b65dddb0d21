package org.indusco.server.screen.plan;

import java.time.Instant;
import java.util.UUID;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.page.Page;
import org.indusco.server.screen.Moments;

/// Addresses of the pages of plans, and links to them.
final class Ways {

  private static final int SHORT = 12;

  private Ways() {}

  static String plans(String network) {
    return "/networks/" + network + "/plans";
  }

  static String plan(String hash) {
    return "/plans/" + hash;
  }

  static String map(String hash) {
    return plan(hash) + "/map";
  }

  static String job(UUID id) {
    return "/jobs/" + id;
  }

  static String frontiers(String network) {
    return "/networks/" + network + "/frontiers";
  }

  static String frontier(UUID job) {
    return job(job) + "/frontier";
  }

  static String comparison(String before, String after) {
    return plan(before) + "/comparison?with=" + after;
  }

  /// The beginning of a hash, which tells it from the others of a list.
  static String brief(String hash) {
    return hash.substring(0, Math.min(SHORT, hash.length()));
  }

  /// A plan by the beginning of its hash.
  static Element planLink(String hash) {
    return Element.of("a", Element.of("code", brief(hash)).verbatim()).with("href", plan(hash));
  }

  static Element link(String words, String href) {
    return Element.of("a", words).with("href", href);
  }

  /// A paragraph of one link.
  static Element line(Page page, String key, String href) {
    return Element.of("p", link(page.say(key), href));
  }

  static Node text(String words) {
    return new Node.Text(words);
  }

  static Node figure(String figure) {
    return Element.of("span", figure).with("class", "number");
  }

  /// A moment, which is not broken at the end of a line.
  static Node moment(Instant moment) {
    return Element.of("span", Moments.text(moment)).with("class", "moment");
  }

  /// A line of a list of what is known of something.
  static Element known(Page page, String key, Node... what) {
    return Element.of("div", Element.of("dt", page.told(key)), Element.of("dd", what));
  }

  static Element known(Page page, String key, String what) {
    return known(page, key, text(what));
  }
}
