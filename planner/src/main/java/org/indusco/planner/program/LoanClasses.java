package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.model.network.Fund;
import org.indusco.planner.ground.Ground;

/// What loans can be for, in classes of work and moves of industries that exactly the same funds
/// serve.
///
/// Loans of one class are one thing to every fund, so one row a depot and month counts them. Where
/// no fund is restricted there is one class, that of all work and all moves.
///
/// @param list by number
/// @param ofWork by industry, the number of the class of its work
/// @param ofMoves by industry, the number of the class of its moves
public record LoanClasses(List<LoanClass> list, int[] ofWork, int[] ofMoves) {

  /// One class.
  ///
  /// @param use whether it holds work and moves of its industries, or one of the two
  /// @param industries their numbers, ascending
  /// @param funds numbers of the funds that may pay for it, ascending
  public record LoanClass(Fund.Use use, List<Integer> industries, List<Integer> funds) {}

  private record Key(Fund.Use use, List<Integer> funds) {}

  /// The classes of a network.
  public static LoanClasses of(Ground ground) {
    List<Fund> funds = ground.network.rows(Fund.class);
    int industries = ground.industries.size();
    Map<Key, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < industries; i++) {
      String industry = ground.industries.get(i).id();
      List<Integer> work = serving(funds, Fund.Use.WORK, industry);
      List<Integer> moves = serving(funds, Fund.Use.MOVES, industry);
      if (work.equals(moves)) {
        put(members, new Key(Fund.Use.ANY, work), i);
      } else {
        put(members, new Key(Fund.Use.WORK, work), i);
        put(members, new Key(Fund.Use.MOVES, moves), i);
      }
    }
    List<LoanClass> list = new ArrayList<>();
    int[] ofWork = new int[industries];
    int[] ofMoves = new int[industries];
    members.forEach(
        (key, of) -> {
          for (int i : of) {
            if (key.use() != Fund.Use.MOVES) {
              ofWork[i] = list.size();
            }
            if (key.use() != Fund.Use.WORK) {
              ofMoves[i] = list.size();
            }
          }
          list.add(new LoanClass(key.use(), List.copyOf(of), key.funds()));
        });
    return new LoanClasses(List.copyOf(list), ofWork, ofMoves);
  }

  /// How many there are.
  public int count() {
    return list.size();
  }

  /// The ids of the industries of a class; none where it holds every industry.
  public List<String> industriesOf(int number, Ground ground) {
    List<Integer> members = list.get(number).industries();
    return members.size() == ground.industries.size()
        ? List.of()
        : members.stream().map(i -> ground.industries.get(i).id()).toList();
  }

  /// What loans of a class are for, such as moves or work of spinning;weaving; empty for anything.
  public String purpose(int number, Ground ground) {
    List<String> industries = industriesOf(number, ground);
    Fund.Use use = list.get(number).use();
    if (industries.isEmpty()) {
      return use == Fund.Use.ANY ? "" : word(use);
    }
    return word(use) + " of " + String.join(";", industries);
  }

  private static String word(Fund.Use use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<Key, List<Integer>> members, Key key, int industry) {
    members.computeIfAbsent(key, none -> new ArrayList<>()).add(industry);
  }

  private static List<Integer> serving(List<Fund> funds, Fund.Use use, String industry) {
    List<Integer> serving = new ArrayList<>();
    for (int f = 0; f < funds.size(); f++) {
      Fund fund = funds.get(f);
      boolean purpose = fund.paysFor() == Fund.Use.ANY || fund.paysFor() == use;
      if (purpose && (fund.industries().isEmpty() || fund.industries().contains(industry))) {
        serving.add(f);
      }
    }
    return List.copyOf(serving);
  }
}
