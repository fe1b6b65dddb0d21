package org.indusco.server.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Wording;
import org.indusco.server.asset.Assets;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A page under construction.
public final class Page {

  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private static final Pattern NETWORK = Pattern.compile("/networks/([^/?]+)([/?].*)?");

  private final Visitor visitor;
  private final String address;
  private final String title;
  private final Wording words;
  private final List<Node> body = new ArrayList<>();
  private final List<Element> parts = new ArrayList<>();
  private boolean filling;
  private int status = 200;
  private String events = "";
  private String network = "";

  private Page(Visitor visitor, String address, String title) {
    this.visitor = visitor;
    this.address = address;
    this.title = title;
    words = Wording.of(Page.class, visitor.language());
  }

  /// A page.
  ///
  /// @param address under which it can be asked for again; empty when it cannot
  /// @param title the key of its heading
  public static Page of(Visitor visitor, String address, String title, Object... told) {
    return new Page(visitor, address, Wording.of(Page.class, visitor.language()).say(title, told));
  }

  /// A page whose heading is told in words.
  public static Page titled(Visitor visitor, String address, String heading) {
    return new Page(visitor, address, heading);
  }

  /// A message in the visitor's language.
  public String say(String key, Object... told) {
    return words.say(key, told);
  }

  /// A message in the visitor's language, with a way to its word where the glossary has one.
  public Node told(String key, Object... told) {
    return Terms.told(this, key, say(key, told));
  }

  /// Who reads it.
  public Visitor visitor() {
    return visitor;
  }

  /// The messages that it is made of.
  public Wording words() {
    return words;
  }

  String address() {
    return address;
  }

  String title() {
    return title;
  }

  /// The network that it is about: what was said of it, else the one below which its address is.
  Optional<String> findNetwork() {
    if (!network.isEmpty()) {
      return Optional.of(network);
    }
    Matcher below = NETWORK.matcher(address);
    return below.matches() ? Optional.of(below.group(1)) : Optional.empty();
  }

  int status() {
    return status;
  }

  List<Node> body() {
    return body;
  }

  List<Element> parts() {
    return parts;
  }

  /// The stream of events by which it is told anew; empty for none.
  String events() {
    return events;
  }

  boolean isFilling() {
    return filling;
  }

  /// Adds a piece.
  public Page add(Node piece) {
    body.add(piece);
    return this;
  }

  /// Adds a paragraph.
  public Page paragraph(String key, Object... told) {
    return add(Element.of("p", say(key, told)));
  }

  /// Adds a heading of the second level.
  public Page heading(String key, Object... told) {
    return add(Element.of("h2", told(key, told)));
  }

  /// Adds that something was done, which a screen reader tells at once.
  public Page done(String key, Object... told) {
    return add(Element.of("p", say(key, told)).with("class", "done").with("role", "status"));
  }

  /// Adds what its head says to the browser, such as a script of this server.
  public Page part(Element part) {
    parts.add(part);
    return this;
  }

  /// Says which network it is about, where its address does not. The ways to the other pages of
  /// that network then stand at its head.
  public Page within(String code) {
    network = code;
    return this;
  }

  /// Lets the page fill the window; its heading is told to screen readers alone.
  public Page filling() {
    filling = true;
    return this;
  }

  /// Answers with another status than 200.
  public Page status(int other) {
    status = other;
    return this;
  }

  /// Tells anew what changes while it is read: by a script whenever the server says so, without
  /// scripts by asking for the page again.
  ///
  /// @param events the address of the server's stream of events
  /// @param seconds after so many it is asked for again without scripts
  public Page live(String events, int seconds) {
    this.events = events;
    String refresh = Integer.toString(seconds);
    part(
        Element.of(
            "noscript", Element.of("meta").with("http-equiv", "refresh").with("content", refresh)));
    return part(
        Element.of("script").with("type", "module").with("src", Assets.address(Assets.LIVE)));
  }

  /// The page as text.
  public String html() {
    return Frame.html(this);
  }

  /// The page as an answer, which no cache may keep.
  public ResponseEntity<String> answer() {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noStore());
    return answer.body(html());
  }
}
