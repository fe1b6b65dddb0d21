package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.JsonNode;

/// Somebody of each role follows every link from the first page on. Nothing that is found shows
/// what the role may not see, leads nowhere, fails, or comes from another server.
///
/// Pages of one kind are many, such as those of rows; of each kind some are asked for.
class CrawlTest {

  private static final Site SITE = Site.running();

  /// So many addresses that differ in their texts alone are asked for.
  private static final int OF_A_KIND = 2;

  private static final LocalDate FIRST = LocalDate.of(1938, 8, 1);
  private static final int MONTHS = 90;

  private static final Pattern LINK =
      Pattern.compile("(?:href|src|data-folio|data-ground)=\"([^\"]+)\"");
  private static final Pattern RESOURCE =
      Pattern.compile(
          "<(?:script|link|img|iframe|form|source)[^>]*(?:src|href|action)=\"(?:https?:)?//");
  private static final Pattern ACTION =
      Pattern.compile("<form method=\"(post|get)\" action=\"([^\"]*)\"");
  private static final Map<String, Set<String>> PLACES = Seen.places();

  private static List<PathPattern> posted() {
    List<PathPattern> posted = new ArrayList<>();
    for (RequestMappingInfoHandlerMapping mapping :
        SITE.server.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        if (info.getMethodsCondition().getMethods().toString().contains("POST")) {
          posted.addAll(Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns());
        }
      }
    }
    return posted;
  }

  /// The kind of an address: its path without ids, and the names of its parameters.
  private static String kind(String address) {
    String[] parts = address.split("\\?", 2);
    String path =
        parts[0]
            .replaceAll("/(revisions|jobs|plans|people|regions)/[^/]+", "/$1/*")
            .replaceAll("/assets/.*", "/assets/*")
            .replaceAll("/networks/[^/]+", "/networks/*")
            .replaceAll("/ogc/[^/]+", "/ogc/*");
    if (parts.length > 1 || path.endsWith(".xlsx")) {
      path = path.replaceAll("/(tables|rows)/[^/]+", "/$1/*");
    }
    String names =
        parts.length == 1
            ? ""
            : Arrays.stream(parts[1].split("&"))
                .map(each -> each.split("=")[0])
                .sorted()
                .collect(Collectors.joining(" "));
    return path + " " + names;
  }

  /// Whether an address is of this network or of none; those of others are of other tests.
  private static boolean isOurs(String address) {
    return !address.matches("(/api/v1)?/(networks|ogc)/(?!" + Seen.CODE + "([/?]|$)).*")
        && !address.matches("/(plans|jobs)/.*");
  }

  /// Everything that was found, by address.
  private static Map<String, String> crawl(Browser browser, Set<String> wrong) {
    Map<String, Integer> kinds = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    Set<String> known = new HashSet<>(Set.of("/"));
    Queue<String> next = new ArrayDeque<>(known);
    List<PathPattern> posted = posted();
    while (!next.isEmpty()) {
      String address = next.remove();
      boolean packed = address.matches(".*\\.(xlsx|zip)(\\?.*)?");
      if (kinds.merge(kind(address), 1, Integer::sum) > (packed ? 1 : OF_A_KIND)) {
        continue;
      }
      Answer answer = packed ? null : browser.get(address);
      String body = answer == null ? unpacked(browser.bytes(address)) : answer.body();
      found.put(address, body);
      if (answer == null) {
        continue;
      }
      look(address, answer, wrong);
      if (answer.status() == 303 && known.add(answer.location())) {
        next.add(answer.location());
      }
      if (!answer.header("Content-Type").startsWith("text/html")) {
        continue;
      }
      ACTION
          .matcher(body)
          .results()
          .filter(form -> form.group(1).equals("post"))
          .map(form -> PathContainer.parsePath(plain(form.group(2))))
          .filter(action -> posted.stream().noneMatch(pattern -> pattern.matches(action)))
          .forEach(action -> wrong.add(address + " sends to nothing: " + action));
      LINK.matcher(body)
          .results()
          .map(link -> plain(link.group(1)))
          .map(link -> link.startsWith("?") ? address.replaceFirst("\\?.*", "") + link : link)
          .map(link -> link.replaceFirst("#.*", ""))
          .filter(link -> link.startsWith("/") && isOurs(link) && known.add(link))
          .forEach(next::add);
    }
    return found;
  }

  private static String plain(String escaped) {
    return escaped.replace("&amp;", "&").replace("&quot;", "\"");
  }

  private static void look(String address, Answer answer, Set<String> wrong) {
    if (answer.status() != 200 && answer.status() != 303) {
      wrong.add(address + ": " + answer.status());
    }
    String policy = answer.header("Content-Security-Policy");
    if (policy.isEmpty() || policy.contains("unsafe") || policy.contains("http:")) {
      wrong.add(address + " has the policy " + policy);
    }
    boolean page = answer.header("Content-Type").startsWith("text/html");
    if (page && RESOURCE.matcher(answer.body()).find()) {
      wrong.add(address + " asks another server");
    }
    if (page && answer.body().matches("(?s).*<[^>]+ (style|on[a-z]+)=\".*")) {
      wrong.add(address + " has a style or script within a tag");
    }
  }

  private static String unpacked(byte[] file) {
    StringBuilder texts = new StringBuilder();
    try {
      Path kept = Files.createTempFile("crawl", ".zip");
      Files.write(kept, file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          texts.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        }
      } finally {
        Files.delete(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.toString();
  }

  /// To which regions each cooperative belonged on the first days of all months.
  private static final class Belonged {
    static final Map<String, Set<String>> REGIONS = regions();

    private static Map<String, Set<String>> regions() {
      Map<String, Set<String>> regions = new HashMap<>();
      for (int month = 0; month < MONTHS; month++) {
        Seen.regions(FIRST.plusMonths(month))
            .forEach(
                (id, region) -> regions.computeIfAbsent(id, first -> new HashSet<>()).add(region));
      }
      return regions;
    }
  }

  /// The ids and names of cooperatives that never belonged to a region.
  private static Set<String> foreign(String region) {
    Set<String> foreign = new HashSet<>();
    for (JsonNode row : Seen.table(Seen.ofNetwork(Role.PLANNER), "cooperatives", "", 1000)) {
      String id = row.get("key").get(0).asString();
      Set<String> regions = Belonged.REGIONS.getOrDefault(id, Set.of(region));
      if (!regions.contains(region)) {
        foreign.add(id);
        foreign.add(row.get("cells").get("name").asString());
      }
    }
    assertThat(foreign).hasSizeGreaterThan(1000);
    return foreign;
  }

  /// What of an answer names a sealed cooperative together with a place of it: rows of tables,
  /// lines of files and objects of JSON, and the page of the cooperative itself.
  private static Set<String> betrayed(String address, String body) {
    Set<String> betrayed = new TreeSet<>();
    if (address.contains(".xlsx")) {
      // A workbook has all texts in one list, so that nothing follows from which are there.
      return betrayed;
    }
    PLACES.forEach(
        (id, places) -> {
          boolean own = address.contains("=" + id);
          for (String piece : own ? new String[] {body} : body.split("</tr>|</row>|\n|\\}")) {
            Set<String> told = words(piece);
            if (told.contains(id) && places.stream().anyMatch(told::contains)) {
              betrayed.add(address + ": " + id);
            }
          }
        });
    return betrayed;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.split("[\"<>,\n;]|&quot;")));
  }

  @ParameterizedTest
  @CsvSource({
    "READER, seen",
    "READER, seen/YN",
    "DEPOTMASTER, seen/NW",
    "TREASURER, seen/SE",
    "PLANNER, seen/ZW",
    "APPROVER, seen:north",
    "ADMINISTRATOR, *"
  })
  void nothingIsFoundThatMayNotBeSeen(Role role, String scope) {
    Browser browser =
        scope.equals("*")
            ? SITE.browser(SITE.somebody(Grant.ADMINISTRATOR).name())
            : Seen.browser(role, Scope.find(scope).orElseThrow());
    Set<String> wrong = new TreeSet<>();
    Map<String, String> found = crawl(browser, wrong);
    assertThat(wrong).isEmpty();
    assertThat(found.keySet().stream().map(CrawlTest::kind).distinct().toList())
        .contains("/networks/* ", "/networks/*/tables/cooperatives ", "/networks/*/tree as-of")
        .contains("/networks/*/bodies/cooperatives as-of id", "/networks/*/atlas ")
        .contains("/api/v1/networks/*/tables/*/rows.xlsx ", "/api/v1/networks/*/export.zip as-of");
    if (scope.startsWith("seen/")) {
      Set<String> foreign = foreign(scope.substring(5));
      found.forEach(
          (address, body) -> {
            Set<String> told = words(body);
            told.retainAll(foreign);
            assertThat(told).as(address).isEmpty();
          });
    }
    if (role == Role.READER || role == Role.TREASURER) {
      found.forEach((address, body) -> assertThat(betrayed(address, body)).as(address).isEmpty());
    }
  }
}
