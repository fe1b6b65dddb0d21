package org.indusco.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a network in the register must say, found in the slowest and plainest way: for every
/// subject an array with what holds on each day, copied whole at every revision. Spans begin and
/// end within [#DAYS] days; the first field stands for all days before these, the last for all days
/// after.
final class RegisterModel {

  static final LocalDate FIRST = LocalDate.of(1940, 7, 1);
  static final int DAYS = 12;

  /// The day that each field stands for.
  private static final List<LocalDate> FIELDS =
      Stream.of(
              Stream.of(FIRST.minusYears(9)),
              IntStream.range(0, DAYS).mapToObj(FIRST::plusDays),
              Stream.of(FIRST.plusYears(9)))
          .flatMap(days -> days)
          .toList();

  private final List<Map<Subject, @Nullable Row[]>> states = new ArrayList<>();
  private final Map<Subject, Long> changed = new HashMap<>();
  private final Map<UUID, Proposal> commands = new HashMap<>();
  private final List<Proposal> revisions = new ArrayList<>();

  RegisterModel() {
    states.add(new HashMap<>());
  }

  /// A scenario of this network at a revision.
  RegisterModel branch(long revision) {
    RegisterModel model = new RegisterModel();
    model.states.set(0, states.get((int) revision));
    return model;
  }

  int head() {
    return revisions.size();
  }

  Proposal revision(int number) {
    return revisions.get(number - 1);
  }

  /// The day that a field stands for.
  static LocalDate day(int field) {
    return FIELDS.get(field);
  }

  /// The day so many days after the first.
  static LocalDate at(int days) {
    return FIRST.plusDays(days);
  }

  /// What holds of a subject as of a revision, by field.
  @Nullable Row[] days(Subject subject, long revision) {
    return states.get((int) revision).getOrDefault(subject, new Row[DAYS + 2]);
  }

  /// All subjects of which something holds on some day as of a revision.
  List<Subject> subjects(long revision) {
    return states.get((int) revision).entrySet().stream()
        .filter(entry -> Arrays.stream(entry.getValue()).anyMatch(row -> row != null))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Why a proposal must be refused; null when it must be recorded, now or as it was.
  @Nullable Refusal refusal(Proposal proposal) {
    Proposal earlier = commands.get(proposal.command());
    if (earlier != null) {
      return earlier.equals(proposal) ? null : Refusal.ID_REUSED_DIFFERENT_CONTENT;
    }
    if (proposal.origin() != null) {
      for (int i = revisions.size(); i > 0; i--) {
        if (proposal.origin().equals(revision(i).origin())) {
          if (!undone(i)) {
            return Refusal.ALREADY_IMPORTED;
          }
          break;
        }
      }
    }
    if (proposal.undoes() != null) {
      if (proposal.undoes() < 1 || proposal.undoes() > revisions.size()) {
        return Refusal.NO_SUCH_REVISION;
      }
      if (undone(proposal.undoes())) {
        return Refusal.ALREADY_UNDONE;
      }
    }
    if (proposal.seen() != null) {
      for (Change change : proposal.changes()) {
        if (changed.getOrDefault(change.subject(), 0L) > proposal.seen()) {
          return Refusal.STALE;
        }
      }
    }
    Map<Subject, @Nullable Row[]> after = after(proposal);
    for (Change change : proposal.changes()) {
      Subject subject = change.subject();
      if (!Arrays.equals(after.get(subject), days(subject, revisions.size()))) {
        return null;
      }
    }
    return Refusal.NOTHING_CHANGES;
  }

  private boolean undone(long number) {
    return revisions.stream().anyMatch(r -> r.undoes() != null && r.undoes() == number);
  }

  /// Takes note of a proposal that must be recorded; nothing when it had been sent before.
  void record(Proposal proposal) {
    if (commands.putIfAbsent(proposal.command(), proposal) != null) {
      return;
    }
    Map<Subject, @Nullable Row[]> after = after(proposal);
    long number = revisions.size() + 1;
    for (Change change : proposal.changes()) {
      Subject subject = change.subject();
      if (!Arrays.equals(after.get(subject), days(subject, number - 1))) {
        changed.put(subject, number);
      }
    }
    revisions.add(proposal);
    states.add(after);
  }

  private Map<Subject, @Nullable Row[]> after(Proposal proposal) {
    Map<Subject, @Nullable Row[]> state = new HashMap<>(states.getLast());
    for (Change change : proposal.changes()) {
      @Nullable Row[] days = state.getOrDefault(change.subject(), new Row[DAYS + 2]).clone();
      for (int field = 0; field < days.length; field++) {
        LocalDate from = change.span().from();
        LocalDate to = change.span().to();
        LocalDate day = day(field);
        if ((from == null || !day.isBefore(from)) && (to == null || day.isBefore(to))) {
          days[field] = change instanceof Change.Put put ? put.row() : null;
        }
      }
      state.put(change.subject(), days);
    }
    return state;
  }
}
