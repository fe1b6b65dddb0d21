package org.indusco.app.stress;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.jspecify.annotations.Nullable;

/// One course of the war, told whole by a seed and a number.
///
/// Nothing is drawn in turn: every question has its own die, thrown from seed, number and question.
/// So a scenario answers the same whoever asks, and in whatever order.
///
/// @param number from 1
public record Scenario(long seed, int number) {

  /// What a raid does: the chance that a cooperative at the place is lost, and the share of the
  /// stock that is. An assumption; with [#raided] it gives the risk that the planner counts with.
  public static final double HARM = 1.0 / 3;

  /// Chances that a front moves two months earlier, one earlier, as dated, one later, two later.
  private static final double[] SHIFTS = {0.1, 0.2, 0.4, 0.2, 0.1};

  private static final int EARLIEST = -2;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  /// Whether a place is raided in a month, at a risk of loss as the planner counts it.
  boolean raided(String place, LocalDate month, double risk) {
    return die("raid " + place, month) * harm(risk) < risk;
  }

  /// Whether a raid on the place where a cooperative stands hits it. Where the risk is so high that
  /// a raid is certain, more is hit than usual.
  boolean hit(String unit, LocalDate month, double risk) {
    return die("hit " + unit, month) < harm(risk);
  }

  /// The share of what is at a place that a raid destroys.
  static double harm(double risk) {
    return Math.max(HARM, risk);
  }

  /// The network with its fronts moved: every place and zone that closes on a day after the first
  /// does so up to two months earlier or later.
  Network moved(Network network) {
    LocalDate start = network.settings().start().atDay(1);
    List<Zone> zones =
        network.rows(Zone.class).stream()
            .map(zone -> zone.closed() ? moved(zone, start) : zone)
            .toList();
    List<Threat> threats =
        network.rows(Threat.class).stream()
            .map(threat -> threat.closed() ? moved(threat, start) : threat)
            .toList();
    return network.with(Zone.class, zones).with(Threat.class, threats);
  }

  private Zone moved(Zone zone, LocalDate start) {
    return new Zone(
        zone.id(),
        zone.name(),
        zone.nameZh(),
        zone.kind(),
        moved("zone " + zone.id(), zone.from(), zone.to(), start),
        zone.to(),
        zone.knownFrom(),
        zone.risk(),
        zone.places(),
        zone.evidence());
  }

  private Threat moved(Threat threat, LocalDate start) {
    String what = "threat " + threat.place() + " " + threat.cause();
    return new Threat(
        threat.place(),
        moved(what, threat.from(), threat.to(), start),
        threat.to(),
        threat.knownFrom(),
        threat.risk(),
        true,
        threat.cause(),
        threat.evidence());
  }

  private @Nullable LocalDate moved(
      String what, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate start) {
    if (from == null || !from.isAfter(start)) {
      return from;
    }
    LocalDate day = from.plusMonths(shift(die(what, from)));
    return to == null || day.isBefore(to) ? day : to;
  }

  private static int shift(double die) {
    double left = die;
    for (int i = 0; i < SHIFTS.length; i++) {
      left -= SHIFTS[i];
      if (left < 0) {
        return EARLIEST + i;
      }
    }
    return 0;
  }

  /// A number in [0, 1) of a question's own.
  double die(String what, LocalDate when) {
    long state = mixed(seed + GOLDEN * number) + when.toEpochDay();
    for (int i = 0; i < what.length(); i++) {
      state = mixed(state + GOLDEN + what.charAt(i));
    }
    return (mixed(state) >>> 11) * UNIT;
  }

  /// The finisher of SplitMix64 (Steele, Lea and Flood, 2014).
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
