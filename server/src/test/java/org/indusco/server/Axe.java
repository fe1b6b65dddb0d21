package org.indusco.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Looks whether something is in the way of readers.
///
/// The script of axe is given to a page once and answers with what is serious alone: its own
/// builder gives it anew for every look, opens a second page for it, and has all that is well
/// written out, too.
final class Axe {

  private static final String SCRIPT = script();

  private static final String LOOK =
      """
      async rules => {
        const only = rules.length > 0 ? {runOnly: {type: 'rule', values: rules}} : {};
        const found = await axe.run(document, {resultTypes: ['violations'], ...only});
        return found.violations
            .filter(rule => ['serious', 'critical'].includes(rule.impact))
            .flatMap(rule => rule.nodes.map(
                node => `${rule.id} ${node.target.join(' ')}: ${node.failureSummary}`));
      }
      """;

  private Axe() {}

  private static String script() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is serious, in light and in dark colours, and what is wider than the window.
  static List<String> serious(Page page) {
    page.evaluate("() => {" + SCRIPT + "\n}");
    List<String> found = new ArrayList<>(look(page, List.of()));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    // What the colours do not change was looked at already.
    found.addAll(look(page, List.of("color-contrast")));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    if (wide > page.viewportSize().width) {
      found.add("the page is " + wide + " pixels wide");
    }
    return found;
  }

  private static List<String> look(Page page, List<String> rules) {
    return ((List<?>) page.evaluate(LOOK, rules)).stream().map(Object::toString).toList();
  }
}
