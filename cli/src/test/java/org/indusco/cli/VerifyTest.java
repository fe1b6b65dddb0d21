package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.type;
import static org.indusco.cli.Typed.typing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.indusco.app.approval.ApprovalRecord;
import org.indusco.app.approval.Approvals;
import org.indusco.app.approval.ChainStore;
import org.indusco.app.job.KeptPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

  @TempDir private Path scratch;

  private final List<ApprovalRecord> records = new ArrayList<>();
  private Path file = Path.of("");
  private Path plan = Path.of("");
  private String hash = "";

  @BeforeEach
  void approve() throws IOException {
    plan = Files.createDirectory(scratch.resolve("plan"));
    Files.writeString(plan.resolve("moves.csv"), "unit,month\nA,1940-08\n");
    Files.writeString(plan.resolve("summary.json"), "{}\n");
    Files.writeString(plan.resolve("report.html"), "no part of the plan");
    hash =
        KeptPlan.hash(
            new TreeMap<>(
                Map.of(
                    "moves.csv", bytes("unit,month\nA,1940-08\n"), "summary.json", bytes("{}\n"))));
    Approvals approvals =
        new Approvals(
            new Kept(records), InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));
    approvals.put("cic", "desk", hash, "alley", Map.of("party-a", 1, "party-b", 1));
    approvals.approve("cic", "zhou", hash, "party-a");
    approvals.reject("cic", "kung", hash, "party-b", "Says \"no\"\nand 不.");
    approvals.approve("cic", "kung", hash, "party-b");
    file = scratch.resolve("approvals.jsonl");
    write(records.stream().map(ApprovalRecord::line).toList());
  }

  /// A store in a list.
  private record Kept(List<ApprovalRecord> all) implements ChainStore {

    @Override
    public List<ApprovalRecord> records(String network) {
      return List.copyOf(all);
    }

    @Override
    public boolean add(ApprovalRecord record) {
      return all.add(record);
    }
  }

  @Test
  void aChainThatHoldsIsTold() {
    Typed typed = type("verify", file.toString(), "--plan", plan.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .isEqualTo(
            """
            Plan %1$s
              in effect since record 4
              zhou approves for party-a
              kung approves for party-b
            The plan in %2$s is the one in effect.
            4 records, every hash right. The newest: %3$s
            """
                .formatted(hash, plan, records.getLast().hash()));
    assertThat(typed.code()).isZero();
  }

  @Test
  void anotherPlanIsToldApart() throws IOException {
    Files.writeString(plan.resolve("moves.csv"), "unit,month\nA,1940-09\n");
    Typed typed = type("verify", file.toString(), "--plan", plan.toString());
    assertThat(typed.out()).contains("is not the one in effect; its hash is ");
    assertThat(typed.code()).isEqualTo(4);
  }

  @Test
  void aRecordThatIsLeftOutBreaksTheChain() throws IOException {
    List<String> lines = new ArrayList<>(records.stream().map(ApprovalRecord::line).toList());
    lines.remove(2);
    write(lines);
    Typed typed = type("verify", file.toString());
    assertThat(typed.out())
        .isEqualTo("The chain is broken at record 4: it does not follow the record before it.\n");
    assertThat(typed.code()).isEqualTo(4);
  }

  @Test
  void everySingleBitThatIsFlippedIsNoticed() throws IOException {
    byte[] sound = Files.readAllBytes(file);
    Supplier<Typed> verify = typing("verify", file.toString());
    String verdict = verify.get().out();
    for (int bit = 0; bit < sound.length * 8; bit += 7) {
      byte[] flipped = sound.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(file, flipped);
      Typed typed = verify.get();
      assertThat(typed.code() == 0 && typed.out().equals(verdict)).as("bit %d", bit).isFalse();
      assertThat(typed.code()).as("bit %d", bit).isNotEqualTo(70);
    }
  }

  @Test
  void whatIsNoChainIsRefusedWithTheLine() throws IOException {
    write(List.of(records.getFirst().line(), "{\"network\":\"cic\"}"));
    assertThat(type("verify", file.toString()).err())
        .contains("approvals.jsonl, line 2: is no record of an approval.\n  Maybe");
    write(List.of(records.getFirst().line().replace("\":\"", "\" : \"")));
    assertThat(type("verify", file.toString()).err())
        .contains("line 1: is not written as it was hashed");
    assertThat(type("verify", scratch.resolve("none").toString()).err())
        .contains("there is no such file");
  }

  private void write(List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
