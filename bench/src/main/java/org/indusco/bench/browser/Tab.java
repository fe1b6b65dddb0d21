package org.indusco.bench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;

/// A tab of a browser that has nothing in its cache when it is opened, and notes what its pages do.
final class Tab implements AutoCloseable {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final double PATIENCE = 120_000;

  /// Notes how far what is seen shifts, and when the map is drawn.
  private static final String NOTES =
      """
      window.noted = { shift: 0, drawn: 0, frames: [] };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (!entry.hadRecentInput) window.noted.shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      new MutationObserver(() => {
        if (!window.noted.drawn && document.querySelector('#atlas[data-drawn]')) {
          window.noted.drawn = performance.now();
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
      """;

  private static final String LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd";

  private final BrowserContext context;
  private final Page page;

  Tab(Browser browser, URI server) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setViewportSize(WIDTH, HEIGHT));
    context.addInitScript(NOTES);
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
  }

  /// Opens a page and waits until it is loaded.
  ///
  /// @return milliseconds from asking for it until all of it was loaded
  double load(String path) {
    page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    page.waitForCondition(() -> number(LOADED) > 0);
    return number(LOADED);
  }

  /// Opens an atlas and waits until its map is drawn with the land under it.
  ///
  /// @return milliseconds from asking for it until then
  double draw(String path) {
    page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForCondition(() -> number("window.noted.drawn") > 0);
    return number("window.noted.drawn");
  }

  /// How far what is seen has shifted since the page was opened, in thousandths of the browser's
  /// score.
  double shift() {
    return number("1000 * window.noted.shift");
  }

  /// The scripts that the page has fetched, as they came over the wire, in kilobytes.
  double scripts() {
    return number(
        "performance.getEntriesByType('resource').filter((one) => one.name.split('?')[0]"
            + ".endsWith('.js')).reduce((sum, one) => sum + one.encodedBodySize, 0) / 1000");
  }

  /// Moves the map about, or makes it larger and smaller, for as long as the steps take.
  ///
  /// @return frames a second meanwhile
  double frames(Runnable movement) {
    page.evaluate(
        "() => { window.noted.frames = []; window.noted.counting = true;"
            + " const count = (at) => { window.noted.frames.push(at);"
            + " if (window.noted.counting) requestAnimationFrame(count); };"
            + " requestAnimationFrame(count); }");
    movement.run();
    page.evaluate("window.noted.counting = false");
    return number(
        "(() => { const all = window.noted.frames;"
            + " return 1000 * (all.length - 1) / (all[all.length - 1] - all[0]); })()");
  }

  /// Drags the map to and fro.
  void drag(int turns) {
    double y = HEIGHT / 2.0;
    page.mouse().move(500, y);
    for (int turn = 0; turn < turns; turn++) {
      page.mouse().down();
      for (int step = 1; step <= 40; step++) {
        page.mouse().move(500 - 8 * step, y + 3 * (step % 20));
      }
      for (int step = 40; step >= 1; step--) {
        page.mouse().move(500 - 8 * step, y + 3 * (step % 20));
      }
      page.mouse().up();
    }
  }

  /// Makes the map larger and smaller again by the wheel.
  void zoom(int turns) {
    page.mouse().move(500, HEIGHT / 2.0);
    for (int turn = 0; turn < turns; turn++) {
      for (int step = 0; step < 12; step++) {
        page.mouse().wheel(0, -120);
        page.waitForTimeout(60);
      }
      for (int step = 0; step < 12; step++) {
        page.mouse().wheel(0, 120);
        page.waitForTimeout(60);
      }
    }
  }

  private double number(String expression) {
    return page.evaluate(expression) instanceof Number number ? number.doubleValue() : 0;
  }

  @Override
  public void close() {
    context.close();
  }
}
