package org.indusco.server;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real browser, Debian's, started once for all tests of the module.
final class Chromium {

  private static final Chromium RUNNING = new Chromium();

  private final com.microsoft.playwright.Browser browser;

  private Chromium() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
  }

  /// A window in which somebody has signed in.
  ///
  /// @param visitor who has
  /// @param language that the browser asks for
  /// @param width of the window in pixels
  static Window window(Browser visitor, String language, int width, int height) {
    return new Window(RUNNING.browser, visitor, language, width, height);
  }
}
