package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.jspecify.annotations.Nullable;

/// A form under construction, with the token that shows that it comes from here.
public final class Form {

  private final Page page;
  private final String action;
  private final @Nullable Complaint complaint;
  private final List<Node> pieces = new ArrayList<>();
  private String enctype = "";

  /// @param action where it is sent
  public Form(Page page, String action) {
    this(page, action, null);
  }

  /// @param action where it is sent
  /// @param complaint what was wrong with it when it was sent before; null when nothing was
  public Form(Page page, String action, @Nullable Complaint complaint) {
    this.page = page;
    this.action = action;
    this.complaint = complaint;
    if (complaint != null && complaint.field().isEmpty()) {
      pieces.add(Element.of("p", sentence(complaint)).with("class", "wrong").with("role", "alert"));
    }
  }

  /// Adds what is seldom filled in behind a line by which it is opened.
  ///
  /// @param summary key of that line
  /// @param fields adds what lies behind it
  /// @param names of these fields: when one of them is wrong, it is open
  public Form folded(String summary, Consumer<Form> fields, List<String> names) {
    int before = pieces.size();
    fields.accept(this);
    List<Node> added = pieces.subList(before, pieces.size());
    List<Node> inside = new ArrayList<>();
    inside.add(Element.of("summary", page.say(summary)));
    inside.addAll(added);
    added.clear();
    Element details = Element.of("details", inside);
    boolean open = complaint != null && names.contains(complaint.field());
    pieces.add(open ? details.with("open", "") : details);
    return this;
  }

  /// Adds a field.
  public Form field(Field field) {
    pieces.add(field.element(page, id(field.name()), wrong(field.name())));
    return this;
  }

  /// Adds several lines of text.
  public Form area(Area area) {
    pieces.add(area.element(page, id(area.name()), wrong(area.name())));
    return this;
  }

  /// Adds a piece that is not sent, such as a heading.
  public Form piece(Node piece) {
    pieces.add(piece);
    return this;
  }

  private String wrong(String name) {
    return complaint != null && complaint.field().equals(name) ? sentence(complaint) : "";
  }

  /// Adds a choice.
  public Form choice(Choice choice) {
    pieces.add(choice.element(page, id(choice.name()), wrong(choice.name())));
    return this;
  }

  /// Adds a field for a cell of a table.
  public Form cell(CellField field) {
    pieces.add(field.element(id(field.name())));
    return this;
  }

  /// Adds a field for a file.
  public Form file(String name, String accept) {
    enctype = "multipart/form-data";
    return field(
        new Field(name, "", List.of("type", "file", "accept", accept, "required", ""), "")
            .hint("hint." + name));
  }

  /// Adds something that can be chosen or not; the message `field.NAME` says what.
  public Form check(String name, boolean checked) {
    Element box =
        Element.of("input")
            .with("type", "checkbox")
            .with("id", id(name))
            .with("name", name)
            .with("value", "true");
    pieces.add(
        Element.of(
                "div",
                checked ? box.with("checked", "") : box,
                Element.of("label", page.say("field." + name)).with("for", id(name)))
            .with("class", "field check"));
    return this;
  }

  /// Adds a value that is not shown.
  public Form hidden(String name, String value) {
    pieces.add(hiddenInput(name, value));
    return this;
  }

  /// Adds the button that sends it.
  public Form button(String key) {
    pieces.add(Element.of("button", page.say(key)).with("type", "submit"));
    return this;
  }

  /// Ids are told apart by the form, since a page may have several.
  private String id(String name) {
    return (action.substring(1) + "-" + name).replace('/', '-');
  }

  private String sentence(Complaint about) {
    return page.words()
        .say(
            "sentences",
            about.problem().sentence(page.visitor().language()),
            about.problem().help(page.visitor().language()));
  }

  private static Element hiddenInput(String name, String value) {
    return Element.of("input").with("type", "hidden").with("name", name).with("value", value);
  }

  /// The form.
  public Element element() {
    List<Node> all = new ArrayList<>();
    all.add(hiddenInput("_csrf", page.visitor().csrfToken()));
    all.addAll(pieces);
    Element form = Element.of("form", all).with("method", "post").with("action", action);
    return enctype.isEmpty() ? form : form.with("enctype", enctype);
  }
}
