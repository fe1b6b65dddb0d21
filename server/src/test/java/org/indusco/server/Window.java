package org.indusco.server;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A window of a real browser. What goes wrong in it, and what it asks of others than the server,
/// is kept.
final class Window implements AutoCloseable {

  private static final Path SCREENS = Path.of("target", "screens");

  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
  private final BrowserContext context;
  private final Page page;

  Window(
      com.microsoft.playwright.Browser browser,
      Browser visitor,
      String language,
      int width,
      int height) {
    URI server = visitor.address;
    context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(server.toString())
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    for (String cookie : visitor.cookies().split("; ")) {
      String[] named = cookie.split("=", 2);
      context.addCookies(
          List.of(new Cookie(named[0], named[1]).setDomain(server.getHost()).setPath("/")));
    }
    context.onRequest(request -> asked(URI.create(request.url()), server));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            wrong.add(message.text() + " " + message.location());
          }
        });
    context.onWebError(error -> wrong.add(error.error()));
    page = context.newPage();
    page.setDefaultTimeout(30_000);
  }

  private void asked(URI address, URI server) {
    if (!"blob".equals(address.getScheme()) && address.getPort() != server.getPort()) {
      wrong.add("asked another: " + address);
    }
  }

  Page page() {
    return page;
  }

  /// Keeps a picture of what is seen.
  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
  }

  /// What went wrong until now.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  @Override
  public void close() {
    context.close();
  }
}
