package org.indusco.server;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// Looks whether something is in the way of readers.
final class Axe {

  private Axe() {}

  /// What is serious, in light and in dark colours, and what is wider than the window.
  static List<String> serious(Page page) {
    List<String> found = new ArrayList<>(serious(new AxeBuilder(page)));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    // What the colours do not change was looked at already.
    found.addAll(serious(new AxeBuilder(page).withRules(List.of("color-contrast"))));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    if (wide > page.viewportSize().width) {
      found.add("the page is " + wide + " pixels wide");
    }
    return found;
  }

  private static List<String> serious(AxeBuilder axe) {
    return axe.analyze().getViolations().stream()
        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .map(rule -> rule.getId() + " " + rule.getNodes())
        .toList();
  }
}
