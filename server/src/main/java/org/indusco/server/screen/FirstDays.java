package org.indusco.server.screen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.indusco.app.sight.LentNetwork;
import org.indusco.exchange.html.Element;
import org.indusco.server.api.AsOf;
import org.indusco.server.page.Page;

/// The day of which pages tell, and the form by which another is chosen.
final class FirstDays {

  private FirstDays() {}

  /// The day that is asked for: the first of the network's first month when none is, or that of its
  /// creation when it does not say which that is.
  static LocalDate day(LentNetwork network, String asOf) {
    return asOf.isEmpty()
        ? network
            .findSettings()
            .map(settings -> settings.start().atDay(1))
            .orElseGet(() -> LocalDate.ofInstant(network.card().createdAt(), ZoneOffset.UTC))
        : AsOf.day(asOf);
  }

  /// The form.
  ///
  /// @param more what it sends besides
  static Element form(Page page, String action, LocalDate day, Element... more) {
    Element form =
        Element.of(
            "form",
            Element.of("label", page.say("network.day")).with("for", "as-of"),
            Element.of("input")
                .with("id", "as-of")
                .with("name", "as-of")
                .with("type", "date")
                .with("value", day.toString())
                .with("required", ""),
            Element.of("span", more),
            Element.of("button", page.say("network.show")).with("type", "submit"));
    return form.with("method", "get").with("action", action).with("class", "inline");
  }

  /// Something that the form sends besides.
  static Element hidden(String name, String value) {
    return Element.of("input").with("type", "hidden").with("name", name).with("value", value);
  }
}
