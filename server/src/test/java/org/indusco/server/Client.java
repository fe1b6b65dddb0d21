package org.indusco.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;

/// A program that uses the API in somebody's name.
record Client(Browser browser) {

  /// A program of somebody new with some rights.
  static Client of(Site site, Grant... grants) {
    Browser browser = site.browser(site.somebody(grants).name());
    browser.get("/api/v1/account");
    return new Client(browser);
  }

  /// A program of a planner of a network.
  static Client planner(Site site, String network) {
    return of(site, new Grant(Role.PLANNER, new Scope.OfNetwork(network)));
  }

  Answer get(String path) {
    return browser.get(path);
  }

  /// Sends JSON in which apostrophes stand for quotation marks, under a new key.
  Answer post(String path, String json, String... headers) {
    return post(UUID.randomUUID(), path, json, headers);
  }

  /// The same under a key.
  Answer post(UUID key, String path, String json, String... headers) {
    List<String> all =
        new ArrayList<>(
            List.of("Content-Type", "application/json", "Idempotency-Key", key.toString()));
    all.addAll(List.of(headers));
    return browser.postJson(
        path, json.replace('\'', '"').getBytes(UTF_8), all.toArray(String[]::new));
  }

  /// Sends a file.
  Answer file(UUID key, String query, String type, byte[] bytes) {
    return browser.postJson(
        "/api/v1/imports" + query, bytes, "Content-Type", type, "Idempotency-Key", key.toString());
  }
}
