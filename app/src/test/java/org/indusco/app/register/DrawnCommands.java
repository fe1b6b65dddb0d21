package org.indusco.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.indusco.app.register.Receipt.Recorded;
import org.indusco.app.register.Receipt.Refused;
import org.jspecify.annotations.Nullable;

/// Drawn commands given to a register and to the model alike, whose answers and states must agree.
final class DrawnCommands {

  private static final List<String> TABLES = List.of("affiliations", "cooperatives", "facts");

  private final Register register;
  private final RandomGenerator random;
  private final String told;
  private final Map<String, RegisterModel> models = new LinkedHashMap<>();
  private final List<Proposal> sent = new ArrayList<>();

  DrawnCommands(Register register, String network, RandomGenerator random, String told) {
    this.register = register;
    this.random = random;
    this.told = told;
    register.create(network, network, "drawn");
    models.put(network, new RegisterModel());
  }

  void run(int commands) {
    for (int i = 0; i < commands; i++) {
      if (random.nextInt(200) == 0) {
        branch();
      }
      String network = any(List.copyOf(models.keySet()));
      send(network, proposal(network));
      if (random.nextInt(20) == 0) {
        holdAgainst(network);
      }
    }
    models.keySet().forEach(this::holdAgainst);
  }

  private void branch() {
    String base = models.keySet().iterator().next();
    RegisterModel model = models.get(base);
    long revision = random.nextInt(model.head() + 1);
    String code = base + "-" + models.size();
    register.branch(code, code, "drawn", base, revision);
    models.put(code, model.branch(revision));
  }

  private void send(String network, Proposal proposal) {
    RegisterModel model = models.get(network);
    Refusal refusal = model.refusal(proposal);
    Receipt receipt = register.record(network, proposal);
    switch (receipt) {
      case Refused refused -> assertThat(refused.refusal()).as(told).isEqualTo(refusal);
      case Recorded recorded -> {
        assertThat(refusal).as(told).isNull();
        int heads = model.head();
        model.record(proposal);
        assertThat(recorded.before()).as(told).isEqualTo(model.head() == heads);
        if (!recorded.before()) {
          assertThat(recorded.revision().number()).as(told).isEqualTo(model.head());
        }
      }
    }
    for (Change change : proposal.changes()) {
      holdAgainst(network, change.subject(), model.head());
    }
  }

  private Proposal proposal(String network) {
    RegisterModel model = models.get(network);
    int dice = random.nextInt(20);
    if (dice == 0 && !sent.isEmpty()) {
      return any(sent);
    }
    UUID command = new UUID(random.nextLong(), random.nextLong());
    if (dice == 1 && !sent.isEmpty()) {
      command = any(sent).command();
    }
    Proposal proposal;
    if (dice <= 3) {
      long number = 1 + random.nextInt(model.head() + 1);
      proposal = Undo.of(register, network, number, command, "drawn", "undo");
    } else {
      List<Change> changes = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        changes.add(change());
      }
      proposal = Proposal.of(command, any(List.of("one", "two")), "drawn", changes);
    }
    if (dice >= 17) {
      proposal = proposal.havingSeen(Math.max(0, model.head() - random.nextInt(6)));
    } else if (dice == 16) {
      proposal = proposal.from("file " + random.nextInt(9));
    }
    sent.add(proposal);
    return proposal;
  }

  private Change change() {
    Subject subject = subject();
    Span span = span();
    return random.nextInt(4) == 0
        ? new Change.Clear(subject, span)
        : new Change.Put(subject, span, Row.of(Map.of("value", "v" + random.nextInt(3))));
  }

  private Subject subject() {
    return new Subject(any(TABLES), "s" + random.nextInt(5));
  }

  private Span span() {
    int from = random.nextInt(RegisterModel.DAYS);
    int to = from + 1 + random.nextInt(RegisterModel.DAYS - from);
    return Span.between(
        random.nextInt(4) == 0 ? null : RegisterModel.at(from),
        random.nextInt(4) == 0 ? null : RegisterModel.at(to));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Holds a past revision as a whole against the model, and a day of one table of it.
  private void holdAgainst(String network) {
    RegisterModel model = models.get(network);
    long revision = random.nextInt(model.head() + 1);
    Map<Subject, List<Entry>> said = bySubject(register.listEntries(network, revision));
    assertThat(said.keySet().stream().sorted().toList())
        .as(told)
        .isEqualTo(model.subjects(revision));
    said.forEach((subject, entries) -> agree(model, subject, entries, revision));
    String table = any(TABLES);
    LocalDate day = RegisterModel.day(random.nextInt(RegisterModel.DAYS + 2));
    Register.Page page = new Register.Page(day, -1, 1000);
    List<Subject> onDay =
        register.listEntries(network, table, revision, page).stream().map(Entry::subject).toList();
    assertThat(onDay)
        .as(told)
        .containsExactlyInAnyOrderElementsOf(
            said.entrySet().stream()
                .filter(entry -> entry.getKey().table().equals(table))
                .filter(entry -> entry.getValue().stream().anyMatch(e -> e.span().holdsOn(day)))
                .map(Map.Entry::getKey)
                .toList());
    holdTouched(network, model, revision);
  }

  private void holdTouched(String network, RegisterModel model, long revision) {
    if (revision == 0) {
      return;
    }
    List<Subject> changed =
        TABLES.stream()
            .flatMap(table -> List.of(0, 1, 2, 3, 4).stream().map(i -> new Subject(table, "s" + i)))
            .filter(s -> !Arrays.equals(model.days(s, revision), model.days(s, revision - 1)))
            .sorted()
            .toList();
    assertThat(register.touched(network, revision).stream().map(Entry::subject).distinct().toList())
        .as(told)
        .isEqualTo(changed);
    assertThat(register.findRevision(network, revision).orElseThrow().subjects())
        .as(told)
        .isEqualTo(changed.size());
  }

  private void holdAgainst(String network, Subject subject, long revision) {
    agree(models.get(network), subject, register.timeline(network, subject, revision), revision);
  }

  private static Map<Subject, List<Entry>> bySubject(List<Entry> entries) {
    Map<Subject, List<Entry>> bySubject = new LinkedHashMap<>();
    entries.forEach(e -> bySubject.computeIfAbsent(e.subject(), first -> new ArrayList<>()).add(e));
    return bySubject;
  }

  private void agree(RegisterModel model, Subject subject, List<Entry> entries, long revision) {
    @Nullable Row[] days = new Row[RegisterModel.DAYS + 2];
    for (Entry entry : entries) {
      for (int field = 0; field < days.length; field++) {
        if (entry.span().holdsOn(RegisterModel.day(field))) {
          assertThat(days[field]).as("%s: two entries on one day, %s", told, subject).isNull();
          days[field] = entry.row();
        }
      }
    }
    assertThat(days)
        .as("%s: %s at %d", told, subject, revision)
        .isEqualTo(model.days(subject, revision));
    for (int i = 1; i < entries.size(); i++) {
      boolean split =
          entries.get(i - 1).span().meets(entries.get(i).span())
              && entries.get(i - 1).row().equals(entries.get(i).row());
      assertThat(split).as("%s: %s is split for nothing", told, subject).isFalse();
    }
  }
}
