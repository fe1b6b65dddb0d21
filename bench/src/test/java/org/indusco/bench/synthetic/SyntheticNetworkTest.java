package org.indusco.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A size and a seed mean the same network for ever, or figures of different years do not compare.
final class SyntheticNetworkTest {

  @ParameterizedTest
  @CsvSource({"1, d979b653b20ca127", "2, 4995085b7fa39630", "3, 4d0dea0a7c245888"})
  void aSeedMeansTheSameNetworkForEver(long seed, String hash) throws Exception {
    Network network = SyntheticNetwork.draw(Size.find("S").orElseThrow(), seed);
    assertThat(hash(network)).isEqualTo(hash);
  }

  @Test
  void aGrownSizeHasOtherUnitsAndMonthsAndNothingElse() {
    Size grown = Size.find("S-90x15").orElseThrow();
    Network network = SyntheticNetwork.draw(grown, 1);
    assertThat(network.settings().months()).isEqualTo(15);
    assertThat(network.rows(Cooperative.class)).hasSize(90);
    assertThat(network.rows(Depot.class)).hasSize(6);
    assertThat(Size.find("S-0x15")).isEmpty();
    assertThat(Size.find("HUGE-90x15")).isEmpty();
  }

  /// A hash of all that is said, in whatever order columns stand; what is left out or as usual
  /// does not count, so that a new column does not change it.
  private static String hash(Network network) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Schema<?> schema : Network.schemas()) {
      for (Record row : network.rows(schema.type())) {
        digest.update((schema.name() + said(schema, row)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static Map<String, String> said(Schema<?> schema, Record row) {
    Map<String, String> said = new TreeMap<>();
    for (Field field : schema.fields()) {
      if (!field.evidence()) {
        Object cell = cell(row, field.component());
        String text = cell instanceof List<?> list && list.isEmpty() ? "" : String.valueOf(cell);
        String usual = field.column().byDefault();
        boolean isUsual =
            cell instanceof Number number && !usual.isEmpty()
                ? number.doubleValue() == Double.parseDouble(usual)
                : text.equalsIgnoreCase(usual)
                    || text.equals(usual.equals("yes") ? "true" : "false");
        if (cell != null && !text.isEmpty() && !isUsual) {
          said.put(field.heading(), text);
        }
      }
    }
    return said;
  }

  private static Object cell(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }
}
