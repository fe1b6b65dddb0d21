package org.indusco.server.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Subject;
import org.indusco.app.search.Index;
import org.indusco.app.search.Indexing;
import org.indusco.app.search.Names;
import org.indusco.app.search.Nearness;
import org.indusco.app.search.Spelling;
import org.indusco.app.search.Thing;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.screen.Moments;
import org.indusco.server.screen.RowScreen;
import org.indusco.server.visitor.Visitor;

/// Finds what somebody looks for among all that they may see. Safe for use by several threads.
public final class Searching {

  /// So many plans, the newest, are looked at.
  private static final int PLANS = 30;

  /// So many indexes are kept, for those who come next; one of 30,000 cooperatives takes some
  /// fifteen megabytes.
  private static final int KEPT = 4;

  private final ReadingRoom room;
  private final PlanOffice office;
  private final Map<String, Index> kept =
      new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Index> eldest) {
          return size() > KEPT;
        }
      };

  /// @param room where networks are read
  /// @param office that has their plans
  public Searching(ReadingRoom room, PlanOffice office) {
    this.room = room;
    this.office = office;
  }

  /// Looks for something.
  ///
  /// @param network in which it is looked for; empty for none
  /// @param most so many of each kind at most
  Results find(Visitor visitor, Optional<LentNetwork> network, String query, int most) {
    Nearness wanted = Nearness.to(query);
    Wording words = Wording.of(Searching.class, visitor.language());
    List<Group> groups = new ArrayList<>();
    network.ifPresent(
        lent -> {
          groups.addAll(things(lent, wanted, words, most));
          add(groups, words, "plan", plans(visitor, lent, wanted), most);
        });
    add(groups, words, "network", networks(visitor, wanted), most);
    Signposts signs = new Signposts(wanted, visitor);
    add(groups, words, "page", signs.pages(network.map(LentNetwork::card)), most);
    add(groups, words, "term", signs.terms(), most);
    groups.sort(Comparator.comparingInt(Group::farness));
    return new Results(network.map(lent -> lent.card().code()).orElse(null), query, groups);
  }

  private static void add(List<Group> to, Wording words, String kind, List<Hit> hits, int most) {
    if (!hits.isEmpty()) {
      to.add(Group.of(kind, words.say("kind." + kind), hits, most));
    }
  }

  private List<Group> things(LentNetwork lent, Nearness wanted, Wording words, int most) {
    Map<Thing.Kind, List<Hit>> byKind = new LinkedHashMap<>();
    for (Thing.Kind kind : Thing.Kind.values()) {
      byKind.put(kind, new ArrayList<>());
    }
    for (Index.Found found : index(lent).find(wanted)) {
      byKind
          .computeIfAbsent(found.thing().kind(), kind -> new ArrayList<>())
          .add(hit(lent.card(), found, words.language()));
    }
    List<Group> groups = new ArrayList<>();
    byKind.forEach(
        (kind, hits) -> add(groups, words, kind.name().toLowerCase(Locale.ROOT), hits, most));
    return groups;
  }

  private Index index(LentNetwork lent) {
    String key = lent.card().code() + " " + lent.mark(lent.card().head());
    synchronized (kept) {
      Index known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Index made = Indexing.of(lent);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  private static Hit hit(NetworkCard card, Index.Found found, Language language) {
    Thing thing = found.thing();
    String about = about(thing);
    String href =
        about.isEmpty()
            ? RowScreen.address(card.code(), subject(thing))
            : "/networks/" + card.code() + "/atlas?about=" + encoded(about);
    return new Hit(
        title(thing.names(), language), detail(thing, language), href, about, found.farness());
  }

  private static Subject subject(Thing thing) {
    return Subject.of(thing.kind() == Thing.Kind.GOOD ? "goods" : "orders", List.of(thing.id()));
  }

  /// What the atlas calls a thing; a depot is told of with the town in which it stands.
  private static String about(Thing thing) {
    return switch (thing.kind()) {
      case REGION -> "region:" + thing.id();
      case PLACE -> "town:" + thing.id();
      case DEPOT -> "town:" + thing.place();
      case COOPERATIVE -> "cooperative:" + thing.id();
      case ZONE -> "zone:" + thing.id();
      case GOOD, ORDER -> "";
    };
  }

  /// The name in the reader's language, and behind it the other.
  private static String title(Names names, Language language) {
    String first = named(names, language);
    String other = language == Language.ZH ? names.name() : names.chinese();
    return other.isEmpty() || other.equals(first) ? first : first + " " + other;
  }

  private static String named(Names names, Language language) {
    return language == Language.ZH && !names.chinese().isEmpty() ? names.chinese() : names.name();
  }

  private static String detail(Thing thing, Language language) {
    return thing.kind() == Thing.Kind.PLACE ? thing.names().old() : named(thing.there(), language);
  }

  private List<Hit> networks(Visitor visitor, Nearness wanted) {
    List<Hit> hits = new ArrayList<>();
    for (NetworkCard card : room.list(visitor.reader())) {
      List<String> names = List.of(Spelling.plain(card.title()), Spelling.plain(card.code()));
      OptionalInt farness = wanted.of(names, List.of());
      farness.ifPresent(
          far ->
              hits.add(
                  new Hit(
                      card.title(), card.code(), "/networks/" + card.code() + "/atlas", "", far)));
    }
    return hits;
  }

  private List<Hit> plans(Visitor visitor, LentNetwork lent, Nearness wanted) {
    List<Hit> hits = new ArrayList<>();
    Wording words = Wording.of(Searching.class, visitor.language());
    List<String> called = Signposts.inBoth("kind.plan");
    for (KeptPlan plan :
        office.listPlans(visitor.reader(), lent.card().code(), PLANS).orElse(List.of())) {
      String made = Moments.text(plan.madeAt());
      String brief = plan.hash().substring(0, 12);
      List<String> names = new ArrayList<>(called);
      names.add(plan.hash());
      names.add(Spelling.plain(plan.author()));
      names.add(Spelling.plain(String.join(" ", plan.changes())));
      OptionalInt farness = wanted.of(names, List.of(Spelling.plain(made)));
      farness.ifPresent(
          far ->
              hits.add(
                  new Hit(
                      words.say("plan", brief, plan.author()),
                      made,
                      "/plans/" + plan.hash(),
                      "",
                      far)));
    }
    return hits;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":");
  }
}
