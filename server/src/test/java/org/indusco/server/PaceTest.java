package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.indusco.app.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many who try passwords are held up, and those whose names they try are not.
class PaceTest {

  private final Site site = Site.running();

  /// Attempts of this test must not hold up other tests.
  @AfterEach
  void forget() {
    site.clock.forward(Duration.ofMinutes(10));
  }

  @Test
  void passwordsOverManyNamesAreHeldUpAndRealUsersStillEnter() {
    Person known = site.somebody();
    Browser home = site.browser(known.name());
    Browser attacker = site.browser();
    attacker.get("/sign-in");
    int tried = 0;
    Answer answer = attacker.post("/sign-in", Map.of("name", "name0", "password", "x"));
    while (answer.status() == 422 && tried < 100) {
      tried++;
      answer = attacker.post("/sign-in", Map.of("name", "name" + tried, "password", "x"));
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.body()).contains("There have been too many attempts.");
    assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 20);
    assertThat(tried).isLessThanOrEqualTo(30);
    home.get("/sign-in");
    assertThat(
            home.post("/sign-in", Map.of("name", known.name(), "password", Site.PASSWORD)).status())
        .as("a browser that is known enters from the same address")
        .isEqualTo(303);
    assertThat(home.post("/sign-in", Map.of("name", "name1", "password", "x")).status())
        .as("by the name that it is known for, and no other")
        .isEqualTo(429);
    forget();
    Person other = site.somebody();
    assertThat(site.browser(other.name()).get("/account").status()).isEqualTo(200);
  }
}
