package org.indusco.atlas.census;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;

/// The industry groups of a network.
public final class Groups {

  private final Map<String, String> byIndustry = new HashMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<Character> letters = new HashSet<>();

  /// Those of a network's industries and cooperatives.
  public Groups(Network network) {
    Map<String, String> names = new HashMap<>();
    boolean grouped = network.rows(Industry.class).stream().anyMatch(Groups::grouped);
    for (Industry industry : network.rows(Industry.class)) {
      // Where censuses have groups of their own, a group that is also an industry keeps its word.
      names.put(industry.id(), grouped ? industry.id() : industry.name());
      byIndustry.put(industry.id(), industry.group().isEmpty() ? industry.id() : industry.group());
    }
    byIndustry.values().forEach(id -> names.putIfAbsent(id, id));
    for (Industry industry : network.rows(Industry.class)) {
      add(of(industry.id()), names);
    }
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      add(of(cooperative.industry()), names);
    }
  }

  private static boolean grouped(Industry industry) {
    return !industry.group().isEmpty() && !industry.group().equals(industry.id());
  }

  private void add(String id, Map<String, String> names) {
    if (!groups.containsKey(id)) {
      String name = capital(names.getOrDefault(id, id).replace('_', ' '));
      groups.put(id, new Group(id, name, groups.size(), letter(name)));
    }
  }

  private char letter(String name) {
    String upper = name.toUpperCase(Locale.ROOT) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (Character.isLetter(c) && letters.add(c)) {
        return c;
      }
    }
    return '*';
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /// The id of the group of an industry.
  public String of(String industry) {
    return byIndustry.getOrDefault(industry, industry);
  }

  /// All in the order of their numbers.
  public List<Group> all() {
    return List.copyOf(groups.values());
  }
}
